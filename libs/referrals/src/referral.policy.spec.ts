import { describe, expect, it } from '@jest/globals';
import { permissionsOf, type Role } from '@app/accounts';
import { type Actor } from '@app/platform/http';
import { ANSWER_SOURCES, type AnswerSource, isReplacedBy, REFERRAL_STATUSES } from './referral.lifecycle.js';
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

const ISSUED = { officeId: 'here', counsellorId: 'own', status: 'issued' as const, answerSource: null };
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

  it('is answered while it is open or after its last day, and corrected where the employer has not spoken itself', () => {
    const answerable = REFERRAL_STATUSES.filter((status) => mayAnswer(OWN, { ...ISSUED, status }));
    expect(answerable).toEqual(['issued', 'answered', 'expired']);
    const answered = { ...ISSUED, status: 'answered' as const };
    const correctable = ANSWER_SOURCES.filter((answerSource) => mayAnswer(OWN, { ...answered, answerSource }));
    expect(correctable).toEqual(['slip', 'counsellor']);
  });

  it('hears the stronger source: a slip speaks only where nobody has, an employer always', () => {
    const heard = (source: AnswerSource) => ANSWER_SOURCES.filter((known) => isReplacedBy(source, known));
    expect(heard('slip')).toEqual([]);
    expect(heard('counsellor')).toEqual(['slip', 'counsellor']);
    expect(heard('employer')).toEqual([...ANSWER_SOURCES]);
    expect(ANSWER_SOURCES.every((source) => isReplacedBy(source, null))).toBe(true);
  });

  it('is voided by whoever issued it or reads all, once', () => {
    expect([OWN, MANAGER].every((actor) => mayVoidReferral(actor, ISSUED))).toBe(true);
    expect([COLLEAGUE, ELSEWHERE, ...OTHERS].some((actor) => mayVoidReferral(actor, ISSUED))).toBe(false);
    expect(mayVoidReferral(MANAGER, { ...ISSUED, status: 'voided' })).toBe(false);
  });
});
