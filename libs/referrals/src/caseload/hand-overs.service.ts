import { Injectable, Logger } from '@nestjs/common';
import { addMonths, Clock, formatDay, type LocalDate, newId, todayIn } from '@app/kernel';
import { PeopleService, StaffAccountsService } from '@app/accounts';
import { NotificationsService } from '@app/notifications';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { maySeeLoad } from '../work/work-item.policy.js';
import { CaseloadRepository } from './caseload.repository.js';
import {
  dayOutOfRange,
  handOverIsOver,
  handOverNotFound,
  nobodyToHandOver,
  untilOutOfRange,
  wrongTaker,
} from './hand-over.errors.js';
import { canUndo, HAND_OVER_ACTIONS } from './hand-over.lifecycle.js';
import { PEOPLE_HANDED_OVER } from './hand-over.notifications.js';
import { mayHandOver, maySeeHandOver } from './hand-over.policy.js';
import { type HandOver } from './hand-over.schema.js';
import { type HandOverRecord, type HandOverRow, HandOversRepository } from './hand-overs.repository.js';

const LONGEST_MONTHS = 12;

/** People who are handed from one counsellor to another, for a while or for good; open work about them follows. */
@Injectable()
export class HandOvers {
  private readonly logger = new Logger('HandOvers');

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly people: PeopleService,
    private readonly staff: StaffAccountsService,
    private readonly notifications: NotificationsService,
    private readonly caseload: CaseloadRepository,
    private readonly handOvers: HandOversRepository,
  ) {}

  /** Who may take over from somebody: the other counsellors of the office. @throws DomainError `staff.not-found` */
  async takersFor(giverId: string): Promise<{ id: string; fullName: string }[]> {
    const { officeId } = await this.staff.get(giverId);
    return (await this.staff.counsellorsOf(officeId)).filter(({ id }) => id !== giverId);
  }

  /**
   * Hands people over, at once or on a day to come. Those who are not the giver's own (any more), or are only kept for
   * a colleague, are left out. The same form sent twice hands over once.
   * @returns how many people
   * @throws DomainError `hand-over.*`, `staff.not-found`
   */
  async make(actor: Actor, giverId: string, personIds: readonly string[], input: HandOver): Promise<number> {
    if (!mayHandOver(actor, giverId)) throw handOverNotFound();
    const { takerId, untilDay, reason } = input;
    const fromDay = this.checkDays(input);
    const { officeId } = await this.staff.get(giverId);
    if (!(await this.takersFor(giverId)).some(({ id }) => id === takerId)) throw wrongTaker();
    return this.db.tx(async () => {
      const madeAt = this.clock.now();
      const id = input.key ?? newId(madeAt.getTime());
      await this.db.lockUntilCommit(`hand-over:${id}`);
      if (await this.handOvers.find(id)) return personIds.length;
      const days = { fromDay, untilDay };
      const made = { id, officeId, giverId, takerId, ...days, reason, madeBy: actor.personId, madeAt };
      const record: HandOverRecord = { ...made, status: 'planned' };
      const people = await this.handOvers.insert(record, personIds);
      if (people === 0) throw nobodyToHandOver();
      await this.log('hand-over.make', record, actor.personId, { people });
      await this.tell(record, people);
      if (fromDay <= todayIn(this.clock)) await this.begin(record);
      return people;
    });
  }

  /**
   * Takes a hand-over back: the people return as far as they are still where it brought them.
   * @throws DomainError `hand-over.not-found`, `hand-over.over`
   */
  async undo(actor: Actor, id: string): Promise<void> {
    await this.db.tx(async () => {
      const record = await this.handOvers.lock(id);
      if (!record || !maySeeHandOver(actor, record)) throw handOverNotFound();
      if (!canUndo(record)) throw handOverIsOver();
      if (record.status !== 'planned') await this.giveBack(record);
      await this.handOvers.close(id, HAND_OVER_ACTIONS.undo.to, actor.personId, this.clock.now());
      await this.log('hand-over.undo', record, actor.personId, {});
    });
  }

  /** Those that concern an actor, the newest first; managers see those of everybody. */
  async list(actor: Actor, after: string | null, limit: number): Promise<HandOverRow[]> {
    return this.handOvers.list(maySeeLoad(actor) ? null : actor.personId, after, limit);
  }

  /** Begins those whose day has come, and gives back those whose time is over. One that fails leaves the others. */
  async carryOutDue(): Promise<{ carriedOut: number; failed: number }> {
    const counts = { carriedOut: 0, failed: 0 };
    for (const id of await this.handOvers.dueIds(todayIn(this.clock))) {
      try {
        await this.carryOut(id);
        counts.carriedOut += 1;
      } catch (error) {
        counts.failed += 1;
        this.logger.error(`hand-over ${id} was not carried out: ${error instanceof Error ? error.name : 'unknown'}`);
      }
    }
    return counts;
  }

  private async carryOut(id: string): Promise<void> {
    await this.db.tx(async () => {
      const today = todayIn(this.clock);
      const record = await this.handOvers.lock(id);
      if (record?.status === 'planned' && record.fromDay <= today) record.status = await this.begin(record);
      // A worker that was away may begin one whose time is over: it ends at once.
      if (record?.status !== 'running' || record.untilDay === null || record.untilDay >= today) return;
      await this.giveBack(record);
      await this.handOvers.close(id, HAND_OVER_ACTIONS.end.to, null, this.clock.now());
      await this.log('hand-over.end', record, null, {});
    });
  }

  private async begin(record: HandOverRecord): Promise<'running' | 'done'> {
    await this.people.hold(...(await this.handOvers.peopleOf(record.id)));
    await this.caseload.sendWorkAfter(await this.handOvers.give(record, this.clock.now()));
    const { to: status } = HAND_OVER_ACTIONS[record.untilDay === null ? 'carryOut' : 'begin'];
    await this.handOvers.setStatus(record.id, status);
    return status;
  }

  private async giveBack(record: HandOverRecord): Promise<void> {
    await this.people.hold(...(await this.handOvers.peopleOf(record.id)));
    await this.caseload.sendWorkAfter(await this.handOvers.giveBack(record, this.clock.now()));
  }

  /** @returns the first day */
  private checkDays({ fromDay, untilDay }: HandOver): LocalDate {
    const today = todayIn(this.clock);
    const [first, latest] = [fromDay ?? today, addMonths(today, LONGEST_MONTHS)];
    if (first < today || first > latest) throw dayOutOfRange();
    if (untilDay !== null && (untilDay < first || untilDay > latest)) throw untilOutOfRange();
    return first;
  }

  private async tell({ id, giverId, takerId, fromDay, untilDay }: HandOverRecord, people: number): Promise<void> {
    const giver = (await this.people.namesOf([giverId])).get(giverId) ?? '';
    await this.notifications.notify({
      personId: takerId,
      template: PEOPLE_HANDED_OVER,
      params: { giver, people, from: formatDay(fromDay), until: untilDay ? formatDay(untilDay) : '' },
      link: '/can-bo/nguoi-phu-trach',
      dedupeKey: `hand-over:${id}`,
    });
  }

  private async log(action: string, record: HandOverRecord, actorId: string | null, more: Record<string, unknown>) {
    const { id: subjectId, giverId: giver, takerId: taker } = record;
    await this.audit.record({
      action,
      subjectType: 'hand-over',
      subjectId,
      actorId,
      detail: { giver, taker, ...more },
    });
  }
}
