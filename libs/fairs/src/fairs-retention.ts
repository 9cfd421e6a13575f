import { Injectable } from '@nestjs/common';
import { addMonths, Clock, startOfDay, todayIn } from '@app/kernel';
import { KeepsForAWhile, type Retention } from '@app/accounts';
import { RegistrationsRepository } from './registrations.repository.js';

const TICKET_MONTHS = 3;
const BATCH = 500;

/** Tickets, seats and why somebody went first: three months after the fair. The coded row stays for the figures. */
@KeepsForAWhile({ name: 'old-fair-tickets' })
@Injectable()
export class FairsRetention implements Retention {
  constructor(
    private readonly clock: Clock,
    private readonly registrations: RegistrationsRepository,
  ) {}

  async forget(): Promise<number> {
    const before = startOfDay(addMonths(todayIn(this.clock), -TICKET_MONTHS));
    for (let forgotten = 0; ;) {
      const batch = await this.registrations.forgetContentBefore(before, BATCH);
      forgotten += batch;
      if (batch < BATCH) return forgotten;
    }
  }
}
