import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { Db } from '@app/platform/database';
import { readRecords } from '@app/platform/sheets';
import { ADMIN_UNIT_COLUMNS, readAdminUnit } from './imports/admin-unit.row.js';
import { INDUSTRY_COLUMNS, IndustryReader } from './imports/industry.row.js';
import { ListImportReport, type ListImportResult, type ListSource } from './imports/list-import.js';
import { type Industry, registerIndustries } from './industries.js';
import { type AdminUnit, registerCommunes } from './places/imported-communes.js';
import { TaxonomyRepository, type Written } from './taxonomy.repository.js';

const BATCH = 500;

type Progress = (done: number, total: number) => void | Promise<void>;

/** Lists that grow by import: kept in the database, and in memory for the plain functions that read them. */
@Injectable()
export class TaxonomyImports implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly repository: TaxonomyRepository,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.load();
  }

  /** Puts what was imported into memory; other processes do so when they start. */
  async load(): Promise<void> {
    registerCommunes(await this.repository.adminUnits());
    registerIndustries(await this.repository.industries());
  }

  /**
   * Imports communes of other provinces; those of the home province are built in and passed over. Each code once,
   * however often the file is sent; communes that the file leaves out stay.
   * @throws DomainError `sheet.*` when the file cannot be read
   */
  async importAdminUnits(source: ListSource, progress: Progress = () => undefined): Promise<ListImportResult> {
    const report = new ListImportReport();
    const units: AdminUnit[] = [];
    const seen = new Map<string, number>();
    const isHeadings = (cells: readonly string[]) => hasFields(cells.map((cell) => ADMIN_UNIT_COLUMNS.fieldOf(cell)));
    for await (const { line, values, problem } of readRecords(source.content, { isHeadings })) {
      const read = problem ? { problem } : readAdminUnit(values);
      if ('problem' in read) report.reject(line, values, read.problem);
      else if ('home' in read) report.count('known');
      else if (isFirst(read.unit.code, line, seen)) units.push(read.unit);
      else report.reject(line, values, twice(read.unit.code, seen));
    }
    await this.land(units, report, progress, (batch) => this.repository.writeAdminUnits(batch, this.as(source)));
    return { counts: report.counts, errorFile: report.errorFile() };
  }

  /**
   * Imports industries below the sections, from the published list or a plain one. An industry whose parent is neither
   * in the file nor known stays out.
   * @throws DomainError `sheet.*` when the file cannot be read
   */
  async importIndustries(source: ListSource, progress: Progress = () => undefined): Promise<ListImportResult> {
    const report = new ListImportReport();
    const known = await this.repository.industries();
    const reader = new IndustryReader(known);
    const read: IndustryRow[] = [];
    const seen = new Map<string, number>();
    const isHeadings = (cells: readonly string[]) => hasFields(cells.map((cell) => INDUSTRY_COLUMNS.fieldOf(cell)));
    for await (const { line, values, problem } of readRecords(source.content, { isHeadings })) {
      const reading = problem ? { problem } : reader.read(values);
      if ('problem' in reading) report.reject(line, values, reading.problem);
      else if ('section' in reading) report.count('known');
      else if (isFirst(reading.industry.code, line, seen)) read.push({ line, values, industry: reading.industry });
      else report.reject(line, values, twice(reading.industry.code, seen));
    }
    const codes = new Set(known.map(({ code }) => code));
    const industries: Industry[] = [];
    // From above, so that nothing stays below an industry that is left out.
    for (const { line, values, industry } of read.toSorted(byLevel)) {
      const parent = industry.code.slice(0, -1);
      if (industry.code.length > 2 && !codes.has(parent)) {
        report.reject(line, values, { code: 'list.parent-unknown', params: { value: parent } });
        continue;
      }
      codes.add(industry.code);
      industries.push(industry);
    }
    await this.land(industries, report, progress, (batch) => this.repository.writeIndustries(batch, this.as(source)));
    return { counts: report.counts, errorFile: report.errorFile() };
  }

  private as({ source, validFrom }: ListSource) {
    return { source, validFrom, now: this.clock.now() };
  }

  private async land<Item>(
    items: readonly Item[],
    report: ListImportReport,
    progress: Progress,
    write: (batch: readonly Item[]) => Promise<Written>,
  ): Promise<void> {
    for (let at = 0; at < items.length; at += BATCH) {
      const batch = items.slice(at, at + BATCH);
      const written = await this.db.tx(() => write(batch));
      for (const outcome of ['created', 'updated', 'unchanged'] as const) report.count(outcome, written[outcome]);
      await progress(at + batch.length, items.length);
    }
    await this.load();
  }
}

interface IndustryRow {
  line: number;
  values: Readonly<Record<string, string>>;
  industry: Industry;
}

const byLevel = (left: IndustryRow, right: IndustryRow) => left.industry.code.length - right.industry.code.length;

/** A row that names the columns: a name and something that holds the code. */
function hasFields(fields: readonly (string | null)[]): boolean {
  return fields.includes('name') && fields.some((field) => field === 'code' || field === 'level2');
}

function isFirst(code: string, line: number, seen: Map<string, number>): boolean {
  if (seen.has(code)) return false;
  seen.set(code, line);
  return true;
}

const twice = (code: string, seen: ReadonlyMap<string, number>) => ({
  code: 'list.code-twice',
  params: { value: code, line: seen.get(code)! },
});
