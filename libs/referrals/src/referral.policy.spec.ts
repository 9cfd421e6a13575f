import { describe, expect, it } from '@jest/globals';
import { permissionsOf, type Role } from '@app/accounts';
import { type Actor } from '@app/platform/http';
import { REFERRAL_STATUSES } from './referral.lifecycle.js';
import { mayAnswer, mayReadReferral, mayVoidReferral } from './referral.policy.js';

const actorOf = (role: Role, personId: string, officeId: string): Actor => ({
  personId,
  sessionId: 's',
  name: '',
  roles: [role],
  permissions: permissionsOf([role]),
  officeId,
  employerId: null,
});

const ISSUED = { officeId: 'here', counsellorId: 'own', status: 'issued' as const };
const OWN = actorOf('counsellor', 'own', 'here');
const COLLEAGUE = actorOf('counsellor', 'colleague', 'here');
const ELSEWHERE = actorOf('counsellor', 'own', 'elsewhere');
const MANAGER = actorOf('centre_manager', 'manager', 'elsewhere');
const OTHERS = [actorOf('fair_operator', 'own', 'here'), actorOf('seeker', 'own', 'here')];

describe('a referral', () => {
  it('is read and answered in its office, and by those who read all', () => {
    for (const may of [mayReadReferral, mayAnswer]) {
      expect([OWN, COLLEAGUE, MANAGER].every((actor) => may(actor, ISSUED))).toBe(true);
      expect([ELSEWHERE, ...OTHERS].some((actor) => may(actor, ISSUED))).toBe(false);
    }
  });

  it('is answered while it is open or after its last day, and never twice', () => {
    const answerable = REFERRAL_STATUSES.filter((status) => mayAnswer(OWN, { ...ISSUED, status }));
    expect(answerable).toEqual(['issued', 'expired']);
  });

  it('is voided by whoever issued it or reads all, once', () => {
    expect([OWN, MANAGER].every((actor) => mayVoidReferral(actor, ISSUED))).toBe(true);
    expect([COLLEAGUE, ELSEWHERE, ...OTHERS].some((actor) => mayVoidReferral(actor, ISSUED))).toBe(false);
    expect(mayVoidReferral(MANAGER, { ...ISSUED, status: 'voided' })).toBe(false);
  });
});
