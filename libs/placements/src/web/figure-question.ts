import { formatDay, localDate, localDateOf, parseDay, type LocalDate } from '@app/kernel';
import { readInstant, toIso } from '@app/ledger';
import { type FormState, type Problem } from '@app/ui';
import { z } from 'zod';
import { GROUPINGS, type Grouping } from '../definition.schema.js';
import { TARGETS } from '../figure-address.js';

const Typed = z.string().max(60).default('').catch('');

/** A question as an address has it; a choice that there is not counts as none. */
export const AskedFigures = z.object({
  tu: Typed,
  den: Typed,
  luc: Typed,
  theo: z.enum(GROUPINGS).optional().catch(undefined),
  cach: z
    .string()
    .regex(/^[a-z-]{1,40}$/)
    .optional()
    .catch(undefined),
  trong: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .optional()
    .catch(undefined),
  'cong-khai': z.literal('true').optional().catch(undefined),
});
export type AskedFigures = z.output<typeof AskedFigures>;

/** What figures are asked for. */
export interface FigureQuestion {
  from: LocalDate;
  to: LocalDate;
  /** An instant in UTC, to the microsecond. */
  asOf: string;
  /** The instant as it was typed; empty for now, so that a kept address goes on with the time. */
  typedAsOf: string;
  groupBy?: Grouping | undefined;
  definition?: string | undefined;
  window?: number | undefined;
  isPublic: boolean;
}

/** A day stands for its end, so that what was recorded on it counts. */
function readAsOf(text: string, now: Date): string | null {
  if (text === '') return now.toISOString();
  const [typedDay = '', time = '23:59:59.999999', ...rest] = text.split(/\s+/);
  const day = rest.length === 0 ? parseDay(typedDay) : null;
  const asOf = readInstant(text) ?? (day === null ? null : readInstant(`${day}T${time}+07:00`));
  return asOf === null ? null : toIso(asOf);
}

export const yearOf = (year: number): { from: LocalDate; to: LocalDate } => ({
  from: localDate(`${year}-01-01`),
  to: localDate(`${year}-12-31`),
});

/** Reads a question: this year as it is known now, where nothing else is said. */
export function readQuestion(
  asked: AskedFigures,
  now: Date,
  messages: { day: string; order: string; asOf: string },
): { question: FigureQuestion; form: FormState } {
  const problems: Problem[] = [];
  const typedAsOf = asked.luc.trim();
  const readDay = (path: 'tu' | 'den', otherwise: LocalDate): LocalDate => {
    const text = asked[path].trim();
    const day = text === '' ? otherwise : parseDay(text);
    if (day === null) problems.push({ path, message: messages.day });
    return day ?? otherwise;
  };
  const from = readDay('tu', yearOf(Number(localDateOf(now).slice(0, 4))).from);
  const to = readDay('den', yearOf(Number(from.slice(0, 4))).to);
  if (problems.length === 0 && from > to) problems.push({ path: 'den', message: messages.order });
  const asOf = readAsOf(typedAsOf, now);
  if (asOf === null) problems.push({ path: 'luc', message: messages.asOf });
  const isPublic = asked['cong-khai'] === 'true';
  return {
    question: {
      from,
      to,
      asOf: asOf ?? now.toISOString(),
      typedAsOf,
      groupBy: asked.theo,
      definition: asked.cach,
      window: asked.trong,
      isPublic,
    },
    form: {
      values: {
        tu: asked.tu || formatDay(from),
        den: asked.den || formatDay(to),
        luc: typedAsOf,
        theo: asked.theo ?? '',
        cach: asked.cach ?? '',
        'cong-khai': isPublic ? 'true' : '',
      },
      problems,
    },
  };
}

/** A question as the fields of an address. */
function fieldsOf({ from, to, typedAsOf, groupBy, definition, window, isPublic }: FigureQuestion) {
  const fields = new URLSearchParams({ tu: formatDay(from), den: formatDay(to) });
  if (typedAsOf !== '') fields.set('luc', typedAsOf);
  if (groupBy) fields.set('theo', groupBy);
  if (definition !== undefined) fields.set('cach', definition);
  if (window !== undefined) fields.set('trong', String(window));
  if (isPublic) fields.set('cong-khai', 'true');
  return fields;
}

export const addressOf = (question: FigureQuestion): string => `${TARGETS}?${fieldsOf(question).toString()}`;
