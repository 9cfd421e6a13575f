import { normalizeParagraphs, normalizeText, parseWage } from '@app/kernel';
import { Day, line } from '@app/accounts';
import {
  CONTRACT_TYPES,
  findCommune,
  findOccupation,
  findProvince,
  GENERAL_EDUCATION,
  HOME_PROVINCE,
  LANGUAGE_LEVELS,
  LANGUAGES,
  QUALIFICATIONS,
  SHIFTS,
  withProvinceOf,
  WORK_FORMS,
} from '@app/taxonomy';
import { z } from 'zod';
import { CANDIDATE_STATUSES, REACHES, STARTS, VISIBILITIES, WORKED } from './candidate.lists.js';
import { isBackwards, parseMonth } from './month.js';
import { chosenReading, unclearWork, withMeant } from './occupation-wish.js';

export type CandidateStatus = (typeof CANDIDATE_STATUSES)[number];
export type Visibility = (typeof VISIBILITIES.codes)[number];
export type Reach = (typeof REACHES.codes)[number];
export type Start = (typeof STARTS.codes)[number];
export type Worked = (typeof WORKED.codes)[number];
export type LanguageLevel = (typeof LANGUAGE_LEVELS.codes)[number];

/** The most of each that a profile holds: enough for anybody, too little to fill a disk with. */
export const MOST = { occupations: 8, communes: 8, jobs: 20, trainings: 20, languages: 10, typed: 30 } as const;

const paragraphs = (max: number) => z.string().max(max).transform(normalizeParagraphs).pipe(z.string().min(1));

/** Several of a list; a form that sends a single one sends a bare string. */
const listOf = <Item extends z.ZodType>(item: Item, max: number) =>
  z
    .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(item).max(max))
    .default([])
    .transform((items) => [...new Set(items)]);

/** A list typed in one line, separated by commas, semicolons or new lines. */
const TypedList = z
  .preprocess(
    (value) => (typeof value === 'string' ? value.split(/[,;\n]/) : value),
    z.array(z.string().max(80).transform(normalizeText)).max(MOST.typed),
  )
  .default([])
  .transform((items) => [...new Set(items.filter((item) => item !== ''))]);

const Unit = z.string().refine((code) => /^\d{4}$/.test(code) && findOccupation(code), 'candidate.occupation-unknown');
const Commune = z.string().refine((code) => findCommune(code) !== null, 'candidate.place-unknown');
const OtherProvince = z
  .string()
  .refine((code) => code !== HOME_PROVINCE && findProvince(code) !== null, 'candidate.place-unknown');

/** The least wage a month as people type it: `7tr`, `trên 7 triệu`, `7.000.000`, `300k/ngày`. @returns dong a month */
const WageFloor = z.union([z.number(), z.string().max(40)]).transform((typed, context) => {
  const amount = typeof typed === 'number' ? typed : monthlyWage(typed);
  if (amount !== null && Number.isInteger(amount) && amount >= 100_000 && amount <= 500_000_000) return amount;
  context.addIssue({ code: 'custom', message: 'candidate.wage-form' });
  return z.NEVER;
});

const HOURS_A_DAY = 8;
const DAYS_A_MONTH = 26;

function monthlyWage(typed: string): number | null {
  const wage = parseWage(/^\s*\d{1,3}(?:[.,]\d)?\s*$/.test(typed) ? `${typed} triệu` : typed);
  const amount = wage?.currency === 'VND' ? (wage.min ?? wage.max) : null;
  if (!wage || amount === null) return null;
  if (wage.basis === 'hour') return amount * HOURS_A_DAY * DAYS_A_MONTH;
  return wage.basis === 'day' ? amount * DAYS_A_MONTH : amount;
}

const Month = z
  .string()
  .max(30)
  .transform((typed, context) => {
    const month = parseMonth(typed);
    if (month) return month;
    context.addIssue({ code: 'custom', message: 'candidate.month-form' });
    return z.NEVER;
  });

/** The version that somebody looked at when they began to write; what was saved since is not written over. */
const seen = { version: z.coerce.number().int().optional() };

interface Near {
  reach: Reach;
  communes: readonly string[];
}

const isSomewhere = ({ reach, communes }: Near) => reach !== 'near' || communes.length > 0;

/** What work, where, when: the whole of a first profile. */
export const AnswerQuestions = z
  .object({
    ...seen,
    wish: line(300),
    reach: z.enum(REACHES.codes),
    commune: Commune.optional(),
    start: z.enum(STARTS.codes),
    shifts: listOf(z.enum(SHIFTS.codes), SHIFTS.codes.length),
  })
  .refine(({ reach, commune }) => isSomewhere({ reach, communes: commune ? [commune] : [] }), {
    path: ['commune'],
    message: 'candidate.commune-needed',
  });
export type AnswerQuestions = z.output<typeof AnswerQuestions>;

/** The readings chosen for phrases that were typed without accents and could be read in several ways. */
const Meant = z.object({ meant: listOf(line(100), MOST.occupations) });

/** Reports each unclear phrase of a text for which no reading was chosen, at the place of its question on the form. */
function askWhatIsMeant(text: string, meant: readonly string[], context: z.RefinementCtx): void {
  unclearWork(text).forEach((unclear, index) => {
    if (chosenReading(unclear, meant) !== undefined) return;
    context.addIssue({ code: 'custom', path: ['meant', index], message: 'candidate.wish-unclear' });
  });
}

/** The questions as a form asks them: it also asks what an unclear wish means. */
export const AnswerQuestionsForm = z
  .intersection(withProvinceOf(AnswerQuestions, 'commune'), Meant)
  .superRefine(({ wish, meant }, context) => askWhatIsMeant(wish, meant, context))
  .transform(({ meant, ...answers }): AnswerQuestions => ({ ...answers, wish: withMeant(answers.wish, meant) }));

/** Wishes in full. What is listed stays, what is typed beside it is added. */
export const WriteWishes = z
  .object({
    ...seen,
    wish: line(300),
    occupations: listOf(Unit, MOST.occupations),
    /** One of them, which then comes first. */
    dearest: Unit.optional(),
    moreWork: line(100).optional(),
    reach: z.enum(REACHES.codes),
    communes: listOf(Commune, MOST.communes),
    moreCommune: Commune.optional(),
    maxKm: z.coerce.number().int().min(1).max(200).optional(),
    provinces: listOf(OtherProvince, 10),
    moreProvince: OtherProvince.optional(),
    /** Left out: the day stays as it was. */
    start: z.enum(STARTS.codes).optional(),
    shifts: listOf(z.enum(SHIFTS.codes), SHIFTS.codes.length),
    workForm: z.enum(WORK_FORMS.codes).optional(),
    contractType: z.enum(CONTRACT_TYPES.codes).optional(),
    wageFloor: WageFloor.optional(),
  })
  .refine(
    ({ reach, communes, moreCommune }) =>
      isSomewhere({ reach, communes: moreCommune ? [...communes, moreCommune] : communes }),
    { path: ['moreCommune'], message: 'candidate.commune-needed' },
  );
export type WriteWishes = z.output<typeof WriteWishes>;

/** What of a form of wishes is read for occupations: a wish that is not spelled out in occupations, and what is added. */
export const wishesToRead = (wish: string, moreWork: string | undefined, hasOccupations: boolean): string =>
  [...(hasOccupations ? [] : [wish]), ...(moreWork === undefined ? [] : [moreWork])].join('; ');

/** Wishes as a form sends them: it also asks what unclear words mean. */
export const WriteWishesForm = z
  .intersection(withProvinceOf(WriteWishes, 'moreCommune'), Meant)
  .superRefine(({ wish, moreWork, occupations, meant }, context) =>
    askWhatIsMeant(wishesToRead(wish, moreWork, occupations.length > 0), meant, context),
  )
  .transform(({ meant, ...wishes }): WriteWishes => {
    const { wish, moreWork } = wishes;
    return {
      ...wishes,
      wish: withMeant(wish, meant),
      ...(moreWork !== undefined && { moreWork: withMeant(moreWork, meant) }),
    };
  });

/** What is ticked stays, what is typed beside it is added. */
export const WriteSkills = z.object({
  ...seen,
  skills: listOf(line(80), MOST.typed),
  moreSkills: TypedList,
  licences: listOf(line(80), MOST.typed),
  moreLicences: TypedList,
  about: paragraphs(1500).optional(),
});
export type WriteSkills = z.output<typeof WriteSkills>;

export const WriteEducation = z.object({
  ...seen,
  generalEducation: z.enum(GENERAL_EDUCATION.codes).optional(),
  qualification: z.enum(QUALIFICATIONS.codes).optional(),
  field: line(120).optional(),
});
export type WriteEducation = z.output<typeof WriteEducation>;

export const WriteTraining = z.object({
  name: line(150),
  school: line(150).optional(),
  year: z.coerce.number().int().min(1950).max(2100).optional(),
});
export type WriteTraining = z.output<typeof WriteTraining>;

export const WriteExperience = z.object({ ...seen, experience: z.enum(WORKED.codes).optional() });
export type WriteExperience = z.output<typeof WriteExperience>;

export const WriteJob = z
  .object({
    title: line(150),
    employer: line(150).optional(),
    from: Month.optional(),
    to: Month.optional(),
    note: paragraphs(800).optional(),
  })
  .refine(({ from, to }) => !from || !to || !isBackwards(from, to), {
    path: ['to'],
    message: 'candidate.month-order',
  });
export type WriteJob = z.output<typeof WriteJob>;

export const WriteLanguage = z.object({
  language: z.enum(LANGUAGES.codes),
  level: z.enum(LANGUAGE_LEVELS.codes).optional(),
  certificate: line(80).optional(),
});
export type WriteLanguage = z.output<typeof WriteLanguage>;

export const SetVisibility = z.object({
  visibility: z.enum(VISIBILITIES.codes),
  /** Given together with it when it was not given before: without it nobody is suggested or found. */
  matchingConsent: z.literal('true').optional(),
});
export type SetVisibility = z.output<typeof SetVisibility>;

/** A whole profile, as the API writes it: what is left out is empty from now on. */
export const WriteProfile = z
  .object({
    ...seen,
    wish: line(300),
    /** Recognised from the wish when left out. */
    occupations: z.array(Unit).max(MOST.occupations).optional(),
    reach: z.enum(REACHES.codes),
    communes: listOf(Commune, MOST.communes),
    maxKm: z.number().int().min(1).max(200).optional(),
    provinces: listOf(OtherProvince, 10),
    availableFrom: Day,
    shifts: listOf(z.enum(SHIFTS.codes), SHIFTS.codes.length),
    workForm: z.enum(WORK_FORMS.codes).optional(),
    contractType: z.enum(CONTRACT_TYPES.codes).optional(),
    wageFloor: WageFloor.optional(),
    about: paragraphs(1500).optional(),
    generalEducation: z.enum(GENERAL_EDUCATION.codes).optional(),
    qualification: z.enum(QUALIFICATIONS.codes).optional(),
    field: line(120).optional(),
    experience: z.enum(WORKED.codes).optional(),
    skills: TypedList,
    licences: TypedList,
    jobs: z.array(WriteJob).max(MOST.jobs).default([]),
    trainings: z.array(WriteTraining).max(MOST.trainings).default([]),
    languages: z.array(WriteLanguage).max(MOST.languages).default([]),
  })
  .refine(isSomewhere, { path: ['communes'], message: 'candidate.commune-needed' });
export type WriteProfile = z.output<typeof WriteProfile>;
