import { Injectable } from '@nestjs/common';
import { Clock, newId, recordChanged } from '@app/kernel';
import { type Employer, EmployersService } from '@app/employers';
import { Audit } from '@app/platform/audit';
import { Db, explainConstraints } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { type Actor } from '@app/platform/http';
import { PostingReads } from '@app/postings';
import { AppointmentMoves } from './appointment-moves.service.js';
import { Booth } from './booth.entity.js';
import {
  alreadyThere,
  desksAppointed,
  boothInUse,
  boothNotFound,
  boothNotPossibleNow,
  employerNotMeant,
  notVerified,
  numberTaken,
  postingNeeded,
  postingUnknown,
  recruiterUnknown,
} from './booth.errors.js';
import {
  ACTIVE_BOOTH,
  BOOTH_ACTIONS,
  type BoothAction,
  canDo,
  type DeclineReason,
  isInUse,
} from './booth.lifecycle.js';
import {
  type ConfirmBooth,
  type EnterBooth,
  MOST_POSTINGS,
  USUAL_SLOT_MINUTES,
  type WriteBooth,
} from './booth.schema.js';
import { type BoothRow, BoothsQueries } from './booths.queries.js';
import { BoothsRepository } from './booths.repository.js';
import { type Fair } from './fair.entity.js';
import { fairNotFound } from './fair.errors.js';
import { TAKING_STATUSES } from './fair.lifecycle.js';
import { isRecruiterOf, mayOperate } from './fair.policy.js';
import { FairsRepository } from './fairs.repository.js';

/** What an employer says of its booth itself. */
type SaidOfBooth = Pick<Booth, 'desks' | 'slotMinutes' | 'note'>;

const said = ({ desks, slotMinutes, note }: WriteBooth): SaidOfBooth => ({ desks, slotMinutes, note: note ?? null });

/** Booths of employers in fairs: asked for, confirmed, filled. */
@Injectable()
export class BoothsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly events: Events,
    private readonly employers: EmployersService,
    private readonly postings: PostingReads,
    private readonly fairs: FairsRepository,
    private readonly booths: BoothsRepository,
    private readonly queries: BoothsQueries,
    private readonly appointments: AppointmentMoves,
  ) {}

  /**
   * An employer asks for a booth; the centre confirms.
   * @throws DomainError `booth.already-there`, `.posting-*`, `.recruiter-unknown`, `.employer-not-verified`
   */
  async ask(actor: Actor, fairId: string, input: WriteBooth): Promise<string> {
    const employer = await this.employers.requireOwn(actor);
    if (employer.status !== 'verified') throw notVerified();
    if (input.postings.length === 0) throw postingNeeded();
    return this.explained(async () => {
      await this.takingFair(fairId);
      const booth = this.newBooth(fairId, employer.id, actor, said(input));
      await this.insert(booth, actor);
      await this.fill(booth, input);
      return booth.id;
    });
  }

  /** The centre enters an employer that asked by telephone: confirmed at once, with its open postings. */
  async enter(actor: Actor, fairId: string, input: EnterBooth): Promise<string> {
    const employer = await this.meant(input);
    if (employer.status !== 'verified') throw notVerified();
    const cards = await this.postings.visibleOfEmployer(employer.id, MOST_POSTINGS);
    const recruiters = await this.employers.recruitersOf(employer.id);
    return this.explained(async () => {
      await this.operatedFair(actor, fairId);
      const booth = this.newBooth(fairId, employer.id, actor, {
        desks: input.desks,
        slotMinutes: USUAL_SLOT_MINUTES,
        note: null,
      });
      Object.assign(booth, { status: 'confirmed', number: await this.booths.freeNumber(fairId) });
      await this.insert(booth, actor);
      await this.booths.setPostings(
        booth.id,
        cards.map(({ id }) => id),
      );
      await this.booths.setRecruiters(
        booth.id,
        recruiters.map(({ personId }) => personId),
      );
      await this.events.emit('booth.answered', { boothId: booth.id });
      return booth.id;
    });
  }

  /** Other postings, people or desks. @throws DomainError `booth.not-possible-now`, `.posting-*`, `record.changed` */
  async change(actor: Actor, id: string, input: WriteBooth): Promise<void> {
    await this.explained(async () => {
      const booth = await this.lockFor(actor, id);
      await this.takingFair(booth.fairId);
      if (input.version !== undefined && input.version !== booth.version) throw recordChanged();
      if (!ACTIVE_BOOTH.includes(booth.status)) throw boothNotPossibleNow();
      if (input.postings.length === 0) throw postingNeeded();
      const changed = { ...said(input), updatedAt: this.clock.now() };
      await this.booths.save(Object.assign(booth, changed));
      await this.fill(booth, input);
      await this.record('booth.update', actor, id);
    });
  }

  /** @throws DomainError `booth.number-taken`, `booth.not-possible-now` */
  async confirm(actor: Actor, id: string, { number }: ConfirmBooth): Promise<void> {
    await this.explained(async () => {
      const booth = await this.lockOperated(actor, id);
      await this.step(actor, booth, 'confirm', null, async () => {
        booth.number = number ?? (await this.booths.freeNumber(booth.fairId));
      });
      await this.events.emit('booth.answered', { boothId: id });
    });
  }

  async decline(actor: Actor, id: string, reason: DeclineReason): Promise<void> {
    await this.db.tx(async () => {
      const booth = await this.lockOperated(actor, id);
      await this.step(actor, booth, 'decline', reason, () => {
        booth.declineReason = reason;
      });
      await this.events.emit('booth.answered', { boothId: id });
    });
  }

  /** The employer, or the centre on its word, does not come. @throws DomainError `booth.in-use` once the fair is open */
  async withdraw(actor: Actor, id: string): Promise<void> {
    await this.db.tx(async () => {
      const booth = await this.lockFor(actor, id);
      const fair = await this.takingFair(booth.fairId);
      if (isInUse(booth.status, fair.status)) throw boothInUse();
      await this.appointments.callOff(id);
      await this.step(actor, booth, 'withdraw', null, () => {
        booth.number = null;
      });
    });
  }

  /** @throws DomainError `booth.not-found` for a booth of another fair */
  async getOf(fairId: string, id: string): Promise<BoothRow> {
    const booth = await this.queries.find(id);
    if (booth?.fairId !== fairId) throw boothNotFound();
    return booth;
  }

  async ofFair(fairId: string): Promise<BoothRow[]> {
    return this.queries.ofFair(fairId);
  }

  async confirmedOf(fairId: string): Promise<BoothRow[]> {
    return this.queries.confirmedOf(fairId);
  }

  /** What the booths of a fair look for, as titles by booth. */
  async workAt(fairId: string): Promise<Map<string, string[]>> {
    const brought = await this.queries.postingsAt(fairId);
    const titles = await this.postings.visibleTitles(brought.map(({ postingId }) => postingId));
    const byBooth = new Map<string, string[]>();
    for (const { boothId, postingId } of brought) {
      const title = titles.get(postingId);
      if (title !== undefined) byBooth.set(boothId, [...(byBooth.get(boothId) ?? []), title]);
    }
    return byBooth;
  }

  /** The last booth of an employer in each of some fairs, by fair. */
  async ofEmployer(employerId: string, fairIds: readonly string[]): Promise<Map<string, BoothRow>> {
    return new Map((await this.queries.ofEmployer(employerId, fairIds)).map((booth) => [booth.fairId, booth]));
  }

  /** The booth of the actor's employer at a fair. @throws DomainError `booth.not-found` */
  async activeOfOwn(actor: Actor, fairId: string): Promise<BoothRow> {
    const { id } = await this.employers.requireOwn(actor);
    const booth = (await this.ofEmployer(id, [fairId])).get(fairId);
    if (!booth || !ACTIVE_BOOTH.includes(booth.status)) throw boothNotFound();
    return booth;
  }

  private async meant({ employer, employerId }: EnterBooth): Promise<Employer> {
    const found = employerId ? await this.employers.get(employerId) : await this.employers.findMeant(employer!);
    if (typeof found === 'string') throw employerNotMeant(found);
    return found;
  }

  private newBooth(fairId: string, employerId: string, actor: Actor, said: SaidOfBooth): Booth {
    const now = this.clock.now();
    const begun = { status: 'requested' as const, number: null, declineReason: null, version: 1 };
    const made = { createdAt: now, createdBy: actor.personId, updatedAt: now };
    return Object.assign(new Booth(), { id: newId(now.getTime()), fairId, employerId }, said, begun, made);
  }

  private async insert(booth: Booth, actor: Actor): Promise<void> {
    await this.booths.insert(booth);
    const { status: to, createdAt: at } = booth;
    await this.booths.log(booth.id, { from: null, to, reason: null, actorId: actor.personId, at });
    await this.record('booth.create', actor, booth.id);
  }

  /** Only what is open and belongs to the employer, and only people who recruit for it. */
  private async fill({ id, employerId }: Booth, { postings, recruiters }: WriteBooth): Promise<void> {
    const cards = await this.postings.visibleCards(postings);
    if (cards.length < postings.length || cards.some((card) => card.employerId !== employerId)) throw postingUnknown();
    const known = new Set((await this.employers.recruitersOf(employerId)).map(({ personId }) => personId));
    if (recruiters.some((personId) => !known.has(personId))) throw recruiterUnknown();
    await this.booths.setPostings(id, postings);
    await this.booths.setRecruiters(id, recruiters);
  }

  private async step(
    actor: Actor,
    booth: Booth,
    action: BoothAction,
    reason: string | null,
    change: () => void | Promise<void>,
  ): Promise<void> {
    const { status: from } = booth;
    if (!canDo(action, from)) throw boothNotPossibleNow();
    await change();
    const { to } = BOOTH_ACTIONS[action];
    const at = this.clock.now();
    await this.booths.save(Object.assign(booth, { status: to, updatedAt: at }));
    await this.booths.log(booth.id, { from, to, reason, actorId: actor.personId, at });
    await this.record(`booth.${action}`, actor, booth.id);
  }

  private async takingFair(fairId: string): Promise<Fair> {
    const fair = await this.fairs.lock(fairId);
    if (!fair || fair.status === 'draft') throw fairNotFound();
    if (!TAKING_STATUSES.includes(fair.status)) throw boothNotPossibleNow();
    return fair;
  }

  /** A draft, too: the centre fills the hall before it announces. */
  private async operatedFair(actor: Actor, fairId: string): Promise<Fair> {
    const fair = await this.fairs.lock(fairId);
    const offices = fair ? await this.fairs.officesOf(fairId) : [];
    if (!fair || !mayOperate(actor, { officeId: fair.officeId, offices })) throw fairNotFound();
    if (!TAKING_STATUSES.includes(fair.status) && fair.status !== 'draft') throw boothNotPossibleNow();
    return fair;
  }

  /** The fair is locked before the booth, as everywhere. */
  private async lockOperated(actor: Actor, id: string): Promise<Booth> {
    const known = await this.queries.find(id);
    if (!known) throw boothNotFound();
    await this.operatedFair(actor, known.fairId);
    return (await this.booths.lock(id))!;
  }

  /**
   * Locks a booth for whoever fills it: its employer, or the centre on its word. In the caller's transaction.
   * @throws DomainError `booth.not-found`, `booth.not-possible-now`
   */
  async lockFor(actor: Actor, id: string): Promise<Booth> {
    const known = await this.queries.find(id);
    if (!known) throw boothNotFound();
    if (!isRecruiterOf(actor, known.employerId)) return this.lockOperated(actor, id);
    await this.fairs.lock(known.fairId);
    return (await this.booths.lock(id))!;
  }

  private explained<Result>(work: () => Promise<Result>): Promise<Result> {
    const explain = {
      booth_one_per_employer: alreadyThere,
      booth_number_unique: numberTaken,
      booth_appointment_desk_check: desksAppointed,
    };
    return explainConstraints(explain, () => this.db.tx(work));
  }

  private async record(action: string, actor: Actor, boothId: string): Promise<void> {
    await this.audit.record({ action, subjectType: 'booth', subjectId: boothId, actorId: actor.personId });
  }
}
