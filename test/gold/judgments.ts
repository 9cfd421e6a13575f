import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFormerDistrict, findProvince, HOME_PROVINCE } from '@app/taxonomy';
import { type GoldPosting } from './corpus.js';

interface TitlePattern {
  pattern: RegExp;
  grade: number;
}

/**
 * Both halves of the gold set; the queries for validation, which were written later; and both halves of those that were
 * written after them, and of descriptions in lay words, written later still.
 */
export const GOLD_PARTS = ['dev', 'test', 'validation', 'further-dev', 'further-test', 'lay-dev', 'lay-test'] as const;
export type GoldPart = (typeof GOLD_PARTS)[number];

export interface GoldQuery {
  query: string;
  kind: string;
  half: GoldPart;
  /** Grade by title pattern, then by occupation. */
  patterns: TitlePattern[];
  /** Grades of titles whose occupation got none. */
  fallbacks: TitlePattern[];
  occupations: ReadonlyMap<string, number>;
  conditions: { name: string; value: string }[];
}

export interface GoldLine {
  query: string;
  kind: string;
  judgments: Record<string, number>;
}

const folder = join(process.cwd(), 'test/gold/queries');

/** The half of a query: by hash, so that nobody chose. */
export function halfOf(query: string): 'dev' | 'test' {
  return createHash('sha256').update(query.normalize('NFC')).digest()[0]! % 2 === 0 ? 'dev' : 'test';
}

/** Every query of both halves with its expectations. @throws Error on a line that GUIDELINE.md does not describe */
export function goldQueries(): GoldQuery[] {
  return readQueries(folder);
}

/** The queries that show whether what was tuned on `dev` helps others too. @throws Error like `goldQueries` */
export function validationQueries(): GoldQuery[] {
  return readQueries(join(folder, 'validation')).map((query) => ({ ...query, half: 'validation' }));
}

/** Queries written when validation had been read, in halves of their own. @throws Error like `goldQueries` */
export function furtherQueries(): GoldQuery[] {
  return readQueries(join(folder, 'further')).map((query) => ({ ...query, half: furtherHalf(query.query) }));
}

export const furtherHalf = (query: string): GoldPart => `further-${halfOf(query)}`;

/** Work as lay people describe it, all over the occupations, in halves of their own. @throws Error like `goldQueries` */
export function layQueries(): GoldQuery[] {
  return readQueries(join(folder, 'lay')).map((query) => ({ ...query, half: `lay-${halfOf(query.query)}` }));
}

function readQueries(from: string): GoldQuery[] {
  return readdirSync(from)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(from, file), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => readQuery(line, file.replace('.txt', ''))),
    );
}

const EXPECTATION =
  /(or)?~(.+?):([0-3])(?= |$)|(\d{4}):([0-3])(?= |$)|\[(place|exp|form|shift|employer)=([^\]]+)\]|\[(wage)>=([\d.]+)\]/g;

function readQuery(line: string, kind: string): GoldQuery {
  const [query, expectations] = line.split(' => ');
  if (!query || !expectations) throw new Error(`Not a query: ${line}`);
  const patterns: TitlePattern[] = [];
  const fallbacks: TitlePattern[] = [];
  const occupations = new Map<string, number>();
  const conditions: GoldQuery['conditions'] = [];
  const rest = expectations.replace(EXPECTATION, (_, ...found: (string | undefined)[]) => {
    const [or, pattern, patternGrade, occupation, grade, name, value, wage, least] = found;
    if (pattern) (or ? fallbacks : patterns).push({ pattern: new RegExp(pattern, 'u'), grade: Number(patternGrade) });
    else if (occupation) occupations.set(occupation, Number(grade));
    else conditions.push({ name: (name ?? wage)!, value: (value ?? least)! });
    return '';
  });
  if (rest.trim() !== '') throw new Error(`Not understood: ${rest} in ${line}`);
  return { query, kind, half: halfOf(query), patterns, fallbacks, occupations, conditions };
}

type Answer = 'met' | 'unstated' | 'unmet';

function placeAnswer(wanted: string, place: string | null): Answer {
  if (place === null) return 'unstated';
  if (findProvince(wanted) && wanted.length === 2) return place === wanted ? 'met' : 'unmet';
  if (place === HOME_PROVINCE) return 'unstated';
  const communes = findFormerDistrict(wanted)?.communes ?? [wanted];
  return communes.includes(place) ? 'met' : 'unmet';
}

function answerOf({ name, value }: GoldQuery['conditions'][number], posting: GoldPosting): Answer {
  const compare = (actual: string | null): Answer =>
    actual === null ? 'unstated' : actual === value ? 'met' : 'unmet';
  if (name === 'place') return placeAnswer(value, posting.place);
  if (name === 'wage') return posting.wage === null ? 'unstated' : posting.wage >= Number(value) ? 'met' : 'unmet';
  if (name === 'exp') return compare(posting.experience);
  if (name === 'form') return compare(posting.form);
  if (name === 'shift') return compare(posting.shift);
  throw new Error(`No rule for ${name}`);
}

const LOSS: Record<Answer, number> = { met: 0, unstated: 1, unmet: 2 };

/** The grade of a posting for a query by GUIDELINE.md: 0 to 3. */
export function gradeOf(query: GoldQuery, posting: GoldPosting): number {
  const byTitle = (patterns: readonly TitlePattern[]) =>
    patterns.find(({ pattern }) => pattern.test(posting.line.title))?.grade;
  const work = byTitle(query.patterns) ?? query.occupations.get(posting.occupation) ?? byTitle(query.fallbacks) ?? 0;
  if (work === 0) return 0;
  return Math.max(
    0,
    query.conditions.reduce((grade, condition) => grade - LOSS[answerOf(condition, posting)], work),
  );
}

/** The judgments of each query of a part, or of both halves; graded documents only. */
export function goldLines(corpus: readonly GoldPosting[], part?: GoldPart): GoldLine[] {
  const queries =
    part === undefined
      ? goldQueries()
      : [...goldQueries(), ...validationQueries(), ...furtherQueries(), ...layQueries()];
  return queries
    .filter(({ half }) => part === undefined || half === part)
    .map((query) => ({
      query: query.query,
      kind: query.kind,
      judgments: Object.fromEntries(
        corpus.map((posting) => [posting.line.id, gradeOf(query, posting)] as const).filter(([, grade]) => grade > 0),
      ),
    }));
}
