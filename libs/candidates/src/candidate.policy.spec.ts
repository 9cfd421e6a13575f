import { describe, expect, it } from '@jest/globals';
import { type Permission } from '@app/kernel';
import { type Actor } from '@app/platform/http';
import {
  mayReadPrisonRecord,
  mayReadProfile,
  mayReadSensitive,
  maySeeAsEmployer,
  mayWriteProfile,
  mayWriteSensitive,
} from './candidate.policy.js';

const actor = (personId: string, ...permissions: Permission[]): Actor => ({
  personId,
  sessionId: 's',
  name: '',
  roles: [],
  permissions: new Set(permissions),
  officeId: null,
  employerId: null,
});

describe('who may see a profile', () => {
  const relations = [
    { isVerified: false, hasApplication: false },
    { isVerified: true, hasApplication: false },
    { isVerified: false, hasApplication: true },
    { isVerified: true, hasApplication: true },
  ];

  it.each([
    ['nobody', [false, false, false, false]],
    ['applied_only', [false, false, true, true]],
    ['verified_employers', [false, true, true, true]],
  ] as const)('%s', (visibility, expected) => {
    expect(relations.map((relation) => maySeeAsEmployer(visibility, relation))).toEqual(expected);
  });
});

describe('what people and staff may do', () => {
  it('is everything with the own profile, and nothing with that of a neighbour', () => {
    const own = actor('a', 'candidate.own');
    for (const may of [mayReadProfile, mayWriteProfile, mayReadSensitive, mayWriteSensitive, mayReadPrisonRecord]) {
      expect(may(own, 'a')).toBe(true);
      expect(may(own, 'b')).toBe(false);
    }
  });

  it('needs its own permission for each step at the desk', () => {
    expect(mayReadProfile(actor('s', 'person.read'), 'a')).toBe(true);
    expect(mayWriteProfile(actor('s', 'person.read'), 'a')).toBe(false);
    expect(mayReadSensitive(actor('s', 'person.read', 'person.update'), 'a')).toBe(false);
    expect(mayWriteSensitive(actor('s', 'person.sensitive-read'), 'a')).toBe(false);
    expect(mayWriteSensitive(actor('s', 'person.sensitive-read', 'person.update'), 'a')).toBe(true);
    expect(mayReadPrisonRecord(actor('s', 'person.sensitive-read', 'person.update'), 'a')).toBe(false);
    expect(mayReadPrisonRecord(actor('s', 'person.prison-record-read'), 'a')).toBe(true);
  });
});
