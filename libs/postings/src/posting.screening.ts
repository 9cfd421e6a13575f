import { foldAccents, type LocalDate } from '@app/kernel';
import { findCommune, findProvince, minimumWage, type WageRegion } from '@app/taxonomy';

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
}

interface Pattern {
  rule: ScreeningRule;
  /** Runs over text without accents, lower case. */
  expression: RegExp;
  /** Words right before the match that turn it into its opposite: "không thu phí". */
  negatable?: boolean;
}

const MONEY = '(?:dong|vnd|nghin|ngan|trieu|tr|k|d)';

const PATTERNS: readonly Pattern[] = [
  { rule: 'asks-money', expression: /\b(?:dat|tien|nop|dong)\s+coc\b/g, negatable: true },
  { rule: 'asks-money', expression: new RegExp(`\\bcoc\\s+(?:truoc\\s+)?\\d[\\d.,]*\\s*${MONEY}\\b`, 'g') },
  {
    rule: 'asks-money',
    expression:
      /\b(?:thu|nop|dong|mat|chiu|tra|chuyen|ton)\s+(?:truoc\s+)?(?:le\s+)?(?:phi|tien)(?:\s+(?:ho\s+so|giu\s+cho|dao\s+tao|dong\s+phuc|moi\s+gioi|xin\s+viec|the\s+chap|dat\s+cho|vat\s+tu|tai\s+lieu))?\b/g,
    negatable: true,
  },
  {
    rule: 'asks-money',
    expression: /\b(?:phi|tien)\s+(?:ho\s+so|giu\s+cho|moi\s+gioi|xin\s+viec|the\s+chap|dat\s+cho|nhan\s+viec)\b/g,
    negatable: true,
  },
  { rule: 'asks-money', expression: /\b(?:giu|dat)\s+cho\s+(?:truoc|bang|voi|voi\s+gia)?\s*\d/g, negatable: true },
  {
    rule: 'asks-money',
    expression: /\b(?:tu\s+)?mua\s+(?:dong\s+phuc|bao\s+ho|tai\s+lieu|may\s+moc)\b/g,
    negatable: true,
  },
  { rule: 'asks-money', expression: /\bchuyen\s+khoan\s+(?:truoc|phi|coc|tien)\b/g, negatable: true },
  {
    rule: 'asks-papers',
    expression:
      /\b(?:giu|nop|thu|the\s+chap|cam|gui)\s+(?:lai\s+)?(?:ban\s+goc\s+)?(?:bang|cccd|can\s+cuoc|cmnd|giay\s+to|van\s+bang|chung\s+chi|so\s+ho\s+khau|so\s+bao\s+hiem|so\s+bhxh)(?:\s+\S+){0,4}?\s+(?:goc|ban\s+chinh)\b/g,
    negatable: true,
  },
  {
    rule: 'asks-papers',
    expression: /\bgiu\s+(?:ban\s+goc|bang\s+goc|giay\s+to\s+goc|can\s+cuoc|cccd|cmnd)\b/g,
    negatable: true,
  },
  {
    rule: 'discriminates',
    expression: /\b(?:chi|uu\s+tien)\s+(?:tuyen\s+|nhan\s+)?(?:lao\s+dong\s+)?(?:nam|nu)(?:\s+gioi)?\b/g,
  },
  {
    rule: 'discriminates',
    expression: /\bgioi\s+tinh\s*:?\s*(?:chi\s+)?(?:nam|nu)\b(?!\s*(?:\/|,|va|hoac|hay)\s*(?:nam|nu))/g,
  },
  { rule: 'discriminates', expression: /\btuyen\s+(?:\d+\s+)?(?:nam|nu)\b(?!\s*(?:\/|,|va|hoac|hay)\s*(?:nam|nu))/g },
  {
    rule: 'discriminates',
    expression: /\b(?:chua|khong)\s+(?:ket\s+hon|lap\s+gia\s+dinh|co\s+con|mang\s+thai|sinh\s+con|co\s+bau)\b/g,
  },
  { rule: 'discriminates', expression: /\b(?:con\s+)?doc\s+than\b/g },
  {
    rule: 'discriminates',
    expression: /\b(?:khong|ko|k)\s+(?:tuyen|nhan)\s+(?:nguoi|lao\s+dong|ung\s+vien)\s+\S+(?:\s+\S+){0,3}/g,
  },
  { rule: 'discriminates', expression: /\b(?:chi\s+(?:tuyen|nhan)\s+)?(?:nguoi\s+)?dan\s+toc\s+kinh\b/g },
  { rule: 'discriminates', expression: /\b(?:khong\s+theo|theo)\s+(?:dao|ton\s+giao)\b|\bkhong\s+ton\s+giao\b/g },
  {
    rule: 'discriminates',
    expression: /\b(?:khong\s+(?:bi\s+)?(?:khuyet\s+tat|di\s+tat|nhiem\s+hiv)|xet\s+nghiem\s+hiv)\b/g,
  },
  { rule: 'discriminates', expression: /\bkhong\s+(?:tham\s+gia|gia\s+nhap)\s+cong\s+doan\b/g },
];

const PHONE = /(?<![\d.])(?:\+?84|0)(?:[\s.-]?\d){8,10}(?!\d)/g;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const LINK = /\b(?:zalo|telegram|viber|facebook|fb|whatsapp)\b(?:\s*[:.]?\s*\S+)?|https?:\/\/\S+/gi;
const NEGATION =
  /(?:^|\s)(?:khong|ko|k|kg|chang|khoi|mien|tuyet\s+doi\s+khong)(?:\s+(?:phai|can|mat|bi|he|bat\s+ky|thu|yeu\s+cau|duoc|ai))*\s+$/;

const TEXT_FIELDS = ['title', 'description', 'requirements', 'benefitNote', 'wageNote'] as const;

/** Folding keeps every letter at its place, so a match shows the words as they were written. */
function matchesIn(text: string, pattern: Pattern): string[] {
  const folded = foldAccents(text);
  return [...folded.matchAll(pattern.expression)]
    .filter((match) => !(pattern.negatable && NEGATION.test(folded.slice(Math.max(0, match.index - 30), match.index))))
    .map((match) => text.slice(match.index, match.index + match[0].length).trim());
}

function textFindings(posting: Screened, isVerified: boolean): Finding[] {
  const findings = new Map<string, Finding>();
  const add = (rule: ScreeningRule, field: string, words: readonly string[]) => {
    if (words.length === 0) return;
    const key = `${rule} ${field}`;
    const known = findings.get(key) ?? { rule, field, words: [] };
    known.words = [...new Set([...known.words, ...words])].slice(0, 8);
    findings.set(key, known);
  };
  for (const field of TEXT_FIELDS) {
    const text = (posting[field] ?? '').normalize('NFC');
    if (text === '') continue;
    for (const pattern of PATTERNS) add(pattern.rule, field, matchesIn(text, pattern));
    if (!isVerified) {
      for (const expression of [PHONE, EMAIL, LINK]) {
        add(
          'contact-in-text',
          field,
          [...text.matchAll(expression)].map(([match]) => match.trim()),
        );
      }
    }
  }
  return [...findings.values()];
}

/** Wage regions of the workplaces; a province without known communes counts with its lowest region, which is IV. */
function lowestRegion(posting: Screened): WageRegion | null {
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
  const region = lowestRegion(posting);
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
