import { Injectable } from '@nestjs/common';
import { Clock, newId, todayIn } from '@app/kernel';
import { Db } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { type Language } from '@app/platform/http';
import { readRecords } from '@app/platform/sheets';
import { findOccupation } from '@app/taxonomy';
import { EmployersService } from '@app/employers';
import { isHeadings } from './import.columns.js';
import { applyRow } from './import.draft.js';
import { ImportRun } from './import-run.js';
import { type Candidate, type KnownPosting, KnownPostings, outcomeOf } from './import.known.js';
import { type ImportCounts, type ImportReport } from './import.report.js';
import { qualifiedReference, type RowContext } from './import.schema.js';
import { missingIn } from './posting.completeness.js';
import { emptyDraft } from './posting.draft.js';
import { suggestedOccupation } from './occupation-suggestion.js';
import { type Posting } from './posting.entity.js';
import { PostingsImportRepository, type PostingWithPlaces } from './postings-import.repository.js';

/** A file to import and for whom. */
export interface ImportSource {
  content: Buffer;
  /** Names this import: a run that died is taken up by the same id. */
  taskId: string;
  officeId: string;
  /** Every row is this employer's; null when the rows say whose they are. */
  employerId: string | null;
  actorId: string | null;
  language: Language;
}

export interface ImportResult {
  counts: ImportCounts;
  /** Rows to look at, as CSV; null when there are none. */
  errorFile: string | null;
}

const BATCH = 500;
const IMPORT_LOCK = 'import-postings';

/** Lands the rows of a file as drafts, each once, however often the file is sent. */
@Injectable()
export class PostingsImportService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly employers: EmployersService,
    private readonly repository: PostingsImportRepository,
  ) {}

  /**
   * Imports a CSV, XLSX or JSON Lines file. The file is read through once before anything is written, so that a damaged
   * one changes nothing; then every batch of 500 rows is one transaction with one event.
   * @param progress told after each batch: rows done, rows in all
   * @throws DomainError `sheet.*` when the file cannot be read
   */
  async import(
    source: ImportSource,
    progress: (done: number, total: number) => Promise<void> = async () => undefined,
  ): Promise<ImportResult> {
    let total = 0;
    for await (const _ of readRecords(source.content, { isHeadings })) total += 1;
    await progress(0, total);
    const run = new ImportRun(source, this.employers, this.context());
    let batch: Candidate[] = [];
    for await (const record of readRecords(source.content, { isHeadings })) {
      const candidate = await run.read(record);
      if (candidate) batch.push(candidate);
      if (batch.length < BATCH) continue;
      await this.land(batch, source, run.report);
      batch = [];
      await progress(run.report.counts.rows, total);
    }
    await this.land(batch, source, run.report);
    await progress(total, total);
    return { counts: run.report.counts, errorFile: run.report.errorFile() };
  }

  /** Drafts of an import that nobody has sent yet: of one employer, or all for staff. */
  async draftsOf(taskId: string, employerId: string | null): Promise<string[]> {
    return this.repository.draftsOf(taskId, employerId);
  }

  private context(): RowContext {
    return {
      today: todayIn(this.clock),
      classify: suggestedOccupation,
      isOccupation: (code) => findOccupation(code)?.level === 4,
    };
  }

  private async land(batch: readonly Candidate[], source: ImportSource, report: ImportReport): Promise<void> {
    if (batch.length === 0) return;
    await this.db.tx(async () => {
      await this.db.lockUntilCommit(IMPORT_LOCK);
      const known = new KnownPostings(
        await this.repository.findKnown(
          batch.map(({ row }) => row.reference),
          [...new Set(batch.flatMap(({ employerId }) => employerId ?? []))],
        ),
      );
      const plans = batch.map((candidate) => ({ candidate, known: known.of(candidate) }));
      const created = plans
        .filter((plan) => plan.known === null)
        .map(({ candidate }) => this.draftOf(candidate, source));
      const updated = await this.changed(plans, source);
      await this.repository.insert(created, source.taskId);
      await this.repository.update(updated);
      for (const { candidate, known: found } of plans) tell(report, candidate, found, source.taskId);
      for (const { posting, workplaces } of [...created, ...updated]) {
        report.draft(missingIn(posting, workplaces), posting.occupationIsSuggested);
      }
      const postingIds = [...created, ...updated].map(({ posting }) => posting.id);
      if (postingIds.length > 0) await this.events.emit('postings.bulk-changed', { postingIds });
    });
  }

  private draftOf(candidate: Candidate, source: ImportSource): PostingWithPlaces {
    const { row, employerId } = candidate;
    const now = this.clock.now();
    const posting = emptyDraft({
      id: newId(now.getTime()),
      officeId: source.officeId,
      employerId,
      createdBy: source.actorId,
      source: 'import',
      now,
    });
    const workplaces = applyRow(posting, row, now) ?? [];
    mark(posting, candidate, source.taskId);
    return { posting, workplaces };
  }

  /** Drafts whose row says something else than last time. */
  private async changed(
    plans: readonly { candidate: Candidate; known: KnownPosting | null }[],
    source: ImportSource,
  ): Promise<PostingWithPlaces[]> {
    const differing = plans.filter(({ known, candidate }) => known && outcomeOf(known, candidate, '') === 'updated');
    const ids = differing.map(({ known }) => known!.id);
    const postings = await this.repository.lock(ids);
    const places = await this.repository.workplacesOf(ids);
    return differing.flatMap(({ candidate, known }) => {
      const posting = postings.get(known!.id);
      if (!posting) return [];
      const stated = applyRow(posting, candidate.row, this.clock.now());
      posting.employerId ??= candidate.employerId;
      mark(posting, candidate, source.taskId);
      return [{ posting, workplaces: stated ?? places.get(posting.id) ?? [] }];
    });
  }
}

function mark(posting: Posting, { row, employerId }: Candidate, taskId: string): void {
  const isUnknownFirm = employerId === null && row.employerName !== null;
  posting.reference = isUnknownFirm ? qualifiedReference(row.reference, row.employerName!) : row.reference;
  posting.imported = {
    employerId,
    employerName: row.employerName,
    reference: row.reference,
    ...row.said,
    fingerprint: row.fingerprint,
    taskId,
  };
}

function tell(report: ImportReport, candidate: Candidate, known: KnownPosting | null, taskId: string): void {
  const outcome = known ? outcomeOf(known, candidate, taskId) : 'created';
  if (outcome === 'alreadySent') {
    candidate.issues.push({ field: null, code: 'import.already-sent', params: {}, value: '', isError: false });
  }
  const { reference, posting } = candidate.row;
  // A row that changes nothing was told about when it landed.
  const issues = outcome === 'unchanged' ? [] : candidate.issues;
  report.row(outcome, issues.length > 0);
  report.issues(candidate.record, { reference, title: posting.title }, issues);
}
