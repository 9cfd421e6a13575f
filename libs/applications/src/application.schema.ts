import { normalizeParagraphs, normalizeText } from '@app/kernel';
import { Day, line } from '@app/accounts';
import { z } from 'zod';
import { APPLICATION_STATUSES, BOARD_GROUPS, type BoardGroup, REJECT_REASONS } from './application.lifecycle.js';

const checked = z.preprocess((value) => value === true || value === 'true', z.boolean()).default(false);
const paragraphs = (max: number) => z.string().max(max).transform(normalizeParagraphs);

/** What somebody sends with one tap; questions are checked against those of the vacancy. */
export const SendApplication = z.object({
  answers: z.record(z.string().regex(/^q\d$/), z.string().max(500).transform(normalizeText)).default({}),
  message: paragraphs(1000).optional(),
  mayKeep: checked,
});
export type SendApplication = z.output<typeof SendApplication>;

const Time = z
  .string()
  .max(10)
  .transform((typed, context) => {
    const match = /^([01]?\d|2[0-3])\s*[:hg.]\s*([0-5]\d)?$/i.exec(typed.trim());
    if (match) return `${match[1]!.padStart(2, '0')}:${match[2] ?? '00'}`;
    context.addIssue({ code: 'custom', message: 'time.form' });
    return z.NEVER;
  });

/** What an employer answers; `shortlist` and `set-back` sort applicants and tell them nothing. */
export const Answer = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('shortlist') }),
  z.object({ answer: z.literal('set-back') }),
  z.object({ answer: z.literal('interview'), day: Day, time: Time, place: line(200) }),
  z.object({ answer: z.literal('offer') }),
  z.object({ answer: z.literal('hire'), startDate: Day, decidedOn: Day.optional() }),
  z.object({ answer: z.literal('reject'), reason: z.enum(REJECT_REASONS) }),
  z.object({ answer: z.literal('undo-reject') }),
]);
export type Answer = z.output<typeof Answer>;
export type AnswerKind = Answer['answer'];

/** Applications chosen at once. */
export const MOST_AT_ONCE = 50;

/** An application as somebody saw it: its id and the version on the page. */
export interface Chosen {
  id: string;
  /** Null when the caller does not say what it has seen. */
  version: number | null;
}

const Selected = z.string().transform((text, context): Chosen => {
  const [id, version] = text.split('.');
  if (z.uuid().safeParse(id).success && /^\d{1,9}$/.test(version ?? '')) return { id: id!, version: Number(version) };
  context.addIssue({ code: 'custom', message: 'field.invalid' });
  return z.NEVER;
});

/** A repeated field, however the decoder of addresses and forms has gathered it. */
const gathered = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : value === undefined ? [] : [value];

/** `<id>.<version>`, repeated; the field of the boxes beside applicants. */
export const Selection = z
  .preprocess(gathered, z.array(Selected).min(1, 'application.nobody-chosen').max(MOST_AT_ONCE))
  .transform((chosen) => [...new Map(chosen.map((one) => [one.id, one])).values()]);

export const selectionOf = ({ id, version }: { id: string; version: number }): string => `${id}.${version}`;

export const WriteNote = z.object({ version: z.coerce.number().int(), note: paragraphs(2000).optional() });
export type WriteNote = z.output<typeof WriteNote>;

/** Words in addresses of the board for the groups of statuses. */
export const GROUP_SLUGS = {
  waiting: 'cho-tra-loi',
  shortlisted: 'da-chon',
  interview: 'phong-van',
  offered: 'moi-nhan-viec',
  hired: 'da-nhan',
  ended: 'da-ket-thuc',
} as const satisfies Record<BoardGroup, string>;

const groupOfSlug = new Map(
  (Object.keys(BOARD_GROUPS) as BoardGroup[]).map((group) => [GROUP_SLUGS[group] as string, group]),
);

const CURSOR = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)~([0-9a-f-]{36})$/;

export interface ListPosition {
  at: string;
  id: string;
}

export const cursorOf = (at: Date, id: string): string => `${at.toISOString()}~${id}`;

/** Where a list goes on; null for what no list wrote. */
export const After = z
  .string()
  .max(80)
  .optional()
  .catch(undefined)
  .transform((text): ListPosition | null => {
    const match = CURSOR.exec(text ?? '');
    const isReal = match !== null && !Number.isNaN(Date.parse(match[1]!)) && z.uuid().safeParse(match[2]).success;
    return isReal ? { at: match[1]!, id: match[2]! } : null;
  });

/** Which part of the board somebody looks at: a vacancy, a group, both or neither. */
const Part = z.object({
  tin: z.uuid().optional().catch(undefined),
  nhom: z
    .string()
    .optional()
    .catch(undefined)
    .transform((slug): BoardGroup | null => groupOfSlug.get(slug ?? '') ?? null),
});

export const FindApplicants = Part.extend({ sau: After });
export type FindApplicants = z.output<typeof FindApplicants>;

/** Words in addresses for the answers that are asked about before they are given. */
export const ANSWER_SLUGS = {
  shortlist: 'dua-vao-danh-sach',
  interview: 'moi-phong-van',
  offer: 'moi-nhan-viec',
  hire: 'nhan-vao-lam',
  reject: 'khong-phu-hop',
} as const;
export type AskedAnswer = keyof typeof ANSWER_SLUGS;

const answerOfSlug = new Map(
  (Object.keys(ANSWER_SLUGS) as AskedAnswer[]).map((answer) => [ANSWER_SLUGS[answer] as string, answer]),
);

/** The question before an answer, with those whom it is about. */
export const AskAnswer = Part.extend({
  viec: z
    .string()
    .optional()
    .catch(undefined)
    .transform((slug): AskedAnswer | null => answerOfSlug.get(slug ?? '') ?? null),
  chon: Selection.catch([]),
});
export type AskAnswer = z.output<typeof AskAnswer>;

/** An answer to those chosen, and the part of the board to go back to. */
export const GiveAnswer = z.intersection(Answer, Part.extend({ chon: Selection }));
export type GiveAnswer = z.output<typeof GiveAnswer>;

const nullable = z.string().nullable();

/** One of a person's applications, as the person sees it. */
export const OwnApplication = z.object({
  id: z.uuid(),
  status: z.enum(APPLICATION_STATUSES),
  channel: z.string(),
  postingId: z.uuid(),
  postingTitle: z.string(),
  employerName: nullable,
  createdAt: z.date(),
  seenAt: z.date().nullable(),
  answeredAt: z.date().nullable(),
  finishedAt: z.date().nullable(),
  interviewAt: z.date().nullable(),
  interviewPlace: nullable,
  startDate: nullable,
  rejectReason: nullable,
  closeReason: nullable,
  mayKeep: z.boolean(),
  removeAfter: nullable,
  removedAt: z.date().nullable(),
});
export type OwnApplication = z.output<typeof OwnApplication>;

/** An applicant in the lists of an employer. */
export const ApplicantRow = z.object({
  id: z.uuid(),
  version: z.number().int(),
  status: z.enum(APPLICATION_STATUSES),
  postingId: z.uuid(),
  postingTitle: z.string(),
  /** Null once the content was removed. */
  name: nullable,
  birthYear: z.number().int().nullable(),
  sex: nullable,
  commune: nullable,
  wish: nullable,
  experience: nullable,
  channel: z.string(),
  createdAt: z.date(),
  waitingSince: z.date(),
  interviewAt: z.date().nullable(),
  startDate: nullable,
  rejectReason: nullable,
  closeReason: nullable,
  removedAt: z.date().nullable(),
});
export type ApplicantRow = z.output<typeof ApplicantRow>;
