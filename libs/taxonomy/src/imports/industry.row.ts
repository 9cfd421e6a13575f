import { normalizeText } from '@app/kernel';
import { type RowProblem } from '@app/platform/sheets';
import { type Industry } from '../industries.js';
import { INDUSTRIES } from '../lists/industries.data.js';
import { ListColumns } from './list-import.js';
import './list-import.errors.js';

const LEVELS = ['level1', 'level2', 'level3', 'level4', 'level5'] as const;

/** Headings of the published list, which has a column for each level, and of plain lists with one code. */
export const INDUSTRY_COLUMNS = new ListColumns({
  code: ['code', 'mã', 'mã số', 'mã ngành', 'mã vsic'],
  name: ['name', 'tên', 'tên ngành', 'tên ngành kinh tế'],
  english: ['english name', 'name en', 'tên tiếng anh', 'tên ngành tiếng anh'],
  section: ['section', 'ngành cấp 1 của mã', 'mã cấp 1'],
  level1: ['cấp 1', 'level 1'],
  level2: ['cấp 2', 'level 2'],
  level3: ['cấp 3', 'level 3'],
  level4: ['cấp 4', 'level 4'],
  level5: ['cấp 5', 'level 5'],
});

export type IndustryReading = { industry: Industry } | { section: string } | { problem: RowProblem };

const problem = (code: string, value = ''): { problem: RowProblem } => ({ problem: { code, params: { value } } });

/**
 * Reads the rows of a list of industries one after the other: the published list names the section once, above the
 * industries that belong to it.
 */
export class IndustryReader {
  private section: string | null = null;
  private readonly sections = new Map<string, string>();

  /** @param known industries that are there already, so that a file may add to them */
  constructor(known: readonly Industry[]) {
    for (const { code, section } of known) if (code.length === 2) this.sections.set(code, section);
  }

  read(values: Readonly<Record<string, string>>): IndustryReading {
    const row = INDUSTRY_COLUMNS.byField(values);
    const code = (
      row.code ??
      LEVELS.map((level) => row[level]).findLast((cell) => cell !== undefined) ??
      ''
    ).toUpperCase();
    const name = normalizeText(row.name ?? '');
    if (name === '') return problem('list.name-missing');
    if (INDUSTRIES.has(code)) {
      this.section = code;
      return { section: code };
    }
    // A spreadsheet drops the zero in front of a number: 11 in the third column is 011.
    const digits = row.code === undefined ? code.padStart(deepest(row), '0') : code;
    if (!/^\d{2,5}$/.test(digits)) return problem('list.code-form', code);
    const above = digits.length > 2 ? this.sections.get(digits.slice(0, 2)) : undefined;
    const section = above ?? row.section?.toUpperCase() ?? this.section ?? this.sections.get(digits);
    if (!section || !INDUSTRIES.has(section)) return problem('list.section-unknown', digits);
    if (digits.length === 2) this.sections.set(digits, section);
    return { industry: { code: digits, section, vi: name, en: row.english ?? null } };
  }
}

/** How many digits the code of a row has by the column that it stands in. */
function deepest(row: Partial<Record<(typeof LEVELS)[number], string>>): number {
  return LEVELS.findLastIndex((level) => row[level] !== undefined) + 1;
}
