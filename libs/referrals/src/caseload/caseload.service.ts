import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { CaseloadRepository, type Charge } from './caseload.repository.js';

/**
 * Which counsellor is in charge of whom: whoever counselled a person last, or had something to do about them first.
 * Work about somebody goes to who is in charge. All of it in the caller's transaction.
 */
@Injectable()
export class Caseload {
  constructor(
    private readonly clock: Clock,
    private readonly caseload: CaseloadRepository,
  ) {}

  /** Takes somebody of whom nobody is in charge yet. */
  async take(charge: Charge): Promise<void> {
    await this.caseload.take(charge, this.clock.now());
  }

  /** A counsellor talked with somebody, and is in charge from now on. @param at when; an older talk changes nothing */
  async counselled(charge: Charge, at: Date): Promise<void> {
    await this.caseload.spoke(charge, at);
    await this.caseload.sendWorkAfter([charge.personId]);
  }

  /** Somebody was reached by phone. */
  async reached(personId: string): Promise<void> {
    await this.caseload.reached(personId, this.clock.now());
  }

  /** Who is in charge of each of these people; those of nobody are left out. */
  async inChargeOf(personIds: readonly string[]): Promise<Charge[]> {
    return this.caseload.inChargeOf(personIds);
  }
}
