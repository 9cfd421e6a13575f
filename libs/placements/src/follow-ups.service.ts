import { Injectable } from '@nestjs/common';
import { addDays, Clock, todayIn, workingDayFrom } from '@app/kernel';
import { WorkingCalendar } from '@app/accounts';
import { Ledger } from '@app/ledger';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { FollowUpPlan } from './follow-up-plan.service.js';
import { type FollowUpResult, type RecordFollowUp, TRIES } from './follow-up.schema.js';
import { type FollowUp, FollowUpsRepository } from './follow-ups.repository.js';
import { followUpNotFound, followUpOver, tooEarly } from './follow-up.errors.js';
import { type Placement } from './placement.entity.js';
import { mayChange } from './placement.policy.js';
import { PlacementLife } from './placement-life.service.js';
import { type PlacementRow } from './placements.queries.js';
import { PlacementsService } from './placements.service.js';

/** Questions after a while whether people still work. Each answer is a fact of the ledger. */
@Injectable()
export class FollowUps {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly ledger: Ledger,
    private readonly calendar: WorkingCalendar,
    private readonly plan: FollowUpPlan,
    private readonly placed: PlacementsService,
    private readonly life: PlacementLife,
    private readonly followUps: FollowUpsRepository,
  ) {}

  /** One of a placement that the actor may read. @throws DomainError `follow-up.not-found` */
  async get(actor: Actor, id: string): Promise<{ followUp: FollowUp; placement: PlacementRow }> {
    const followUp = await this.followUps.find(id);
    if (!followUp) throw followUpNotFound();
    return { followUp, placement: await this.placed.get(actor, followUp.placementId) };
  }

  /**
   * Records what a call brought. Recorded twice it counts once; whoever is not reached is called again on the next
   * working day, and is unreachable after tries on three different days.
   * @returns on how many days nobody was reached, null when the question is answered
   * @throws DomainError `follow-up.not-found`, `.over`, `.too-early`, and those of ending a placement
   */
  async record(actor: Actor, id: string, input: RecordFollowUp): Promise<number | null> {
    return this.db.tx(async () => {
      const { followUp: seen } = await this.get(actor, id);
      const placement = await this.life.lock(seen.placementId);
      // Only now nobody else can answer it.
      const followUp = (await this.followUps.find(id))!;
      if (followUp.status === 'done' && followUp.result === input.result) return null;
      if (followUp.status !== 'open' || !placement || !mayChange(actor, placement)) throw followUpOver();
      if (todayIn(this.clock) < followUp.dueOn) throw tooEarly();
      if (input.result === 'unreachable') return this.tryAgain(actor, followUp, placement);
      await this.finish(actor, followUp, placement, input.result);
      if (input.result === 'left') {
        await this.placed.end(actor, placement.id, { endedOn: input.endedOn!, reason: input.reason! });
      }
      return null;
    });
  }

  private async tryAgain(actor: Actor, followUp: FollowUp, placement: Placement): Promise<number | null> {
    const today = todayIn(this.clock);
    const tries = await this.followUps.addTry(followUp.id, today, actor.personId);
    if (tries >= TRIES) {
      await this.finish(actor, followUp, placement, 'unreachable');
      return null;
    }
    const next = workingDayFrom(addDays(today, 1), await this.calendar.workingDays());
    await this.plan.putOnList(placement, followUp.id, next);
    return tries;
  }

  private async finish(actor: Actor, followUp: FollowUp, { id, personId }: Placement, result: FollowUpResult) {
    const data = { placement: id, milestone: followUp.milestone, result };
    const factId = await this.ledger.append(personId, { type: 'followup.done', data });
    await this.followUps.finish(followUp.id, result, factId, actor.personId, this.clock.now());
    await this.plan.takeOffList(followUp.id);
    await this.audit.record({
      action: 'placement.follow-up',
      subjectType: 'person',
      subjectId: personId,
      actorId: actor.personId,
      detail: { placement: id, followUp: followUp.id },
    });
  }
}
