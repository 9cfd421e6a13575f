import { SetMetadata } from '@nestjs/common';
import { type Workload } from '../events/index.js';

export interface JobOptions {
  /** Imperative and unique, such as `expire-postings`. */
  name: string;
  workload?: Workload;
  /** Runs by itself: every so many milliseconds, or by a cron line in Asia/Ho_Chi_Minh. */
  schedule?: { everyMs: number } | { cron: string };
}

/** Work that happens later. `run` must be idempotent: a worker that dies half-way runs it again. */
export interface Job<Payload = unknown> {
  run(payload: Payload, progress: (done: number, total?: number) => Promise<void>): Promise<unknown>;
}

export const JOB = Symbol('job');

/** Marks a provider as a job. */
export const QueuedJob = (options: JobOptions): ClassDecorator => SetMetadata(JOB, options);
