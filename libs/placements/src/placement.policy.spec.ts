import { describe, expect, it } from '@jest/globals';
import { permissionsOf, type Role } from '@app/accounts';
import { type Actor } from '@app/platform/http';
import { PLACEMENT_STATUSES } from './placement.lifecycle.js';
import { mayChange, mayDo, mayReadPlacement } from './placement.policy.js';

const actorOf = (role: Role, personId: string, officeId: string): Actor => ({
  personId,
  sessionId: 's',
  name: '',
  roles: [role],
  permissions: permissionsOf([role]),
  officeId,
  employerId: null,
});

const CURRENT = { officeId: 'here', reportedBy: 'own', status: 'current' as const };
const OWN = actorOf('counsellor', 'own', 'here');
const COLLEAGUE = actorOf('counsellor', 'colleague', 'here');
const ELSEWHERE = actorOf('counsellor', 'own', 'elsewhere');
const MANAGER = actorOf('centre_manager', 'manager', 'elsewhere');
const OTHERS = [actorOf('fair_operator', 'own', 'here'), actorOf('seeker', 'own', 'here')];

describe('a placement', () => {
  it('is read and changed in its office, and by those who read all', () => {
    for (const may of [mayReadPlacement, mayChange]) {
      expect([OWN, COLLEAGUE, MANAGER].every((actor) => may(actor, CURRENT))).toBe(true);
      expect([ELSEWHERE, ...OTHERS].some((actor) => may(actor, CURRENT))).toBe(false);
    }
  });

  it('ends while it is current, is resumed once it has ended, and is not changed once it is voided', () => {
    const statusesFor = (may: (status: (typeof PLACEMENT_STATUSES)[number]) => boolean) =>
      PLACEMENT_STATUSES.filter(may);
    expect(statusesFor((status) => mayDo('end', OWN, { ...CURRENT, status }))).toEqual(['current']);
    expect(statusesFor((status) => mayDo('resume', OWN, { ...CURRENT, status }))).toEqual(['ended']);
    expect(statusesFor((status) => mayChange(OWN, { ...CURRENT, status }))).toEqual(['current', 'ended']);
  });

  it('is voided by whoever reported it or reads all, once', () => {
    expect([OWN, MANAGER].every((actor) => mayDo('void', actor, CURRENT))).toBe(true);
    expect([COLLEAGUE, ELSEWHERE, ...OTHERS].some((actor) => mayDo('void', actor, CURRENT))).toBe(false);
    expect(mayDo('void', MANAGER, { ...CURRENT, status: 'voided' })).toBe(false);
  });
});
