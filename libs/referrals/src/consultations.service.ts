import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import {
  addDays,
  Clock,
  type LocalDate,
  localDateOf,
  newId,
  startOfDay,
  todayIn,
  recordChanged,
  wrongField,
} from '@app/kernel';
import { PeopleService } from '@app/accounts';
import { Ledger } from '@app/ledger';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { PostingReads } from '@app/postings';
import { Consultation, type PlanLine, type Proposal } from './consultation.entity.js';
import { consultationNotFound, notPossibleNow } from './consultation.errors.js';
import { mayCorrect, mayRead, mayVoid, readableOffice } from './consultation.policy.js';
import { PLAN_SLOTS, PROPOSAL_SLOTS, type RecordConsultation, type VoidReason } from './consultation.schema.js';
import { type ConsultationRow, ConsultationsQueries, type CounsellingFair } from './consultations.queries.js';
import { ConsultationsRepository } from './consultations.repository.js';
import { WorkSources } from './work/work-sources.service.js';

/** How long after it a consultation may still be written down. */
const LATEST_DAYS = 90;
const NEWEST = 20;
/** How long a fair that is over is still offered in the form. */
const RECENT_FAIR_DAYS = 7;

/** What a form says of a consultation, in the shape in which it is kept. */
type Said = Pick<
  Consultation,
  'clientType' | 'services' | 'subjects' | 'advice' | 'proposals' | 'plan' | 'fairId' | 'heldAt'
>;

/** Consultations: what counsellors talk about with people. Each is a fact of the ledger, written with its record. */
@Injectable()
export class ConsultationsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly ledger: Ledger,
    private readonly people: PeopleService,
    private readonly postings: PostingReads,
    private readonly consultations: ConsultationsRepository,
    private readonly queries: ConsultationsQueries,
    private readonly work: WorkSources,
  ) {}

  /**
   * Records a consultation with a person; as whom the person is served is kept with the person too. The same form sent
   * twice records one.
   * @throws DomainError `person.not-found`, `consultation.day-range`, `.posting-gone`, `.plan-before`, `.fair-not-then`
   */
  async record(actor: Actor, personId: string, input: RecordConsultation): Promise<string> {
    const person = await this.people.getServed(personId);
    const key = input.key ?? newId();
    return this.db.tx(async () => {
      await this.db.lockUntilCommit(`consultation:${key}`);
      const known = await this.consultations.find(key);
      if (known?.counsellorId === actor.personId && known.personId === personId) return known.id;
      const now = this.clock.now();
      const said = await this.said(actor, personId, input, null);
      await this.people.setClientType(personId, said.clientType);
      const id = known ? newId() : key;
      const officeId = actor.officeId ?? person.officeId;
      const data = { counsellor: actor.personId, office: officeId, services: said.services };
      const factId = await this.ledger.append(personId, { type: 'consultation.held', data }, said.heldAt);
      await this.consultations.insert(
        Object.assign(new Consultation(), {
          ...said,
          id,
          officeId,
          personId,
          counsellorId: actor.personId,
          factId,
          createdAt: now,
          updatedAt: now,
          version: 1,
        }),
      );
      await this.work.personCounselled({ personId, counsellorId: actor.personId, officeId }, said.heldAt);
      await this.log('consultation.record', actor, personId, id);
      return id;
    });
  }

  /**
   * Corrects what was written down on the same day; what figures count is corrected in the ledger as well. Sent twice it
   * is corrected once.
   * @throws DomainError `consultation.not-found`, `.not-possible-now`, `record.changed` and those of recording
   */
  async correct(actor: Actor, id: string, input: RecordConsultation): Promise<void> {
    await this.db.tx(async () => {
      const consultation = await this.lockFor(actor, id);
      if (!mayCorrect(actor, consultation, todayIn(this.clock))) throw notPossibleNow();
      const before = saidOf(consultation);
      const said = await this.said(actor, consultation.personId, input, consultation);
      if (isDeepStrictEqual(before, said)) return;
      if (input.version !== undefined && input.version !== consultation.version) throw recordChanged();
      const { personId, factId: corrects } = consultation;
      if (said.clientType !== before.clientType) await this.people.setClientType(personId, said.clientType);
      const isCounted =
        !isDeepStrictEqual(before.services, said.services) || before.heldAt.getTime() !== said.heldAt.getTime();
      if (isCounted) {
        // The last correction counts alone: it says all that figures read.
        const set = { services: said.services, occurredAt: said.heldAt.toISOString() };
        await this.ledger.append(personId, { type: 'fact.corrected', data: { corrects, set } });
      }
      await this.consultations.save(Object.assign(consultation, said, { updatedAt: this.clock.now() }));
      await this.log('consultation.correct', actor, personId, id);
    });
  }

  /**
   * Declares that a consultation never happened: it stays to be seen, and no figure counts it.
   * @throws DomainError `consultation.not-found`, `.not-possible-now`
   */
  async void(actor: Actor, id: string, reason: VoidReason): Promise<void> {
    await this.db.tx(async () => {
      const consultation = await this.lockFor(actor, id);
      if (consultation.voidedAt !== null) return;
      if (!mayVoid(actor, consultation)) throw notPossibleNow();
      const { personId, factId: corrects } = consultation;
      const now = this.clock.now();
      await this.ledger.append(personId, { type: 'fact.corrected', data: { corrects, void: true } });
      const voided = { voidedAt: now, voidedBy: actor.personId, voidReason: reason, updatedAt: now };
      await this.consultations.save(Object.assign(consultation, voided));
      await this.log('consultation.void', actor, personId, id);
    });
  }

  /** One that the actor may read, with its names. @throws DomainError `consultation.not-found` */
  async get(actor: Actor, id: string): Promise<ConsultationRow> {
    const row = await this.queries.find(id);
    if (!row || !mayRead(actor, row)) throw consultationNotFound();
    return row;
  }

  /** The newest consultations of a person among those that the actor may read. */
  async ofPerson(actor: Actor, personId: string): Promise<ConsultationRow[]> {
    const officeId = readableOffice(actor);
    return officeId === undefined ? [] : this.queries.ofPerson(personId, officeId, NEWEST);
  }

  /** Fairs at which the actor may have talked with somebody lately; the one to which the person has come comes first. */
  async recentFairs(actor: Actor, personId: string): Promise<CounsellingFair[]> {
    const today = todayIn(this.clock);
    const from = startOfDay(addDays(today, -RECENT_FAIR_DAYS));
    return this.queries.fairsOf(actor.officeId, personId, from, startOfDay(addDays(today, 1)));
  }

  private async said(
    actor: Actor,
    personId: string,
    input: RecordConsultation,
    before: Consultation | null,
  ): Promise<Said> {
    const heldAt = this.heldAt(input.heldOn, before);
    const heldOn = localDateOf(heldAt);
    const { clientType, services, subjects, advice } = input;
    const proposals = await this.proposalsOf(input, before?.proposals ?? []);
    const fairId = await this.fairOf(actor, personId, input.fair, heldOn);
    return { clientType, services, subjects, advice, proposals, plan: planOf(input, heldOn), fairId, heldAt };
  }

  /** A fair of the actor's office on the day of the consultation: another would count it where it was not. */
  private async fairOf(
    actor: Actor,
    personId: string,
    fairId: string | undefined,
    heldOn: LocalDate,
  ): Promise<string | null> {
    if (fairId === undefined) return null;
    const [from, until] = [startOfDay(heldOn), startOfDay(addDays(heldOn, 1))];
    const fairs = await this.queries.fairsOf(actor.officeId, personId, from, until);
    if (!fairs.some(({ id }) => id === fairId)) throw wrongField('consultation.fair-not-then', 'fair');
    return fairId;
  }

  /** Now, or the midnight of an earlier day; a day that a correction leaves as it is keeps its hour. */
  private heldAt(day: LocalDate | undefined, before: Consultation | null): Date {
    if (before && (day === undefined || day === localDateOf(before.heldAt))) return before.heldAt;
    const today = todayIn(this.clock);
    if (day === undefined || day === today) return this.clock.now();
    if (day > today || day < addDays(today, -LATEST_DAYS)) throw wrongField('consultation.day-range', 'heldOn');
    return startOfDay(day);
  }

  /** Proposed postings as they are called today, if the public can see them; those proposed before stay as they were. */
  private async proposalsOf({ proposals }: RecordConsultation, before: readonly Proposal[]): Promise<Proposal[]> {
    const known = new Map(before.map((proposal) => [proposal.postingId, proposal]));
    const asked = PROPOSAL_SLOTS.flatMap((slot) => {
      const { posting, work } = proposals[slot] ?? {};
      return work ? [] : (posting ?? []);
    });
    const cards = await this.postings.visibleCards(asked.filter((id) => !known.has(id)));
    const visible = new Map(cards.map((card) => [card.id, card]));
    const kept: Proposal[] = [];
    for (const slot of PROPOSAL_SLOTS) {
      const { posting, work } = proposals[slot] ?? {};
      if (work) kept.push({ postingId: null, title: work, employerName: null });
      else if (posting && !kept.some(({ postingId }) => postingId === posting)) {
        const card = visible.get(posting);
        const proposal = card
          ? { postingId: posting, title: card.title, employerName: card.employerName }
          : known.get(posting);
        if (!proposal) throw wrongField('consultation.posting-gone', `proposals.${slot}.posting`);
        kept.push(proposal);
      }
    }
    return kept;
  }

  private async lockFor(actor: Actor, id: string): Promise<Consultation> {
    const known = await this.consultations.find(id);
    if (known) await this.people.hold(known.personId);
    const consultation = await this.consultations.lock(id);
    if (!consultation || !mayRead(actor, consultation)) throw consultationNotFound();
    return consultation;
  }

  private async log(action: string, actor: Actor, personId: string, id: string): Promise<void> {
    const detail = { consultation: id };
    await this.audit.record({ action, subjectType: 'person', subjectId: personId, actorId: actor.personId, detail });
  }
}

function planOf({ plan }: RecordConsultation, heldOn: LocalDate): PlanLine[] {
  return PLAN_SLOTS.flatMap((slot) => {
    const { text, dueOn } = plan[slot] ?? {};
    if (!text || !dueOn) return [];
    if (dueOn < heldOn) throw wrongField('consultation.plan-before', `plan.${slot}.dueOn`);
    return [{ text, dueOn }];
  });
}

function saidOf(consultation: Consultation): Said {
  const { clientType, services, subjects, advice, proposals, plan, fairId, heldAt } = consultation;
  return { clientType, services, subjects, advice, proposals, plan, fairId, heldAt };
}
