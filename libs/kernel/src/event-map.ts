/**
 * Every domain event and its payload. Payloads carry ids only: a listener loads what it needs, so it sees the
 * present state and no personal data waits in the outbox. `...Ids` events come from bulk work, one per batch.
 */
export interface EventMap {
  'person.registered': { personId: string };
  'person.updated': { personId: string };
  'person.erased': { personId: string };
  'person.merged': { personId: string; intoPersonId: string };
  'person.erasure-refused': { personId: string };
  /** The number of a person's record turned out to belong to somebody else now. */
  'person.phone-detached': { personId: string };
  /** Somebody signed in with a code that staff had printed. */
  'person.slip-used': { personId: string };
  'staff.credentials-changed': { personId: string; change: 'reset' | 'password' | 'recovery-codes' | 'authenticator' };
  'employer.registered': { employerId: string };
  'employer.updated': { employerId: string };
  'employer.verified': { employerId: string };
  'employer.rejected': { employerId: string };
  'employer.suspended': { employerId: string };
  'employer.reinstated': { employerId: string };
  'posting.submitted': { postingId: string };
  'posting.published': { postingId: string };
  'posting.returned': { postingId: string };
  'posting.changed': { postingId: string };
  'posting.closed': { postingId: string };
  'posting.reopened': { postingId: string };
  'posting.expiring': { postingId: string; daysLeft: number };
  'posting.reported': { postingId: string };
  'postings.bulk-changed': { postingIds: string[] };
  'candidate.changed': { personId: string };
  'candidates.bulk-changed': { personIds: string[] };
  /** How a referral ended is known, or known better: with the day on which somebody starts, if they were hired. */
  'referral.answered': { referralId: string };
  /** New postings that suit these people were found and told. */
  'people.matched': { personIds: string[] };
  'application.sent': { applicationId: string };
  'application.changed': { applicationId: string };
  'application.answered': { applicationId: string };
  'applications.bulk-changed': { applicationIds: string[] };
  /** A recruiter noted, or corrected, how a conversation at a fair ended. */
  'fair.answered': { conversationId: string };
  'application.closed': { applicationId: string };
  /** Day, hours or place of an announced fair are others now. */
  'fair.moved': { fairId: string; revision: number };
  'fair.cancelled': { fairId: string };
  /** It is over; it may be opened and closed once more. */
  'fair.closed': { fairId: string };
  /** Somebody has a place at a fair, or waits for one. */
  'fair.registered': { registrationId: string };
  /** Somebody who waited has a place. */
  'fair.place-found': { registrationId: string };
  /** People whom the booths of a fair suit are to be invited. */
  'fair.invitations-asked': { fairId: string; byPersonId: string };
  /** Those who have a place at a fair and do not look are to be told what an operator announced. */
  'fair.notice-asked': { deedId: string };
  /** The centre has confirmed or declined a booth. */
  'booth.answered': { boothId: string };
}

export type EventType = keyof EventMap & string;
