import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Clock, newId, recordChanged, todayIn, wrongField } from '@app/kernel';
import { PeopleService } from '@app/accounts';
import { Audit } from '@app/platform/audit';
import { Db, explainConstraints } from '@app/platform/database';
import { type Actor, type UploadedPart } from '@app/platform/http';
import { ReferralsService } from '@app/referrals';
import { type EvidenceKind } from './evidence.js';
import { type Placement } from './placement.entity.js';
import { alreadyThere, notPossibleNow, placementNotFound } from './placement.errors.js';
import { type PlacementVoidReason } from './placement.lifecycle.js';
import { mayChange, mayDo, mayReadPlacement, placementOffice } from './placement.policy.js';
import { type EndPlacement, type WritePlacement } from './placement.schema.js';
import { EvidenceFiles } from './evidence-files.service.js';
import { PlacementLife, type PlacementTerms } from './placement-life.service.js';
import { PlacementTermsReader } from './placement-terms.service.js';
import { type PlacementRow, PlacementsQueries } from './placements.queries.js';
import { PlacementsRepository, type PlacementTransition } from './placements.repository.js';

const NEWEST = 20;
const TWICE = { placement_current_employer_unique: alreadyThere, placement_referral_unique: alreadyThere };

/** Placements: work that people found. Each is a fact of the ledger, and so is what shows it and how it ended. */
@Injectable()
export class PlacementsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly people: PeopleService,
    private readonly referrals: ReferralsService,
    private readonly terms: PlacementTermsReader,
    private readonly life: PlacementLife,
    private readonly files: EvidenceFiles,
    private readonly placements: PlacementsRepository,
    private readonly queries: PlacementsQueries,
  ) {}

  /**
   * Reports that a person found work. A referral that led to it and has no answer yet is answered with it. The same form
   * sent twice reports one placement.
   * @param paper that shows it
   * @returns its id
   * @throws DomainError `person.not-found`, `placement.evidence-needed`, `.already-there`, `file.*`, and those of
   * `PlacementTermsReader`
   */
  async report(actor: Actor, personId: string, input: WritePlacement, paper?: UploadedPart): Promise<string> {
    const person = await this.people.getServed(personId);
    const { key = newId(), evidence } = input;
    if (!evidence) throw wrongField('placement.evidence-needed', 'evidence');
    return this.changing(async () => {
      await this.db.lockUntilCommit(`placement:${key}`);
      const known = await this.placements.find(key);
      if (known?.reportedBy === actor.personId && known.personId === personId) return known.id;
      await this.people.hold(personId);
      const terms = await this.terms.read(actor, personId, input);
      await this.answerReferral(actor, terms);
      const id = known ? newId() : key;
      const officeId = actor.officeId ?? person.officeId;
      const whose = { id, officeId, personId, reportedBy: actor.personId };
      const evidenceId = await this.life.report(whose, terms, evidence);
      if (paper) await this.files.keep(actor, id, evidenceId, paper);
      await this.log('placement.report', actor, personId, id);
      return id;
    });
  }

  /**
   * Adds what shows a placement: the strongest counts, whatever came last.
   * @throws DomainError `placement.not-found`, `.not-possible-now`, `.evidence-twice`, `file.*`
   */
  async addEvidence(actor: Actor, id: string, kind: EvidenceKind, paper?: UploadedPart): Promise<void> {
    await this.db.tx(async () => {
      const placement = await this.lockFor(actor, id);
      if (!mayChange(actor, placement)) throw notPossibleNow();
      const evidenceId = await this.life.addEvidence(placement, kind, actor.personId);
      if (paper) await this.files.keep(actor, id, evidenceId, paper);
      await this.log('placement.confirm', actor, placement.personId, id);
    });
  }

  /**
   * Corrects what was reported; figures follow from now on. Sent twice it is corrected once.
   * @throws DomainError `placement.not-found`, `.not-possible-now`, `record.changed` and those of reporting
   */
  async correct(actor: Actor, id: string, input: WritePlacement): Promise<void> {
    await this.changing(async () => {
      const placement = await this.lockFor(actor, id);
      if (!mayChange(actor, placement)) throw notPossibleNow();
      const before = termsOf(placement);
      const { applicationId } = before;
      const after = { ...(await this.terms.read(actor, placement.personId, input)), applicationId };
      if (isDeepStrictEqual(before, after)) return;
      if (input.version !== undefined && input.version !== placement.version) throw recordChanged();
      if (placement.endedOn !== null && after.startDate > placement.endedOn) {
        throw wrongField('placement.end-before-start', 'startDate');
      }
      await this.answerReferral(actor, after);
      await this.life.correct(placement, after, actor.personId);
      await this.log('placement.correct', actor, placement.personId, id);
    });
  }

  /**
   * Records that the person has left. Recorded twice it counts once.
   * @throws DomainError `placement.not-found`, `.not-possible-now`, `.end-before-start`, `.end-in-future`
   */
  async end(actor: Actor, id: string, ending: EndPlacement): Promise<void> {
    await this.db.tx(async () => {
      const placement = await this.lockFor(actor, id);
      const { status, endedOn, endReason, startDate, personId } = placement;
      if (status === 'ended' && endedOn === ending.endedOn && endReason === ending.reason) return;
      if (!mayDo('end', actor, placement)) throw notPossibleNow();
      if (ending.endedOn < startDate) throw wrongField('placement.end-before-start', 'endedOn');
      if (ending.endedOn > todayIn(this.clock)) throw wrongField('placement.end-in-future', 'endedOn');
      await this.life.end(placement, ending, actor.personId);
      await this.log('placement.end', actor, personId, id);
    });
  }

  /**
   * Takes an end back that was recorded by mistake.
   * @throws DomainError `placement.not-found`, `.not-possible-now`, `.already-there`
   */
  async resume(actor: Actor, id: string): Promise<void> {
    await this.changing(async () => {
      const placement = await this.lockFor(actor, id);
      if (placement.status === 'current') return;
      if (!mayDo('resume', actor, placement)) throw notPossibleNow();
      await this.life.resume(placement, actor.personId);
      await this.log('placement.resume', actor, placement.personId, id);
    });
  }

  /**
   * Declares that a placement should never have been recorded: it stays to be seen, and no figure counts it.
   * @throws DomainError `placement.not-found`, `.not-possible-now`
   */
  async void(actor: Actor, id: string, reason: PlacementVoidReason): Promise<void> {
    await this.db.tx(async () => {
      const placement = await this.lockFor(actor, id);
      if (placement.status === 'voided') return;
      if (!mayDo('void', actor, placement)) throw notPossibleNow();
      await this.life.void(placement, reason, actor.personId);
      await this.log('placement.void', actor, placement.personId, id);
    });
  }

  /** One that the actor may read, with its names. @throws DomainError `placement.not-found` */
  async get(actor: Actor, id: string): Promise<PlacementRow> {
    const row = await this.queries.find(id);
    if (!row || !mayReadPlacement(actor, row)) throw placementNotFound();
    return row;
  }

  /** The latest placements of a person among those that the actor may read. */
  async ofPerson(actor: Actor, personId: string): Promise<PlacementRow[]> {
    const officeId = placementOffice(actor);
    return officeId === undefined ? [] : this.queries.ofPerson(personId, officeId, NEWEST);
  }

  /** Each step of a placement, the oldest first. */
  async logOf(id: string): Promise<PlacementTransition[]> {
    return this.placements.logOf(id);
  }

  /** Two records of the same work are one too many, whoever was faster. */
  private async changing<Result>(work: () => Promise<Result>): Promise<Result> {
    return explainConstraints(TWICE, () => this.db.tx(work));
  }

  /** Work that a referral led to is its answer, unless somebody gave that answer before. */
  private async answerReferral(actor: Actor, { referralId, startDate }: PlacementTerms): Promise<void> {
    if (referralId === null) return;
    const { outcome } = await this.referrals.get(actor, referralId);
    if (outcome !== 'hired')
      await this.referrals.answer(actor, referralId, { outcome: 'hired', reason: null, startDate });
  }

  private async lockFor(actor: Actor, id: string): Promise<Placement> {
    const placement = await this.life.lock(id);
    if (!placement || !mayReadPlacement(actor, placement)) throw placementNotFound();
    await this.people.getServed(placement.personId);
    return placement;
  }

  private async log(action: string, actor: Actor, personId: string, id: string): Promise<void> {
    const detail = { placement: id };
    await this.audit.record({ action, subjectType: 'person', subjectId: personId, actorId: actor.personId, detail });
  }
}

function termsOf(placement: Placement): PlacementTerms {
  const { referralId, applicationId, employerId, employerName, occupation, commune } = placement;
  const { contract, startDate, endDate, wage, channel } = placement;
  const where = { referralId, applicationId, employerId, employerName, occupation, commune };
  return { ...where, contract, startDate, endDate, wage, channel };
}
