import { describe, expect, it } from '@jest/globals';
import { localDate } from '@app/kernel';
import {
  moveOfPerson,
  moveOfRecruiter,
  type PlayedBooth,
  type PlayedPerson,
  type PlayedTalk,
  type Stage,
} from './rehearsal-moves.js';

const stage = (age: number): Stage => ({
  fair: 'f',
  age,
  today: localDate('2026-11-24'),
  booths: [
    { boothId: 'a', isOpen: true },
    { boothId: 'b', isOpen: false },
  ],
  lines: { hello: 'hello', replies: ['one', 'two'], welcome: 'welcome', questions: ['three'] },
});
const person = (fields: Partial<PlayedPerson> = {}): PlayedPerson => ({
  personId: 'p',
  number: 1,
  isIn: true,
  isRemoved: false,
  isOnSite: false,
  awayFor: null,
  droppedFor: null,
  tickets: [],
  talk: null,
  ...fields,
});
const talk = (fields: Partial<PlayedTalk> = {}): PlayedTalk => ({
  id: 'c',
  status: 'talking',
  age: 10,
  silence: null,
  hasSpokenLast: false,
  messages: 0,
  isCalledByVoice: false,
  isPractised: true,
  ...fields,
});
const booth = (fields: Partial<PlayedBooth> = {}): PlayedBooth => ({
  boothId: 'a',
  number: 1,
  employerId: 'e',
  isOpen: true,
  recruiterId: 'r',
  desk: { isOnBreak: false, age: 100 },
  isStaffed: false,
  ready: 1,
  talk: null,
  unanswered: null,
  ...fields,
});
/** What somebody does within ten minutes, as often as they are asked. */
const kindsOf = (who: Partial<PlayedPerson>, numbers: number[]) =>
  new Set(
    numbers.flatMap((number) =>
      Array.from({ length: 300 }, (_, turn) => moveOfPerson(person({ ...who, number }), stage(turn * 2))?.kind),
    ),
  );
const NUMBERS = Array.from({ length: 40 }, (_, index) => index + 1);
const WAITING = { id: 't', booth: 'a', status: 'waiting', misses: 0 } as const;

describe('the moves of simulated people', () => {
  it('come in one after the other, those at the door when staff let them in', () => {
    expect(moveOfPerson(person({ isIn: false, number: 20 }), stage(60))).toBeNull();
    expect(moveOfPerson(person({ isIn: false, number: 20 }), stage(120))).toEqual({ kind: 'enter', fair: 'f' });
    expect(moveOfPerson(person({ isIn: false, isOnSite: true }), stage(3_000))).toBeNull();
  });

  it('join only booths that are open, wait, step away, get lost and give up', () => {
    expect(kindsOf({}, NUMBERS)).toEqual(new Set([undefined, 'join']));
    const waits = kindsOf({ tickets: [WAITING, { ...WAITING, id: 'u', booth: 'c' }] }, NUMBERS);
    expect(waits).toEqual(new Set([undefined, 'step-away', 'lose-connection', 'leave']));
  });

  it('come back after a while', () => {
    expect(moveOfPerson(person({ awayFor: 39 }), stage(500))).toBeNull();
    expect(moveOfPerson(person({ awayFor: 40 }), stage(500))).toMatchObject({ kind: 'come-back' });
    expect(moveOfPerson(person({ droppedFor: 40 }), stage(500))).toMatchObject({ kind: 'come-back' });
  });

  it('take a call within seconds; a few let the first ring out or decline it, and none the second', () => {
    const onCall = (misses: number) =>
      kindsOf(
        { tickets: [{ ...WAITING, status: 'called', misses }], talk: talk({ status: 'called', age: 12 }) },
        NUMBERS,
      );
    expect(onCall(0)).toEqual(new Set([undefined, 'answer', 'decline']));
    expect(onCall(1)).toEqual(new Set(['answer']));
  });

  it('answer what they are told, and leave somebody real the time to practise', () => {
    const move = (fields: Partial<PlayedTalk>) => moveOfPerson(person({ talk: talk(fields) }), stage(100));
    expect(move({})).toMatchObject({ kind: 'say', text: 'hello' });
    expect(move({ messages: 2, silence: 5 })).toMatchObject({ kind: 'say', text: 'two' });
    expect(move({ messages: 2, silence: 5, hasSpokenLast: true })).toBeNull();
    expect(move({ isCalledByVoice: true })).toMatchObject({ kind: 'decline-media' });
    expect(move({ messages: 2, silence: 1, age: 599 })).toBeNull();
    expect(move({ age: 600 })).toMatchObject({ kind: 'end' });
    expect(move({ age: 90, isPractised: false })).toMatchObject({ kind: 'end' });
  });
});

describe('the moves of simulated recruiters', () => {
  it('sit where nobody real does, and stand up for whoever comes', () => {
    expect(moveOfRecruiter(booth({ desk: null }), stage(0))).toMatchObject({ kind: 'sit-down' });
    expect(moveOfRecruiter(booth({ desk: null, isStaffed: true }), stage(0))).toBeNull();
    expect(moveOfRecruiter(booth({ desk: null, isOpen: false }), stage(0))).toBeNull();
    expect(moveOfRecruiter(booth({ isStaffed: true }), stage(0))).toMatchObject({ kind: 'stand-up' });
  });

  it('call, take breaks, ask, end, and note what came of it', () => {
    const kinds = new Set(
      NUMBERS.flatMap((number) =>
        Array.from({ length: 100 }, (_, turn) => moveOfRecruiter(booth({ number }), stage(turn * 2))?.kind),
      ),
    );
    expect(kinds).toEqual(new Set([undefined, 'call-next', 'take-break']));
    expect(moveOfRecruiter(booth({ desk: { isOnBreak: true, age: 30 } }), stage(0))).toMatchObject({
      kind: 'sit-down',
    });
    expect(moveOfRecruiter(booth({ talk: talk({ age: 5 }) }), stage(0))).toMatchObject({ text: 'welcome' });
    expect(moveOfRecruiter(booth({ talk: talk({ age: 80, messages: 3 }) }), stage(0))).toMatchObject({ kind: 'end' });
    const outcomes = new Set(
      Array.from({ length: 100 }, (_, at) => {
        const move = moveOfRecruiter(booth({ unanswered: 'c' }), stage(at));
        return move?.kind === 'outcome' && move.outcome;
      }),
    );
    expect(outcomes).toEqual(new Set(['hired', 'interview', 'keep_in_touch', 'not_suitable']));
  });
});
