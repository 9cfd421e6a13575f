import fc from 'fast-check';
import { type LineFact } from './oracle.js';

/** Few people, few days, few codes: so that everything meets everything. */
const FIRST = Date.parse('2025-11-20T00:00:00+07:00');
const DAYS = 90;
const PEOPLE = ['p1', 'p2', 'p3', 'p4', 'p5'];

const person = fc.constantFrom(...PEOPLE);
const at = fc.integer({ min: 0, max: DAYS });
const day = at.map((days) => new Date(FIRST + days * 86_400_000 + 7 * 3_600_000).toISOString().slice(0, 10));
/** Midnights, the seconds around them, and bare days. */
const instant = fc
  .tuple(at, fc.constantFrom(-1, 0, 1, 8 * 3600, 86_399))
  .map(([days, seconds]) => new Date(FIRST + days * 86_400_000 + seconds * 1000).toISOString());
const occurredAt = fc.oneof(instant, day);
const recordedAt = instant;

const traits = fc.record(
  {
    sex: fc.constantFrom('female', 'male'),
    birthDate: fc.constantFrom('2000-02-29', '2011-01-10', '1990-12-31', '1970-01-01'),
    commune: fc.constantFrom('c1', 'c2'),
    priorityGroups: fc.subarray(['g1', 'g2']),
    channel: fc.constantFrom('desk', 'online'),
  },
  { requiredKeys: [] },
);
const counsellor = fc.constantFrom('k1', 'k2');
const office = fc.constantFrom('o1', 'o2');

const fields = fc.oneof(
  { weight: 2, arbitrary: traits.map((given) => ({ type: 'person.registered', ...given })) },
  { weight: 2, arbitrary: traits.map((given) => ({ type: 'person.updated', ...given })) },
  {
    weight: 4,
    arbitrary: fc
      .record({ counsellor, office, occupation: fc.option(fc.constantFrom('5120', '7531'), { nil: undefined }) })
      .map((given) => ({ type: 'referral.issued', referral: 'r', employer: 'e', validUntil: '2026-06-30', ...given })),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({ counsellor, office })
      .map((given) => ({ type: 'consultation.held', services: [], ...given })),
  },
  {
    weight: 5,
    arbitrary: day.map((startDate) => ({
      type: 'placement.reported',
      placement: 'w',
      startDate,
      contract: 'indefinite',
      channel: 'referral',
      evidence: { kind: 'call', strength: 2 },
    })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('employed', 'left', 'unreachable')
      .chain((result) =>
        fc.constantFrom('1m', '3m').map((milestone) => ({ type: 'followup.done', placement: 'w', milestone, result })),
      ),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('hired', 'not_hired', 'no_show', 'expired')
      .map((outcome) => ({ type: 'referral.answered', referral: 'r', outcome })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('interview', 'offered', 'hired', 'rejected')
      .map((outcome) => ({ type: 'application.answered', application: 'a', outcome })),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'person.erased' }) },
);

interface Draft {
  who: string;
  occurredAt: string;
  recordedAt: string;
  fields: { type: string; [field: string]: unknown };
}

const draft: fc.Arbitrary<Draft> = fc.record({ who: person, occurredAt, recordedAt, fields });

/** Merges go from a higher to a lower person, so that none closes a circle; unmerges undo any. */
const step: fc.Arbitrary<Draft> = fc
  .record({ pair: fc.subarray(PEOPLE, { minLength: 2, maxLength: 2 }), undo: fc.boolean(), occurredAt, recordedAt })
  .map(({ pair, undo, ...times }) => ({
    who: pair[1]!,
    fields: undo ? { type: 'person.unmerged' } : { type: 'person.merged', into: pair[0] },
    ...times,
  }));

const correction = fc.record({
  of: fc.nat(),
  change: fc.oneof(
    fc.constant('void' as const),
    person.map((who) => ({ person: who })),
    occurredAt.map((moment) => ({ occurredAt: moment })),
    day.map((startDate) => ({ startDate })),
    counsellor.map((who) => ({ counsellor: who })),
    person.map((who) => ({ into: who })),
    traits,
    fc.constantFrom('sex', 'birthDate', 'commune', 'priorityGroups', 'occupation').map((field) => ({ [field]: null })),
  ),
  occurredAt,
  recordedAt,
});

function fieldsThatFit(fact: LineFact, set: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const isPerson = fact.type === 'person.registered' || fact.type === 'person.updated';
  const isMerge = fact.type === 'person.merged' || fact.type === 'person.unmerged';
  return Object.fromEntries(
    Object.entries(set).filter(([key]) => {
      if (key === 'occurredAt') return true;
      // Another person of a merge could close a circle, which is a matter of its own.
      if (key === 'person') return !isMerge;
      if (key === 'startDate') return fact.type === 'placement.reported';
      if (key === 'counsellor') return fact.type === 'consultation.held' || fact.type === 'referral.issued';
      if (key === 'occupation') return fact.type === 'referral.issued';
      // Like the merges themselves from a higher to a lower person.
      if (key === 'into') return fact.type === 'person.merged' && String(set['into']) < fact.person;
      return isPerson;
    }),
  );
}

/** A messy history of few people, with merges, unmerges and corrections. Ids are in no order. */
export const history: fc.Arbitrary<LineFact[]> = fc
  .record({
    drafts: fc.array(draft, { minLength: 5, maxLength: 40 }),
    steps: fc.array(step, { maxLength: 6 }),
    corrections: fc.array(correction, { maxLength: 8 }),
    names: fc.uniqueArray(fc.integer({ min: 0, max: 9999 }), { minLength: 60, maxLength: 60 }),
  })
  .map(({ drafts, steps, corrections, names }) => {
    let next = 0;
    const id = () => `f${String(names[next++])}`;
    const facts = [...drafts, ...steps].map(({ who, fields: given, ...times }): LineFact => ({
      id: id(),
      person: who,
      ...times,
      ...given,
    }));
    const corrected = corrections.flatMap(({ of, change, ...times }): LineFact[] => {
      const fact = facts[of % facts.length]!;
      const head = { id: id(), type: 'fact.corrected', person: fact.person, corrects: fact.id, ...times };
      if (change === 'void') return [{ ...head, void: true }];
      const set = fieldsThatFit(fact, change);
      return Object.keys(set).length === 0 ? [] : [{ ...head, set }];
    });
    return [...facts, ...corrected];
  });

export const asOf = fc.oneof(instant, fc.constant('2026-12-01T00:00:00Z'));
export const period = fc
  .tuple(day, day)
  .map(([one, other]) => (one < other ? { from: one, to: other } : { from: other, to: one }));
