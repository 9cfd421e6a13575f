import { ageOn, type LocalDate } from '@app/kernel';
import { byHappening, type FactVersion, isKnownAt, turningPoints, versions } from './fact-versions.js';
import { type FactType } from './fact.schema.js';
import { type StatedFact } from './fact-line.js';
import { dayOf, type Instant } from './instant.js';
import { type Root, roots } from './merge-timeline.js';

/** What a person is grouped by on a day; absent where nobody said it. */
interface Traits {
  sex?: string;
  age?: number;
  commune?: string;
  channel?: string;
  groups?: string[];
}

interface Known {
  /** The subject that the row counts for. */
  root: string;
  from: Instant;
  to: Instant;
}

/** A consultation or a referral with the traits that were in force on its day. */
interface ServiceRow extends Known {
  fact: string;
  isReferral: boolean;
  day: LocalDate;
  occurredAt: Instant;
  recordedAt: Instant;
  counsellor?: string;
  office?: string;
  occupation?: string;
  traits: Traits;
  /** The first day on or after that of the service on which somebody is said to begin to work. */
  nextStart?: LocalDate;
  /** The days of the last referral and the last consultation before this service. */
  previousReferral?: LocalDate;
  previousConsultation?: LocalDate;
}

interface PlacementRow extends Known {
  fact: string;
  startDay: LocalDate;
}

/** A step on the way to work that brings nobody into an official figure by itself. */
interface StepRow extends Known {
  fact: string;
  kind: StepKind;
  day: LocalDate;
}

type StepKind = 'registered' | 'interviewed' | 'stayed-1m' | 'stayed-3m';

/** The rows that figures are counted from. */
export interface FigureRows {
  services: ServiceRow[];
  placements: PlacementRow[];
  steps: StepRow[];
  /** When the latest follow-up that was known says that nobody was reached. */
  unreachable: Known[];
}

/** The types that figures are counted from; of the others nothing is coded. */
export const COUNTED_TYPES = [
  'person.registered',
  'person.updated',
  'person.merged',
  'person.unmerged',
  'consultation.held',
  'referral.issued',
  'referral.answered',
  'application.answered',
  'placement.reported',
  'followup.done',
  'fact.corrected',
] as const;

type TraitField = 'sex' | 'birthDate' | 'commune' | 'channel';

interface TraitVersion extends FactVersion {
  day: LocalDate;
}

/** The latest that was said of a field until a day, else the first that was ever said. */
function inForce<Value>(
  said: readonly TraitVersion[],
  day: LocalDate,
  read: (version: TraitVersion) => Value | undefined,
): Value | undefined {
  let first: Value | undefined;
  let last: Value | undefined;
  for (const version of said) {
    const value = read(version);
    if (value === undefined) continue;
    first ??= value;
    if (version.day <= day) last = value;
  }
  return last ?? first;
}

/** @param said about one person, in the order in which it happened */
function traitsOn(day: LocalDate, said: readonly TraitVersion[]): Traits {
  const field = (name: TraitField) => inForce(said, day, (version) => version.data[name] as string | undefined);
  const birthDate = field('birthDate');
  return {
    sex: field('sex'),
    age: birthDate === undefined ? undefined : Math.max(0, ageOn(birthDate as LocalDate, day)),
    commune: field('commune'),
    channel: field('channel'),
    groups: inForce(said, day, (version) => version.groups ?? undefined),
  };
}

interface Span<Answer> {
  from: Instant;
  to: Instant;
  answer: Answer;
}

/** Cuts a time of knowledge where the answer changes, and nowhere else. */
function* spansOf<Answer>(
  { from, to }: { from: Instant; to: Instant },
  known: readonly FactVersion[],
  answer: (at: Instant) => Answer,
): Generator<Span<Answer>> {
  const [first, ...later] = turningPoints(known, from, to).slice(0, -1);
  let open: Span<Answer> = { from: first!, to, answer: answer(first!) };
  let key = later.length > 0 ? JSON.stringify(open.answer) : '';
  for (const point of later) {
    const next = answer(point);
    const nextKey = JSON.stringify(next);
    if (nextKey === key) continue;
    yield { ...open, to: point };
    open = { from: point, to, answer: next };
    key = nextKey;
  }
  yield open;
}

const startOf = ({ data }: FactVersion): LocalDate => data['startDate'] as LocalDate;

function nextStart(starts: readonly FactVersion[], at: Instant): LocalDate | undefined {
  let next: LocalDate | undefined;
  for (const version of starts) {
    const start = startOf(version);
    if (isKnownAt(version, at) && (next === undefined || start < next)) next = start;
  }
  return next;
}

function lastDay(services: readonly FactVersion[], type: FactType, at: Instant): LocalDate | undefined {
  let last: Instant | undefined;
  for (const version of services) {
    if (version.type !== type || !isKnownAt(version, at)) continue;
    if (last === undefined || version.occurredAt > last) last = version.occurredAt;
  }
  return last === undefined ? undefined : dayOf(last);
}

/** All that figures need of one person, in any order but for `said`, which is told in the order in which it happened. */
interface Told {
  said: readonly TraitVersion[];
  services: readonly FactVersion[];
  placements: readonly FactVersion[];
}

/**
 * A service with what was known about its person: what they are grouped by on its day, which services were before it, and
 * what came of it.
 */
function* serviceRows(service: FactVersion, { said, services, placements }: Told): Generator<ServiceRow> {
  const day = dayOf(service.occurredAt);
  const starts = placements.filter((version) => startOf(version) >= day);
  const earlier = services.filter((version) => version.id !== service.id && byHappening(version, service) < 0);
  const { id: fact, occurredAt, recordedAt, subject: root, data } = service;
  const told = (at: Instant) => ({
    nextStart: nextStart(starts, at),
    previousReferral: lastDay(earlier, 'referral.issued', at),
    previousConsultation: lastDay(earlier, 'consultation.held', at),
    traits: traitsOn(
      day,
      said.filter((version) => isKnownAt(version, at)),
    ),
  });
  for (const { from, to, answer } of spansOf(service, [...said, ...starts, ...earlier], told)) {
    yield {
      root,
      fact,
      isReferral: service.type === 'referral.issued',
      day,
      occurredAt,
      recordedAt,
      counsellor: data['counsellor'] as string | undefined,
      office: data['office'] as string | undefined,
      occupation: data['occupation'] as string | undefined,
      ...answer,
      from,
      to,
    };
  }
}

/** The answers that nobody gives who has not spoken with the person. */
const AFTER_INTERVIEW: ReadonlySet<unknown> = new Set(['interview', 'offered', 'hired', 'not_hired']);

/** Which step a fact tells of, if any. */
function stepOf({ type, data }: FactVersion): StepKind | null {
  switch (type) {
    case 'person.registered':
      return 'registered';
    case 'referral.answered':
    case 'application.answered':
      return AFTER_INTERVIEW.has(data['outcome']) ? 'interviewed' : null;
    case 'followup.done':
      return data['result'] === 'employed' ? `stayed-${data['milestone'] as '1m' | '3m'}` : null;
    default:
      return null;
  }
}

function* unreachableSpans(root: string, followUps: readonly FactVersion[]): Generator<Known> {
  if (!followUps.some(({ data }) => data['result'] === 'unreachable')) return;
  const ordered = [...followUps].sort(byHappening);
  const answer = (at: Instant) => ordered.findLast((version) => isKnownAt(version, at))?.data['result'];
  const ever = { from: '', to: 'infinity' };
  for (const { from, to, answer: result } of spansOf(ever, ordered, answer)) {
    if (result === 'unreachable') yield { root, from, to };
  }
}

/** Tells each version for the person that its subject was at the time; `subject` becomes that person. */
function* toldOfRoots(told: readonly FactVersion[], rootsOf: ReadonlyMap<string, Root[]>): Generator<FactVersion> {
  for (const version of told) {
    const spans = rootsOf.get(version.subject);
    if (!spans) yield version;
    else {
      for (const { root, from: since, to: until } of spans) {
        const from = since > version.from ? since : version.from;
        const to = until < version.to ? until : version.to;
        if (from < to) yield { ...version, subject: root, from, to };
      }
    }
  }
}

const isMerge = ({ type }: { type: string }): boolean => type === 'person.merged' || type === 'person.unmerged';
const isTrait = ({ type }: { type: string }): boolean => type === 'person.registered' || type === 'person.updated';
const isService = ({ type }: { type: string }): boolean => type === 'consultation.held' || type === 'referral.issued';

function byPerson(told: Iterable<FactVersion>): Map<string, FactVersion[]> {
  const result = new Map<string, FactVersion[]>();
  for (const version of told) {
    const known = result.get(version.subject);
    if (known) known.push(version);
    else result.set(version.subject, [version]);
  }
  return result;
}

/**
 * What figures are counted from, of subjects whose facts are told together.
 * @param facts of the types in COUNTED_TYPES: all of these subjects, in any order
 */
export function figureRows(facts: readonly StatedFact[]): FigureRows {
  const all = versions(facts);
  const merges = all.filter(isMerge);
  const told =
    merges.length === 0
      ? all
      : toldOfRoots(
          all.filter((version) => !isMerge(version)),
          roots(merges),
        );
  const rows: FigureRows = { services: [], placements: [], steps: [], unreachable: [] };
  for (const [root, mine] of byPerson(told)) {
    const said = mine
      .filter(isTrait)
      .sort(byHappening)
      .map((version) => ({ ...version, day: dayOf(version.occurredAt) }));
    const placements = mine.filter(({ type }) => type === 'placement.reported');
    const services = mine.filter(isService);
    for (const version of services) rows.services.push(...serviceRows(version, { said, services, placements }));
    for (const version of mine) {
      const kind = stepOf(version);
      const { id: fact, from, to } = version;
      if (kind) rows.steps.push({ root, fact, kind, day: dayOf(version.occurredAt), from, to });
    }
    rows.placements.push(
      ...placements.map((version) => ({
        root,
        fact: version.id,
        from: version.from,
        to: version.to,
        startDay: startOf(version),
      })),
    );
    rows.unreachable.push(
      ...unreachableSpans(
        root,
        mine.filter(({ type }) => type === 'followup.done'),
      ),
    );
  }
  return rows;
}
