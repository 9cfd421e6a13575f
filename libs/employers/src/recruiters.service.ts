import { Injectable } from '@nestjs/common';
import { Clock, localDateOf, newId } from '@app/kernel';
import { PeopleService } from '@app/accounts';
import { NotificationsService } from '@app/notifications';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { type Actor } from '@app/platform/http';
import { Limits } from '@app/platform/limits';
import {
  alreadyHere,
  employerNotFound,
  hasEmployer,
  invitationOver,
  lastOwner,
  requestOver,
  staffCannot,
  tooManyInvitations,
} from './employer.errors.js';
import { RECRUITER_INVITED, RECRUITER_REQUESTED, RECRUITER_WELCOME } from './employer.notifications.js';
import { mayBecomeRecruiter, mayManageRecruiters } from './employer.policy.js';
import { type InviteRecruiter } from './employer.schema.js';
import { EmployersRepository } from './employers.repository.js';
import {
  type OpenInvitation,
  type OpenRequest,
  type RecruiterRow,
  RecruitersRepository,
} from './recruiters.repository.js';

const INVITATION_DAYS = 14;
const MOST_INVITATIONS = 20;
const INVITE = { name: 'recruiter.invite', points: 40, seconds: 86_400 };
const ASK = { name: 'recruiter.ask', points: 5, seconds: 86_400 };

/** Who recruits for an organisation: invitations by telephone number, requests to join, removal. */
@Injectable()
export class RecruitersService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly limits: Limits,
    private readonly people: PeopleService,
    private readonly notifications: NotificationsService,
    private readonly employers: EmployersRepository,
    private readonly recruiters: RecruitersRepository,
  ) {}

  async recruitersOf(employerId: string): Promise<RecruiterRow[]> {
    return this.recruiters.recruitersOf(employerId);
  }

  /**
   * Invites the owner of a mobile number to recruit for an organisation, for 14 days. Whether the number belongs to
   * a person of the exchange shows nowhere: the invitation waits for whoever signs in with it.
   * @throws DomainError `employer.not-found`, `recruiter.*`, `limit.too-many`
   */
  async invite(actor: Actor, employerId: string, input: InviteRecruiter): Promise<void> {
    const employer = await this.requireManaged(actor, employerId);
    await this.limits.take(INVITE, employerId);
    const now = this.clock.now();
    await this.db.tx(async () => {
      await this.employers.lock(employerId);
      if ((await this.recruitersOf(employerId)).some(({ phone }) => phone === input.phone)) throw alreadyHere();
      const open = await this.recruiters.invitationsOf(employerId, now);
      if (open.length >= MOST_INVITATIONS && !open.some(({ phone }) => phone === input.phone)) {
        throw tooManyInvitations(MOST_INVITATIONS);
      }
      const id = newId(now.getTime());
      const expiresAt = new Date(now.getTime() + INVITATION_DAYS * 86_400_000);
      const isOwner = input.role === 'owner';
      await this.recruiters.invite({
        id,
        employerId,
        phone: input.phone,
        isOwner,
        invitedBy: actor.personId,
        at: now,
        expiresAt,
      });
      await this.record('recruiter.invite', employerId, actor);
      const invited = await this.people.findByPhone(input.phone);
      // Once a day at most: inviting again and again must not become a way to pester somebody.
      const key = `${employerId}:${invited?.id}:${localDateOf(now)}`;
      if (invited) await this.tell(invited.id, RECRUITER_INVITED, employer.name, key, '/nha-tuyen-dung');
    });
  }

  async invitationsOf(employerId: string): Promise<OpenInvitation[]> {
    return this.recruiters.invitationsOf(employerId, this.clock.now());
  }

  /** What the actor has been invited to by the number they signed in with. */
  async invitationsFor(actor: Actor): Promise<OpenInvitation[]> {
    const { phone } = await this.people.get(actor.personId);
    return phone === null ? [] : this.recruiters.invitationsFor(phone, this.clock.now());
  }

  /** @throws DomainError `recruiter.invitation-over`, `employer.has-one`, `employer.staff-cannot` */
  async answerInvitation(actor: Actor, id: string, isAccepted: boolean): Promise<string> {
    const { phone } = await this.people.get(actor.personId);
    if (phone === null) throw invitationOver();
    return this.db.tx(async () => {
      const end = isAccepted ? 'accepted_at' : 'withdrawn_at';
      const invitation = await this.recruiters.endInvitation(id, { phone }, end, this.clock.now());
      if (!invitation) throw invitationOver();
      if (isAccepted) {
        if (!mayBecomeRecruiter(actor)) throw actor.employerId === null ? staffCannot() : hasEmployer();
        await this.join(invitation.employerId, actor.personId, invitation.isOwner, invitation.invitedBy);
      }
      return invitation.employerId;
    });
  }

  async withdrawInvitation(actor: Actor, employerId: string, id: string): Promise<void> {
    await this.requireManaged(actor, employerId);
    const ended = await this.recruiters.endInvitation(id, { employerId }, 'withdrawn_at', this.clock.now());
    if (!ended) throw invitationOver();
  }

  /** Asks the owners of a registered organisation, or the centre when it has none, to be let in. */
  async ask(actor: Actor, taxCode: string): Promise<void> {
    if (!mayBecomeRecruiter(actor)) throw actor.employerId === null ? staffCannot() : hasEmployer();
    await this.limits.take(ASK, actor.personId);
    const employer = await this.employers.findByTaxCode(taxCode);
    if (!employer) throw employerNotFound();
    const now = this.clock.now();
    const id = newId(now.getTime());
    await this.db.tx(async () => {
      if (!(await this.recruiters.request(id, employer.id, actor.personId, now))) return;
      for (const { personId } of (await this.recruitersOf(employer.id)).filter(({ isOwner }) => isOwner)) {
        const link = '/nha-tuyen-dung/to-chuc/nguoi-tuyen-dung';
        await this.tell(personId, RECRUITER_REQUESTED, employer.name, `${id}:${personId}`, link);
      }
    });
  }

  async requestsOf(employerId: string): Promise<OpenRequest[]> {
    return this.recruiters.requestsOf(employerId);
  }

  async requestsBy(actor: Actor): Promise<OpenRequest[]> {
    return this.recruiters.requestsBy(actor.personId);
  }

  async withdrawRequest(actor: Actor, id: string): Promise<void> {
    const { personId } = actor;
    if (!(await this.recruiters.answerRequest(id, { personId }, 'withdrawn', personId, this.clock.now()))) {
      throw requestOver();
    }
  }

  /** Lets somebody in who asked; the first of an organisation without an owner becomes its owner. */
  async answerRequest(actor: Actor, employerId: string, id: string, isAccepted: boolean): Promise<void> {
    const employer = await this.requireManaged(actor, employerId);
    await this.db.tx(async () => {
      await this.employers.lock(employerId);
      const answer = isAccepted ? 'accepted' : 'declined';
      const now = this.clock.now();
      const personId = await this.recruiters.answerRequest(id, { employerId }, answer, actor.personId, now);
      if (personId === null) throw requestOver();
      await this.record(`recruiter.request-${answer}`, employerId, actor);
      if (!isAccepted) return;
      const hasOwner = (await this.recruitersOf(employerId)).some(({ isOwner }) => isOwner);
      await this.join(employerId, personId, !hasOwner, actor.personId);
      await this.tell(personId, RECRUITER_WELCOME, employer.name, id, '/nha-tuyen-dung');
    });
  }

  /** Makes a person recruit for an employer without an invitation. @throws DomainError `employer.has-one` */
  async add(actor: Actor, employerId: string, personId: string, isOwner: boolean): Promise<void> {
    await this.requireManaged(actor, employerId);
    await this.db.tx(() => this.join(employerId, personId, isOwner, actor.personId));
  }

  /** Takes a recruiter's access away at once; recruiters may leave by themselves. @throws DomainError `employer.last-owner` */
  async remove(actor: Actor, employerId: string, personId: string): Promise<void> {
    const isLeaving = actor.personId === personId && actor.employerId === employerId;
    if (!isLeaving) await this.requireManaged(actor, employerId);
    await this.db.tx(async () => {
      const recruiter = await this.lockRecruiter(employerId, personId);
      if (recruiter.isOwner && recruiter.isLast) throw lastOwner();
      await this.people.removeRole(personId, recruiter.isOwner ? 'employer_owner' : 'employer_recruiter');
      await this.changed('recruiter.remove', employerId, actor);
    });
  }

  /** Makes a recruiter an owner, who may invite and remove others. */
  async makeOwner(actor: Actor, employerId: string, personId: string): Promise<void> {
    await this.requireManaged(actor, employerId);
    await this.db.tx(async () => {
      const recruiter = await this.lockRecruiter(employerId, personId);
      if (recruiter.isOwner) return;
      await this.people.removeRole(personId, 'employer_recruiter');
      await this.people.assignRole(personId, 'employer_owner', { employerId, by: actor.personId });
      await this.changed('recruiter.make-owner', employerId, actor);
    });
  }

  /** One person recruits for one organisation; in the caller's transaction. @throws DomainError `employer.has-one` */
  async join(employerId: string, personId: string, isOwner: boolean, by?: string): Promise<void> {
    await this.db.lockUntilCommit(`recruiter:${personId}`);
    if ((await this.recruiters.employerOf(personId)) !== null) throw hasEmployer();
    const role = isOwner ? 'employer_owner' : 'employer_recruiter';
    await this.people.assignRole(personId, role, { employerId, by });
    await this.events.emit('employer.updated', { employerId });
  }

  /** Forgets the numbers of invitations that ended more than a month ago. */
  async forgetOldInvitations(): Promise<number> {
    return this.recruiters.deleteInvitationsOver(new Date(this.clock.now().getTime() - 30 * 86_400_000));
  }

  /** The employer's row is locked, so that two owners cannot remove each other at once. */
  private async lockRecruiter(employerId: string, personId: string): Promise<RecruiterRow & { isLast: boolean }> {
    await this.employers.lock(employerId);
    const all = await this.recruitersOf(employerId);
    const recruiter = all.find((row) => row.personId === personId);
    if (!recruiter) throw employerNotFound();
    return { ...recruiter, isLast: all.filter(({ isOwner }) => isOwner).length === 1 };
  }

  private async requireManaged(actor: Actor, employerId: string) {
    const employer = mayManageRecruiters(actor, employerId) ? await this.employers.find(employerId) : null;
    if (!employer) throw employerNotFound();
    return employer;
  }

  private async changed(action: string, employerId: string, actor: Actor): Promise<void> {
    await this.record(action, employerId, actor);
    await this.events.emit('employer.updated', { employerId });
  }

  private async record(action: string, employerId: string, actor: Actor): Promise<void> {
    await this.audit.record({ action, subjectType: 'employer', subjectId: employerId, actorId: actor.personId });
  }

  private async tell(personId: string, template: string, employer: string, key: string, link: string): Promise<void> {
    await this.notifications.notify({
      personId,
      template,
      params: { employer },
      link,
      dedupeKey: `${template}:${key}`,
    });
  }
}
