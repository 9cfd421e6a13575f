import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { Worker, type Job as BullJob } from 'bullmq';
import { Config } from '../config/index.js';
import { type Delivery, type Workload } from '../events/index.js';
import { withoutPersonalData } from '../observability/logger.js';
import { DeliveryRunner } from './delivery-runner.js';
import { type Job } from './job.js';
import { JobRegistry } from './job.registry.js';
import { bullConnection, Queues } from './queues.js';
import { SchedulesRepository } from './schedules.repository.js';
import { TaskRepository } from './task.repository.js';

const CONCURRENCY: Record<Workload, number> = { interactive: 8, steady: 1, bulk: 2 };
const TIME_ZONE = 'Asia/Ho_Chi_Minh';
const noProgress = async (): Promise<void> => undefined;
const LOOK_AFTER_SCHEDULES_MS = 5_000;

/** Runs the queues of the chosen workloads in this process and keeps the schedules in Redis. */
@Injectable()
export class WorkerHost implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Worker');
  private workers: Worker[] = [];
  private timer: NodeJS.Timeout | null = null;
  /** Workloads whose schedules in Redis are those of this version of the code. */
  private readonly settled = new Set<Workload>();

  constructor(
    private readonly config: Config,
    private readonly queues: Queues,
    private readonly jobs: JobRegistry,
    private readonly deliveries: DeliveryRunner,
    private readonly tasks: TaskRepository,
    private readonly schedules: SchedulesRepository,
  ) {}

  async start(workloads: readonly Workload[]): Promise<void> {
    this.workers = workloads.map((workload) => this.open(workload));
    await this.announceSchedules();
    await this.keepSchedules(workloads);
    if (this.timer) clearInterval(this.timer);
    this.timer = setInterval(() => void this.keepSchedules(workloads), LOOK_AFTER_SCHEDULES_MS);
  }

  /** Runs one job by name, as the queue does; a job of a task reports its progress to the task's row. */
  async run(name: string, payload: unknown): Promise<unknown> {
    if (name === 'deliver-event') return this.deliveries.run(payload as Delivery);
    const job = this.jobs.get(name);
    if (!job) throw new Error(`No job is named ${name}`);
    const taskId = (payload as { taskId?: string } | undefined)?.taskId;
    if (taskId !== undefined) return this.runTask(job.instance, taskId);
    return job.schedule ? this.runScheduled(name, job.instance, payload) : job.instance.run(payload, noProgress);
  }

  /** Takes no new work and lets what runs come to its end, while the database and Redis are still connected. */
  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await Promise.allSettled(this.workers.map((worker) => worker.close()));
  }

  /** Runs a scheduled job and remembers how it went; not being able to remember does not fail the run. */
  private async runScheduled(name: string, job: Job, payload: unknown): Promise<unknown> {
    const begun = performance.now();
    const remember = (error: string | null) =>
      this.schedules.remember(name, Math.round(performance.now() - begun), error).catch(() => undefined);
    try {
      const result = await job.run(payload, noProgress);
      await remember(null);
      return result;
    } catch (error) {
      await remember(withoutPersonalData(error instanceof Error ? error.message : String(error)));
      throw error;
    }
  }

  /** Every process knows every job, whatever workloads it runs. */
  private async announceSchedules(): Promise<void> {
    const scheduled = this.jobs.all().flatMap(({ name, workload = 'bulk', schedule }) =>
      schedule
        ? [
            {
              name,
              workload,
              everyMs: 'everyMs' in schedule ? schedule.everyMs : null,
              cron: 'cron' in schedule ? schedule.cron : null,
            },
          ]
        : [],
    );
    await this.schedules
      .announce(scheduled)
      .catch((error: Error) => this.logger.warn(`schedules are not written down: ${error.message}`));
  }

  private async runTask(job: { run: Function }, taskId: string): Promise<void> {
    const task = await this.tasks.start(taskId);
    if (!task) return;
    try {
      const result: unknown = await job.run(task.input, (done: number, total?: number) =>
        this.tasks.report(taskId, done, total),
      );
      await this.tasks.finish(taskId, result);
    } catch (error) {
      this.logger.error(`task ${task.kind} ${taskId} failed: ${(error as Error).stack ?? String(error)}`);
      await this.tasks.fail(taskId, error instanceof Error ? error.message : String(error));
    }
  }

  private open(workload: Workload): Worker {
    const worker = new Worker(workload, (job: BullJob) => this.run(job.name, job.data), {
      connection: bullConnection(this.config),
      prefix: this.config.get('QUEUE_PREFIX'),
      concurrency: CONCURRENCY[workload],
    });
    worker.on('error', () => undefined);
    worker.on('failed', (job, error) => this.logger.warn(`${job?.name ?? 'a job'} failed: ${error.message}`));
    return worker;
  }

  /**
   * Keeps the schedules in Redis as the code has them: all of them once after the start, later those that are missing,
   * because Redis has come back empty or was emptied. While it is away there is nothing to do but to look again.
   */
  private async keepSchedules(workloads: readonly Workload[]): Promise<void> {
    for (const workload of workloads) {
      try {
        await this.writeSchedules(workload);
        this.settled.add(workload);
      } catch (error) {
        this.logger.debug(`schedules wait for Redis: ${(error as Error).message}`);
      }
    }
  }

  private async writeSchedules(workload: Workload): Promise<void> {
    const wanted = this.jobs.all().filter((job) => job.schedule && (job.workload ?? 'bulk') === workload);
    const queue = await this.queues.queue(workload);
    const known = new Set((await queue.getJobSchedulers(0, -1)).map(({ key }) => key));
    const isSettled = this.settled.has(workload);
    for (const { name, schedule } of wanted.filter((job) => !isSettled || !known.has(job.name))) {
      const repeat = 'cron' in schedule! ? { pattern: schedule.cron, tz: TIME_ZONE } : { every: schedule!.everyMs };
      await queue.upsertJobScheduler(name, repeat, { name, data: {} });
      known.delete(name);
    }
    // What an older version scheduled and this one no longer knows.
    if (!isSettled) for (const name of known) await queue.removeJobScheduler(name);
  }
}
