import { canonicalSpelling } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { type SheetRecord } from '@app/platform/sheets';
import { type EmployersService } from '@app/employers';
import { type Candidate } from './import.known.js';
import { ImportReport } from './import.report.js';
import { type ImportedPosting, readImportRow, type RowContext, type RowIssue } from './import.schema.js';

/** For whom a file is imported; null when the rows say whose they are. */
export interface ImportOwner {
  employerId: string | null;
  language: Language;
}

const problem = (code: string, value: string | null, params: Record<string, number> = {}): RowIssue => ({
  field: null,
  code,
  params,
  value: value ?? '',
  isError: true,
});

/** One pass over a file: reads rows, finds their employers, keeps out what comes twice. */
export class ImportRun {
  readonly report: ImportReport;
  private readonly lineOf = new Map<string, number>();
  private readonly found = new Map<string, string | null>();

  constructor(
    private readonly owner: ImportOwner,
    private readonly employers: EmployersService,
    private readonly context: RowContext,
  ) {
    this.report = new ImportReport(owner.language);
  }

  /** @returns null when the row stays out; the report says why */
  async read(record: SheetRecord): Promise<Candidate | null> {
    if (record.problem) {
      const issue = { field: null, ...record.problem, value: '', isError: true };
      return this.reject(record, { reference: '', title: '' }, [issue]);
    }
    const { imported: row, issues } = readImportRow(record.values, this.context);
    if (!row) return this.reject(record, { reference: '', title: '' }, issues);
    const said = { reference: row.reference, title: row.posting.title };
    const employerId = await this.employerOf(row);
    if (employerId === 'other')
      return this.reject(record, said, [...issues, problem('import.other-employer', row.taxCode)]);
    const key = `${employerId ?? row.employerName ?? ''} ${row.reference}`;
    const before = this.lineOf.get(key);
    if (before !== undefined) {
      const code = row.hasOwnReference ? 'import.reference-twice' : 'import.row-twice';
      return this.reject(record, said, [...issues, problem(code, row.reference, { line: before })]);
    }
    this.lineOf.set(key, record.line);
    if (employerId === null && row.employerName !== null) {
      issues.push({ ...problem('import.employer-unknown', row.employerName), field: 'employer', isError: false });
    }
    return { record, row, employerId, issues };
  }

  private reject(record: SheetRecord, said: { reference: string; title: string }, issues: RowIssue[]): null {
    this.report.row('rejected', true);
    this.report.issues(record, said, issues);
    return null;
  }

  private async employerOf(row: ImportedPosting): Promise<string | null | 'other'> {
    const { employerId } = this.owner;
    const { taxCode, employerName } = row;
    if (employerId !== null) {
      const own = await this.once(`own ${employerId}`, async () => (await this.employers.get(employerId)).taxCode);
      return taxCode === null || own === null || own === taxCode ? employerId : 'other';
    }
    const byTaxCode = async () => (await this.employers.findByTaxCode(taxCode!))?.id ?? null;
    const found = taxCode === null ? null : await this.once(`tax ${taxCode}`, byTaxCode);
    if (found !== null || employerName === null) return found;
    return this.once(`name ${employerName}`, () => this.byName(employerName));
  }

  /** The one employer of exactly this name; case and ways of spelling do not matter, everything else does. */
  private async byName(name: string): Promise<string | null> {
    const wanted = canonicalSpelling(name);
    const same = (await this.employers.findByName(name)).filter((found) => canonicalSpelling(found.name) === wanted);
    return same.length === 1 ? same[0]!.id : null;
  }

  private async once(key: string, find: () => Promise<string | null>): Promise<string | null> {
    const known = this.found.get(key);
    if (known !== undefined) return known;
    const found = await find();
    this.found.set(key, found);
    return found;
  }
}
