import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@app/kernel';
import { KeyedHash } from '@app/platform/crypto';
import { Db } from '@app/platform/database';
import { type Actor, ActorResolver } from '@app/platform/http';
import { AccountsRepository, type SessionRow } from './accounts.repository.js';
import { CredentialsRepository } from './credentials.repository.js';
import { permissionsOf, SCOPE_PERMISSIONS, type SessionScope, STAFF_ROLES } from './roles.js';

const DAY_MS = 86_400_000;
const SEEKER_DAYS = 90;
/** Staff sign in each working day: their sessions see other people's data. */
const STAFF_HOURS = 12;
const TOUCH_EVERY_MS = 5 * 60_000;

/** "Chrome · Android" from a user agent: enough to recognise one's own phone in the list. */
export function deviceLabelOf(userAgent: string): string {
  const browser = /Edg\//.test(userAgent)
    ? 'Edge'
    : (/(Firefox|Chrome|Safari|CocCoc)/i.exec(userAgent)?.[1] ?? 'Trình duyệt');
  const system = /(Android|iPhone|iPad|Windows|Macintosh|Linux)/.exec(userAgent)?.[1];
  return system ? `${browser} · ${system}` : browser;
}

/** Sessions as rows in PostgreSQL: listed, revoked, and gone at once when a person is. */
@Injectable()
export class SessionsService extends ActorResolver {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly hash: KeyedHash,
    private readonly accounts: AccountsRepository,
    private readonly credentials: CredentialsRepository,
  ) {
    super();
  }

  override async resolve(token: string): Promise<Actor | null> {
    const now = this.clock.now();
    const row = await this.accounts.findActor(this.hash.hash('session', token), now);
    if (!row) return null;
    if (now.getTime() - row.lastSeenAt.getTime() > TOUCH_EVERY_MS) {
      await this.credentials.touchSession(row.sessionId, row.personId, now);
    }
    const roles = row.roles.map(({ role }) => role);
    return {
      personId: row.personId,
      sessionId: row.sessionId,
      name: row.name,
      roles,
      permissions: row.scope ? new Set(SCOPE_PERMISSIONS[row.scope]) : permissionsOf(roles),
      officeId: row.roles.find(({ officeId }) => officeId !== null)?.officeId ?? row.officeId,
      employerId: row.roles.find(({ employerId }) => employerId !== null)?.employerId ?? null,
    };
  }

  override async endedOf(sessionIds: readonly string[]): Promise<string[]> {
    return this.accounts.endedSessions(sessionIds, this.clock.now());
  }

  /**
   * @param atMostMs how long it may hold on this device; null where nothing is against it
   * @returns the token for the cookie and how long it holds, in milliseconds
   */
  async open(
    personId: string,
    deviceId: string,
    userAgent: string,
    isStaff: boolean,
    atMostMs: number | null = null,
  ): Promise<{ token: string; maxAgeMs: number }> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const usualMs = isStaff ? STAFF_HOURS * 3_600_000 : SEEKER_DAYS * DAY_MS;
    const maxAgeMs = Math.min(usualMs, atMostMs ?? usualMs);
    await this.db.tx(() =>
      this.credentials.insertSession({
        id: newId(),
        personId,
        tokenHash: this.hash.hash('session', token),
        deviceId,
        deviceLabel: deviceLabelOf(userAgent),
        now,
        expiresAt: new Date(now.getTime() + maxAgeMs),
      }),
    );
    return { token, maxAgeMs };
  }

  /**
   * Opens a session that may do only what its scope says, for somebody whom staff know.
   * @returns the token for the cookie, and the id by which it is revoked
   */
  async openNarrow(
    personId: string,
    device: { id: string; userAgent: string },
    scope: SessionScope,
    maxAgeMs: number,
  ): Promise<{ token: string; sessionId: string }> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const sessionId = newId();
    await this.credentials.insertSession({
      id: sessionId,
      personId,
      tokenHash: this.hash.hash('session', token),
      deviceId: device.id,
      deviceLabel: deviceLabelOf(device.userAgent),
      scope,
      now,
      expiresAt: new Date(now.getTime() + maxAgeMs),
    });
    return { token, sessionId };
  }

  /** Ends a session of somebody; one that is over already is no error. */
  async revoke(personId: string, sessionId: string): Promise<void> {
    await this.credentials.revokeSession(personId, sessionId, this.clock.now());
  }

  async listOwn(actor: Actor): Promise<SessionRow[]> {
    return this.credentials.listSessions(actor.personId, this.clock.now());
  }

  /** Ends one of the actor's own sessions; an unknown one is no error, it is over already. */
  async revokeOwn(actor: Actor, sessionId: string): Promise<void> {
    await this.credentials.revokeSession(actor.personId, sessionId, this.clock.now());
  }

  /** Ends every session of the actor but the present one. @returns how many */
  async revokeOthers(actor: Actor): Promise<number> {
    return this.credentials.revokeSessions(actor.personId, actor.sessionId, this.clock.now());
  }

  isStaff(actor: Actor): boolean {
    return actor.roles.some((role) => STAFF_ROLES.some((staff) => staff === role));
  }
}
