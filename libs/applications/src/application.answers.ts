import { type Application } from './application.entity.js';
import { type ApplicationAction, type BoardGroup } from './application.lifecycle.js';
import { type AnswerKind } from './application.schema.js';

/** What each answer does; taking a rejection back leads to where the application stood. */
export const ACTION_OF = {
  shortlist: 'shortlist',
  'set-back': 'setBack',
  interview: 'invite',
  offer: 'offer',
  hire: 'hire',
  reject: 'reject',
} as const satisfies Partial<Record<AnswerKind, ApplicationAction>>;

/** Sorting applicants is a change; the others are answers that reach the applicant. */
export function isSilent(answer: AnswerKind): boolean {
  return answer === 'shortlist' || answer === 'set-back';
}

/** The answers that an application takes now, the likeliest first. */
export function possibleAnswers(application: Application, now: Date): AnswerKind[] {
  if (application.removedAt !== null) return [];
  const possible = LIKELIEST[application.status].filter((answer) => application.allows(ACTION_OF[answer]));
  const canUndo = application.tellAfter !== null && now < application.tellAfter;
  return canUndo ? ['undo-reject', ...possible] : possible;
}

const LIKELIEST: Readonly<Record<Application['status'], readonly (keyof typeof ACTION_OF)[]>> = {
  submitted: ['interview', 'shortlist', 'offer', 'hire', 'reject'],
  seen: ['interview', 'shortlist', 'offer', 'hire', 'reject'],
  shortlisted: ['interview', 'offer', 'hire', 'set-back', 'reject'],
  interview: ['offer', 'hire', 'interview', 'reject'],
  offered: ['hire', 'reject'],
  hired: [],
  rejected: [],
  withdrawn: [],
  closed: ['interview', 'offer', 'hire'],
};

/** What can be answered to several at once in each part of the board. */
export const BULK_ANSWERS: Readonly<Record<BoardGroup, readonly AnswerKind[]>> = {
  waiting: ['interview', 'shortlist', 'reject'],
  shortlisted: ['interview', 'offer', 'reject'],
  interview: ['offer', 'hire', 'reject'],
  offered: ['hire', 'reject'],
  hired: [],
  ended: [],
};
