import { type LocalDate, normalizeText } from '@app/kernel';
import { Day, line } from '@app/accounts';
import { z } from 'zod';

/** What each form can hold: parts of the report, columns of a register. A form names some of them, in its order. */
export const FORM_FIELDS = {
  'plan-report': [
    'official',
    'results',
    'difficulties',
    'proposals',
    'plan',
    'overview',
    'months',
    'sex',
    'age',
    'priority-group',
    'commune',
    'way',
    'annex',
  ],
  counselled: [
    'ordinal',
    'heldOn',
    'fullName',
    'birthDate',
    'sex',
    'commune',
    'phone',
    'clientType',
    'services',
    'subjects',
    'counsellor',
    'office',
  ],
  referred: [
    'ordinal',
    'number',
    'issuedOn',
    'validUntil',
    'fullName',
    'birthDate',
    'sex',
    'commune',
    'phone',
    'clientType',
    'employer',
    'taxCode',
    'title',
    'occupation',
    'outcome',
    'answeredOn',
    'counsellor',
    'office',
  ],
  placed: [
    'ordinal',
    'startDate',
    'endDate',
    'fullName',
    'birthDate',
    'sex',
    'commune',
    'phone',
    'clientType',
    'employer',
    'taxCode',
    'occupation',
    'workplace',
    'contract',
    'wage',
    'channel',
    'number',
    'evidence',
    'office',
  ],
  employers: [
    'ordinal',
    'name',
    'taxCode',
    'legalForm',
    'industry',
    'commune',
    'address',
    'contact',
    'phone',
    'postings',
    'openings',
    'registeredOn',
    'office',
  ],
} as const;

export type FormKind = keyof typeof FORM_FIELDS;
export const FORM_KINDS = Object.keys(FORM_FIELDS) as [FormKind, ...FormKind[]];

/** Registers are the forms whose rows are persons or employers. */
export const REGISTERS = ['counselled', 'referred', 'placed', 'employers'] as const satisfies FormKind[];
export type Register = (typeof REGISTERS)[number];

/** A part or a column, and what it is called. */
export interface FormPart {
  field: string;
  heading: string;
}

/** How a report or a register is laid out from a day on. A version never changes. */
export interface ReportForm {
  kind: FormKind;
  version: number;
  title: string;
  /** The paper that sets the form. */
  source: string;
  validFrom: LocalDate;
  layout: FormPart[];
}

const LONGEST_HEADING = 200;

/** A layout as people write it: a line for each part, `fullName | Họ và tên`. */
export function parseLayout(kind: FormKind, text: string): FormPart[] | null {
  const fields: readonly string[] = FORM_FIELDS[kind];
  const parts = text
    .split(/\r?\n/)
    .filter((each) => each.trim() !== '')
    .map((each) => {
      const [field = '', ...heading] = each.split('|');
      return { field: field.trim(), heading: normalizeText(heading.join('|')) };
    });
  const isRight = parts.every(
    ({ field, heading }) => fields.includes(field) && heading !== '' && heading.length <= LONGEST_HEADING,
  );
  const isOnce = new Set(parts.map(({ field }) => field)).size === parts.length;
  return parts.length > 0 && isRight && isOnce ? parts : null;
}

export const layoutText = (layout: readonly FormPart[]): string =>
  layout.map(({ field, heading }) => `${field} | ${heading}`).join('\n');

/** A new version of a form. */
export const WriteReportForm = z
  .object({
    kind: z.enum(FORM_KINDS),
    title: line(200),
    source: line(300),
    validFrom: Day,
    layout: z.string().max(10_000),
    /** Of the version that was read. */
    version: z.coerce.number().int().min(1).max(30_000),
  })
  .transform(({ layout, ...form }, context) => {
    const parts = parseLayout(form.kind, layout);
    if (parts) return { ...form, layout: parts };
    context.addIssue({ code: 'custom', path: ['layout'], message: 'report-form.layout-form' });
    return z.NEVER;
  });
export type WriteReportForm = z.output<typeof WriteReportForm>;

/** Which register, of which days. */
export const AskRegister = z
  .object({ so: z.enum(REGISTERS), tu: Day, den: Day })
  .refine(({ tu, den }) => tu <= den, { path: ['den'], message: 'register.end-before-start' });
export type AskRegister = z.output<typeof AskRegister>;
