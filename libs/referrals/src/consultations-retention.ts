import { Injectable } from '@nestjs/common';
import { addMonths, Clock, startOfDay, todayIn } from '@app/kernel';
import { KeepsForAWhile, type Retention } from '@app/accounts';
import { ConsultationsRepository } from './consultations.repository.js';

const TEXT_MONTHS = 60;
const BATCH = 500;

/** What was written down of consultations: five years. The coded row stays for the figures. */
@KeepsForAWhile({ name: 'old-consultations' })
@Injectable()
export class ConsultationsRetention implements Retention {
  constructor(
    private readonly clock: Clock,
    private readonly consultations: ConsultationsRepository,
  ) {}

  async forget(): Promise<number> {
    const before = startOfDay(addMonths(todayIn(this.clock), -TEXT_MONTHS));
    let forgotten = 0;
    for (;;) {
      const removed = await this.consultations.removeTextsBefore(before, this.clock.now(), BATCH);
      forgotten += removed;
      if (removed < BATCH) return forgotten;
    }
  }
}
