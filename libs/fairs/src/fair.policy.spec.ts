import { describe, expect, it } from '@jest/globals';
import { permissionsOf, type Role } from '@app/accounts';
import { type Actor } from '@app/platform/http';
import { mayOperate } from './fair.policy.js';

const actor = (role: Role, officeId: string | null): Actor => ({
  personId: 'p',
  sessionId: 's',
  name: 'N',
  roles: [role],
  permissions: permissionsOf([role]),
  officeId,
  employerId: null,
});

describe('who operates a fair', () => {
  const held = { officeId: 'host', offices: ['partner'] };

  it('are operators of the offices that hold it, and managers', () => {
    expect(mayOperate(actor('fair_operator', 'host'), held)).toBe(true);
    expect(mayOperate(actor('fair_operator', 'partner'), held)).toBe(true);
    expect(mayOperate(actor('fair_operator', 'other'), held)).toBe(false);
    expect(mayOperate(actor('fair_operator', null), held)).toBe(false);
    expect(mayOperate(actor('centre_manager', 'other'), held)).toBe(true);
  });

  it('are nobody else', () => {
    for (const role of ['counsellor', 'employer_owner', 'seeker', 'administrator'] as const) {
      expect([role, mayOperate(actor(role, 'host'), held)]).toEqual([role, false]);
    }
  });
});
