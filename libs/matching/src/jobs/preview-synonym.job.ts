import { Injectable } from '@nestjs/common';
import { QueuedJob, type Job } from '@app/platform/queue';
import { z } from 'zod';
import { PREVIEW_TASK, SynonymsService } from '../synonyms/synonyms.service.js';

const Preview = z.object({ synonymId: z.uuid() });

/** Measures on the gold set what a proposed synonym would do. */
@QueuedJob({ name: PREVIEW_TASK, workload: 'bulk' })
@Injectable()
export class PreviewSynonymJob implements Job {
  constructor(private readonly synonyms: SynonymsService) {}

  async run(payload: unknown, progress: (done: number, total?: number) => Promise<void>): Promise<unknown> {
    return this.synonyms.preview(Preview.parse(payload).synonymId, progress);
  }
}
