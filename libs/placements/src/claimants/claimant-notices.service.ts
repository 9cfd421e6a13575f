import { Injectable } from '@nestjs/common';
import { addDays, Clock, todayIn, wrongField } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { mayChange } from '../placement.policy.js';
import { PlacementLife } from '../placement-life.service.js';
import { type PlacementRow } from '../placements.queries.js';
import { PlacementsService } from '../placements.service.js';
import { claimantNoticeNotFound, claimantNoticeOver } from './claimant-notice.errors.js';
import { type RecordClaimantNotice } from './claimant-notice.schema.js';
import { type ClaimantNotice, ClaimantNoticesRepository, type DueNotice } from './claimant-notices.repository.js';
import { ClaimantPlan } from './claimant-plan.service.js';

/** Somebody may give notice of work that begins later. */
const EARLIEST_DAYS = 60;
const BATCH = 200;

/** Notices that claimants of unemployment insurance give of their work. */
@Injectable()
export class ClaimantNotices {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly plan: ClaimantPlan,
    private readonly placed: PlacementsService,
    private readonly life: PlacementLife,
    private readonly notices: ClaimantNoticesRepository,
  ) {}

  /** One of a placement that the actor may read. @throws DomainError `claimant-notice.not-found` */
  async get(actor: Actor, id: string): Promise<{ notice: ClaimantNotice; placement: PlacementRow }> {
    const notice = await this.notices.find(id);
    if (!notice) throw claimantNoticeNotFound();
    return { notice, placement: await this.placed.get(actor, notice.placementId) };
  }

  /**
   * Records that notice was given, or that none is needed. Recorded twice it counts once.
   * @throws DomainError `claimant-notice.not-found`, `.over`, `.day-range`
   */
  async record(actor: Actor, id: string, { outcome, givenOn }: RecordClaimantNotice): Promise<void> {
    await this.db.tx(async () => {
      const { notice: seen } = await this.get(actor, id);
      const placement = await this.life.lock(seen.placementId);
      // Only now nobody else can record it.
      const notice = (await this.notices.find(id))!;
      const day = outcome === 'given' ? givenOn! : null;
      if (notice.status === outcome && notice.givenOn === day) return;
      if (notice.status !== 'open' || !placement || !mayChange(actor, placement)) throw claimantNoticeOver();
      const today = todayIn(this.clock);
      if (day !== null && (day > today || day < addDays(placement.startDate, -EARLIEST_DAYS))) {
        throw wrongField('claimant-notice.day-range', 'givenOn');
      }
      await this.notices.finish(id, outcome, day, actor.personId, this.clock.now());
      await this.plan.takeOffList(id);
      await this.audit.record({
        action: 'placement.claimant-notice',
        subjectType: 'person',
        subjectId: placement.personId,
        actorId: actor.personId,
        detail: { placement: placement.id, outcome },
      });
    });
  }

  /** Reminds whoever has some days left; each once, however often it runs and wherever it was interrupted. */
  async remindDue(): Promise<{ reminded: number }> {
    let reminded = 0;
    for (let after: string | null = null; ;) {
      const due: DueNotice[] = await this.notices.due(todayIn(this.clock), after, BATCH);
      for (const notice of due) await this.plan.tell(notice, 'reminder');
      reminded += due.length;
      after = due.at(-1)?.id ?? null;
      if (due.length < BATCH) return { reminded };
    }
  }
}
