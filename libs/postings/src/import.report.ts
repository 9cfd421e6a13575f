import { type Language } from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { type SheetRecord, toCsv, type CsvValue } from '@app/platform/sheets';
import { type RowIssue } from './import.schema.js';
import { importTexts } from './import.texts.js';
import { type Needed } from './posting.completeness.js';

/** What an import did, in rows. `landed` rows are in the database: created, updated, unchanged or already sent. */
export interface ImportCounts {
  rows: number;
  landed: number;
  created: number;
  updated: number;
  unchanged: number;
  /** Changed in the file, but sent or published already: left alone. */
  alreadySent: number;
  rejected: number;
  /** Rows that landed with something to look at. */
  noticed: number;
  /** Of the created and updated ones: nothing is missing any more. */
  complete: number;
  occupationSuggested: number;
  /** How many of the created and updated ones lack what. */
  missing: Partial<Record<Needed, number>>;
}

const MOST_ISSUES = 20_000;

/** Collects counts and the file of rows that somebody should look at. */
export class ImportReport {
  readonly counts: ImportCounts = {
    rows: 0,
    landed: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    alreadySent: 0,
    rejected: 0,
    noticed: 0,
    complete: 0,
    occupationSuggested: 0,
    missing: {},
  };
  private readonly lines: { line: number; cells: CsvValue[] }[] = [];

  constructor(private readonly language: Language) {}

  /** Notes how a row ended and what was wrong with it. */
  row(outcome: 'created' | 'updated' | 'unchanged' | 'alreadySent' | 'rejected', hasIssues: boolean): void {
    this.counts.rows += 1;
    this.counts[outcome] += 1;
    if (outcome === 'rejected') return;
    this.counts.landed += 1;
    if (hasIssues) this.counts.noticed += 1;
  }

  /** Notes what a draft lacks. */
  draft(missing: readonly Needed[], isSuggested: boolean): void {
    if (missing.length === 0) this.counts.complete += 1;
    if (isSuggested) this.counts.occupationSuggested += 1;
    for (const field of missing) this.counts.missing[field] = (this.counts.missing[field] ?? 0) + 1;
  }

  issues(record: SheetRecord, said: { reference: string; title: string }, issues: readonly RowIssue[]): void {
    const texts = importTexts(this.language);
    for (const issue of issues) {
      if (this.lines.length > MOST_ISSUES) return;
      const isLast = this.lines.length === MOST_ISSUES;
      const code = isLast ? 'import.too-many-issues' : issue.code;
      const cells = [
        record.line,
        said.reference,
        said.title,
        issue.isError ? texts.errorFile.error : texts.errorFile.notice,
        issue.field ? texts.fields[issue.field] : '',
        issue.value.slice(0, 300),
        errorText(code, issue.params, this.language) ?? code,
      ];
      this.lines.push({ line: record.line, cells });
    }
  }

  /** The rows to look at as a CSV file, in the order of the file that was read; null when there are none. */
  errorFile(): string | null {
    if (this.lines.length === 0) return null;
    const { line, reference, title, level, column, value, problem } = importTexts(this.language).errorFile;
    const sorted = this.lines.toSorted((left, right) => left.line - right.line).map(({ cells }) => cells);
    return toCsv([[line, reference, title, level, column, value, problem], ...sorted]);
  }
}
