import { addDays, type LocalDate, localDateOf } from '@app/kernel';
import { type SeededBooth, type SeededFair, type SeededRegistration } from './fairs.seed.js';
import { type SeedPlan } from './plan.js';
import { type Random } from './random.js';

/** What a recruiter noted of a talk, as the columns and the fact hold it. */
interface SeededOutcome {
  factId: string;
  outcome: 'hired' | 'interview' | 'keep_in_touch' | 'not_suitable';
  reason: string | null;
  startDate: LocalDate | null;
  interviewOn: LocalDate | null;
  at: Date;
}

interface SeededTalk {
  id: string;
  calledAt: Date;
  answeredAt: Date;
  endedAt: Date;
  /** Null where the recruiter has still to note one. */
  outcome: SeededOutcome | null;
}

/** A place in the queue of a booth and what came of it. */
export interface SeededPlace {
  id: string;
  booth: SeededBooth;
  registration: SeededRegistration;
  number: number;
  joinedAt: Date;
  /** Of those still waiting: which of the person's five it is. */
  slot: number | null;
  end: { status: 'served' | 'left' | 'lapsed'; at: Date } | null;
  told: { low: number; high: number; median: number };
  talk: SeededTalk | null;
}

/** A fair with what happened in its queues. */
export interface SeededSession extends SeededFair {
  places: SeededPlace[];
}

const MINUTE = 60_000;
const QUEUE = [6, 12] as const;
const SERVICE = [3, 11] as const;
const LEAVES = 0.1;
const UNNOTED = 0.12;
const REASONS = ['skills', 'experience', 'qualification', 'filled'] as const;

const later = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * MINUTE);
const last = (...instants: Date[]): Date => new Date(Math.max(...instants.map(Number)));

/**
 * Plays the queues of a fair that is open or over: people come to booths with a recruiter, wait, talk or go.
 * @param recruiting employers that somebody recruits for
 */
export function playFair(random: Random, plan: SeedPlan, fair: SeededFair, recruiting: ReadonlySet<string>) {
  if (fair.status === 'announced') return { ...fair, places: [] };
  const until = fair.status === 'closed' ? fair.closesAt : plan.now;
  const came = fair.registrations.filter(({ checkedInAt }) => checkedInAt !== null);
  // Nobody talks at two booths at once.
  const busy = new Map<string, Date>();
  const slots = new Map<string, number>();
  const places = fair.booths
    .filter(({ employer }) => recruiting.has(employer.id))
    .flatMap((booth) => [...queueOf({ random, fair, until, booth, came, busy, slots })]);
  return { ...fair, places };
}

interface Queue {
  random: Random;
  fair: SeededFair;
  until: Date;
  booth: SeededBooth;
  came: readonly SeededRegistration[];
  busy: Map<string, Date>;
  slots: Map<string, number>;
}

function* queueOf({ random, fair, until, booth, came, busy, slots }: Queue): Generator<SeededPlace> {
  const joined = random
    .some(came, random.int(...QUEUE))
    .map((registration) => ({ registration, joinedAt: later(registration.checkedInAt!, random.int(1, 25)) }))
    .filter(({ joinedAt }) => joinedAt < until)
    .sort((one, other) => +one.joinedAt - +other.joinedAt);
  let free = fair.opensAt;
  for (const [at, { registration, joinedAt }] of joined.entries()) {
    const { id: person } = registration.person;
    const calledAt = last(later(joinedAt, 1), later(free, 1), busy.get(person) ?? joinedAt);
    const endedAt = later(calledAt, random.int(...SERVICE));
    const wait = (calledAt.getTime() - joinedAt.getTime()) / MINUTE;
    const median = Math.max(2, wait * (0.7 + random.next() * 0.6));
    const place = {
      id: random.id(joinedAt),
      booth,
      registration,
      number: at + 1,
      joinedAt,
      slot: null,
      told: { low: Math.max(1, Math.floor(median * 0.6)), high: Math.ceil(median * 1.6) + 1, median },
      talk: null,
    };
    if (random.chance(LEAVES)) yield { ...place, end: { status: 'left', at: later(joinedAt, Math.min(8, wait)) } };
    else if (endedAt <= until) {
      free = endedAt;
      busy.set(person, endedAt);
      const talk = { id: random.id(calledAt), calledAt, answeredAt: later(calledAt, 0.2), endedAt };
      const outcome = random.chance(UNNOTED) ? null : outcomeOf(random, endedAt);
      yield { ...place, end: { status: 'served', at: endedAt }, talk: { ...talk, outcome } };
    } else if (fair.status === 'closed') yield { ...place, end: { status: 'lapsed', at: until } };
    else if ((slots.get(person) ?? 0) < 5) {
      slots.set(person, (slots.get(person) ?? 0) + 1);
      yield { ...place, slot: slots.get(person)!, end: null };
    }
  }
}

function outcomeOf(random: Random, endedAt: Date): SeededOutcome {
  const outcome = random.weighted([
    ['hired', 1],
    ['interview', 3],
    ['keep_in_touch', 3],
    ['not_suitable', 3],
  ] as const);
  const day = addDays(localDateOf(endedAt), random.int(3, 10));
  return {
    factId: random.id(endedAt),
    outcome,
    reason: outcome === 'not_suitable' ? random.pick(REASONS) : null,
    startDate: outcome === 'hired' ? day : null,
    interviewOn: outcome === 'interview' ? day : null,
    at: later(endedAt, 0.5),
  };
}
