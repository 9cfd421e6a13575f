import { describe, expect, it } from '@jest/globals';
import { permissionsOf, type Role } from '@app/accounts';
import { localDate } from '@app/kernel';
import { type Actor } from '@app/platform/http';
import { mayCorrect, mayRead, mayVoid } from './consultation.policy.js';

const actorOf = (role: Role, personId: string, officeId: string): Actor => ({
  personId,
  sessionId: 's',
  name: '',
  roles: [role],
  permissions: permissionsOf([role]),
  officeId,
  employerId: null,
});

const HELD = {
  officeId: 'here',
  counsellorId: 'own',
  createdAt: new Date('2026-11-24T16:30:00Z'),
  voidedAt: null,
  removedAt: null,
};
const OWN = actorOf('counsellor', 'own', 'here');
const COLLEAGUE = actorOf('counsellor', 'colleague', 'here');
const ELSEWHERE = actorOf('counsellor', 'own', 'elsewhere');
const MANAGER = actorOf('centre_manager', 'manager', 'elsewhere');
const OTHERS = [actorOf('fair_operator', 'own', 'here'), actorOf('seeker', 'own', 'here')];

describe('a consultation', () => {
  it('is read in its office, and by those who read all', () => {
    expect([OWN, COLLEAGUE, MANAGER].every((actor) => mayRead(actor, HELD))).toBe(true);
    expect([ELSEWHERE, ...OTHERS].some((actor) => mayRead(actor, HELD))).toBe(false);
  });

  it('is corrected by whoever recorded it until midnight in Vietnam', () => {
    expect(mayCorrect(OWN, HELD, localDate('2026-11-24'))).toBe(true);
    expect(mayCorrect(OWN, HELD, localDate('2026-11-25'))).toBe(false);
    const others = [COLLEAGUE, ELSEWHERE, MANAGER, ...OTHERS];
    expect(others.some((actor) => mayCorrect(actor, HELD, localDate('2026-11-24')))).toBe(false);
  });

  it('is voided by whoever recorded it or reads all, once', () => {
    expect([OWN, MANAGER].every((actor) => mayVoid(actor, HELD))).toBe(true);
    expect([COLLEAGUE, ELSEWHERE, ...OTHERS].some((actor) => mayVoid(actor, HELD))).toBe(false);
    expect(mayVoid(MANAGER, { ...HELD, voidedAt: HELD.createdAt })).toBe(false);
    expect(mayVoid(OWN, { ...HELD, removedAt: HELD.createdAt })).toBe(false);
  });
});
