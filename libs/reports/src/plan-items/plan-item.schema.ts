import { isLocalDate, type LocalDate, normalizeParagraphs, normalizeText, slugify } from '@app/kernel';
import { Day, line } from '@app/accounts';
import { z } from 'zod';

export const PLAN_ITEM_KINDS = ['indicator', 'milestone', 'deadline'] as const;
export type PlanItemKind = (typeof PLAN_ITEM_KINDS)[number];

export const BOUNDS = ['at-least', 'below'] as const;
export type Bound = (typeof BOUNDS)[number];

/** The years that the plan reaches over. */
export const PLAN_YEARS = [2025, 2026, 2027, 2028, 2029, 2030] as const;

/** Something that the plan, or a paper beside it, asks for: a share to reach, a thing to have, a thing to do each year. */
export interface PlanItem {
  key: string;
  version: number;
  kind: PlanItemKind;
  name: string;
  nameEn: string;
  /** The paper and its paragraph. */
  source: string;
  /** The body that answers for it. */
  owner: string;
  /** Of an indicator. */
  bound: Bound | null;
  /** Of a milestone: its last day. */
  dueOn: LocalDate | null;
  /** Of a deadline: `12-09`, the last day of each year. */
  dueDay: string | null;
  /** False while nobody of the house has seen the paper. */
  isCertain: boolean;
  validFrom: LocalDate;
  /** Of an indicator: hundredths of a percent by year. */
  targets: PlanTarget[];
}

export interface PlanTarget {
  year: number;
  basisPoints: number;
}

const SHARE = /^(-?\d{1,3})(?:[.,](\d{1,2}))?$/;

/** Percents as people write them, `36,2` or `6.5 %`, in hundredths of a percent. */
export function parseShare(text: string): number | null {
  const match = SHARE.exec(text.replace('%', '').trim());
  if (!match) return null;
  const [, whole, part = ''] = match;
  const sign = whole!.startsWith('-') ? -1 : 1;
  return Number(whole) * 100 + sign * Number(part.padEnd(2, '0'));
}

/** Hundredths of a percent as people write them: `36,2`. */
export const shareInput = (basisPoints: number): string => String(basisPoints / 100).replace('.', ',');

const Share = z
  .string()
  .max(20)
  .transform((text, context): number => {
    const share = parseShare(text);
    if (share !== null && share >= -10_000 && share <= 100_000) return share;
    context.addIssue({ code: 'custom', message: 'plan-item.share-form' });
    return z.NEVER;
  });

/** Something noted of an item: the value of an indicator, or whether a thing is done. */
export const NotePlanEntry = z.object({
  year: z.coerce.number().int().min(2000).max(2199),
  /** The day that the value or the news is of. */
  day: Day,
  value: Share.optional(),
  done: z.enum(['true', 'false']).optional(),
  source: line(300),
  note: z.string().max(2000).transform(normalizeParagraphs).default(''),
});
export type NotePlanEntry = z.output<typeof NotePlanEntry>;

/** `2025: 71; 2030: 75` */
const Targets = z
  .string()
  .max(300)
  .transform((text, context): PlanTarget[] => {
    const targets = normalizeText(text)
      .split(';')
      .filter((part) => part.trim() !== '')
      .map((part) => {
        const [year, share, ...rest] = part.split(':');
        return { year: Number(year), basisPoints: rest.length > 0 ? null : parseShare(share ?? '') };
      });
    const isRight = targets.every(
      ({ year, basisPoints }) => Number.isInteger(year) && year >= 2000 && year <= 2199 && basisPoints !== null,
    );
    if (isRight && targets.length > 0 && new Set(targets.map(({ year }) => year)).size === targets.length) {
      return targets as PlanTarget[];
    }
    context.addIssue({ code: 'custom', message: 'plan-item.targets-form' });
    return z.NEVER;
  });

/** `10/12` as `12-10` */
const DueDay = z
  .string()
  .max(10)
  .transform((text, context): string => {
    const match = /^(\d{1,2})[/.-](\d{1,2})$/.exec(text.trim());
    const day = match && `${match[2]!.padStart(2, '0')}-${match[1]!.padStart(2, '0')}`;
    // Tried in a year without a 29 February, since the day has to come every year.
    if (day && isLocalDate(`2025-${day}`)) return day;
    context.addIssue({ code: 'custom', message: 'plan-item.due-day-form' });
    return z.NEVER;
  });

/** What a new paper asks for: a new item, or a new version of one. */
export const WritePlanItem = z
  .object({
    kind: z.enum(PLAN_ITEM_KINDS),
    name: line(200),
    nameEn: line(200),
    source: line(300),
    owner: line(200),
    validFrom: Day,
    bound: z.enum(BOUNDS).optional(),
    targets: Targets.optional(),
    dueOn: Day.optional(),
    dueDay: DueDay.optional(),
    dropped: z.literal('true').optional(),
    /** Of the version that was read. */
    version: z.coerce.number().int().min(0).max(30_000).default(0),
  })
  .superRefine(({ kind, bound, targets, dueOn, dueDay }, context) => {
    const need = (path: string, isThere: boolean, message: string) => {
      if (!isThere) context.addIssue({ code: 'custom', path: [path], message });
    };
    if (kind === 'indicator') {
      need('bound', bound !== undefined, 'plan-item.bound-needed');
      need('targets', targets !== undefined, 'plan-item.targets-needed');
    }
    if (kind === 'milestone') need('dueOn', dueOn !== undefined, 'plan-item.due-on-needed');
    if (kind === 'deadline') need('dueDay', dueDay !== undefined, 'plan-item.due-day-needed');
  });
export type WritePlanItem = z.output<typeof WritePlanItem>;

/** Who looks after an item; nobody where it is left out. */
export const AssignKeeper = z.object({ keeper: z.uuid().optional() });
export type AssignKeeper = z.output<typeof AssignKeeper>;

/** The key of a new item, by its name. */
export const planItemKey = (name: string): string => slugify(name).slice(0, 60).replace(/-$/, '') || 'item';
