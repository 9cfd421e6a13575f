import { byRecording, type FactVersion, isKnownAt, turningPoints } from './fact-versions.js';
import { type Instant, NEVER } from './instant.js';

const EVER: Instant = '';

/** The person that a subject's facts count for, from one instant of knowledge to another. */
export interface Root {
  root: string;
  from: Instant;
  to: Instant;
}

/** By when it was recorded, then when it happened, then by id: an unmerge undoes what was merged until then. */
const byUndoing = (left: FactVersion, right: FactVersion): number =>
  left.recordedAt !== right.recordedAt
    ? byRecording(left, right)
    : left.occurredAt !== right.occurredAt
      ? Number(left.occurredAt > right.occurredAt) || -1
      : byRecording(left, right);

/** The last word about each subject: whom it was merged into, or that it stands alone again. */
function lastWords(known: readonly FactVersion[]): Map<string, FactVersion> {
  const last = new Map<string, FactVersion>();
  for (const version of [...known].sort(byUndoing)) last.set(version.subject, version);
  return last;
}

const intoOf = (version: FactVersion | undefined): string | undefined =>
  version?.type === 'person.merged' ? (version.data['into'] as string) : undefined;

/** The merges of one circle, or null when every chain of them ends. */
function circleIn(last: ReadonlyMap<string, FactVersion>): FactVersion[] | null {
  const ended = new Set<string>();
  for (const start of last.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let subject: string | undefined = start;
    while (subject !== undefined && !ended.has(subject) && !onPath.has(subject)) {
      path.push(subject);
      onPath.add(subject);
      subject = intoOf(last.get(subject));
    }
    if (subject !== undefined && onPath.has(subject)) {
      return path.slice(path.indexOf(subject)).map((each) => last.get(each)!);
    }
    for (const each of path) ended.add(each);
  }
  return null;
}

const bySaying = (left: FactVersion, right: FactVersion): number => byRecording(left.saidBy, right.saidBy);

/** What is in force among merges that are known at one time; what closed a circle is not. */
function inForce(known: readonly FactVersion[]): Map<string, FactVersion> {
  let left = known;
  for (;;) {
    const last = lastWords(left);
    const circle = circleIn(last);
    if (!circle) return last;
    const closing = circle.sort(bySaying).at(-1)!;
    left = left.filter((version) => version !== closing);
  }
}

/** The first circle that merges and unmerges make at any time, or null. */
export function firstCircle(merges: readonly FactVersion[]): FactVersion[] | null {
  for (const point of turningPoints(merges, EVER, NEVER)) {
    const circle = circleIn(lastWords(merges.filter((version) => isKnownAt(version, point))));
    if (circle) return circle;
  }
  return null;
}

function rootOf(subject: string, last: ReadonlyMap<string, FactVersion>): string {
  let root = subject;
  for (let into = intoOf(last.get(root)); into !== undefined; into = intoOf(last.get(root))) root = into;
  return root;
}

/**
 * For whom the facts of each subject count, and when: before a merge was recorded there are two persons, then one.
 * @param merges versions of `person.merged` and `person.unmerged`
 * @returns nothing for subjects that always stand alone
 */
export function roots(merges: readonly FactVersion[]): Map<string, Root[]> {
  const result = new Map<string, Root[]>();
  if (merges.length === 0) return result;
  const points = turningPoints(merges, EVER, NEVER);
  for (const [at, from] of points.entries()) {
    const to = points[at + 1];
    if (to === undefined) break;
    const last = inForce(merges.filter((version) => isKnownAt(version, from)));
    for (const { subject } of merges) addRoot(result, subject, { root: rootOf(subject, last), from, to });
  }
  return result;
}

function addRoot(result: Map<string, Root[]>, subject: string, span: Root): void {
  const spans = result.get(subject);
  const before = spans?.at(-1);
  if (!spans) result.set(subject, [span]);
  else if (before!.from === span.from) return;
  else if (before!.root === span.root) before!.to = span.to;
  else spans.push(span);
}
