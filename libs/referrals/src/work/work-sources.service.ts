import { Injectable } from '@nestjs/common';
import { addDays, Clock, type LocalDate, localDateOf, todayIn } from '@app/kernel';
import { Db } from '@app/platform/database';
import { Appointments } from '../appointments/appointments.service.js';
import { type Charge } from '../caseload/caseload.repository.js';
import { Caseload } from '../caseload/caseload.service.js';
import { ConsultationsQueries } from '../consultations.queries.js';
import { type Referral } from '../referral.entity.js';
import { WorkItemsQueries } from './work-items.queries.js';
import { WorkItems } from './work-items.service.js';

/** So long before a slip expires its employer is asked, and both sides are reminded. */
export const ASK_DAYS = 3;

/** What brings work about, and what settles it. */
@Injectable()
export class WorkSources {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly consultations: ConsultationsQueries,
    private readonly queries: WorkItemsQueries,
    private readonly items: WorkItems,
    private readonly caseload: Caseload,
    private readonly appointments: Appointments,
  ) {}

  /** Whoever came to the desk waits for the first consultation. Those who registered by themselves do not. */
  async personRegistered(personId: string): Promise<void> {
    const officeId = await this.queries.officeOfVisitor(personId);
    if (officeId === null) return;
    await this.db.tx(async () => {
      const dueOn = todayIn(this.clock);
      await this.items.open({
        kind: 'person-waiting',
        subjectId: personId,
        personId,
        officeId,
        counsellorId: null,
        dueOn,
      });
      // Opened before it is looked: a consultation being recorded now either is seen here, or closes what it finds.
      if (await this.consultations.hasAny(personId)) await this.items.close('person-waiting', personId);
    });
  }

  async personCounselled(charge: Charge, at: Date): Promise<void> {
    await this.appointments.kept(charge.personId, localDateOf(at));
    await this.items.close('person-waiting', charge.personId);
    await this.caseload.counselled(charge, at);
  }

  /** Work for those in charge of these people; nobody's people are left alone. */
  async peopleMatched(personIds: readonly string[]): Promise<void> {
    const dueOn = todayIn(this.clock);
    for (const { personId, ...whose } of await this.caseload.inChargeOf(personIds)) {
      await this.items.open({ kind: 'new-matches', subjectId: personId, personId, ...whose, dueOn });
    }
  }

  /** Sent on somebody's way: the employer is asked when the answer is late. */
  async referralIssued({ id: subjectId, personId, officeId, counsellorId, ...slip }: Referral): Promise<void> {
    const dueOn = askOn(slip);
    await this.items.open({ kind: 'referral-unanswered', subjectId, personId, officeId, counsellorId, dueOn });
  }

  /** Only the slip speaks for an answer: somebody asks the employer whether it is so. */
  async answerUnproved({ id: subjectId, personId, officeId, counsellorId }: Referral): Promise<void> {
    const dueOn = todayIn(this.clock);
    await this.items.open({ kind: 'referral-unanswered', subjectId, personId, officeId, counsellorId, dueOn });
  }

  async referralEnded(referralId: string): Promise<void> {
    await this.items.close('referral-unanswered', referralId);
  }
}

/** Not before the day after: a slip that is short gives the employer a day. */
function askOn({ issuedOn, validUntil }: Pick<Referral, 'issuedOn' | 'validUntil'>): LocalDate {
  const [soonest, wanted] = [addDays(issuedOn, 1), addDays(validUntil, -ASK_DAYS)];
  return wanted > soonest ? wanted : soonest;
}
