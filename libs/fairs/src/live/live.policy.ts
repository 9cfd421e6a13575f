import { isAllowed, type Actor } from '@app/platform/http';
import { type CommandKind } from './live.schema.js';

/** What decides whether somebody may do something in a fair; loaded before, so that the rules are pure. */
export interface Standing {
  /** Whose place, call or conversation it is about, if it is about somebody's. */
  personId: string | null;
  /** The recruiter of the conversation. */
  recruiterId: string | null;
  /** Whether the actor is a recruiter of the booth. */
  isBoothRecruiter: boolean;
  /** The offices that hold the fair. */
  offices: readonly string[];
  /** Whether the actor was called into the conversation by name, and whether they have come in and not left. */
  isInvited?: boolean;
  isGuest?: boolean;
}

type Rule = (actor: Actor, standing: Standing) => boolean;

/** Staff of an office that holds the fair. */
export const operates: Rule = (actor, { offices }) =>
  isAllowed(actor, 'fair.operate') && actor.officeId !== null && offices.includes(actor.officeId);
/** Whoever helps people at the fairs of their office. */
export const helps: Rule = (actor, { offices }) =>
  isAllowed(actor, 'fair.help') && actor.officeId !== null && offices.includes(actor.officeId);
const isSelf: Rule = (actor, { personId }) => isAllowed(actor, 'fair.attend') && actor.personId === personId;
const attends: Rule = (actor, standing) => isSelf(actor, standing) || operates(actor, standing);
const recruits: Rule = (actor, { isBoothRecruiter }) => isAllowed(actor, 'fair.recruit') && isBoothRecruiter;
const leads: Rule = (actor, standing) => recruits(actor, standing) && standing.recruiterId === actor.personId;
const talks: Rule = (actor, standing) => isSelf(actor, standing) || leads(actor, standing);
const visits: Rule = (_actor, { isGuest = false }) => isGuest;
const isCalled: Rule = (_actor, { isInvited = false, isGuest = false }) => isInvited || isGuest;
/** Counsellors come when somebody of the centre is called; whoever runs a fair sees to its booths. */
export const mayAssist = (actor: Actor): boolean => isAllowed(actor, 'consultation.record');
const assists: Rule = (actor, { offices }) =>
  mayAssist(actor) && actor.officeId !== null && offices.includes(actor.officeId);
const writes: Rule = (actor, standing) => talks(actor, standing) || visits(actor, standing);
/** Staff speak for somebody at a kiosk, and step in when a conversation was left open. */
const either: Rule = (actor, standing) => talks(actor, standing) || operates(actor, standing);

/** What comes with a file is no message of a socket, and a command all the same. */
export type ActionKind = CommandKind | 'share-upload';

const RULES: Readonly<Record<ActionKind, Rule>> = {
  enter: attends,
  'step-away': attends,
  'come-back': attends,
  join: attends,
  leave: attends,
  return: attends,
  answer: attends,
  decline: attends,
  say: writes,
  end: either,
  'sit-down': recruits,
  'take-break': recruits,
  'stand-up': recruits,
  'call-next': recruits,
  'take-back': leads,
  note: leads,
  outcome: recruits,
  'hand-over': leads,
  invite: talks,
  rate: talks,
  'share-profile': attends,
  'share-document': isSelf,
  'share-upload': writes,
  'come-in': (actor, standing) => isCalled(actor, standing) || assists(actor, standing),
  'step-out': isCalled,
  uninvite: leads,
  'open-booth': operates,
  'close-booth': operates,
  merge: operates,
  move: operates,
  remove: operates,
  extend: operates,
  announce: operates,
  'ask-media': talks,
  'accept-media': talks,
  'decline-media': talks,
  'end-media': talks,
  'join-media': visits,
  'leave-media': visits,
  'share-phone': isSelf,
  'ask-help': attends,
  'take-help': helps,
  'answer-help': helps,
  'close-help': (actor, standing) => isSelf(actor, standing) || helps(actor, standing),
};

/** Whether somebody may give a command. */
export const mayDo = (actor: Actor, kind: ActionKind, standing: Standing): boolean => RULES[kind](actor, standing);

/** Whether somebody may read a conversation while it is kept. */
export const mayReadConversation = (actor: Actor, standing: Standing): boolean => writes(actor, standing);

/** Whether somebody may follow a call into a conversation: it is theirs by name, or open to the centre. */
export const mayComeIn = (actor: Actor, standing: Standing, { personId }: { personId: string | null }): boolean =>
  personId === null ? assists(actor, standing) : personId === actor.personId;

/** Whether somebody may see of a person at a booth what the employer may. */
export const mayReadProfile = (actor: Actor, standing: Standing): boolean => recruits(actor, standing);

/** Whether somebody may see the desk of a booth. */
export const mayReadDesk = (actor: Actor, standing: Standing): boolean =>
  recruits(actor, standing) || operates(actor, standing);
