import { normalizeParagraphs } from '@app/kernel';
import { Day, parseTime } from '@app/accounts';
import { LANGUAGES } from '@app/taxonomy';
import { z } from 'zod';
import { CONVERSATION_STATUSES, FAIR_OUTCOMES, UNSUITABLE_REASONS } from './conversation.lifecycle.js';
import { GUEST_ROLES } from './guest-roles.js';
import { MEDIA_CALL_STATUSES, MEDIA_KINDS, TALK_SIDES } from './media-call.lifecycle.js';
import { MOST_STARS, RATING_REASONS } from './rating.js';
import { SHARED_KINDS } from './shared-files.js';
import { HELP_STATUSES } from './help.lifecycle.js';
import { LAPSE_REASONS, TICKET_STATUSES } from './ticket.lifecycle.js';

const id = z.uuid().transform((text) => text.toLowerCase());
const words = (longest: number) => z.string().max(longest).transform(normalizeParagraphs).pipe(z.string().min(1));
/** Whoever is at the fair without a device of their own is acted for by staff. */
const attendee = { fair: id, person: id.optional() };
const reason = words(300);
/** `11:45`, as people type it. */
const time = z.string().max(20).transform(parseTime).pipe(z.string());

const Outcome = z.strictObject({
  kind: z.literal('outcome'),
  conversation: id,
  outcome: z.enum(FAIR_OUTCOMES),
  reason: z.enum(UNSUITABLE_REASONS).optional(),
  startDate: Day.optional(),
  interviewOn: Day.optional(),
});

const Invite = z
  .strictObject({
    kind: z.literal('invite'),
    conversation: id,
    as: z.enum(GUEST_ROLES),
    /** Of a colleague; who comes of the centre is not known before. */
    person: id.optional(),
    /** That an interpreter speaks. */
    language: z.enum(LANGUAGES.codes).optional(),
  })
  .refine(({ as, person }) => (as === 'colleague') === (person !== undefined))
  .refine(({ as, language }) => (as === 'interpreter') === (language !== undefined));

/**
 * Everything that can be done in a fair that runs: the same from a form and from a socket. Who may do what is decided
 * by `live.policy.ts`.
 */
export const FairCommand = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('enter'), ...attendee }),
  z.strictObject({ kind: z.literal('step-away'), ...attendee }),
  z.strictObject({ kind: z.literal('come-back'), ...attendee }),
  z.strictObject({ kind: z.literal('join'), booth: id, person: id.optional() }),
  z.strictObject({ kind: z.literal('leave'), ticket: id }),
  z.strictObject({ kind: z.literal('return'), ticket: id }),
  z.strictObject({ kind: z.literal('answer'), conversation: id }),
  z.strictObject({ kind: z.literal('decline'), conversation: id }),
  z.strictObject({ kind: z.literal('say'), conversation: id, text: words(2000) }),
  z.strictObject({ kind: z.literal('end'), conversation: id }),
  z.strictObject({ kind: z.literal('sit-down'), booth: id }),
  z.strictObject({ kind: z.literal('take-break'), booth: id }),
  z.strictObject({ kind: z.literal('stand-up'), booth: id }),
  z.strictObject({ kind: z.literal('call-next'), booth: id }),
  z.strictObject({ kind: z.literal('take-back'), conversation: id }),
  z.strictObject({ kind: z.literal('note'), conversation: id, text: words(2000) }),
  Outcome,
  z.strictObject({ kind: z.literal('hand-over'), conversation: id, to: id }),
  Invite,
  z.strictObject({ kind: z.literal('come-in'), conversation: id, guest: id }),
  z.strictObject({ kind: z.literal('step-out'), conversation: id }),
  z.strictObject({ kind: z.literal('uninvite'), conversation: id, guest: id }),
  z.strictObject({ kind: z.literal('share-profile'), conversation: id }),
  z.strictObject({ kind: z.literal('share-document'), conversation: id, document: id }),
  z.strictObject({
    kind: z.literal('rate'),
    conversation: id,
    stars: z.coerce.number().int().min(1).max(MOST_STARS),
    reason: z.enum(RATING_REASONS).optional(),
  }),
  z.strictObject({ kind: z.literal('open-booth'), booth: id, reason }),
  /** Its people are moved to another booth, or offered a place there, or told that it has closed. */
  z
    .strictObject({ kind: z.literal('close-booth'), booth: id, moveTo: id.optional(), offer: id.optional(), reason })
    .refine(({ moveTo, offer }) => !moveTo || !offer),
  z.strictObject({ kind: z.literal('merge'), booth: id, into: id, reason }),
  z.strictObject({ kind: z.literal('move'), ticket: id, booth: id, reason }),
  z.strictObject({ kind: z.literal('remove'), fair: id, person: id, reason }),
  z.strictObject({ kind: z.literal('extend'), fair: id, until: time, reason }),
  z.strictObject({
    kind: z.literal('ask-help'),
    ...attendee,
    text: z.string().max(500).transform(normalizeParagraphs).optional(),
  }),
  z.strictObject({ kind: z.literal('take-help'), help: id }),
  z.strictObject({ kind: z.literal('answer-help'), help: id, text: words(500) }),
  z.strictObject({ kind: z.literal('close-help'), help: id }),
  z.strictObject({ kind: z.literal('announce'), fair: id, booth: id.optional(), text: words(500) }),
  z.strictObject({ kind: z.literal('ask-media'), conversation: id, media: z.enum(MEDIA_KINDS) }),
  z.strictObject({ kind: z.literal('accept-media'), conversation: id }),
  z.strictObject({ kind: z.literal('decline-media'), conversation: id }),
  z.strictObject({ kind: z.literal('end-media'), conversation: id }),
  z.strictObject({ kind: z.literal('share-phone'), conversation: id, phone: z.enum(['shown', 'hidden']) }),
]);
export type FairCommand = z.output<typeof FairCommand>;
export type CommandKind = FairCommand['kind'];
export type CommandOf<Kind extends CommandKind> = Extract<FairCommand, { kind: Kind }>;

/** A command with the key under which it counts once, however often it is sent. */
export const SendCommand = z.strictObject({ key: id, command: FairCommand });
export type SendCommand = z.output<typeof SendCommand>;

/** What a command came to: the ids of what it was about. Everything else is in the views. */
export const CommandAnswer = z.object({
  kind: z.string(),
  ticket: z.string().optional(),
  conversation: z.string().optional(),
});
export type CommandAnswer = z.output<typeof CommandAnswer>;

export const BOOTH_STATES = ['staffed', 'busy', 'away', 'closed'] as const;
export type BoothState = (typeof BOOTH_STATES)[number];

/** A wait in minutes, as of the last change of the booth. */
const Wait = z.object({ low: z.number(), high: z.number() });

/** A booth in the hall. */
export const BoothCard = z.object({
  booth: z.string(),
  fair: z.string(),
  /** Counts the changes of what is seen of the booth. */
  seq: z.number(),
  number: z.number(),
  employer: z.string(),
  state: z.enum(BOOTH_STATES),
  waiting: z.number(),
  /** How long somebody would wait who joined now; null while no recruiter is there. */
  wait: Wait.nullable(),
  /** Conversations that the waits are learned from, at this booth and the others. */
  samples: z.number(),
  /** Before enough is learned a range is wide and is said to be rough. */
  isRough: z.boolean(),
});
export type BoothCard = z.output<typeof BoothCard>;

/** A booth with its queue as everybody sees it: room `booth:<id>`. People are numbers here. */
export const BoothView = BoothCard.extend({
  /** The numbers that wait, in the order in which they are called. */
  order: z.array(z.number()),
  /** Those of them who are away or called elsewhere just now. */
  skipped: z.array(z.number()),
  /** Those of them who go first by a rule; why, only staff see. */
  priority: z.array(z.number()),
  /** Those of them who have an appointment at this booth. */
  appointed: z.array(z.number()),
  /** How long each of `order` waits, in the same order; empty while no recruiter is there. */
  waits: z.array(Wait),
  /** Called or in conversation just now. */
  called: z.array(z.number()),
});
export type BoothView = z.output<typeof BoothView>;

/** The hall: room `lobby:<fair>`. Its count is the sum of those of its booths and of what was announced. */
export const LobbyView = z.object({
  fair: z.string(),
  seq: z.number(),
  /** When the fair is over, unless it is extended. */
  closesAt: z.string(),
  booths: z.array(BoothCard),
  announcements: z.array(z.object({ text: z.string(), at: z.string(), booth: z.string().nullable() })),
});
export type LobbyView = z.output<typeof LobbyView>;

/** What a hall is told that knows its booths: thousands hear it each second, many of them on a dear connection. */
export const HallChange = LobbyView.omit({ announcements: true }).extend({
  booths: z.array(BoothCard.omit({ fair: true, number: true, employer: true })),
  /** When something was announced last. */
  announcedAt: z.string().nullable(),
});
export type HallChange = z.output<typeof HallChange>;

export const hallChange = ({ announcements, booths, ...hall }: LobbyView): HallChange => ({
  ...hall,
  booths: booths.map(({ fair: _fair, number: _number, employer: _employer, ...changing }) => changing),
  announcedAt: announcements[0]?.at ?? null,
});

const CallView = z.object({
  conversation: z.string(),
  booth: z.string(),
  employer: z.string(),
  number: z.number(),
  status: z.enum(['called', 'talking']),
  dueAt: z.string(),
});

/** How many at a fair ask for help: room `help:<fair>`, for the staff. */
export const HelpView = z.object({ fair: z.string(), seq: z.number(), open: z.number() });
export type HelpView = z.output<typeof HelpView>;

/** A person's own places: room `person:<fair>:<person>`. Where they stand follows from the booths. */
export const PlacesView = z.object({
  fair: z.string(),
  person: z.string(),
  seq: z.number(),
  isAway: z.boolean(),
  isRemoved: z.boolean(),
  tickets: z.array(
    z.object({
      id: z.string(),
      booth: z.string(),
      number: z.number(),
      status: z.enum(TICKET_STATUSES),
      misses: z.number(),
      isPriority: z.boolean(),
      /** The time of an appointment at the booth that counts. */
      appointedAt: z.string().nullable(),
      lapseReason: z.enum(LAPSE_REASONS).nullable(),
      /** Another booth where they are welcome instead. */
      offered: z.string().nullable(),
    }),
  ),
  call: CallView.nullable(),
  /** The last request for a counsellor. */
  help: z
    .object({
      id: z.string(),
      status: z.enum(HELP_STATUSES),
      answer: z.string().nullable(),
      taker: z.string().nullable(),
    })
    .nullable(),
});
export type PlacesView = z.output<typeof PlacesView>;

/** The newest call by voice within a conversation. What connects the two is not part of it: see `signal.schema.ts`. */
const MediaCallView = z.object({
  id: z.string(),
  kind: z.enum(MEDIA_KINDS),
  asker: z.enum(TALK_SIDES),
  status: z.enum(MEDIA_CALL_STATUSES),
});

/** A call and what is said after it: room `conversation:<id>`. */
export const ConversationView = z.object({
  id: z.string(),
  seq: z.number(),
  fair: z.string(),
  booth: z.string(),
  employer: z.string(),
  /** On the ticket of the person. */
  number: z.number(),
  person: z.string(),
  personName: z.string(),
  recruiter: z.string(),
  recruiterName: z.string(),
  status: z.enum(CONVERSATION_STATUSES),
  dueAt: z.string(),
  answeredAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  /** How long it is planned to last. Only a person ends it. */
  plannedMinutes: z.number(),
  /** Who helps or is called to; nobody yet of the centre while a call is open. */
  guests: z.array(
    z.object({
      id: z.string(),
      role: z.enum(GUEST_ROLES),
      language: z.string().nullable(),
      person: z.string().nullable(),
      name: z.string().nullable(),
      isPresent: z.boolean(),
    }),
  ),
  /** What was shared, and said, today. */
  files: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(SHARED_KINDS),
      name: z.string(),
      size: z.number(),
      by: z.string(),
      byName: z.string(),
      at: z.string(),
    }),
  ),
  messages: z.array(
    z.object({ position: z.number(), author: z.string(), name: z.string(), text: z.string(), at: z.string() }),
  ),
  media: MediaCallView.nullable(),
  /** The person lets the recruiter see their telephone number. The number itself is not told to everybody here. */
  isPhoneShared: z.boolean(),
});
export type ConversationView = z.output<typeof ConversationView>;

/** What only the recruiters of a booth see beside it: room `desk:<booth>`, counted as the booth is. */
export const DeskView = z.object({
  booth: BoothView,
  desks: z.array(
    z.object({
      person: z.string(),
      name: z.string(),
      isOnBreak: z.boolean(),
      isDropped: z.boolean(),
      conversation: z.string().nullable(),
    }),
  ),
  /** Colleagues who are called into a conversation of the booth, or help there. */
  invited: z.array(
    z.object({ conversation: z.string(), number: z.number(), person: z.string(), isPresent: z.boolean() }),
  ),
  /** Conversations whose outcome is still to be noted. */
  unanswered: z.array(z.object({ conversation: z.string(), number: z.number(), name: z.string() })),
});
export type DeskView = z.output<typeof DeskView>;
