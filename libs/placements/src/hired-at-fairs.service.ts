import { Injectable } from '@nestjs/common';
import { newId } from '@app/kernel';
import { PeopleService } from '@app/accounts';
import { Db } from '@app/platform/database';
import { type PlacementEvidence } from './placement.entity.js';
import { PlacementLife, type PlacementTerms } from './placement-life.service.js';
import { type FairHire, PlacementsQueries } from './placements.queries.js';
import { PlacementsRepository } from './placements.repository.js';

/** What conversations at fairs came to: whom an employer hires there has work. */
@Injectable()
export class HiredAtFairs {
  constructor(
    private readonly db: Db,
    private readonly people: PeopleService,
    private readonly life: PlacementLife,
    private readonly placements: PlacementsRepository,
    private readonly queries: PlacementsQueries,
  ) {}

  /**
   * Brings the work of somebody in line with what the recruiter noted last, however often it is told. Work with the same
   * employer that is recorded already is shown, not counted twice. What staff have said since stays as they said it.
   */
  async follow(conversationId: string): Promise<void> {
    await this.db.tx(async () => {
      const personId = await this.queries.personOfConversation(conversationId);
      if (personId === null) return;
      await this.people.hold(personId);
      const hire = await this.queries.fairHireOf(conversationId);
      const known = await this.placements.lockEvidenceOfConversation(conversationId);
      if (hire && known) return this.move(known, conversationId, hire);
      if (known) return this.takeBack(known);
      if (hire) await this.begin(conversationId, hire);
    });
  }

  private async begin(conversationId: string, hire: FairHire): Promise<void> {
    const current = await this.placements.lockCurrent(hire.personId, hire.employerId);
    if (current && (await this.placements.hasEvidence(current.id, kindOf(hire)))) return;
    const evidenceId = current
      ? await this.life.addEvidence(current, kindOf(hire), reporterOf(hire))
      : await this.report(hire);
    await this.placements.setConversation(evidenceId, { id: conversationId, startDate: hire.startDate });
  }

  private async report(hire: FairHire): Promise<string> {
    const { employerId, employerName, occupation, startDate, officeId, personId } = hire;
    const unknown = { referralId: null, applicationId: null, commune: null, endDate: null, wage: null };
    const known = { employerId, employerName, occupation, startDate, contract: 'none' as const };
    const terms: PlacementTerms = { ...unknown, ...known, channel: 'fair' };
    return this.life.report({ id: newId(), officeId, personId, reportedBy: reporterOf(hire) }, terms, kindOf(hire));
  }

  /** The employer names another day: work that rests on its word alone begins then. */
  private async move(evidence: PlacementEvidence, id: string, { startDate }: FairHire): Promise<void> {
    if (evidence.startDate === startDate) return;
    const placement = (await this.placements.lock(evidence.placementId))!;
    const restsOnIt = evidence.factId === placement.reportedFactId && placement.startDate === evidence.startDate;
    if (restsOnIt && placement.status === 'current') await this.life.correct(placement, { startDate }, null);
    await this.placements.setConversation(evidence.id, { id, startDate });
  }

  /** There was no hiring. Work that somebody else has shown stays, and so does what staff have voided. */
  private async takeBack(evidence: PlacementEvidence): Promise<void> {
    const placement = (await this.placements.lock(evidence.placementId))!;
    if (placement.status === 'voided') return;
    if (evidence.factId !== placement.reportedFactId) return this.life.withdrawEvidence(placement, evidence);
    if ((await this.placements.evidenceOf(placement.id)).length > 1) return;
    await this.life.void(placement, 'not-started', null);
    await this.placements.setConversation(evidence.id, null);
  }
}

/** What staff record in an employer's name is their own statement. */
const kindOf = ({ isByEmployer }: FairHire) => (isByEmployer ? 'employer-notice' : 'counsellor');
const reporterOf = ({ isByEmployer, actorId }: FairHire) => (isByEmployer ? null : actorId);
