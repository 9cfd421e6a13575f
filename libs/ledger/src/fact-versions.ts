import { type FactType } from './fact.schema.js';
import { type Instant, NEVER, readMoment } from './instant.js';
import { type StatedFact } from './fact-line.js';

/** Whom a fact was about and what it said, for those who look from one instant on and before another. */
export interface FactVersion {
  /** The fact that is told, and where it stands among others of one moment. */
  id: string;
  type: FactType;
  occurredAt: Instant;
  recordedAt: Instant;
  subject: string;
  data: Record<string, unknown>;
  groups: string[] | null;
  /** The fact that says so: this one, or the last correction of it. */
  saidBy: { id: string; recordedAt: Instant };
  from: Instant;
  to: Instant;
}

interface Ordered {
  id: string;
  recordedAt: Instant;
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** By when it was recorded, then by id: of several corrections the last counts, and so of merges that close a circle. */
export const byRecording = (left: Ordered, right: Ordered): number =>
  compare(left.recordedAt, right.recordedAt) || compare(left.id, right.id);

/** By when it happened, then when it was recorded, then by id: which of several facts is the latest. */
export const byHappening = (left: Ordered & { occurredAt: Instant }, right: Ordered & { occurredAt: Instant }) =>
  compare(left.occurredAt, right.occurredAt) || byRecording(left, right);

type Content = Pick<FactVersion, 'occurredAt' | 'subject' | 'data' | 'groups'>;

/** What a fact says with one correction; null when it is void. Earlier corrections are gone with a later one. */
function correctedContent(fact: StatedFact, correction: StatedFact): Content | null {
  if (correction.data['void'] === true) return null;
  const { person, occurredAt, ...set } = correction.data['set'] as Record<string, unknown>;
  const data = { ...fact.data, ...set };
  for (const key of Object.keys(set)) if (set[key] === null) delete data[key];
  const dropsGroups = set['priorityGroups'] === null;
  return {
    subject: (person as string | undefined) ?? fact.subject,
    occurredAt: typeof occurredAt === 'string' ? readMoment(occurredAt)! : fact.occurredAt,
    data,
    groups: correction.groups ?? (dropsGroups ? null : fact.groups),
  };
}

function versionOf(fact: StatedFact, content: Content, saidBy: Ordered, from: Instant, to: Instant): FactVersion {
  const { id, type, recordedAt } = fact;
  const { occurredAt, subject, data, groups } = content;
  return { id, type, recordedAt, occurredAt, subject, data, groups, saidBy, from, to };
}

function* correctedVersions(fact: StatedFact, corrections: readonly StatedFact[]): Generator<FactVersion> {
  let content: Content | null = fact;
  let saidBy: Ordered = fact;
  let from = fact.recordedAt;
  for (const correction of [...corrections].sort(byRecording)) {
    const to = correction.recordedAt > fact.recordedAt ? correction.recordedAt : fact.recordedAt;
    if (content && from < to) yield versionOf(fact, content, saidBy, from, to);
    content = correctedContent(fact, correction);
    saidBy = correction;
    from = to;
  }
  if (content) yield versionOf(fact, content, saidBy, from, NEVER);
}

/** What facts say at each instant of knowledge, with the corrections among them applied. */
export function versions(facts: readonly StatedFact[]): FactVersion[] {
  const corrections = new Map<string, StatedFact[]>();
  for (const fact of facts) {
    if (fact.type !== 'fact.corrected') continue;
    const corrects = fact.data['corrects'] as string;
    const known = corrections.get(corrects);
    if (known) known.push(fact);
    else corrections.set(corrects, [fact]);
  }
  const result: FactVersion[] = [];
  for (const fact of facts) {
    if (fact.type === 'fact.corrected') continue;
    const changes = corrections.get(fact.id);
    if (changes) result.push(...correctedVersions(fact, changes));
    else result.push(versionOf(fact, fact, fact, fact.recordedAt, NEVER));
  }
  return result;
}

/** The instants from `from` to `to` at which what is known changes; both ends are among them. */
export function turningPoints(known: readonly { from: Instant; to: Instant }[], from: Instant, to: Instant): Instant[] {
  let points: Set<Instant> | null = null;
  for (const each of known) {
    for (const at of [each.from, each.to]) if (at > from && at < to) points = (points ?? new Set<Instant>()).add(at);
  }
  return points ? [from, ...[...points].sort(compare), to] : [from, to];
}

export const isKnownAt = (version: { from: Instant; to: Instant }, at: Instant): boolean =>
  version.from <= at && version.to > at;
