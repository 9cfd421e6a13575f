import { Injectable } from '@nestjs/common';
import { Clock, recordChanged, wrongField } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { type Placement } from '../placement.entity.js';
import { mayChange, mayDo, mayReadPlacement, placementOffice } from '../placement.policy.js';
import { PlacementLife } from '../placement-life.service.js';
import { PlacementsService } from '../placements.service.js';
import { contradictionNotFound } from './contradiction.errors.js';
import { type Decision, decisionsFor } from './contradiction.kinds.js';
import { type ContradictionPosition, type OfContradiction, type SettleContradiction } from './contradiction.schema.js';
import { type Contradiction, ContradictionsQueries } from './contradictions.queries.js';
import { ContradictionsRepository } from './contradictions.repository.js';

/** What two sources say differently about one placement: found by reading, settled by a person. */
@Injectable()
export class Contradictions {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly placed: PlacementsService,
    private readonly life: PlacementLife,
    private readonly queries: ContradictionsQueries,
    private readonly settlements: ContradictionsRepository,
  ) {}

  /** Those that the actor may see, the longest known first. */
  async list(actor: Actor, after: ContradictionPosition | null, limit: number): Promise<Contradiction[]> {
    const officeId = placementOffice(actor);
    return officeId === undefined ? [] : this.queries.list(officeId, after, limit);
  }

  async count(actor: Actor): Promise<number> {
    const officeId = placementOffice(actor);
    return officeId === undefined ? 0 : this.queries.count(officeId);
  }

  /** @throws DomainError `contradiction.not-found` */
  async get(actor: Actor, which: OfContradiction): Promise<Contradiction> {
    const found = await this.queries.find(which);
    if (!found || !mayReadPlacement(actor, found)) throw contradictionNotFound();
    return found;
  }

  /** How the actor may settle it. */
  decisionsOf(actor: Actor, { kind, officeId, placement }: Contradiction): Decision[] {
    const { status, reportedBy } = placement;
    const isDone = (decision: Decision) =>
      // The other of two jobs may be of somebody else: whether it may be voided is asked when it is.
      decision === 'void' ? mayDo('void', actor, { officeId, reportedBy, status }) : true;
    return decisionsFor(kind, status === 'ended').filter(isDone);
  }

  /**
   * Settles one: what was wrong is corrected, ended or voided with its facts in the same transaction, so that figures
   * count what is so, once. What both sides said and who decided is kept; said otherwise later, it is open again.
   * @throws DomainError `contradiction.not-found`, `.not-offered`, `record.changed`, and those of the step
   */
  async settle(actor: Actor, which: OfContradiction, input: SettleContradiction): Promise<void> {
    await this.db.tx(async () => {
      const placement = await this.life.lock(which.id);
      const found = await this.get(actor, which);
      if (found.state !== input.state) throw recordChanged();
      if (!placement || !mayChange(actor, placement)) throw contradictionNotFound();
      if (!this.decisionsOf(actor, found).includes(input.decision)) {
        throw wrongField('contradiction.not-offered', 'decision');
      }
      const { decision, reason } = input;
      const at = this.clock.now();
      await this.settlements.insert(found, { decision, reason, by: actor.personId, at });
      await this.carryOut(actor, found, placement, input);
      await this.log(actor, found, input);
    });
  }

  private async carryOut(actor: Actor, found: Contradiction, placement: Placement, input: SettleContradiction) {
    const voidReason = found.kind === 'two-jobs' ? 'recorded-twice' : 'not-started';
    switch (input.decision) {
      case 'keep':
        return;
      case 'void':
        return this.placed.void(actor, placement.id, voidReason);
      case 'void-other':
        return this.placed.void(actor, found.otherId, voidReason);
      case 'resume':
        return this.placed.resume(actor, placement.id);
      case 'end':
        return this.placed.end(actor, placement.id, { endedOn: input.endedOn!, reason: input.endReason! });
      case 'take-start':
        return this.takeStart(actor, found, placement);
    }
  }

  private async takeStart(actor: Actor, { other }: Contradiction, placement: Placement): Promise<void> {
    const startDate = other.startDate!;
    const last = placement.endedOn ?? placement.endDate;
    if (last !== null && startDate > last) throw wrongField('placement.end-before-start', 'decision');
    await this.life.correct(placement, { ...placement, startDate }, actor.personId);
  }

  private async log(actor: Actor, { kind, personId, placementId }: Contradiction, input: SettleContradiction) {
    const { decision, reason } = input;
    await this.audit.record({
      action: 'placement.settle',
      subjectType: 'person',
      subjectId: personId,
      actorId: actor.personId,
      detail: { placement: placementId, kind, decision, reason },
    });
  }
}
