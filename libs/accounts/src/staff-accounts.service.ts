import { Injectable } from '@nestjs/common';
import { Clock, normalizeText, recordChanged, type Permission } from '@app/kernel';
import { Audit, type AuditRecord } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { type Actor } from '@app/platform/http';
import {
  lastAdministrator,
  officeClosed,
  ownStaffAccount,
  staffAlreadySetUp,
  staffNotFound,
} from './accounts.errors.js';
import { AccountsRepository } from './accounts.repository.js';
import { CredentialsRepository } from './credentials.repository.js';
import { OfficesService } from './offices.service.js';
import { ROLE_PERMISSIONS, type Role, STAFF_ROLES } from './roles.js';
import { type ChangeStaff, type InviteStaff, type ResetStaff } from './staff.schema.js';
import { mayManageStaff, wouldLeaveNoAdministrator } from './staff.policy.js';
import { type NamePosition, type StaffMember, StaffRepository, type StaffRow } from './staff.repository.js';
import { StaffService } from './staff.service.js';
import { type SetupLink, StaffSetupService } from './staff-setup.service.js';

/** The accounts of staff as those see them who manage them. */
@Injectable()
export class StaffAccountsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly events: Events,
    private readonly offices: OfficesService,
    private readonly accounts: AccountsRepository,
    private readonly credentials: CredentialsRepository,
    private readonly repository: StaffRepository,
    private readonly staff: StaffService,
    private readonly setups: StaffSetupService,
  ) {}

  /** Members in the order of their given names, from behind a position on. */
  async list(
    filter: { text: string; isDisabled: boolean },
    after: NamePosition | null,
    limit: number,
  ): Promise<StaffRow[]> {
    return this.repository.list({ ...filter, text: normalizeText(filter.text) }, after, limit);
  }

  /** Who may counsel people in an office and can sign in, in the order of their given names. */
  async counsellorsOf(officeId: string): Promise<Pick<StaffRow, 'id' | 'fullName' | 'role'>[]> {
    return this.repository.withRoles(rolesWith('consultation.record'), officeId);
  }

  /** Who may read reports and can sign in, in every office, in the order of their given names. */
  async reportReaders(): Promise<Pick<StaffRow, 'id' | 'fullName' | 'role'>[]> {
    return this.repository.withRoles(rolesWith('report.read'), null);
  }

  /** @throws DomainError `staff.not-found` */
  async get(personId: string): Promise<StaffMember> {
    const member = await this.repository.member(personId, this.clock.now());
    if (!member) throw staffNotFound();
    return member;
  }

  /** What was done with an account, newest first; signing in is left out. */
  async historyOf(personId: string): Promise<AuditRecord[]> {
    return this.audit.listAbout('person', personId, { prefix: 'staff.', except: ['staff.signed-in'] });
  }

  /**
   * Opens an account and the link by which its member chooses password and authenticator.
   * @throws DomainError `staff.login-taken`, `office.closed`
   */
  async invite(actor: Actor, input: InviteStaff): Promise<{ personId: string; link: SetupLink }> {
    await this.checkOffice(input.officeId);
    return this.db.tx(async () => {
      const { personId } = await this.staff.open(input, actor.personId);
      return { personId, link: await this.setups.issue(personId, 'choose_password', actor.personId) };
    });
  }

  /** A new link for a member who has not set the account up yet. @throws DomainError `staff.set-up-already` */
  async renewLink(actor: Actor, personId: string): Promise<SetupLink> {
    return this.changeAccount(actor, personId, async (member) => {
      if (member.isReady) throw staffAlreadySetUp();
      const { passwordHash } = (await this.repository.find(personId))!;
      await this.audit.record({ action: 'staff.link-renewed', subjectType: 'person', subjectId: personId });
      const step = passwordHash === null ? 'choose_password' : 'prove_password';
      return this.setups.issue(personId, step, actor.personId);
    });
  }

  /**
   * Corrects name and address, and moves a member to another role or office; what the role allows holds at once.
   * @throws DomainError `record.changed`, `staff.last-administrator`, `office.closed`
   */
  async change(actor: Actor, personId: string, input: ChangeStaff): Promise<void> {
    await this.changeAccount(actor, personId, async (member) => {
      if (member.version !== input.version) throw recordChanged();
      if (input.officeId !== member.officeId) await this.checkOffice(input.officeId);
      await this.checkAdministrators(member, { role: input.role });
      await this.repository.rename(personId, input.fullName, input.email ?? null);
      const now = this.clock.now();
      const others = STAFF_ROLES.filter((role) => role !== input.role);
      for (const role of others) await this.accounts.removeRole(personId, role);
      await this.accounts.assignRole(personId, input.role, now, { officeId: input.officeId, by: actor.personId });
      await this.accounts.moveToOffice(personId, input.officeId);
      await this.repository.countChange(personId);
      const moved = {
        ...(input.role !== member.role && { from: member.role, to: input.role }),
        ...(input.officeId !== member.officeId && { office: input.officeId }),
      };
      await this.audit.record({
        action: 'staff.changed',
        subjectType: 'person',
        subjectId: personId,
        detail: moved,
      });
    });
  }

  /** Shuts a member out at once. @throws DomainError `staff.own-account`, `staff.last-administrator` */
  async disable(actor: Actor, personId: string): Promise<void> {
    await this.changeAccount(actor, personId, async (member) => {
      if (member.isDisabled) return;
      await this.checkAdministrators(member, { isDisabled: true });
      await this.repository.setDisabled(personId, true);
      await this.repository.endSetup(personId);
      await this.credentials.revokeSessions(personId, null, this.clock.now());
      await this.audit.record({ action: 'staff.disabled', subjectType: 'person', subjectId: personId });
    });
  }

  /** Lets a member in again with the credentials they had. */
  async enable(actor: Actor, personId: string): Promise<void> {
    await this.changeAccount(actor, personId, async (member) => {
      if (!member.isDisabled) return;
      await this.repository.setDisabled(personId, false);
      await this.audit.record({ action: 'staff.enabled', subjectType: 'person', subjectId: personId });
    });
  }

  /**
   * Takes away what a member has lost, ends every session and gives a link to set it up anew; the member is told.
   * @throws DomainError `staff.own-account`; the last administrator's account can be reset, since a link is given
   */
  async reset(actor: Actor, personId: string, { lost }: ResetStaff): Promise<SetupLink> {
    return this.changeAccount(actor, personId, async (member) => {
      const isPasswordKept = lost === 'authenticator' && (await this.repository.find(personId))?.passwordHash !== null;
      if (!isPasswordKept) await this.repository.setPassword(personId, null);
      await this.repository.setAuthenticator(personId, null, 0);
      await this.repository.setRecoveryHashes(personId, []);
      await this.repository.countChange(personId);
      await this.credentials.revokeSessions(personId, null, this.clock.now());
      await this.audit.record({
        action: 'staff.reset',
        subjectType: 'person',
        subjectId: personId,
        detail: { lost, wasReady: member.isReady },
      });
      await this.events.emit('staff.credentials-changed', { personId, change: 'reset' });
      return this.setups.issue(personId, isPasswordKept ? 'prove_password' : 'choose_password', actor.personId);
    });
  }

  private async changeAccount<Result>(
    actor: Actor,
    personId: string,
    work: (member: StaffMember) => Promise<Result>,
  ): Promise<Result> {
    if (actor.personId === personId) throw ownStaffAccount();
    if (!mayManageStaff(actor, personId)) throw staffNotFound();
    return this.db.tx(async () => {
      if ((await this.repository.lock(personId)) === null) throw staffNotFound();
      return work(await this.get(personId));
    });
  }

  /** Two administrators who take each other's rights away wait for each other here. */
  private async checkAdministrators(member: StaffMember, step: { role?: string; isDisabled?: boolean }): Promise<void> {
    await this.db.lockUntilCommit('administrators');
    const others = await this.repository.countOtherAdministrators(member.id);
    if (wouldLeaveNoAdministrator(member, step, others)) throw lastAdministrator();
  }

  private async checkOffice(officeId: string): Promise<void> {
    const offices = await this.offices.list();
    if (!offices.some((office) => office.id === officeId)) throw officeClosed();
  }
}

const rolesWith = (permission: Permission): Role[] =>
  STAFF_ROLES.filter((role) => ROLE_PERMISSIONS[role].includes(permission));
