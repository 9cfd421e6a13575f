import { readOccupations } from './occupation-table.js';
import { type Occupation } from './occupation.js';
import { MAJOR_0 } from './major-0.data.js';
import { MAJOR_1 } from './major-1.data.js';
import { MAJOR_2 } from './major-2.data.js';
import { MAJOR_3 } from './major-3.data.js';
import { MAJOR_4 } from './major-4.data.js';
import { MAJOR_5 } from './major-5.data.js';
import { MAJOR_6 } from './major-6.data.js';
import { MAJOR_7 } from './major-7.data.js';
import { MAJOR_8 } from './major-8.data.js';
import { MAJOR_9 } from './major-9.data.js';

/** Where the codes and names come from, and the edition of our own names and words. */
export const OCCUPATION_SOURCE = {
  source: 'Danh mục nghề nghiệp Việt Nam, Quyết định 34/2020/QĐ-TTg; ISCO-08',
  validFrom: '2021-01-15',
  edition: 1,
} as const;

const ALL: readonly Occupation[] = [
  MAJOR_0,
  MAJOR_1,
  MAJOR_2,
  MAJOR_3,
  MAJOR_4,
  MAJOR_5,
  MAJOR_6,
  MAJOR_7,
  MAJOR_8,
  MAJOR_9,
].flatMap(readOccupations);

const byCode = new Map(ALL.map((occupation) => [occupation.code, occupation]));
const byLevel = ([1, 2, 3, 4] as const).map((level) => ALL.filter((occupation) => occupation.level === level));

/** All entries in the order of their codes, or those of one level: 10 major groups, 43, 130, and 436 units. */
export function occupations(level?: Occupation['level']): readonly Occupation[] {
  return level === undefined ? ALL : byLevel[level - 1]!;
}

/** The entry with this code, of any level. */
export function findOccupation(code: string): Occupation | undefined {
  return byCode.get(code);
}

/** The name of an occupation; the code itself when the list does not know it. */
export function occupationLabel(code: string, language: 'vi' | 'en'): string {
  return byCode.get(code)?.[language] ?? code;
}

/** The units (level 4) for a choice in a form, with the code before the name as the state forms show it. */
export function occupationOptions(language: 'vi' | 'en'): { value: string; label: string }[] {
  return occupations(4).map((unit) => ({ value: unit.code, label: `${unit.code} – ${unit[language]}` }));
}

const children = new Map<string, Occupation[]>();
for (const occupation of ALL) {
  const parent = occupation.code.slice(0, -1);
  children.set(parent, [...(children.get(parent) ?? []), occupation]);
}

/** The entries directly below a code; the ten major groups for an empty one. */
export function childrenOf(code: string): readonly Occupation[] {
  return children.get(code) ?? [];
}

/** The codes from the major group down to this one: `7531` -> `['7', '75', '753', '7531']`. */
export function occupationPath(code: string): string[] {
  return Array.from(code, (_, index) => code.slice(0, index + 1));
}
