import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Worker, type Job as BullJob } from 'bullmq';
import { Config } from '../config/index.js';
import { type Delivery, type Workload } from '../events/index.js';
import { DeliveryRunner } from './delivery-runner.js';
import { JobRegistry } from './job.registry.js';
import { bullConnection, Queues } from './queues.js';
import { TaskRepository } from './task.repository.js';

const CONCURRENCY: Record<Workload, number> = { interactive: 8, bulk: 2 };
const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** Runs the queues of the chosen workloads in this process and keeps the schedules in Redis. */
@Injectable()
export class WorkerHost implements OnApplicationShutdown {
  private readonly logger = new Logger('Worker');
  private workers: Worker[] = [];
  private isStopped = false;

  constructor(
    private readonly config: Config,
    private readonly queues: Queues,
    private readonly jobs: JobRegistry,
    private readonly deliveries: DeliveryRunner,
    private readonly tasks: TaskRepository,
  ) {}

  async start(workloads: readonly Workload[]): Promise<void> {
    this.workers = workloads.map((workload) => this.open(workload));
    await this.upsertSchedules(workloads);
  }

  /** Runs one job by name, as the queue does; a job of a task reports its progress to the task's row. */
  async run(name: string, payload: unknown): Promise<unknown> {
    if (name === 'deliver-event') return this.deliveries.run(payload as Delivery);
    const job = this.jobs.get(name);
    if (!job) throw new Error(`No job is named ${name}`);
    const taskId = (payload as { taskId?: string } | undefined)?.taskId;
    return taskId === undefined ? job.instance.run(payload, async () => undefined) : this.runTask(job.instance, taskId);
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    await Promise.allSettled(this.workers.map((worker) => worker.close()));
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
    // A Redis that came back empty has forgotten the schedules.
    worker.on('ready', () => void this.upsertSchedules([workload]));
    return worker;
  }

  /** Writes the schedules to Redis, and tries again every two seconds while it is away. */
  private async upsertSchedules(workloads: readonly Workload[]): Promise<void> {
    try {
      for (const job of this.jobs.all()) {
        const workload = job.workload ?? 'bulk';
        if (!job.schedule || !workloads.includes(workload)) continue;
        const repeat =
          'cron' in job.schedule ? { pattern: job.schedule.cron, tz: TIME_ZONE } : { every: job.schedule.everyMs };
        await (await this.queues.queue(workload)).upsertJobScheduler(job.name, repeat, { name: job.name, data: {} });
      }
    } catch {
      if (!this.isStopped) setTimeout(() => void this.upsertSchedules(workloads), 2_000).unref();
    }
  }
}
