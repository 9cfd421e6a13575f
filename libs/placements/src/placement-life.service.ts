import { Injectable } from '@nestjs/common';
import { Clock, newId, startOfDay, wrongField } from '@app/kernel';
import { PeopleService } from '@app/accounts';
import { type FieldsOf, Ledger } from '@app/ledger';
import { EVIDENCE_STRENGTH, type EvidenceKind } from './evidence.js';
import { ClaimantPlan } from './claimants/claimant-plan.service.js';
import { ExchangeClock } from './exchange/exchange-clock.service.js';
import { FollowUpPlan } from './follow-up-plan.service.js';
import { Placement, PlacementEvidence } from './placement.entity.js';
import { PLACEMENT_ACTIONS, type PlacementAction, type PlacementVoidReason } from './placement.lifecycle.js';
import { type EndPlacement } from './placement.schema.js';
import { PlacementsRepository } from './placements.repository.js';
import { SamplePlan } from './sample/sample-plan.service.js';

/** What is known of somebody's work, in the shape in which it is kept. */
export type PlacementTerms = Pick<
  Placement,
  | 'referralId'
  | 'applicationId'
  | 'employerId'
  | 'employerName'
  | 'occupation'
  | 'commune'
  | 'contract'
  | 'startDate'
  | 'endDate'
  | 'wage'
  | 'channel'
>;

/** Whose work it is and who says so. */
export type Reported = Pick<Placement, 'id' | 'officeId' | 'personId' | 'reportedBy'>;

/** Steps of placements, each with its fact and its line in the log, in the caller's transaction. */
@Injectable()
export class PlacementLife {
  constructor(
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly people: PeopleService,
    private readonly followUps: FollowUpPlan,
    private readonly samples: SamplePlan,
    private readonly exchange: ExchangeClock,
    private readonly claimants: ClaimantPlan,
    private readonly placements: PlacementsRepository,
  ) {}

  /** A placement and its person, held until the caller's transaction ends. */
  async lock(id: string): Promise<Placement | null> {
    const known = await this.placements.find(id);
    if (known) await this.people.hold(known.personId);
    return this.placements.lock(id);
  }

  /** @returns the id of the evidence */
  async report(whose: Reported, terms: PlacementTerms, kind: EvidenceKind): Promise<string> {
    const now = this.clock.now();
    const notYet = { endedOn: null, endReason: null, voidReason: null, endedFactId: null };
    const placement = Object.assign(new Placement(), whose, terms, notYet, {
      status: 'current' as const,
      createdAt: now,
      updatedAt: now,
      version: 1,
    });
    const data = { ...statedOf(placement), evidence: { kind, strength: EVIDENCE_STRENGTH[kind] } };
    placement.reportedFactId = await this.ledger.append(whose.personId, { type: 'placement.reported', data });
    await this.placements.insert(placement);
    await this.log(placement, null, null, whose.reportedBy);
    await this.followUps.plan(placement);
    await this.claimants.plan(placement);
    await this.heardOf(placement, kind);
    return this.keepEvidence(placement, kind, placement.reportedFactId, whose.reportedBy);
  }

  /** @returns the id of the evidence @throws DomainError `placement.evidence-twice` */
  async addEvidence(placement: Placement, kind: EvidenceKind, actorId: string | null): Promise<string> {
    if (await this.placements.hasEvidence(placement.id, kind)) throw wrongField('placement.evidence-twice', 'evidence');
    const data = { placement: placement.id, evidence: { kind, strength: EVIDENCE_STRENGTH[kind] } };
    const factId = await this.ledger.append(placement.personId, { type: 'placement.confirmed', data });
    await this.log(placement, placement.status, kind, actorId);
    await this.heardOf(placement, kind);
    return this.keepEvidence(placement, kind, factId, actorId);
  }

  /** Takes back what showed a placement that others have shown too. */
  async withdrawEvidence(placement: Placement, evidence: PlacementEvidence): Promise<void> {
    await this.correctFact(placement, evidence.factId, { void: true });
    await this.placements.removeEvidence(evidence.id);
    await this.log(placement, placement.status, 'correction', null);
  }

  /** The last correction counts alone: it says all that was reported. */
  async correct(placement: Placement, terms: Partial<PlacementTerms>, actorId: string | null): Promise<void> {
    Object.assign(placement, terms, { updatedAt: this.clock.now() });
    const { placement: _same, ...set } = { ...EMPTY, ...statedOf(placement) };
    await this.correctFact(placement, placement.reportedFactId, { set });
    await this.placements.save(placement);
    if (placement.status === 'current') await this.followUps.plan(placement);
    await this.claimants.plan(placement);
    await this.exchange.corrected(placement);
    await this.log(placement, placement.status, 'correction', actorId);
  }

  async end(placement: Placement, { endedOn, reason }: EndPlacement, actorId: string): Promise<void> {
    const data = { placement: placement.id, endDate: endedOn, reason };
    const ended = { type: 'placement.ended', data } as const;
    placement.endedFactId = await this.ledger.append(placement.personId, ended, startOfDay(endedOn));
    await this.step(Object.assign(placement, { endedOn, endReason: reason }), 'end', reason, actorId);
    await this.followUps.drop(placement.id);
  }

  async resume(placement: Placement, actorId: string): Promise<void> {
    await this.correctFact(placement, placement.endedFactId!, { void: true });
    await this.step(
      Object.assign(placement, { endedOn: null, endReason: null, endedFactId: null }),
      'resume',
      null,
      actorId,
    );
    await this.followUps.plan(placement);
  }

  /** Declares that it should never have been recorded: its facts count no more. */
  async void(placement: Placement, reason: PlacementVoidReason, actorId: string | null): Promise<void> {
    const evidence = await this.placements.evidenceOf(placement.id);
    const shown = evidence.map(({ factId }) => factId);
    const asked = await this.followUps.factsOf(placement.id);
    const facts = new Set([placement.reportedFactId, placement.endedFactId, ...shown, ...asked]);
    for (const factId of facts) if (factId !== null) await this.correctFact(placement, factId, { void: true });
    await this.step(Object.assign(placement, { voidReason: reason }), 'void', reason, actorId);
    await this.followUps.drop(placement.id);
    await this.samples.drop(placement.id);
    await this.claimants.drop(placement.id);
    await this.exchange.voided(placement);
  }

  /** Only an employer's own notice starts the clock of the national exchange. */
  private async heardOf(placement: Placement, kind: EvidenceKind): Promise<void> {
    await (kind === 'employer-notice' ? this.exchange.noticed(placement) : this.exchange.recorded(placement));
  }

  private async step(placement: Placement, action: PlacementAction, reason: string | null, actorId: string | null) {
    const { status: from } = placement;
    await this.placements.save(
      Object.assign(placement, { status: PLACEMENT_ACTIONS[action].to, updatedAt: this.clock.now() }),
    );
    await this.log(placement, from, reason, actorId);
  }

  private async correctFact(
    { personId }: Placement,
    corrects: string,
    change: Pick<FieldsOf<'fact.corrected'>, 'set' | 'void'>,
  ): Promise<void> {
    await this.ledger.append(personId, { type: 'fact.corrected', data: { corrects, ...change } });
  }

  private async keepEvidence(placement: Placement, kind: EvidenceKind, factId: string, recordedBy: string | null) {
    const id = newId();
    const unknown = { fileId: null, conversationId: null, startDate: null };
    const kept = { id, placementId: placement.id, kind, strength: EVIDENCE_STRENGTH[kind], ...unknown };
    await this.placements.addEvidence(
      Object.assign(new PlacementEvidence(), kept, { factId, recordedBy, at: this.clock.now() }),
    );
    return id;
  }

  private async log(
    { id, status: to }: Placement,
    from: Placement['status'] | null,
    reason: string | null,
    actorId: string | null,
  ): Promise<void> {
    await this.placements.log(id, { from, to, reason, actorId, at: this.clock.now() });
  }
}

/** What a correction takes away where nothing is said any more. */
const EMPTY = {
  referral: null,
  employer: null,
  selfEmployed: null,
  occupation: null,
  commune: null,
  endDate: null,
  wage: null,
};

function statedOf(placement: Placement): Omit<FieldsOf<'placement.reported'>, 'evidence'> {
  const { id, referralId, startDate, employerId, occupation, commune, contract, endDate, wage, channel } = placement;
  return {
    placement: id,
    ...(referralId && { referral: referralId }),
    startDate,
    ...(employerId ? { employer: employerId } : { selfEmployed: true }),
    ...(occupation && { occupation }),
    ...(commune && { commune }),
    contract,
    ...(endDate && { endDate }),
    ...(wage && { wage }),
    channel,
  };
}
