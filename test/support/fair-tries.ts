import fc from 'fast-check';

/** What is tried, and how often beside the rest. */
const WEIGHTS = {
  join: 4,
  book: 2,
  leave: 1,
  return: 2,
  'step-away': 1,
  'come-back': 1,
  'sit-down': 2,
  'call-next': 3,
  'take-break': 1,
  'stand-up': 1,
  'take-back': 1,
  answer: 3,
  decline: 1,
  say: 2,
  end: 2,
  'hand-over': 1,
  outcome: 1,
  invite: 2,
  'come-in': 2,
  'step-out': 1,
  uninvite: 1,
  'ask-media': 3,
  'accept-media': 3,
  'decline-media': 1,
  'end-media': 1,
  'join-media': 3,
  'leave-media': 1,
  rate: 1,
  'share-profile': 1,
  'close-booth': 1,
  'open-booth': 2,
  move: 1,
  merge: 1,
  remove: 1,
  announce: 1,
  'ask-help': 1,
  time: 2,
  connect: 1,
  disconnect: 1,
  hint: 2,
} as const;
type Kind = keyof typeof WEIGHTS;

const kinds = Object.entries(WEIGHTS).flatMap(([kind, weight]) => Array.from({ length: weight }, () => kind as Kind));

/** What somebody tries; numbers choose among the people, booths, tickets and conversations that there are. */
export interface Try {
  kind: Kind;
  who: number;
  what: number;
  /** The same command is sent again, at the same time. */
  isTwice: boolean;
}

const tries = fc.record<Try>({
  kind: fc.constantFrom(...kinds),
  who: fc.nat(999),
  what: fc.nat(999),
  isTwice: fc.boolean(),
});
/** Each inner list is tried at once. */
export const plays = fc.array(fc.array(tries, { minLength: 1, maxLength: 4 }), { minLength: 8, maxLength: 40 });
