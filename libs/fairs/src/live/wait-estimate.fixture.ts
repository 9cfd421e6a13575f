import { addService, estimateWait, NO_TIMES, peopleBefore, type ServiceTimes } from './wait-estimate.js';

/** A wait that was foretold when somebody joined, with what came of it, in minutes. */
export interface Wait {
  actual: number;
  median: number;
  low: number;
  high: number;
  /** The median that somebody foretells who knows every distribution, though not what will be drawn. */
  oracle: number;
}

interface Visitor {
  joinedAt: number;
  isAbsent: boolean;
  misses: number;
  foretold: Omit<Wait, 'actual'> | null;
}

type Phase = 'idle' | 'calling' | 'talking' | 'between' | 'break';
interface Recruiter {
  phase: Phase;
  began: number;
  until: number;
  visitor: Visitor | null;
}

/** What is true in the simulation; the estimate's own assumptions are others. */
const MEDIAN = 6;
const SIGMA = 0.6;
const NO_SHOW = 0.15;
const RING = 1;
const BREAK_CHANCE = 1 / 12;
const BREAK = [5, 15] as const;
const BETWEEN = [0.2, 1.2] as const;
const ANSWER = [0.05, 0.4] as const;
const DESKS = [1, 1, 1, 2, 2, 3];
const OPEN_MINUTES = 180;
const PLAYS = 41;

class Chance {
  constructor(private state: number) {}

  /** Mulberry32. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  between([from, to]: readonly [number, number]): number {
    return from + this.next() * (to - from);
  }

  service(): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
    return MEDIAN * Math.exp(SIGMA * normal);
  }

  /** One that has lasted so long and goes on. */
  longerThan(elapsed: number, draw: () => number): number {
    for (let tries = 0; tries < 400; tries += 1) {
      const found = draw();
      if (found > elapsed) return found;
    }
    return elapsed * 1.1;
  }
}

/** A booth as it is played: by the fair, and anew by the oracle for each visitor. */
class Booth {
  times: ServiceTimes = NO_TIMES;

  constructor(
    readonly recruiters: Recruiter[],
    public queue: Visitor[],
    private readonly chance: Chance,
    private readonly onCall: (visitor: Visitor, now: number) => void,
  ) {}

  nextAt(): number {
    return Math.min(...this.recruiters.map(({ phase, until }) => (phase === 'idle' ? Infinity : until)));
  }

  step(): void {
    const now = this.nextAt();
    const recruiter = this.recruiters.find(({ phase, until }) => phase !== 'idle' && until === now)!;
    this.proceed(recruiter, now);
    this.dispatch(now);
  }

  dispatch(now: number): void {
    for (const recruiter of this.recruiters) {
      if (recruiter.phase !== 'idle') continue;
      const visitor = this.queue.shift();
      if (!visitor) return;
      if (visitor.misses === 0) this.onCall(visitor, now);
      const rings = visitor.isAbsent ? RING : this.chance.between(ANSWER);
      Object.assign(recruiter, { phase: 'calling', began: now, until: now + rings, visitor });
    }
  }

  private proceed(recruiter: Recruiter, now: number): void {
    const { phase, visitor } = recruiter;
    const begin = (next: Phase, minutes: number) =>
      Object.assign(recruiter, { phase: next, began: now, until: now + minutes });
    if (phase === 'calling' && !visitor!.isAbsent) begin('talking', this.chance.service());
    else if (phase === 'calling') {
      visitor!.misses += 1;
      if (visitor!.misses < 2) this.queue.splice(2, 0, visitor!);
      begin('idle', 0);
    } else if (phase === 'talking') {
      this.times = addService(this.times, now - recruiter.began);
      if (this.chance.next() < BREAK_CHANCE) begin('break', this.chance.between(BREAK));
      else begin('between', this.chance.between(BETWEEN));
    } else begin('idle', 0);
  }
}

/** Plays on from a copy in which all that is not known yet is drawn anew. */
function oracleWait(booth: Booth, now: number, chance: Chance): number {
  const waits = Array.from({ length: PLAYS }, () => {
    const visitors = new Map<Visitor, Visitor>();
    const anew = (visitor: Visitor): Visitor => {
      const copy = { ...visitor, isAbsent: visitor.misses > 0 || chance.next() < NO_SHOW };
      visitors.set(visitor, copy);
      return copy;
    };
    const queue = booth.queue.map(anew);
    const target = queue.at(-1)!;
    const calls: number[] = [];
    const recruiters = booth.recruiters.map((each) => redrawn(each, now, chance));
    const play = new Booth(recruiters, queue, chance, (visitor, at) => {
      if (visitor === target) calls.push(at);
    });
    while (calls.length === 0) play.step();
    return calls[0]! - now;
  });
  return waits.toSorted((one, other) => one - other)[(PLAYS - 1) / 2]!;
}

function redrawn(recruiter: Recruiter, now: number, chance: Chance): Recruiter {
  const { phase, began, visitor } = recruiter;
  const elapsed = now - began;
  const last = (draw: () => number) => began + chance.longerThan(elapsed, draw);
  switch (phase) {
    case 'idle':
      return { ...recruiter };
    case 'talking':
      return { ...recruiter, until: last(() => chance.service()) };
    case 'between':
      return { ...recruiter, until: last(() => chance.between(BETWEEN)) };
    case 'break':
      return { ...recruiter, until: last(() => chance.between(BREAK)) };
    case 'calling': {
      // Whoever has not taken the call after the longest answer does not take it at all.
      const isAbsent = visitor!.misses > 0 || elapsed >= ANSWER[1] || chance.next() < NO_SHOW;
      const until = isAbsent ? began + RING : last(() => chance.between(ANSWER));
      return { ...recruiter, until, visitor: { ...visitor!, isAbsent } };
    }
  }
}

/** Foretells as the product does: from conversations that have ended and from what is seen of the booth. */
function foretell(booth: Booth, booths: readonly Booth[], now: number) {
  const pool = booths
    .filter((each) => each !== booth)
    .reduce(
      (sum, { times }) => ({
        count: sum.count + times.count,
        logSum: sum.logSum + times.logSum,
        logSquares: sum.logSquares + times.logSquares,
      }),
      NO_TIMES,
    );
  const onBreak = booth.recruiters.filter(({ phase }) => phase === 'break').length;
  const running = booth.recruiters
    .filter(({ phase }) => phase === 'calling' || phase === 'talking')
    .map(({ began }) => now - began);
  const here = booth.recruiters.length - onBreak;
  return estimateWait(
    { own: booth.times, pool, here, onBreak, running, expected: [] },
    peopleBefore(booth.queue.length - 1, 0),
  )!;
}

/** @returns the waits of everybody who was not called at once */
export function playFair(seed: number): Wait[] {
  const chance = new Chance(seed * 7919);
  const oracleChance = new Chance(seed * 104_729);
  const waits: Wait[] = [];
  const booths = DESKS.map((desks) => {
    const recruiters: Recruiter[] = Array.from({ length: desks }, () => ({
      phase: 'idle',
      began: 0,
      until: 0,
      visitor: null,
    }));
    return new Booth(recruiters, [], chance, ({ joinedAt, foretold }, now) => {
      if (foretold && now > joinedAt) waits.push({ ...foretold, actual: now - joinedAt });
    });
  });
  for (const { at, booth } of arrivals(booths, chance)) {
    for (let due = earliest(booths); due.nextAt() <= at; due = earliest(booths)) due.step();
    const visitor: Visitor = { joinedAt: at, isAbsent: chance.next() < NO_SHOW, misses: 0, foretold: null };
    booth.queue.push(visitor);
    booth.dispatch(at);
    if (!booth.queue.includes(visitor)) continue;
    visitor.foretold = { ...foretell(booth, booths, at), oracle: oracleWait(booth, at, oracleChance) };
  }
  while (earliest(booths).nextAt() < Infinity) earliest(booths).step();
  return waits;
}

const earliest = (booths: readonly Booth[]): Booth =>
  booths.reduce((first, booth) => (booth.nextAt() < first.nextAt() ? booth : first));

/** Some stand before the doors when they open; the others come all day, a little faster than they are served. */
function arrivals(booths: readonly Booth[], chance: Chance): { at: number; booth: Booth }[] {
  return booths
    .flatMap((booth) => {
      const found = Array.from({ length: booth.recruiters.length * 3 }, () => ({ at: chance.next(), booth }));
      for (let at = 1; at < OPEN_MINUTES; at -= (Math.log(1 - chance.next()) * 7.5) / booth.recruiters.length) {
        if (at > 1) found.push({ at, booth });
      }
      return found;
    })
    .toSorted((one, other) => one.at - other.at);
}
