import { monthlyWage } from '@app/postings';
import { foldAccents, remember } from '@app/kernel';
import {
  CERTIFICATES,
  classifyTitle,
  DRIVING_LICENCES,
  findFormerDistrict,
  LANGUAGES,
  type Seniority,
  SKILLS,
  type TitleSuggestion,
} from '@app/taxonomy';
import { placesOf, toldByTitle } from '../posting-document.js';
import { readTitleKey, titleKey, type TitleReading } from '../ranking/title-reading.js';
import { type Reading, readWords } from '../understanding/read-words.js';
import { type Seeker, type Vacancy } from './fit.types.js';
import { WORK_WEIGHTS } from './fit-weights.data.js';

/** A person as the score reads them, so that nothing is parsed once for each posting. */
export interface ReadSeeker extends Seeker {
  /** The ways to say each phrase of the wish. */
  readings: readonly Reading[];
  /** Units of work done before, the newest first. */
  doneUnits: readonly string[];
  /** Ranks that the person wishes for or has had. */
  ranks: ReadonlySet<Seniority>;
  skillKeys: ReadonlySet<string>;
  licenceKeys: ReadonlySet<string>;
}

/** A posting as the score reads it. */
export interface ReadVacancy extends Vacancy {
  /** Units of the work: the one that is stated, and others that the title may name, with how surely. */
  units: readonly { unit: string; sure: number }[];
  reading: TitleReading;
  /** Dong a month at the upper end; null when it cannot be compared. */
  wageCeiling: number | null;
  communes: readonly string[];
  provinces: readonly string[];
  /** Codes of languages that the work needs. */
  languagesAsked: readonly string[];
}

const SURE_OF_DONE = 0.5;
const MOST_PHRASES = 5;
const PHRASES = /[,;/\n+.]|\s(?:hoặc|hoac|hay|và)\s/iu;

/** One key for a skill however it is written: a code of the list, or its plain words. */
export const skillKey = (text: string): string => SKILLS.named(text) ?? foldAccents(text).trim();

/** One key for a licence or certificate, as `drive:C` or `card:forklift`. */
export function licenceKey(text: string): string {
  const driving = DRIVING_LICENCES.named(text);
  if (driving !== null) return `drive:${driving}`;
  const card = CERTIFICATES.named(text);
  return card === null ? foldAccents(text).trim() : `card:${card}`;
}

/** The parts of a wish, each of which names work: "thợ may, đóng gói". */
export function wishPhrases(wish: string | null): string[] {
  return (wish ?? '')
    .split(PHRASES)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .slice(0, MOST_PHRASES);
}

/** A phrase of a wish in its own words: they stay the same whatever synonyms staff add. */
const readPhrase = remember((phrase) => {
  const { readings, seniority } = readWords(phrase);
  return { own: readings.slice(0, 1), seniority };
});

/** A job as it was called: its unit, where the title says it surely enough, and its rank. */
const readJob = remember((title) => {
  const [likeliest] = classifyTitle(title);
  return {
    unit: likeliest && likeliest.confidence >= SURE_OF_DONE ? likeliest.code : null,
    seniority: readTitleKey(titleKey(title)).seniority,
  };
});

/** Units of work done before, the newest first. */
export const doneUnits = (jobTitles: readonly string[]): string[] => [
  ...new Set(jobTitles.flatMap((title) => readJob(title).unit ?? [])),
];

export function readSeeker(seeker: Seeker): ReadSeeker {
  const read = wishPhrases(seeker.wish).map(readPhrase);
  const ranks = [...read, ...seeker.jobTitles.map(readJob)].map(({ seniority }) => seniority);
  return {
    ...seeker,
    readings: read.flatMap(({ own }) => own),
    doneUnits: doneUnits(seeker.jobTitles),
    ranks: new Set(ranks.filter((rank) => rank !== null)),
    skillKeys: new Set(seeker.skills.map(skillKey)),
    licenceKeys: new Set(seeker.licences.map(licenceKey)),
  };
}

/** What the title of a posting tells. Fewer are remembered than of jobs: what is read of each is larger. */
const readTitle = remember(
  (title) => ({
    named: classifyTitle(title),
    told: toldByTitle(title),
    reading: readTitleKey(titleKey(title)),
  }),
  5_000,
);

export function readVacancy(vacancy: Vacancy): ReadVacancy {
  const { wageBasis, wageMin, wageMax, wageCurrency, workplaces } = vacancy;
  const { named, told, reading } = readTitle(vacancy.title);
  return {
    ...vacancy,
    workForm: vacancy.workForm ?? (SHORT_SHIFT.test(foldAccents(vacancy.title)) ? 'part_time' : told.workForm),
    shifts: vacancy.shifts.length > 0 ? vacancy.shifts : told.shifts,
    units: unitsOf(vacancy.occupation, named),
    reading,
    wageCeiling: monthlyWage(wageBasis, wageMax ?? wageMin, wageCurrency),
    ...whereIs(workplaces),
    languagesAsked: languagesAskedBy(vacancy),
  };
}

const MOST_OTHERS = 2;

function unitsOf(occupation: string | null, named: readonly TitleSuggestion[]): ReadVacancy['units'] {
  const others = named
    .filter(({ code }) => code !== occupation)
    .slice(0, MOST_OTHERS)
    .map(({ code, confidence }) => ({ unit: code, sure: WORK_WEIGHTS.otherUnit * confidence }));
  return occupation === null ? others : [{ unit: occupation, sure: 1 }, ...others];
}

const SHORT_SHIFT = /\bca [3-5] ?(?:h|gio|tieng)\b|\bbuoi (?:sang|chieu|toi)\b/;

/** A former district stands for its communes where nothing closer is known. */
function whereIs(workplaces: Vacancy['workplaces']): { communes: string[]; provinces: string[] } {
  const { communes, districts, provinces } = placesOf(workplaces);
  const around = communes.length > 0 ? [] : districts.flatMap((key) => findFormerDistrict(key)?.communes ?? []);
  return { communes: [...communes, ...around], provinces };
}

const LANGUAGE_WORDS = LANGUAGES.entries.map(({ code, vi, also = [] }) => ({
  code,
  words: [vi, ...also].map((word) => foldAccents(word)).filter((word) => word.includes(' ')),
}));
const AN_ADVANTAGE = /uu tien|loi the|la mot diem cong/;

/** Languages that the title names, and those that a sentence of the requirements asks for; an advantage is no demand. */
function languagesAskedBy({ title, requirements }: Pick<Vacancy, 'title' | 'requirements'>): string[] {
  const demands = (requirements ?? '').split(/[.;\n]/).map((sentence) => foldAccents(sentence));
  const texts = [foldAccents(title), ...demands].filter((text) => !AN_ADVANTAGE.test(text));
  return LANGUAGE_WORDS.filter(({ words }) => words.some((word) => texts.some((text) => text.includes(word)))).map(
    ({ code }) => code,
  );
}
