import { type Permission } from '@app/kernel';

/** Who acts: the person behind the session, with what the roles allow. */
export interface Actor {
  personId: string;
  sessionId: string;
  /** Shown in the header; never logged. */
  name: string;
  roles: readonly string[];
  permissions: ReadonlySet<Permission>;
  /** The office that staff work for; the office in charge of a seeker. */
  officeId: string | null;
  /** The organisation a recruiter acts for. */
  employerId: string | null;
}

/** Finds the person behind a session token. The accounts slice provides it. */
export abstract class ActorResolver {
  /**
   * @param token the value of the session cookie or bearer token
   * @returns null when the session is unknown, revoked or over
   */
  abstract resolve(token: string): Promise<Actor | null>;

  /** Which of some sessions hold no more: for connections that outlast the request they began with. */
  abstract endedOf(sessionIds: readonly string[]): Promise<string[]>;
}

/** Whether the actor's roles grant a permission. */
export function isAllowed(actor: Actor | null, permission: Permission): boolean {
  return actor?.permissions.has(permission) ?? false;
}
