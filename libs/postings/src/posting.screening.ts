import { type LocalDate } from '@app/kernel';
import { findCommune, findProvince, minimumWage, type WageRegion } from '@app/taxonomy';
import { contactsIn } from './screening-contact.js';
import { FAIRNESS_PATTERNS, TITLE_PATTERNS } from './screening-fairness.js';
import { MONEY_PATTERNS, PAPER_PATTERNS } from './screening-money.js';
import { matchesIn, readText, type TextPattern } from './screening-text.js';

/** The rules that look at a posting before people do; each names its law in the texts. */
export const SCREENING_RULES = [
  'asks-money',
  'asks-papers',
  'discriminates',
  'below-minimum-wage',
  'probation',
  'contact-in-text',
  'duplicate',
] as const;

export type ScreeningRule = (typeof SCREENING_RULES)[number];

/** One thing that a rule found: where, the words that matched, and what is needed to explain it. */
export interface Finding {
  rule: ScreeningRule;
  field: string;
  /** As written in the posting; empty when the rule is about figures. */
  words: string[];
  /** The legal limit that is broken, in dong, days or percent. */
  limit?: number;
  /** The other posting of a likely duplicate. */
  postingId?: string;
}

/** What screening reads of a posting. */
export interface Screened {
  title: string;
  description: string | null;
  requirements: string | null;
  benefitNote: string | null;
  wageNote: string | null;
  wageBasis: string | null;
  wageMin: number | null;
  wageMax: number | null;
  wageCurrency: string;
  workForm: string | null;
  probationDays: number | null;
  probationPercent: number | null;
  positionRank: string | null;
  qualification: string | null;
  occupation: string | null;
  minAge: number | null;
  maxAge: number | null;
  workplaces: readonly { commune: string | null; province: string | null }[];
  questions: readonly { text: string }[];
}

const TEXT_RULES: readonly [ScreeningRule, readonly TextPattern[]][] = [
  ['asks-money', MONEY_PATTERNS],
  ['asks-papers', PAPER_PATTERNS],
  ['discriminates', FAIRNESS_PATTERNS],
];

const TEXT_FIELDS = ['title', 'description', 'requirements', 'benefitNote', 'wageNote'] as const;
const MOST_WORDS = 8;

/** Every text that applicants read, by the field it stands in. */
function textsOf(posting: Screened): [field: string, text: string][] {
  const fields = TEXT_FIELDS.map((field) => [field, posting[field] ?? ''] as [string, string]);
  return [...fields, ['questions', posting.questions.map(({ text }) => text).join('\n')]];
}

function textFindings(posting: Screened, isVerified: boolean): Finding[] {
  const findings: Finding[] = [];
  for (const [field, text] of textsOf(posting)) {
    if (text === '') continue;
    const read = readText(text);
    const add = (rule: ScreeningRule, words: readonly string[]) => {
      if (words.length > 0) findings.push({ rule, field, words: [...new Set(words)].slice(0, MOST_WORDS) });
    };
    for (const [rule, patterns] of TEXT_RULES) {
      const more = field === 'title' && rule === 'discriminates' ? TITLE_PATTERNS : [];
      add(rule, withoutParts([...patterns, ...more].flatMap((pattern) => matchesIn(read, pattern))));
    }
    if (!isVerified) add('contact-in-text', withoutParts(contactsIn(read)));
  }
  return findings;
}

/** Of words that hold one another, the longer ones: they say more. */
function withoutParts(words: readonly string[]): string[] {
  return words.filter((word) => !words.some((other) => other.length > word.length && other.includes(word)));
}

/** The dearest of the workplaces' wage regions: the wage has to be lawful at each; an unknown commune counts as IV. */
function dearestRegion(posting: Screened): WageRegion | null {
  const regions = posting.workplaces.flatMap(({ commune, province }) => {
    const known = commune === null ? null : findCommune(commune);
    if (known?.wageRegion) return [known.wageRegion];
    const at = known?.province ?? province;
    return at !== null && findProvince(at) ? (['IV'] as const) : [];
  });
  return regions.sort()[0] ?? null;
}

/** Wage below the regional minimum (Bộ luật Lao động 2019, Điều 90; the amounts come from the taxonomy). */
function wageFinding(posting: Screened, today: LocalDate): Finding[] {
  const amount = posting.wageMin ?? posting.wageMax;
  const region = dearestRegion(posting);
  if (amount === null || region === null || posting.wageCurrency !== 'VND') return [];
  const limit =
    posting.wageBasis === 'month' && posting.workForm !== 'part_time'
      ? minimumWage(region, 'month', today)
      : posting.wageBasis === 'hour'
        ? minimumWage(region, 'hour', today)
        : posting.wageBasis === 'day'
          ? (minimumWage(region, 'hour', today) ?? 0) * 8
          : null;
  return limit !== null && limit > amount
    ? [{ rule: 'below-minimum-wage', field: posting.wageMin === null ? 'wageMax' : 'wageMin', words: [], limit }]
    : [];
}

const HIGHER = new Set(['cao_dang', 'dai_hoc', 'thac_si', 'tien_si']);
const SKILLED = new Set(['trung_cap', 'so_cap', 'skilled_no_certificate']);

/** The longest probation that the law allows for a job, in days (Bộ luật Lao động 2019, Điều 25). */
export function longestProbation(
  posting: Pick<Screened, 'positionRank' | 'qualification' | 'occupation'>,
): 180 | 60 | 30 | 6 {
  if (posting.positionRank === 'leader') return 180;
  const qualification = posting.qualification ?? '';
  if (HIGHER.has(qualification) || /^[12]/.test(posting.occupation ?? '')) return 60;
  if (SKILLED.has(qualification) || /^[34]/.test(posting.occupation ?? '')) return 30;
  return 6;
}

const LEAST_PROBATION_PERCENT = 85;

function probationFindings(posting: Screened): Finding[] {
  const limit = longestProbation(posting);
  const findings: Finding[] = [];
  if ((posting.probationDays ?? 0) > limit)
    findings.push({ rule: 'probation', field: 'probationDays', words: [], limit });
  if (posting.probationPercent !== null && posting.probationPercent < LEAST_PROBATION_PERCENT) {
    findings.push({ rule: 'probation', field: 'probationPercent', words: [], limit: LEAST_PROBATION_PERCENT });
  }
  return findings;
}

const OLDEST_PLAUSIBLE_LIMIT = 60;

/** An upper age limit below the age of retirement is discrimination unless the job requires it (Điều 8). */
function ageFinding(posting: Screened): Finding[] {
  return posting.maxAge !== null && posting.maxAge < OLDEST_PLAUSIBLE_LIMIT
    ? [{ rule: 'discriminates', field: 'maxAge', words: [String(posting.maxAge)] }]
    : [];
}

/**
 * Everything the rules find in a posting, except likely duplicates, which need the database.
 * A finding decides nothing: a person does (Luật 91/2025/QH15; Bộ luật Lao động 2019, Điều 8, 11, 17, 25, 90).
 * @param isVerified whether the employer is verified: only others may not put contact details into the text
 */
export function screen(posting: Screened, isVerified: boolean, today: LocalDate): Finding[] {
  return [
    ...textFindings(posting, isVerified),
    ...ageFinding(posting),
    ...wageFinding(posting, today),
    ...probationFindings(posting),
  ];
}

/** Findings for which even a trusted employer's posting waits for a person. */
export function mustWait(findings: readonly Finding[]): boolean {
  return findings.some(({ rule }) => rule !== 'duplicate' && rule !== 'contact-in-text');
}

/** What of the later findings the earlier ones did not hold: a person has decided about those already. */
export function newFindings(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const knownWords = (rule: ScreeningRule) =>
    new Set(before.filter((finding) => finding.rule === rule).flatMap(({ words }) => words));
  return after.filter(({ rule, field, words }) => {
    const isKnown = before.some((finding) => finding.rule === rule && finding.field === field);
    if (words.length === 0) return !isKnown;
    const known = knownWords(rule);
    return words.some((word) => !known.has(word));
  });
}
