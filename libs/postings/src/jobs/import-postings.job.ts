import { Injectable } from '@nestjs/common';
import { type Job, QueuedJob } from '@app/platform/queue';
import { IMPORT_JOB, type ImportInput, type ImportOutcome, PostingImports } from '../posting-imports.service.js';

/** Imports a file that somebody uploaded. */
@QueuedJob({ name: IMPORT_JOB, workload: 'bulk' })
@Injectable()
export class ImportPostingsJob implements Job<ImportInput> {
  constructor(private readonly imports: PostingImports) {}

  async run(input: ImportInput, progress: (done: number, total?: number) => Promise<void>): Promise<ImportOutcome> {
    return this.imports.run(input, progress);
  }
}

/** Forgets files of imports that are no longer needed. */
@QueuedJob({ name: 'forget-import-files', workload: 'bulk', schedule: { cron: '45 3 * * *' } })
@Injectable()
export class ForgetImportFilesJob implements Job {
  constructor(private readonly imports: PostingImports) {}

  async run(): Promise<{ forgotten: number }> {
    return { forgotten: await this.imports.forgetOld() };
  }
}
