import { describe, expect, it } from '@jest/globals';
import { type Actor } from '@app/platform/http';
import { permissionsOf, type Role } from './roles.js';
import { mayManageStaff, wouldLeaveNoAdministrator } from './staff.policy.js';

const actor = (personId: string, role: Role): Actor => ({
  personId,
  sessionId: 's',
  name: '',
  roles: [role],
  permissions: permissionsOf([role]),
  officeId: null,
  employerId: null,
});

describe('managing staff', () => {
  it('is for managers and administrators, and never for the own account', () => {
    expect(mayManageStaff(actor('a', 'administrator'), 'b')).toBe(true);
    expect(mayManageStaff(actor('a', 'centre_manager'), 'b')).toBe(true);
    expect(mayManageStaff(actor('a', 'administrator'), 'a')).toBe(false);
    expect(mayManageStaff(actor('a', 'counsellor'), 'b')).toBe(false);
  });

  it('never leaves the house without an administrator', () => {
    const last = { role: 'administrator', isDisabled: false };
    expect(wouldLeaveNoAdministrator(last, { isDisabled: true }, 0)).toBe(true);
    expect(wouldLeaveNoAdministrator(last, { role: 'counsellor' }, 0)).toBe(true);
    expect(wouldLeaveNoAdministrator(last, { role: 'administrator' }, 0)).toBe(false);
    expect(wouldLeaveNoAdministrator(last, { isDisabled: true }, 1)).toBe(false);
    expect(wouldLeaveNoAdministrator({ role: 'counsellor', isDisabled: false }, { isDisabled: true }, 0)).toBe(false);
    expect(wouldLeaveNoAdministrator({ ...last, isDisabled: true }, { role: 'counsellor' }, 0)).toBe(false);
  });
});
