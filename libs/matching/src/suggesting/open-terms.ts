import { canonicalSpelling, foldAccents, hasAccents, words as wordsOf } from '@app/kernel';
import {
  communeLabel,
  findCommune,
  findOccupation,
  FORMER_DISTRICTS,
  INDUSTRIAL_PARKS,
  occupationLabel,
  readTitle,
} from '@app/taxonomy';
import { type OpenNames } from '@app/postings';

export type TermKind = 'title' | 'occupation' | 'place' | 'park' | 'employer';

/** Something that open postings go by and that somebody may be about to type. */
export interface OpenTerm {
  kind: TermKind;
  /** Words for a title or an employer, the code or key of anything else. */
  value: string;
  /** In one spelling, with the accents it is known by. */
  words: readonly string[];
  folds: readonly string[];
  /** Where the name begins behind what it is: `phường`, `công ty cổ phần`. */
  nameAt: number;
  postings: number;
}

/** What stands before the name of a place or a firm. */
const LEADS = [
  'xa',
  'phuong',
  'huyen',
  'thanh pho',
  'thi xa',
  'kcn',
  'cong ty',
  'tnhh',
  'co phan',
  'cp',
  'mot thanh vien',
  'mtv',
  'doanh nghiep tu nhan',
  'doanh nghiep',
  'hop tac xa',
  'ho kinh doanh',
  'co so',
  'chi nhanh',
].map((lead) => lead.split(' '));

/** A title longer than this names more than work. */
const LONGEST_TITLE = 8;
const SHORTEST_NAME = 2;

const spelled = (text: string): string[] => wordsOf(text).map(canonicalSpelling);

function nameAtIn(folds: readonly string[]): number {
  let at = 0;
  for (;;) {
    const lead = LEADS.find((words) => words.every((word, offset) => folds[at + offset] === word));
    if (!lead || at + lead.length >= folds.length) return at;
    at += lead.length;
  }
}

function term(kind: TermKind, value: string, words: readonly string[], postings: number): OpenTerm {
  const folds = words.map(foldAccents);
  const isNamed = kind !== 'title' && kind !== 'occupation';
  return { kind, value, words, folds, nameAt: isNamed ? nameAtIn(folds) : 0, postings };
}

/** The work that a title names, without the firm, the wage and the praise around it; null when it names none. */
export function workIn(title: string): string | null {
  const [main] = readTitle(title);
  return main && !main.isAside && main.words.length <= LONGEST_TITLE ? main.words.join(' ') : null;
}

/**
 * Work by name with how many postings offer it. Typed without accents it counts with the most frequent name that has
 * the same letters: nobody is offered the same work twice.
 */
export function titleTerms(works: ReadonlyMap<string, number>): OpenTerm[] {
  const byFold = new Map<string, string>();
  const falling = [...works].sort(([, left], [, right]) => right - left);
  for (const [work] of falling) {
    const fold = foldAccents(work);
    if (hasAccents(work) && !byFold.has(fold)) byFold.set(fold, work);
  }
  const counts = new Map<string, number>();
  for (const [work, postings] of works) {
    const name = hasAccents(work) ? work : (byFold.get(work) ?? work);
    counts.set(name, (counts.get(name) ?? 0) + postings);
  }
  return [...counts].map(([work, postings]) => term('title', work, work.split(' '), postings));
}

/** Occupations, places and employers with something open. */
export function listedTerms({ occupations, communes, parks, employers }: Omit<OpenNames, 'titles'>): OpenTerm[] {
  const entries = (counts: Readonly<Record<string, number>>) => Object.entries(counts);
  const inDistrict = (codes: readonly string[]) => codes.reduce((sum, code) => sum + (communes[code] ?? 0), 0);
  return [
    ...entries(occupations)
      .filter(([code]) => findOccupation(code))
      .map(([code, count]) => term('occupation', code, spelled(occupationLabel(code, 'vi')), count)),
    ...FORMER_DISTRICTS.filter((district) => inDistrict(district.communes) > 0).map((district) =>
      term('place', district.key, spelled(district.name), inDistrict(district.communes)),
    ),
    ...entries(communes)
      .filter(([code]) => findCommune(code))
      .map(([code, count]) => term('place', code, spelled(communeLabel(code)), count)),
    ...entries(parks).map(([code, count]) => term('park', code, spelled(INDUSTRIAL_PARKS.label(code, 'vi')), count)),
    ...entries(employers).map(([name, count]) => term('employer', name, spelled(name), count)),
  ].filter(({ words }) => words.length >= SHORTEST_NAME || words.some((word) => word.length > 2));
}
