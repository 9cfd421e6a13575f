import { Injectable } from '@nestjs/common';
import { addWorkingDays, Clock, type LocalDate, localDateOf, todayIn } from '@app/kernel';
import { WorkingCalendar } from '@app/accounts';
import { Db } from '@app/platform/database';
import { type Placement } from '../placement.entity.js';
import { type ExchangeResult, ExchangeResultsRepository } from './exchange-results.repository.js';
import { EXCHANGE_DAYS } from './exchange.schema.js';

/**
 * Keeps what is due on the national exchange in step with what employers say: their notice of hiring starts 20 working
 * days (Nghị định 283/2026/NĐ-CP, Điều 8). In the caller's transaction.
 */
@Injectable()
export class ExchangeClock {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly calendar: WorkingCalendar,
    private readonly results: ExchangeResultsRepository,
  ) {}

  /** An employer has given notice of this work in writing or online: from today on its result is due. */
  async noticed(placement: Placement): Promise<void> {
    const { id: placementId, referralId, officeId } = placement;
    const known = await this.known(placementId, referralId);
    // The first notice counts, whatever shows it again.
    if (known) return this.attach(known, placementId);
    const noticedOn = todayIn(this.clock);
    const dueOn = await this.dueAfter(noticedOn);
    await this.results.insert({ officeId, placementId, referralId, noticedOn, dueOn }, this.clock.now());
  }

  /** Work was recorded that an employer may have given notice of before, in its answer to the slip. */
  async recorded({ id: placementId, referralId }: Placement): Promise<void> {
    if (referralId === null) return;
    const known = await this.known(placementId, referralId);
    if (known) await this.attach(known, placementId);
  }

  /** The employer's answer to a slip is its notice; another answer takes it back. */
  async answered(referralId: string): Promise<void> {
    await this.db.tx(async () => {
      const answer = await this.results.answerOf(referralId);
      if (!answer) return;
      const { officeId, placementId, hiredAt } = answer;
      const known = await this.known(placementId, referralId);
      if (hiredAt === null) {
        // Once work is recorded, what contradicts it is for somebody to settle.
        if (known?.status === 'waiting' && known.placementId === null) await this.keep(known, { status: 'dropped' });
        return;
      }
      if (known) return this.attach(known, placementId);
      const noticedOn = localDateOf(hiredAt);
      const dueOn = await this.dueAfter(noticedOn);
      await this.results.insert({ officeId, placementId, referralId, noticedOn, dueOn }, this.clock.now());
    });
  }

  /** What was sent of this work is not so any more: it is due again. */
  async corrected({ id }: Placement): Promise<void> {
    const known = await this.known(id, null);
    if (known?.status !== 'sent' && known?.status !== 'accepted') return;
    await this.keep(known, { status: 'waiting', dueOn: await this.dueAfter(todayIn(this.clock)) });
  }

  /** There is no such work: what was sent is taken back with the next file, what was not is dropped. */
  async voided({ id }: Placement): Promise<void> {
    const known = await this.known(id, null);
    if (!known || known.status === 'dropped') return;
    if (known.sendingId === null) return this.keep(known, { status: 'dropped' });
    const dueOn = await this.dueAfter(todayIn(this.clock));
    await this.keep(known, { action: 'retract', status: 'waiting', dueOn });
  }

  /** The person is gone: nothing more can be said of them. */
  async forget(personId: string): Promise<void> {
    await this.results.dropOf(personId);
  }

  /** It is the result of this work now: of another than before, or of one that had been voided, it is due anew. */
  private async attach(known: ExchangeResult, placementId: string | null): Promise<void> {
    const isSame = placementId === null || known.placementId === placementId;
    if (isSame && known.status !== 'dropped') return;
    await this.keep(known, { placementId, action: 'report', status: 'waiting' });
  }

  private async known(placementId: string | null, referralId: string | null): Promise<ExchangeResult | null> {
    await this.db.lockUntilCommit(`exchange:${referralId ?? placementId}`);
    return this.results.lockOf({ placementId, referralId });
  }

  private async keep(result: ExchangeResult, change: Partial<ExchangeResult>): Promise<void> {
    await this.results.save({ ...result, ...change });
  }

  private async dueAfter(day: LocalDate): Promise<LocalDate> {
    return addWorkingDays(day, EXCHANGE_DAYS, await this.calendar.workingDays());
  }
}
