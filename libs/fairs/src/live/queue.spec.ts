import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  appointmentRank,
  appointmentState,
  arrivalRank,
  inOrder,
  nextToCall,
  placeOf,
  preferredBefore,
  priorityRank,
  rankAfterMiss,
  toWarn,
  type Waiting,
} from './queue.js';

const waiting = (number: number, fields: Partial<Waiting> = {}): Waiting => ({
  ticketId: `t${number}`,
  number,
  rank: number,
  isPriority: false,
  appointedAt: null,
  isDue: false,
  joinedAt: new Date(number * 60_000),
  isAway: false,
  isFrozen: false,
  isWarned: false,
  ...fields,
});

/** Puts somebody in as the repository does: those from the rank on move by one. */
const insert = (queue: readonly Waiting[], item: Waiting, rank: number): Waiting[] => [
  ...queue.map((other) => (other.rank >= rank ? { ...other, rank: other.rank + 1 } : other)),
  { ...item, rank },
];
const numbers = (queue: readonly Waiting[]): number[] => inOrder(queue).map(({ number }) => number);

describe('the order of a queue', () => {
  it('calls by arrival and passes over whoever is away or called elsewhere, without taking their place', () => {
    const queue = [waiting(3), waiting(1, { isAway: true }), waiting(2, { isFrozen: true }), waiting(4)];
    expect(nextToCall(queue)!.number).toBe(3);
    expect(nextToCall(queue.map((each) => ({ ...each, isAway: false })))!.number).toBe(1);
    expect(nextToCall([waiting(1, { isAway: true })])).toBeNull();
  });

  it('warns once those with at most two ready people before them', () => {
    const queue = [waiting(1), waiting(2, { isAway: true }), waiting(3, { isWarned: true }), waiting(4), waiting(5)];
    expect(toWarn(queue).map(({ number }) => number)).toEqual([1, 4]);
  });

  it('puts priority behind the first two and behind the priority before it', () => {
    const queue = [1, 2, 3, 4].map((number) => waiting(number));
    const once = insert(queue, waiting(9, { isPriority: true }), priorityRank(queue)!);
    expect(numbers(once)).toEqual([1, 2, 9, 3, 4]);
    expect(numbers(insert(once, waiting(10, { isPriority: true }), priorityRank(once)!))).toEqual([1, 2, 9, 10, 3, 4]);
    expect(priorityRank(queue.slice(0, 2))).toBeNull();
  });

  it('moves an unanswered call two places back, or to the end', () => {
    const others = [2, 3, 4].map((number) => waiting(number));
    expect(numbers(insert(others, waiting(1), rankAfterMiss(others, 1)))).toEqual([2, 3, 1, 4]);
    expect(numbers(insert(others.slice(0, 1), waiting(1), rankAfterMiss(others.slice(0, 1), 1)))).toEqual([2, 1]);
    expect(numbers(insert([], waiting(1), rankAfterMiss([], 1)))).toEqual([1]);
  });

  it('keeps the others in their order whoever is put in', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(60), { maxLength: 12 }),
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        fc.nat(60),
        (ranks, priorities, own) => {
          const others = ranks.map((rank, at) => waiting(at, { rank, isPriority: priorities[at]! }));
          const kept = (queue: Waiting[]) => numbers(queue).filter((number) => number !== 99);
          const missed = insert(others, waiting(99), rankAfterMiss(others, own));
          expect(kept(missed)).toEqual(numbers(others));
          const rank = priorityRank(others);
          const put = rank === null ? others : insert(others, waiting(99), rank);
          expect(kept(put)).toEqual(numbers(others));
          expect(new Set(missed.map((each) => each.rank)).size).toBe(missed.length);
          const place = rank === null ? Infinity : numbers(put).indexOf(99);
          expect(place).toBeGreaterThanOrEqual(2);
        },
      ),
    );
  });

  it('tells a number how many wait before it', () => {
    const queue = { order: [7, 3, 9, 12], skipped: [3] };
    expect(placeOf(queue, 9)).toEqual({ before: 2, readyBefore: 1 });
    expect(placeOf(queue, 7)).toEqual({ before: 0, readyBefore: 0 });
    expect(placeOf(queue, 99)).toBeNull();
  });
});

describe('an appointment', () => {
  const nine = new Date('2026-12-15T09:00:00+07:00');
  const at = (minutes: number) => new Date(nine.getTime() + minutes * 60_000);
  const due = (number: number, minutes: number, fields: Partial<Waiting> = {}) =>
    waiting(number, { appointedAt: at(minutes), isDue: true, ...fields });

  it('counts from its time on and for ten minutes more; whoever is early stands by arrival', () => {
    expect(appointmentState(null, nine)).toBe('none');
    expect(appointmentState(nine, at(-1))).toBe('early');
    expect(appointmentState(nine, nine)).toBe('due');
    expect(appointmentState(nine, at(10))).toBe('due');
    expect(appointmentState(nine, at(10.1))).toBe('none');
  });

  it('puts its owner behind the first two and behind earlier appointments, before priority and arrivals', () => {
    const queue = [waiting(1), waiting(2), waiting(3, { isPriority: true }), waiting(4)];
    const once = insert(queue, due(9, 0), appointmentRank(queue, nine)!);
    expect(numbers(once)).toEqual([1, 2, 9, 3, 4]);
    const later = insert(once, due(10, 5), appointmentRank(once, at(5))!);
    expect(numbers(later)).toEqual([1, 2, 9, 10, 3, 4]);
    expect(numbers(insert(later, due(11, 3), appointmentRank(later, at(3))!))).toEqual([1, 2, 9, 11, 10, 3, 4]);
    expect(appointmentRank(queue.slice(0, 2), nine)).toBeNull();
  });

  it('is not overtaken by priority or by queues put together', () => {
    const queue = [waiting(1), waiting(2), due(8, 0, { rank: 3 }), waiting(4)];
    expect(priorityRank(queue)).toBe(4);
    expect(arrivalRank(queue, new Date(0))).toBe(4);
    expect(priorityRank(queue.slice(0, 3))).toBeNull();
  });

  it('leaves the others in their order and the first two where they are', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(60), { maxLength: 12 }),
        fc.array(fc.option(fc.nat(30), { nil: undefined }), { minLength: 12, maxLength: 12 }),
        fc.nat(30),
        (ranks, minutes, own) => {
          const others = ranks.map((rank, index) => {
            const each = minutes[index];
            return each === undefined ? waiting(index, { rank }) : due(index, each, { rank });
          });
          const rank = appointmentRank(others, at(own));
          const order = rank === null ? [...numbers(others), 99] : numbers(insert(others, due(99, own), rank));
          expect(order.filter((number) => number !== 99)).toEqual(numbers(others));
          expect(order.indexOf(99)).toBeGreaterThanOrEqual(Math.min(2, others.length));
          const behind = inOrder(others).slice(order.indexOf(99));
          expect(behind.some((each) => each.isDue && each.appointedAt! <= at(own))).toBe(false);
        },
      ),
    );
  });

  it('is counted for those behind it', () => {
    const queue = { order: [7, 3, 9, 12], priority: [3], appointed: [3, 9, 12] };
    expect(preferredBefore(queue, 3)).toEqual({ priority: 1, appointed: 2 });
    expect(preferredBefore(queue, 0)).toEqual({ priority: 0, appointed: 0 });
  });
});

describe('a queue that another is put together with', () => {
  it('takes people by when they came, behind the first two and those with priority', () => {
    const queue = [waiting(1), waiting(2), waiting(5, { isPriority: true, rank: 3 }), waiting(4), waiting(6)];
    expect(arrivalRank(queue, new Date(0))).toBe(4);
    expect(arrivalRank(queue, new Date(4 * 60_000))).toBe(6);
    expect(arrivalRank(queue, new Date(6 * 60_000))).toBeNull();
    expect(arrivalRank([waiting(2), waiting(3)], new Date(0))).toBeNull();
  });
});
