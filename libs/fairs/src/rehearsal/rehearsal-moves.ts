import { addDays, type LocalDate } from '@app/kernel';
import { type FairCommand } from '../live/live.schema.js';
import { type TicketStatus } from '../live/ticket.lifecycle.js';

/** A conversation as one who plays it sees it. All ages are in seconds. */
export interface PlayedTalk {
  id: string;
  status: 'called' | 'talking';
  /** Since the call, or since it was answered. */
  age: number;
  /** Since the last message was written; null while nobody has written. */
  silence: number | null;
  /** Whether the last message is one's own. */
  hasSpokenLast: boolean;
  messages: number;
  isCalledByVoice: boolean;
  /** The recruiter is somebody real. */
  isPractised: boolean;
}

/** Somebody simulated who takes part, as they are now. */
export interface PlayedPerson {
  personId: string;
  number: number;
  isIn: boolean;
  isRemoved: boolean;
  /** Waits at the door for staff. */
  isOnSite: boolean;
  awayFor: number | null;
  droppedFor: number | null;
  tickets: { id: string; booth: string; status: TicketStatus; misses: number }[];
  talk: PlayedTalk | null;
}

/** A booth with the simulated recruiter who stands in there. */
export interface PlayedBooth {
  boothId: string;
  number: number;
  employerId: string;
  isOpen: boolean;
  recruiterId: string;
  /** Null while the simulated recruiter does not sit there. */
  desk: { isOnBreak: boolean; age: number } | null;
  isStaffed: boolean;
  ready: number;
  talk: PlayedTalk | null;
  /** A conversation of theirs whose outcome is not noted. */
  unanswered: string | null;
}

/** What somebody simulated does: a command as everybody gives it, or their connection is lost. */
export type Move = FairCommand | { kind: 'lose-connection' };

/** Seconds since a rehearsal began, with the fair and the words of those who play. */
export interface Stage {
  fair: string;
  age: number;
  /** For the date of an interview. */
  today: LocalDate;
  booths: readonly Pick<PlayedBooth, 'boothId' | 'isOpen'>[];
  lines: { hello: string; replies: readonly string[]; welcome: string; questions: readonly string[] };
}

/** Everybody is in within about three minutes. */
const ARRIVAL_SECONDS = 6;
const ARRIVALS = 30;
/** How often somebody looks around for what to do next; each at a moment of their own. */
const PACE_SECONDS = 30;
const PACE_WIDTH = 4;
const ABSENCE_SECONDS = 40;
/** With a simulated recruiter it is soon over; somebody real is given the time to practise. */
const TALK_SECONDS = { played: 90, practised: 600 };
const RECRUITER_TALK_SECONDS = 25;
const BREAK_SECONDS = 30;

/**
 * The same for the same person and moment, and spread over 0 to 99 otherwise: rehearsals are alike, and nobody has to
 * remember what they meant to do.
 */
function draw(...about: readonly number[]): number {
  let hash = 2166136261;
  for (const each of about) hash = Math.imul(hash ^ each, 16777619) ^ (hash >>> 13);
  return (hash >>> 0) % 100;
}

/** Within a short window of each half minute. */
const isTurn = (age: number, number: number): boolean => (age + number * 7) % PACE_SECONDS < PACE_WIDTH;
const roundOf = (age: number, number: number): number => Math.floor((age + number * 7) / PACE_SECONDS);

/** What somebody who takes part does next; null for nothing. */
export function moveOfPerson(person: PlayedPerson, stage: Stage): Move | null {
  const { fair, age } = stage;
  const { number, talk } = person;
  if (person.isRemoved) return null;
  if (!person.isIn) {
    const isHere = age >= (number % ARRIVALS) * ARRIVAL_SECONDS;
    return isHere && !person.isOnSite ? { kind: 'enter', fair } : null;
  }
  if (person.droppedFor !== null) return person.droppedFor >= ABSENCE_SECONDS ? { kind: 'come-back', fair } : null;
  if (talk?.status === 'called') return moveOnCall(person, talk);
  if (talk) return moveInTalk(talk, number, stage);
  if (person.awayFor !== null) return person.awayFor >= ABSENCE_SECONDS ? { kind: 'come-back', fair } : null;
  return isTurn(age, number) ? moveInHall(person, stage) : null;
}

/** Most take a call within seconds; some let the first ring out, some do not want it. */
function moveOnCall({ number, tickets }: PlayedPerson, { id, age }: PlayedTalk): Move | null {
  const isFirstCall = (tickets.find(({ status }) => status === 'called')?.misses ?? 0) === 0;
  if (number % 9 === 4 && isFirstCall) return null;
  if (age < 4 + (number % 8)) return null;
  return number % 13 === 7 && isFirstCall
    ? { kind: 'decline', conversation: id }
    : { kind: 'answer', conversation: id };
}

/** Says good day, answers, and leaves when it takes too long. Nobody simulated speaks by voice. */
function moveInTalk(talk: PlayedTalk, number: number, { lines }: Stage): Move | null {
  const { id: conversation, age } = talk;
  if (talk.isCalledByVoice) return { kind: 'decline-media', conversation };
  if (age >= (talk.isPractised ? TALK_SECONDS.practised : TALK_SECONDS.played)) return { kind: 'end', conversation };
  if (talk.messages === 0) return age >= 3 ? { kind: 'say', conversation, text: lines.hello } : null;
  if (talk.hasSpokenLast || talk.silence! < 4) return null;
  return { kind: 'say', conversation, text: lines.replies[(number + talk.messages) % lines.replies.length]! };
}

/** Looks for a booth, or steps away, loses the connection, gives a place up, takes one up again. */
function moveInHall({ number, tickets }: PlayedPerson, { fair, age, booths }: Stage): Move | null {
  const chance = draw(number, roundOf(age, number));
  const waiting = tickets.filter(({ status }) => status === 'waiting');
  const lapsed = tickets.find(({ status }) => status === 'lapsed');
  if (waiting.length > 0 && chance < 6) return { kind: 'step-away', fair };
  if (waiting.length > 0 && chance < 11) return { kind: 'lose-connection' };
  if (waiting.length > 1 && chance < 14) return { kind: 'leave', ticket: waiting.at(-1)!.id };
  const isOpen = (id: string) => booths.some((each) => each.boothId === id && each.isOpen);
  if (lapsed && chance < 60 && isOpen(lapsed.booth)) return { kind: 'return', ticket: lapsed.id };
  if (waiting.length > number % 3) return null;
  const held = new Set(tickets.filter(({ status }) => status !== 'served').map(({ booth }) => booth));
  const free = booths.filter(({ boothId, isOpen: opened }) => opened && !held.has(boothId));
  const next = free[(number + tickets.length) % Math.max(free.length, 1)];
  return next ? { kind: 'join', booth: next.boothId } : null;
}

/** What the simulated recruiter of a booth does next: they sit there as long as nobody real does. */
export function moveOfRecruiter(booth: PlayedBooth, stage: Stage): Move | null {
  const { talk, desk, boothId } = booth;
  if (talk) return moveOfRecruiterInTalk(talk, booth.number, stage);
  if (booth.unanswered !== null) return outcomeOf(booth.unanswered, draw(booth.number, Math.floor(stage.age)), stage);
  if (desk === null) return booth.isOpen && !booth.isStaffed ? { kind: 'sit-down', booth: boothId } : null;
  if (booth.isStaffed) return { kind: 'stand-up', booth: boothId };
  if (desk.isOnBreak) return desk.age >= BREAK_SECONDS ? { kind: 'sit-down', booth: boothId } : null;
  if (!isTurn(stage.age * 3, booth.number)) return null;
  if (draw(booth.number, roundOf(stage.age, booth.number)) < 4) return { kind: 'take-break', booth: boothId };
  return booth.isOpen && booth.ready > 0 ? { kind: 'call-next', booth: boothId } : null;
}

function moveOfRecruiterInTalk(talk: PlayedTalk, number: number, { lines }: Stage): Move | null {
  const { id: conversation, age, messages } = talk;
  if (talk.status === 'called') return null;
  if (messages === 0) return age >= 5 ? { kind: 'say', conversation, text: lines.welcome } : null;
  if (age >= RECRUITER_TALK_SECONDS + (number % 5) * 10) return { kind: 'end', conversation };
  if (talk.hasSpokenLast || talk.silence! < 4) return null;
  return { kind: 'say', conversation, text: lines.questions[messages % lines.questions.length]! };
}

function outcomeOf(conversation: string, chance: number, { today }: Stage): Move {
  const kind = 'outcome';
  if (chance < 15) return { kind, conversation, outcome: 'hired', startDate: addDays(today, 14) };
  if (chance < 45) return { kind, conversation, outcome: 'interview', interviewOn: addDays(today, 3) };
  if (chance < 75) return { kind, conversation, outcome: 'keep_in_touch' };
  return { kind, conversation, outcome: 'not_suitable', reason: 'experience' };
}
