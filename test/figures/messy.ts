/**
 * A history as somebody else might hand it over: each case that the words of the ledger leave room for, told by hand. Who
 * is told of is named by the case.
 */
export const LONG_ID = 'x'.repeat(64);

const at = (occurredAt: string, recordedAt = occurredAt) => ({ occurredAt, recordedAt });
const known = at('2026-03-01T08:00:00+07:00');

const referral = (id: string, person: string, when: object, more: object = {}) => ({
  id,
  type: 'referral.issued',
  person,
  ...when,
  referral: `r-${id}`,
  counsellor: 'k1',
  office: 'o1',
  employer: 'e1',
  validUntil: '2026-12-31',
  ...more,
});
const consultation = (id: string, person: string, when: object, more: object = {}) => ({
  id,
  type: 'consultation.held',
  person,
  ...when,
  counsellor: 'k1',
  office: 'o1',
  services: [],
  ...more,
});
const placement = (id: string, person: string, startDate: string, more: object = {}) => ({
  id,
  type: 'placement.reported',
  person,
  ...at(startDate),
  placement: `w-${id}`,
  startDate,
  contract: 'definite',
  channel: 'referral',
  evidence: { kind: 'call', strength: 3 },
  ...more,
});
const registered = (id: string, person: string, when: object, more: object) => ({
  id,
  type: 'person.registered',
  person,
  ...when,
  ...more,
});
const updated = (id: string, person: string, when: object, more: object) => ({
  ...registered(id, person, when, more),
  type: 'person.updated',
});
const corrected = (id: string, corrects: string, recordedAt: string, change: object) => ({
  id,
  type: 'fact.corrected',
  person: 'somebody-else',
  ...at(recordedAt),
  corrects,
  ...change,
});
const merged = (id: string, person: string, into: string, recordedAt: string) => ({
  id,
  type: 'person.merged',
  person,
  into,
  ...at(recordedAt),
});
const unmerged = (id: string, person: string, recordedAt: string) => ({
  id,
  type: 'person.unmerged',
  person,
  ...at(recordedAt),
});

/** Lines that are taken. */
export const TAKEN: readonly Record<string, unknown>[] = [
  // The last millisecond of 10 February, and the first instant of the 11th told in UTC: 30 days later, and 31.
  referral('a1', 'last-millisecond', at('2026-02-10T23:59:59.999+07:00')),
  placement('a2', 'last-millisecond', '2026-03-12', { referral: 'r-a1' }),
  referral('b1', 'first-instant', at('2026-02-10T17:00:00Z')),
  placement('b2', 'first-instant', '2026-03-14', { referral: 'r-b1' }),
  // The turn of the year in Bogotá time: one second before it in Vietnam, and on it.
  consultation('c1', 'year-before', at('2025-12-31T11:59:59-05:00')),
  consultation('c2', 'new-year', at('2025-12-31T12:00:00-05:00')),
  // Born on a leap day: 24 on 28 February 2025, 25 on 1 March.
  registered('d1', 'leap-february', at('2025-01-10'), { birthDate: '2000-02-29' }),
  consultation('d2', 'leap-february', at('2025-02-28')),
  registered('d3', 'leap-march', at('2025-01-10'), { birthDate: '2000-02-29' }),
  consultation('d4', 'leap-march', at('2025-03-01')),
  // Void, and then it did happen after all, with another counsellor.
  referral('e1', 'void-and-back', at('2026-04-10')),
  corrected('e2', 'e1', '2026-05-01T08:00:00+07:00', { void: true }),
  corrected('e3', 'e1', '2026-06-01T08:00:00+07:00', { set: { counsellor: 'k9' } }),
  // An unmerge that was recorded before its merge undoes nothing.
  consultation('f1', 'kept', at('2026-03-01')),
  referral('f2', 'merged-away', at('2026-04-01')),
  unmerged('f3', 'merged-away', '2026-06-01T08:00:00+07:00'),
  merged('f4', 'merged-away', 'kept', '2026-07-01T08:00:00+07:00'),
  // Merged into somebody of whom nothing else is known.
  consultation('g1', 'into-nobody', at('2026-03-02')),
  merged('g2', 'into-nobody', 'nobody-knows', '2026-07-01T08:00:00+07:00'),
  // A circle but for the merge that would close it, which is refused.
  consultation('h1', 'circle-1', at('2026-03-03')),
  consultation('h2', 'circle-2', at('2026-03-04')),
  consultation('h3', 'circle-3', at('2026-03-05')),
  merged('h4', 'circle-1', 'circle-2', '2026-07-01T08:00:00+07:00'),
  merged('h5', 'circle-2', 'circle-3', '2026-07-02T08:00:00+07:00'),
  // A merge that never happened.
  consultation('i1', 'not-merged', at('2026-03-06')),
  merged('i2', 'not-merged', 'kept', '2026-07-01T08:00:00+07:00'),
  corrected('i3', 'i2', '2026-07-02T08:00:00+07:00', { void: true }),
  // Everything of a placement is another thing than was said, down to whose it is.
  referral('j1', 'all-is-set', at('2026-05-01')),
  placement('j2', 'wrong-person', '2026-09-01'),
  corrected('j3', 'j2', '2026-09-02T08:00:00+07:00', {
    set: {
      person: 'all-is-set',
      occurredAt: '2026-05-11',
      placement: 'w-other',
      referral: 'r-j1',
      startDate: '2026-05-31',
      employer: 'e9',
      selfEmployed: false,
      occupation: '7531',
      commune: '05443',
      contract: 'indefinite',
      endDate: '2026-12-31',
      wage: 9_000_000.5,
      channel: 'fair',
      evidence: { kind: 'contract', strength: 5 },
    },
  }),
  // Advice before she was registered: what is known first is in force. Null and empty text say nothing.
  consultation('k1', 'advised-first', at('2026-01-10')),
  registered('k2', 'advised-first', at('2026-02-01'), {
    sex: 'female',
    birthDate: '1990-01-10',
    commune: 'zz-nowhere',
    channel: null,
    clientType: '',
    priorityGroups: ['nkt', 'nkt'],
  }),
  updated('k3', 'advised-first', at('2026-01-05'), { sex: null, priorityGroups: [] }),
  // In a group, and then said to be in none.
  registered('l1', 'left-group', at('2026-01-05'), { priorityGroups: ['nkt'], commune: '05443' }),
  updated('l2', 'left-group', at('2026-02-01'), { priorityGroups: [] }),
  consultation('l3', 'left-group', at('2026-02-01T00:00:00+07:00')),
  // As long as an id may be.
  { ...consultation(LONG_ID, LONG_ID, at('2026-03-07')), counsellor: LONG_ID },
];

/** Lines that are refused, and why, as far as the colon. */
export const REFUSED: readonly [line: string | Record<string, unknown>, reason: string][] = [
  [merged('z01', 'circle-3', 'circle-1', '2026-07-03T08:00:00+07:00'), 'closes a circle of merges'],
  [corrected('z02', 'e2', '2026-08-01T08:00:00+07:00', { void: true }), 'corrects a correction'],
  [corrected('z03', 'z01', '2026-08-01T08:00:00+07:00', { void: true }), 'corrects a fact that is not known'],
  [corrected('z04', 'z10', '2026-08-01T08:00:00+07:00', { void: true }), 'corrects a fact that is not known'],
  [corrected('z05', 'a2', '2026-08-01T08:00:00+07:00', { set: { startDate: null } }), 'malformed'],
  [corrected('z06', 'a2', '2026-08-01T08:00:00+07:00', { set: { type: 'person.erased' } }), 'malformed'],
  [corrected('z07', 'a2', '2026-08-01T08:00:00+07:00', { set: { wage: '8500000' } }), 'malformed'],
  [consultation('y'.repeat(65), 'p', known), 'malformed'],
  [consultation('z09', 'y'.repeat(65), known), 'malformed'],
  [placement('z10', 'p', '2026-03-10', { wage: '8500000' }), 'malformed'],
  [placement('z11', 'p', '2026-03-10', { evidence: { kind: 'call', strength: '3' } }), 'malformed'],
  [placement('z12', 'p', '2026-02-29'), 'malformed'],
  [placement('z13', 'p', '29/02/2024'), 'malformed'],
  [registered('z14', 'p', known, { birthDate: '2001-02-29' }), 'malformed'],
  [consultation('z15', 'p', at('2026-03-01T24:00:00+07:00')), 'malformed'],
  [consultation('z16', 'p', at('2026-03-01T08:00:00')), 'malformed'],
  [consultation('z17', 'p', known, { services: null }), 'malformed'],
  [consultation('z18', 'p', known, { services: 'job-advice' }), 'malformed'],
  [{ ...consultation('z19', 'p', known), id: 19 }, 'malformed'],
  [{ ...consultation('z20', 'p', known), type: 'Consultation.held' }, 'malformed'],
  ['{"id":"z21","type":"person.registered","person":"p",}', 'malformed'],
  ['"z22"', 'malformed'],
];
