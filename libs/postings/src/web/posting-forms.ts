import { z } from 'zod';
import { addDays, DomainError, type FieldProblem, formatDay, formatPhone, type LocalDate } from '@app/kernel';
import { type FormInput, type FormValues, refuseForm, requestLanguage } from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { type Employer } from '@app/employers';
import { findCommune, HOME_PROVINCE } from '@app/taxonomy';
import { EMPTY_FORM, type FormState } from '@app/ui';
import { importTexts } from '../import.texts.js';
import { type Posting, type Workplace } from '../posting.entity.js';
import { MISSING } from '../posting.errors.js';
import { ONE_TAP_DAYS } from '../posting.lifecycle.js';
import { WritePosting } from '../posting.schema.js';

export const OfPosting = z.object({ posting: z.uuid() });
export const OfEmployer = z.object({ id: z.uuid() });
export const OfEmployerPosting = OfEmployer.extend(OfPosting.shape);

/** Which button of the form was pressed. */
const NEXT = ['save', 'send', 'add-workplace', 'add-question'] as const;

/** The form of a posting: what is written, the draft it becomes, and what to do next. */
export const PostingForm = WritePosting.safeExtend({
  draft: z.uuid().optional(),
  next: z.enum(NEXT).default('save'),
});
export type PostingForm = z.output<typeof PostingForm>;

export const MOST_WORKPLACES = 10;
export const MOST_QUESTIONS = 3;

/** The form again with what a service refused; anything that no field can mend is thrown on. */
export function refused<Value>(form: FormInput<Value>, error: unknown): FormInput<Value> {
  const params = error instanceof DomainError ? error.params : {};
  const again = refuseForm(form, error, (code) => errorText(code, params, requestLanguage()) ?? code);
  return { ...again, problems: again.problems.map(withName) };
}

/** No field of the form asks for the employer, so that its problem names it by itself. */
function withName(problem: FieldProblem): FieldProblem {
  if (problem.code !== MISSING || problem.path !== 'employer') return problem;
  return { ...problem, message: `${importTexts(requestLanguage()).needed.employer}: ${problem.message}` };
}

/** A problem of a form in words, for the head of the next page. */
export function wordsOf(error: DomainError): string {
  return errorText(error.code, error.params, requestLanguage()) ?? error.code;
}

interface Rows {
  values: FormValues;
  count: number;
}

/**
 * The rows of a repeated part, those left empty taken out as the schema does, so that problems stand beside their row.
 * @param extra empty rows to show behind them
 */
export function compactRows(values: FormValues, name: string, extra: number, most: number): Rows {
  const rows = new Map<string, FormValues>();
  const others: FormValues = {};
  for (const [path, value] of Object.entries(values)) {
    const [, index, field] = new RegExp(`^${name}\\.(\\d+)\\.(\\w+)$`).exec(path) ?? [];
    if (index === undefined || field === undefined) others[path] = value;
    else if (String(value).trim() !== '') rows.set(index, { ...rows.get(index), [field]: value });
  }
  const kept = [...rows].sort(([left], [right]) => Number(left) - Number(right)).map(([, row]) => row);
  const result = kept.flatMap((row, index) =>
    Object.entries(row).map(([field, value]) => [`${name}.${index}.${field}`, value] as const),
  );
  return {
    values: { ...others, ...Object.fromEntries(result) },
    count: Math.min(Math.max(kept.length + extra, 1), most),
  };
}

const grouped = new Intl.NumberFormat('vi-VN');
const amount = (value: number | null): string => (value === null ? '' : grouped.format(value));

const PLAIN = [
  'reference',
  'title',
  'description',
  'requirements',
  'occupation',
  'positionRank',
  'headcount',
  'generalEducation',
  'qualification',
  'experience',
  'workForm',
  'contractType',
  'purpose',
  'wageBasis',
  'wageNote',
  'benefitNote',
  'minAge',
  'maxAge',
  'probationDays',
  'probationPercent',
  'contactName',
  'contactPosition',
  'contactEmail',
  'shifts',
  'benefits',
  'softSkills',
  'extraDemands',
  'priorityCandidates',
  'wantedFromCentre',
  'recruitmentMethods',
] as const satisfies readonly (keyof Posting)[];

/** What the form of a posting shows before anybody typed. */
export function formOf(posting: Posting, workplaces: readonly Workplace[]): FormState {
  const values: FormValues = {};
  for (const field of PLAIN) {
    const value = posting[field];
    values[field] = Array.isArray(value) ? value : String(value ?? '');
  }
  Object.assign(values, {
    version: String(posting.version),
    wageMin: amount(posting.wageMin),
    wageMax: amount(posting.wageMax),
    skills: posting.skills.join(', '),
    licences: posting.licences.join(', '),
    contactPhone: posting.contactPhone === null ? '' : formatPhone(posting.contactPhone),
    contactIsPublic: String(posting.contactIsPublic),
    deadline: posting.deadline === null ? '' : formatDay(posting.deadline),
  });
  for (const [key, value] of Object.entries(posting.conditions)) values[`conditions.${key}`] = value as string;
  posting.questions.forEach(({ text, kind }, index) => {
    values[`questions.${index}.text`] = text;
    values[`questions.${index}.kind`] = kind === 'text' ? 'text' : '';
  });
  return { ...EMPTY_FORM, values: { ...values, ...placeValues(workplaces) } };
}

/** The home province is nothing to choose; a commune says which province it is in. */
function otherProvinceOf(commune: string | null, stated: string | null): string {
  const province = commune === null ? stated : (findCommune(commune)?.province ?? null);
  return province === null || province === HOME_PROVINCE ? '' : province;
}

function placeValues(workplaces: readonly Workplace[]): FormValues {
  const values: FormValues = {};
  workplaces.forEach(({ commune, province, address, park }, index) => {
    Object.assign(values, {
      [`workplaces.${index}.commune`]: commune ?? '',
      [`workplaces.${index}.province`]: otherProvinceOf(commune, province),
      [`workplaces.${index}.address`]: address ?? '',
      [`workplaces.${index}.park`]: park ?? '',
    });
  });
  return values;
}

/** What a new posting will usually say: the firm's own place and contact, a month's time, the plain rank. */
export function firstForm(employer: Employer, draftId: string, today: LocalDate): FormState {
  const { commune, address, park } = employer;
  const own = commune === null && address === null ? [] : [{ commune, province: null, address, park }];
  return {
    ...EMPTY_FORM,
    values: {
      draft: draftId,
      positionRank: 'staff',
      wageBasis: 'month',
      workForm: 'full_time',
      recruitmentMethods: ['direct'],
      contactName: employer.contactName ?? '',
      contactPosition: employer.contactPosition ?? '',
      contactPhone: employer.phone === null ? '' : formatPhone(employer.phone),
      deadline: formatDay(addDays(today, ONE_TAP_DAYS)),
      ...placeValues(own),
    },
  };
}
