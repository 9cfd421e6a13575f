import { foldAccents, type LocalDate } from '@app/kernel';
import { errorText } from '@app/platform/i18n';
import { type RowProblem, toCsv } from '@app/platform/sheets';

/** A file that fills a list, and what the list is quoted as. */
export interface ListSource {
  content: Buffer;
  /** The legal source that the file states, and since when it holds. */
  source: string;
  validFrom: LocalDate;
}

/** What an import of a list did, in rows. */
export interface ListImportCounts {
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  /** Built into the product already: home communes, sections. */
  known: number;
  rejected: number;
}

export interface ListImportResult {
  counts: ListImportCounts;
  /** Rows that stay out, as CSV; null when there are none. */
  errorFile: string | null;
}

/** Collects counts and the rows that stay out. */
export class ListImportReport {
  readonly counts: ListImportCounts = { rows: 0, created: 0, updated: 0, unchanged: 0, known: 0, rejected: 0 };
  private readonly lines: (string | number)[][] = [];

  count(outcome: Exclude<keyof ListImportCounts, 'rows'>, rows = 1): void {
    this.counts.rows += rows;
    this.counts[outcome] += rows;
  }

  reject(line: number, values: Readonly<Record<string, string>>, problem: RowProblem): void {
    this.count('rejected');
    const said = Object.values(values).filter((value) => value !== '');
    this.lines.push([
      line,
      said.slice(0, 3).join(' | ').slice(0, 200),
      errorText(problem.code, problem.params, 'vi') ?? problem.code,
    ]);
  }

  errorFile(): string | null {
    if (this.lines.length === 0) return null;
    const inOrder = this.lines.toSorted(([left], [right]) => Number(left) - Number(right));
    return toCsv([['Dòng', 'Nội dung', 'Vấn đề'], ...inOrder]);
  }
}

const headingKey = (heading: string) =>
  foldAccents(heading)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The columns of a list by their headings, compared without accents, case and what stands in brackets. */
export class ListColumns<Field extends string> {
  private readonly fields: ReadonlyMap<string, Field>;

  constructor(headings: Readonly<Record<Field, readonly string[]>>) {
    const entries = Object.entries(headings) as [Field, readonly string[]][];
    this.fields = new Map(entries.flatMap(([field, names]) => names.map((name) => [headingKey(name), field] as const)));
  }

  fieldOf(heading: string): Field | null {
    return this.fields.get(headingKey(heading)) ?? null;
  }

  /** A row by fields; of two columns for one field the first filled one counts. */
  byField(values: Readonly<Record<string, string>>): Partial<Record<Field, string>> {
    const row: Partial<Record<Field, string>> = {};
    for (const [heading, value] of Object.entries(values)) {
      const field = this.fieldOf(heading);
      if (field !== null && value.trim() !== '') row[field] ??= value.trim();
    }
    return row;
  }
}
