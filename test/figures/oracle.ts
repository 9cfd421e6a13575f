/**
 * Official figures counted by plain loops, from the words of the definitions alone: no SQL, and no code of the product.
 * Slow on purpose; it is what the product is compared with.
 */
export interface LineFact {
  id: string;
  type: string;
  person: string;
  occurredAt: string;
  recordedAt: string;
  [field: string]: unknown;
}

export interface Asked {
  from: string;
  to: string;
  asOf: string;
  definition: string;
  window: number;
  groupBy?: string;
}

interface Figures {
  numerator: number;
  denominator: number;
  pending: number;
  unreachable: number;
}

export interface OracleAnswer extends Figures {
  groups: Record<string, Figures>;
}

const DAY = 86_400_000;
const SEVEN_HOURS = 7 * 3_600_000;

const moment = (text: string): number =>
  /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text + 'T00:00:00+07:00') : Date.parse(text);

/** The number of a day, counted from 1970. */
const dayNumber = (day: string): number => Date.parse(day + 'T00:00:00Z') / DAY;
const localDay = (text: string): number => Math.floor((moment(text) + SEVEN_HOURS) / DAY);
const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

function before(left: LineFact, right: LineFact): boolean {
  const [leftAt, rightAt] = [moment(left.occurredAt), moment(right.occurredAt)];
  if (leftAt !== rightAt) return leftAt < rightAt;
  const [leftKnown, rightKnown] = [moment(left.recordedAt), moment(right.recordedAt)];
  if (leftKnown !== rightKnown) return leftKnown < rightKnown;
  return left.id < right.id;
}

/** Null and empty text are as if the field were not there; in a correction they take it away. */
function withSet(fact: LineFact, set: Readonly<Record<string, unknown>>): LineFact {
  const result: LineFact = { ...fact, ...set };
  for (const field of Object.keys(result)) if (result[field] === null || result[field] === '') delete result[field];
  return result;
}

function knownFacts(all: readonly LineFact[], asOf: string): LineFact[] {
  const seen = all.filter((fact) => moment(fact.recordedAt) <= moment(asOf));
  const result: LineFact[] = [];
  for (const fact of seen) {
    if (fact.type === 'fact.corrected') continue;
    let last: LineFact | null = null;
    for (const correction of seen) {
      if (correction.type !== 'fact.corrected' || correction['corrects'] !== fact.id) continue;
      const isLater =
        last === null ||
        moment(correction.recordedAt) > moment(last.recordedAt) ||
        (moment(correction.recordedAt) === moment(last.recordedAt) && correction.id > last.id);
      if (isLater) last = correction;
    }
    if (last === null) result.push(withSet(fact, {}));
    else if (last['void'] !== true) result.push(withSet(fact, last['set'] as Record<string, unknown>));
  }
  return result;
}

/** Whom each person counts as: merges and unmerges in the order in which they were recorded. */
function survivors(facts: readonly LineFact[]): (person: string) => string {
  const steps = facts.filter(({ type }) => type === 'person.merged' || type === 'person.unmerged');
  steps.sort((left, right) => {
    const byRecording = moment(left.recordedAt) - moment(right.recordedAt);
    if (byRecording !== 0) return byRecording;
    return before(left, right) ? -1 : 1;
  });
  const into: Record<string, string> = {};
  for (const step of steps) {
    if (step.type === 'person.merged') into[step.person] = step['into'] as string;
    else delete into[step.person];
  }
  return (person) => {
    let survivor = person;
    while (into[survivor] !== undefined) survivor = into[survivor]!;
    return survivor;
  };
}

function inForce(told: readonly LineFact[], field: string, day: number): unknown {
  let first: LineFact | null = null;
  let last: LineFact | null = null;
  for (const fact of told) {
    if (fact.type !== 'person.registered' && fact.type !== 'person.updated') continue;
    if (fact[field] === undefined) continue;
    if (first === null || before(fact, first)) first = fact;
    if (localDay(fact.occurredAt) <= day && (last === null || before(last, fact))) last = fact;
  }
  return (last ?? first)?.[field];
}

function ageBand(birthDate: unknown, day: number): string {
  if (typeof birthDate !== 'string') return 'unknown';
  const today = dayText(day);
  let age = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  if (today.slice(5) < birthDate.slice(5)) age -= 1;
  if (age < 15) return 'under 15';
  if (age < 25) return '15-24';
  if (age < 35) return '25-34';
  if (age < 45) return '35-44';
  if (age < 55) return '45-54';
  return '55+';
}

function groupKeys(groupBy: string, told: readonly LineFact[], by: LineFact): string[] {
  const day = localDay(by.occurredAt);
  if (['counsellor', 'office', 'occupation'].includes(groupBy)) return [(by[groupBy] as string) ?? 'unknown'];
  if (groupBy === 'age') return [ageBand(inForce(told, 'birthDate', day), day)];
  if (groupBy === 'priority-group') {
    const groups = inForce(told, 'priorityGroups', day) as string[] | undefined;
    return groups === undefined || groups.length === 0 ? ['none'] : [...new Set(groups)];
  }
  return [(inForce(told, groupBy, day) as string) ?? 'unknown'];
}

/** What one person adds to a figure: nothing, or whether she is in it, placed, pending, unreachable, and by which fact. */
function countPerson(told: readonly LineFact[], asked: Asked) {
  const [from, to, asOfDay] = [dayNumber(asked.from), dayNumber(asked.to), localDay(asked.asOf)];
  const types = asked.definition.startsWith('a-') ? ['referral.issued'] : ['referral.issued', 'consultation.held'];
  const qualifying = told.filter(({ type }) => types.includes(type));
  const starts = told
    .filter(({ type }) => type === 'placement.reported')
    .map((fact) => dayNumber(fact['startDate'] as string))
    .filter((start) => start <= asOfDay);

  let entry: LineFact | null = null;
  for (const fact of qualifying) {
    const day = localDay(fact.occurredAt);
    if (day >= from && day <= to && (entry === null || before(fact, entry))) entry = fact;
  }

  let placedOn: number | null = null;
  for (const start of starts) {
    let counts = false;
    if (asked.definition.endsWith('-cohort')) {
      if (entry !== null) {
        const day = localDay(entry.occurredAt);
        counts = start >= day && start <= day + asked.window;
      }
    } else if (start >= from && start <= to) {
      for (const fact of qualifying) {
        const day = localDay(fact.occurredAt);
        if (day >= start - asked.window && day <= start) counts = true;
      }
    }
    if (counts && (placedOn === null || start < placedOn)) placedOn = start;
  }
  if (entry === null && placedOn === null) return null;

  let by = entry;
  if (by === null) {
    for (const fact of qualifying) {
      if (localDay(fact.occurredAt) <= placedOn! && (by === null || before(by, fact))) by = fact;
    }
  }
  const isPending = entry !== null && placedOn === null && localDay(entry.occurredAt) + asked.window >= asOfDay;
  let followUp: LineFact | null = null;
  for (const fact of told) {
    if (fact.type === 'followup.done' && (followUp === null || before(followUp, fact))) followUp = fact;
  }
  const isUnreachable =
    entry !== null && placedOn === null && !isPending && followUp !== null && followUp['result'] === 'unreachable';
  return { isIn: entry !== null, isPlaced: placedOn !== null, isPending, isUnreachable, by: by! };
}

/** The figure that the definitions ask for. */
export function oracle(all: readonly LineFact[], asked: Asked): OracleAnswer {
  const facts = knownFacts(all, asked.asOf);
  const survivorOf = survivors(facts);
  const people = new Map<string, LineFact[]>();
  for (const fact of facts) {
    const person = survivorOf(fact.person);
    people.set(person, [...(people.get(person) ?? []), fact]);
  }
  const answer: OracleAnswer = { numerator: 0, denominator: 0, pending: 0, unreachable: 0, groups: {} };
  for (const told of people.values()) {
    const counted = countPerson(told, asked);
    if (counted === null) continue;
    const keys = asked.groupBy === undefined ? [] : groupKeys(asked.groupBy, told, counted.by);
    const figures: Figures[] = [answer];
    for (const key of keys) {
      answer.groups[key] ??= { numerator: 0, denominator: 0, pending: 0, unreachable: 0 };
      figures.push(answer.groups[key]);
    }
    for (const each of figures) {
      if (counted.isIn) each.denominator += 1;
      if (counted.isPlaced) each.numerator += 1;
      if (counted.isPending) each.pending += 1;
      if (counted.isUnreachable) each.unreachable += 1;
    }
  }
  return answer;
}

const INTERVIEWED: Record<string, readonly unknown[]> = {
  'referral.answered': ['hired', 'not_hired'],
  'application.answered': ['interview', 'offered', 'hired'],
};

/** Whether a fact is a step on the way to work, and on which day it was taken. */
function isStep(step: string, fact: LineFact): boolean {
  switch (step) {
    case 'counselled':
      return fact.type === 'consultation.held';
    case 'referred':
      return fact.type === 'referral.issued';
    case 'interviewed':
      return INTERVIEWED[fact.type]?.includes(fact['outcome']) ?? false;
    case 'placed':
      return fact.type === 'placement.reported';
    case 'stayed1m':
    case 'stayed3m':
      return fact.type === 'followup.done' && fact['result'] === 'employed' && step === `stayed${fact['milestone']}`;
    default:
      return false;
  }
}

const STEPS = ['counselled', 'referred', 'interviewed', 'placed', 'stayed1m', 'stayed3m'];

/** How far whoever registered in the period has come, and how long those who have not started wait at their last step. */
export function wayOracle(all: readonly LineFact[], asked: Pick<Asked, 'from' | 'to' | 'asOf'>) {
  const facts = knownFacts(all, asked.asOf);
  const survivorOf = survivors(facts);
  const today = localDay(asked.asOf);
  const steps: Record<string, number> = { registered: 0, ...Object.fromEntries(STEPS.map((step) => [step, 0])) };
  const waits: Record<string, number[]> = { registered: [], counselled: [], referred: [], interviewed: [] };
  for (const person of new Set(facts.map((fact) => survivorOf(fact.person)))) {
    const told = facts.filter((fact) => survivorOf(fact.person) === person);
    let registered = Infinity;
    for (const fact of told) {
      const day = localDay(fact.occurredAt);
      const isInPeriod = day >= dayNumber(asked.from) && day <= dayNumber(asked.to);
      if (fact.type === 'person.registered' && isInPeriod && day < registered) registered = day;
    }
    if (registered === Infinity) continue;
    steps['registered']! += 1;
    let last = 'registered';
    let since = registered;
    let isPlaced = false;
    for (const step of STEPS) {
      const days = told
        .filter((fact) => isStep(step, fact))
        .map((fact) => (step === 'placed' ? dayNumber(fact['startDate'] as string) : localDay(fact.occurredAt)))
        .filter((day) => day >= registered && day <= today);
      if (days.length === 0) continue;
      steps[step]! += 1;
      if (step === 'placed') isPlaced = true;
      if (step in waits) [last, since] = [step, Math.max(...days)];
    }
    if (!isPlaced) waits[last]!.push(today - since);
  }
  const waiting = Object.entries(waits).map(([step, days]) => {
    days.sort((left, right) => left - right);
    const medianDays = days[Math.ceil(days.length / 2) - 1] ?? 0;
    return { step, people: days.length, medianDays, overMonth: days.filter((each) => each > 30).length };
  });
  return { steps, waiting };
}
