import { codeList, type CodeEntry } from '../lists/code-list.js';
import { readEntries } from '../lists/entry-table.js';
import { SKILL_TABLE } from './skills.data.js';

/** Skills that belong to the same kind of work. */
export interface SkillFamily {
  vi: string;
  en: string;
  /** Codes of groups or units of the occupations, as prefixes. */
  occupations: readonly string[];
  skills: readonly CodeEntry[];
}

const HEADING = /^\[([\d ]+)\] ([^|]+) \| ([^|]+)$/;

/** @throws Error on an entry that stands before the first family */
function readFamilies(table: string): SkillFamily[] {
  return table
    .split(/\n(?=\[)/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [heading, ...lines] = part.trim().split('\n');
      const [, codes, vi, en] = HEADING.exec(heading!) ?? [];
      if (!codes || !vi || !en) throw new Error(`Not a family of skills: ${heading}`);
      return { vi, en, occupations: codes.split(' '), skills: readEntries(lines.join('\n')) };
    });
}

/** The families in the order of the table. */
export const SKILL_FAMILIES: readonly SkillFamily[] = readFamilies(SKILL_TABLE);

/** Skills for profiles, postings and search; people may write others beside them. */
export const SKILLS = codeList({
  source: 'Danh mục của sàn',
  validFrom: '2026-01-01',
  edition: 1,
  entries: SKILL_FAMILIES.flatMap(({ skills }) => skills),
});

/** How closely a family belongs to an occupation: digits of the longest group that holds it. */
const closeness = ({ occupations }: SkillFamily, occupation: string) =>
  Math.max(0, ...occupations.filter((group) => occupation.startsWith(group)).map(({ length }) => length));

/** Skills that people in an occupation usually have, those of the closest family first; none for an unknown one. */
export function skillsOfOccupation(occupation: string): readonly CodeEntry[] {
  return SKILL_FAMILIES.map((family) => ({ family, near: closeness(family, occupation) }))
    .filter(({ near }) => near > 0)
    .sort((left, right) => right.near - left.near)
    .flatMap(({ family }) => family.skills);
}
