import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Queue } from 'bullmq';
import { type Workload } from '../events/index.js';
import { Config } from '../config/index.js';

export const WORKLOADS: readonly Workload[] = ['interactive', 'bulk'];

/** Connection settings for BullMQ, which asks for `maxRetriesPerRequest: null` on its own connections. */
export function bullConnection(config: Config) {
  const url = new URL(config.get('REDIS_URL'));
  return {
    host: url.hostname,
    port: Number(url.port || 6379),
    username: url.username || undefined,
    password: url.password ? decodeURIComponent(url.password) : undefined,
    db: url.pathname.length > 1 ? Number(url.pathname.slice(1)) : 0,
    tls: url.protocol === 'rediss:' ? {} : undefined,
    maxRetriesPerRequest: null,
    retryStrategy: (attempt: number) => Math.min(attempt * 100, 2_000),
  };
}

/** The two queues by workload. Only ids travel through them; PostgreSQL holds what is to be done. */
@Injectable()
export class Queues implements OnApplicationShutdown {
  private readonly queues: Record<Workload, Queue>;

  constructor(config: Config) {
    const open = (name: Workload) => {
      const queue = new Queue(name, {
        connection: { ...bullConnection(config), enableOfflineQueue: false, maxRetriesPerRequest: 1 },
        prefix: config.get('QUEUE_PREFIX'),
        skipWaitingForReady: true,
        defaultJobOptions: { removeOnComplete: true, removeOnFail: { count: 1000 } },
      });
      // A lost Redis is reported by /ready and healed by the relay; an unhandled event would end the process.
      queue.on('error', () => undefined);
      return queue;
    };
    this.queues = { interactive: open('interactive'), bulk: open('bulk') };
  }

  queue(workload: Workload): Queue {
    return this.queues[workload];
  }

  /** Offers work under an id that makes a second offer of the same work do nothing while it waits. */
  async offer(workload: Workload, name: string, payload: unknown, jobId: string): Promise<void> {
    await this.queues[workload].add(name, payload, { jobId });
  }

  /** Waiting and running jobs of each workload. */
  async depth(): Promise<Record<Workload, number>> {
    const count = async (workload: Workload) => {
      const counts = await this.queues[workload].getJobCounts('waiting', 'active', 'prioritized');
      return Object.values(counts).reduce((sum, value) => sum + value, 0);
    };
    return { interactive: await count('interactive'), bulk: await count('bulk') };
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled(WORKLOADS.map((workload) => this.queues[workload].close()));
  }
}
