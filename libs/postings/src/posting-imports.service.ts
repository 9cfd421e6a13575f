import { Injectable } from '@nestjs/common';
import { Clock, DomainError, isId, newId } from '@app/kernel';
import { Files, type StoredFile } from '@app/platform/files';
import { type Actor, type Language, type UploadedPart } from '@app/platform/http';
import { Tasks, type BackgroundTask } from '@app/platform/queue';
import { readRecords } from '@app/platform/sheets';
import { EmployersService } from '@app/employers';
import { isHeadings } from './import.columns.js';
import { type ImportCounts } from './import.report.js';
import { PostingsImportService } from './postings-import.service.js';
import { PostingsService } from './postings.service.js';

export const IMPORT_JOB = 'import-postings';
const SOURCE = 'posting-import-source';
const TO_CHECK = 'posting-import-errors';
const MOST_SENT_AT_ONCE = 200;

const RULES = {
  accept: [
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/zip',
    'text/csv',
    'application/x-ndjson',
  ],
  maxBytes: 10 * 1024 * 1024,
};

/** What the job needs; stored with the task. */
export interface ImportInput {
  importId: string;
  fileId: string;
  fileName: string;
  employerId: string;
  actorId: string;
  language: Language;
}

/** What became of an import; stored with the task. */
export interface ImportOutcome {
  counts: ImportCounts | null;
  hasErrorFile: boolean;
  /** Why the whole file was refused. */
  refused: { code: string; params: Record<string, string | number> } | null;
}

/** An import as its page shows it. */
export interface ImportView {
  id: string;
  status: BackgroundTask['status'];
  done: number;
  total: number | null;
  fileName: string;
  employerId: string;
  outcome: ImportOutcome | null;
  /** Drafts of this import that nobody has sent yet. */
  draftCount: number;
}

const notFound = () => new DomainError('import.not-found', 'not-found');

/** Imports that people start from a page, and what becomes of them. */
@Injectable()
export class PostingImports {
  constructor(
    private readonly clock: Clock,
    private readonly files: Files,
    private readonly tasks: Tasks,
    private readonly employers: EmployersService,
    private readonly imports: PostingsImportService,
    private readonly postings: PostingsService,
  ) {}

  /**
   * Keeps the file and starts the import in the background. What can be told at once is told at once: an unknown
   * format, an unsafe archive, no headings.
   * @returns the id under which the import is watched
   * @throws DomainError `import.file-missing`, `sheet.*`, `file.*`, `employer.not-found`
   */
  async start(actor: Actor, employerId: string, part: UploadedPart | undefined, language: Language): Promise<string> {
    if (!this.employers.mayActFor(actor, employerId)) throw new DomainError('employer.not-found', 'not-found');
    if (!part) throw new DomainError('import.file-missing', 'invalid');
    for await (const _ of readRecords(part.content, { isHeadings })) break;
    const importId = newId(this.clock.now().getTime());
    const file = await this.files.store(
      {
        ownerType: SOURCE,
        ownerId: importId,
        purpose: 'import',
        name: part.name,
        content: part.content,
        createdBy: actor.personId,
      },
      RULES,
    );
    const input: ImportInput = {
      importId,
      fileId: file.id,
      fileName: file.name,
      employerId,
      actorId: actor.personId,
      language,
    };
    return this.tasks.start(IMPORT_JOB, actor.personId, { ...input });
  }

  /** Does the work of the job: reads the kept file, imports it, keeps the rows to look at. */
  async run(input: ImportInput, progress: (done: number, total?: number) => Promise<void>): Promise<ImportOutcome> {
    const employer = await this.employers.get(input.employerId);
    const source = {
      content: await this.contentOf(input.fileId),
      taskId: input.importId,
      officeId: employer.officeId,
      employerId: input.employerId,
      actorId: input.actorId,
      language: input.language,
    };
    try {
      const { counts, errorFile } = await this.imports.import(source, progress);
      if (errorFile !== null) await this.keepErrors(input, errorFile);
      return { counts, hasErrorFile: errorFile !== null, refused: null };
    } catch (error) {
      if (!(error instanceof DomainError) || !error.code.startsWith('sheet.')) throw error;
      return { counts: null, hasErrorFile: false, refused: { code: error.code, params: error.params } };
    }
  }

  /** @throws DomainError `import.not-found`, also for imports of other employers */
  async find(actor: Actor, taskId: string): Promise<ImportView> {
    const { task, input } = await this.taskOf(actor, taskId);
    return {
      id: task.id,
      status: task.status,
      done: task.progress,
      total: task.total,
      fileName: input.fileName,
      employerId: input.employerId,
      outcome: task.result as ImportOutcome | null,
      draftCount: task.status === 'done' ? (await this.imports.draftsOf(input.importId, input.employerId)).length : 0,
    };
  }

  /** The rows to look at. @throws DomainError `import.not-found` */
  async errorFile(actor: Actor, taskId: string): Promise<{ file: StoredFile; content: NodeJS.ReadableStream }> {
    const { input } = await this.taskOf(actor, taskId);
    const [file] = await this.files.listOf(TO_CHECK, input.importId);
    if (!file) throw notFound();
    return this.files.open(file.id);
  }

  /**
   * Sends the drafts of an import that lack nothing for a decision, at most 200 at a time.
   * @returns how many were sent, and how many stay because something is missing or the deadline does not fit
   */
  async sendComplete(actor: Actor, taskId: string): Promise<{ sent: number; left: number }> {
    const { input } = await this.taskOf(actor, taskId);
    const drafts = await this.imports.draftsOf(input.importId, input.employerId);
    let sent = 0;
    for (const id of drafts) {
      if (sent === MOST_SENT_AT_ONCE) break;
      try {
        await this.postings.submit(actor, id);
        sent += 1;
      } catch (error) {
        if (!(error instanceof DomainError) || error.kind !== 'invalid') throw error;
      }
    }
    return { sent, left: drafts.length - sent };
  }

  /** Forgets uploaded files after a day and lists of rows to look at after a month: both hold names and numbers. */
  async forgetOld(): Promise<number> {
    const daysAgo = (days: number) => new Date(this.clock.now().getTime() - days * 86_400_000);
    return (
      (await this.files.eraseOlderThan(SOURCE, daysAgo(1))) + (await this.files.eraseOlderThan(TO_CHECK, daysAgo(30)))
    );
  }

  private async taskOf(actor: Actor, taskId: string): Promise<{ task: BackgroundTask; input: ImportInput }> {
    const task = isId(taskId) ? await this.tasks.find(taskId) : null;
    const input = task?.input as unknown as ImportInput;
    if (!task || task.kind !== IMPORT_JOB || !this.employers.mayActFor(actor, input.employerId)) throw notFound();
    return { task, input };
  }

  private async contentOf(fileId: string): Promise<Buffer> {
    const { content } = await this.files.open(fileId);
    const chunks: Buffer[] = [];
    for await (const chunk of content) chunks.push(Buffer.from(chunk as Buffer));
    return Buffer.concat(chunks);
  }

  private async keepErrors(input: ImportInput, errorFile: string): Promise<void> {
    // A run that died may have kept its own list already.
    await this.files.eraseOf(TO_CHECK, input.importId);
    await this.files.store(
      {
        ownerType: TO_CHECK,
        ownerId: input.importId,
        purpose: 'import',
        name: 'dong-can-xem.csv',
        content: Buffer.from(errorFile),
        createdBy: input.actorId,
      },
      { accept: ['text/csv'], maxBytes: 50 * 1024 * 1024 },
    );
  }
}
