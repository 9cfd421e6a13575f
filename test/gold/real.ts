import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type CorpusLine } from './corpus.js';
import { furtherHalf, type GoldLine, type GoldPart, type GoldQuery, halfOf } from './judgments.js';

/** Queries over real vacancies: graded by title alone, for nobody gave these rows an occupation. */
type RealQuery = Pick<GoldQuery, 'query' | 'kind' | 'half' | 'patterns' | 'conditions'>;

interface RealRow {
  reference: string;
  title: string;
  wage: string;
  place: string;
  experience: string;
}

const folder = join(process.cwd(), 'test/gold/real');

export const REAL_KINDS = ['accented', 'unaccented', 'abbreviation', 'typo', 'place-wage', 'descriptive'];
const VALIDATED_KINDS = ['typo', 'place-wage', 'descriptive'];
const FURTHER_KINDS = [...VALIDATED_KINDS, 'unaccented'];

const linesOf = (name: string): [string, string][] =>
  readFileSync(join(folder, `${name}.txt`), 'utf8')
    .normalize('NFC')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, left, right] = /^(.+?) (?:=>|=) (.+)$/.exec(line) ?? [];
      if (!left || !right) throw new Error(`Not a line of ${name}: ${line}`);
      return [left, right];
    });

const words = new Map(linesOf('words'));

/** A pattern with the words of `words.txt` in the place of their names. */
function patternOf(text: string): RegExp {
  const source = text.replace(/\{([A-Z_]{2,})\}/g, (_, name: string) => {
    const word = words.get(name);
    if (!word) throw new Error(`No word ${name} in ${text}`);
    return `(?:${word})`;
  });
  return new RegExp(source, 'iu');
}

const EXPECTATION = /~(.+?):([0-3])(?= |$)|@([^[]+?)(?= \[|$)|\[(place|exp)=([^\]]+)\]|\[(wage)>=([\d.]+)\]/g;

function readExpectations(line: string) {
  const patterns: GoldQuery['patterns'] = [];
  const conditions: GoldQuery['conditions'] = [];
  let like: string | undefined;
  const rest = line.replace(EXPECTATION, (_, ...found: (string | undefined)[]) => {
    const [pattern, grade, query, name, value, wage, least] = found;
    if (pattern) patterns.push({ pattern: patternOf(pattern), grade: Number(grade) });
    else if (query) like = query;
    else conditions.push({ name: (name ?? wage)!, value: (value ?? least)! });
    return '';
  });
  if (rest.trim() !== '') throw new Error(`Not understood: ${rest} in ${line}`);
  return { patterns, conditions, like };
}

/** Every query over real vacancies. @throws Error on a line that GUIDELINE.md does not describe */
export function realQueries(): RealQuery[] {
  return gradedAlike(readQueries(REAL_KINDS, ''));
}

/** Those for validation, see `validationQueries`; they may be graded like queries of the halves. */
export function realValidationQueries(): RealQuery[] {
  return besideHalves(VALIDATED_KINDS, 'validation/', () => 'validation');
}

/** Those that were written after them, see `furtherQueries`. */
export function realFurtherQueries(): RealQuery[] {
  return besideHalves(FURTHER_KINDS, 'further/', furtherHalf);
}

function besideHalves(kinds: readonly string[], within: string, partOf: (query: string) => GoldPart): RealQuery[] {
  const own = readQueries(kinds, within).map((query) => ({ ...query, half: partOf(query.query) }));
  return gradedAlike([...own, ...readQueries(REAL_KINDS, '')]).slice(0, own.length);
}

type ReadQuery = RealQuery & { like: string | undefined };

function readQueries(kinds: readonly string[], within: string): ReadQuery[] {
  return kinds.flatMap((kind) =>
    linesOf(within + kind).map(([query, line]) => ({ query, kind, half: halfOf(query), ...readExpectations(line) })),
  );
}

function gradedAlike(read: readonly ReadQuery[]): RealQuery[] {
  return read.map(({ like, ...query }) => {
    if (like === undefined) return query;
    const other = read.find((candidate) => candidate.query === like);
    if (!other || other.like !== undefined) throw new Error(`${query.query} is graded like ${like}, which is no query`);
    return { ...query, patterns: other.patterns };
  });
}

/** Dong of a dollar, in millions: near enough for what a row promises in dollars. */
const MILLION_OF_DOLLAR = 0.025;

/** Upper end in million dong a month; the lower one when it is the only one, null when it is to be agreed. */
function wageOf(text: string): number | null {
  const last = text.match(/\d[\d.,]*/g)?.at(-1);
  if (last === undefined) return null;
  return text.includes('USD') ? Number(last.replace(/[.,]/g, '')) * MILLION_OF_DOLLAR : Number(last.replace(',', '.'));
}

/** What the grade loses by a condition: nothing when met, one when the row does not say, two when not met. */
function lossOf({ name, value }: GoldQuery['conditions'][number], row: RealRow): number {
  const loss = (isStated: boolean, isMet: boolean): number => (isStated ? (isMet ? 0 : 2) : 1);
  if (name === 'place') return loss(row.place !== '', row.place.normalize('NFC').includes(value));
  if (name === 'exp') return loss(row.experience !== '', value === 'none' && row.experience === 'Không yêu cầu');
  const wage = wageOf(row.wage);
  return loss(wage !== null, wage !== null && wage >= Number(value));
}

/** The grade of every title by the patterns alone. Queries graded alike share their patterns, so each is read once. */
function worksOf(patterns: RealQuery['patterns'], titles: readonly string[]): number[] {
  return titles.map((title) => patterns.find(({ pattern }) => pattern.test(title))?.grade ?? 0);
}

/** The rows of a file of real vacancies, which is never committed: its path comes from `sharedFile`. */
export function realRows(file: string): RealRow[] {
  return parse(readFileSync(file), { columns: true, bom: true });
}

/** Real vacancies as the evaluation reads its corpus. */
export function realCorpus(rows: readonly RealRow[]): CorpusLine[] {
  return rows.map(({ reference, title, place, wage, experience }) => ({
    id: reference,
    title,
    ...(place && { place }),
    ...(wage && { wage }),
    ...(experience && { experience }),
  }));
}

/** The judgments of each query over real vacancies, of a part or of both halves; graded rows only. */
export function realGoldLines(rows: readonly RealRow[], part?: GoldPart): GoldLine[] {
  const titles = rows.map(({ title }) => title.normalize('NFC'));
  const read = new Map<RealQuery['patterns'], number[]>();
  const queries =
    part === undefined ? realQueries() : [...realQueries(), ...realValidationQueries(), ...realFurtherQueries()];
  return queries
    .filter(({ half }) => part === undefined || half === part)
    .map(({ query, kind, patterns, conditions }) => {
      const works = read.get(patterns) ?? worksOf(patterns, titles);
      read.set(patterns, works);
      const gradeOf = (row: RealRow, work: number): number =>
        conditions.reduce((grade, condition) => grade - lossOf(condition, row), work);
      const graded = rows.map((row, index) => [row.reference, gradeOf(row, works[index]!)] as const);
      return { query, kind, judgments: Object.fromEntries(graded.filter(([, grade]) => grade > 0)) };
    });
}
