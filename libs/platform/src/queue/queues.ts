import { once } from 'node:events';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { type Workload, WORKLOADS } from '../events/index.js';
import { Config } from '../config/index.js';

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

const CONNECT_MS = 2_000;

/** How much waits in a queue, and for how long the first of it has. */
export interface QueueLag {
  depth: number;
  oldestSeconds: number;
}

/** The queues by workload. Only ids travel through them; PostgreSQL holds what is to be done. */
@Injectable()
export class Queues implements OnApplicationShutdown {
  private readonly connection: Redis;
  private readonly queues = new Map<Workload, Queue>();

  constructor(private readonly config: Config) {
    this.connection = new Redis(config.get('REDIS_URL'), {
      maxRetriesPerRequest: 1,
      enableOfflineQueue: false,
      retryStrategy: (attempt) => Math.min(attempt * 100, CONNECT_MS),
    });
    // A lost Redis is reported by /ready and healed by the relay; an unhandled event would end the process.
    this.connection.on('error', () => undefined);
  }

  /** @throws Error when Redis does not answer within two seconds */
  async queue(workload: Workload): Promise<Queue> {
    await this.connected();
    let queue = this.queues.get(workload);
    if (!queue) {
      queue = new Queue(workload, {
        connection: this.connection,
        prefix: this.config.get('QUEUE_PREFIX'),
        defaultJobOptions: { removeOnComplete: true, removeOnFail: { count: 1000 } },
      });
      queue.on('error', () => undefined);
      this.queues.set(workload, queue);
    }
    return queue;
  }

  /** Offers work under an id that makes a second offer of the same work do nothing while it waits. */
  async offer(workload: Workload, name: string, payload: unknown, jobId: string): Promise<void> {
    await (await this.queue(workload)).add(name, payload, { jobId });
  }

  /** Waiting and running jobs of each workload. */
  async depth(): Promise<Record<Workload, number>> {
    const count = async (workload: Workload) => {
      const counts = await (await this.queue(workload)).getJobCounts('waiting', 'active', 'prioritized');
      return Object.values(counts).reduce((sum, value) => sum + value, 0);
    };
    return ofEach(count);
  }

  /** How far each queue is behind. */
  async lag(): Promise<Record<Workload, QueueLag>> {
    const depths = await this.depth();
    // Jobs carry the time of the machine that Redis runs for, not that of the injected clock.
    const [seconds] = await this.connection.time();
    const of = async (workload: Workload): Promise<QueueLag> => {
      const [oldest] = await (await this.queue(workload)).getJobs(['waiting', 'prioritized'], 0, 0, true);
      const oldestSeconds = oldest ? Math.max(0, Number(seconds) - oldest.timestamp / 1000) : 0;
      return { depth: depths[workload], oldestSeconds };
    };
    return ofEach(of);
  }

  /** When each scheduled job runs next, by name. */
  async nextRuns(): Promise<Map<string, Date>> {
    const schedulers = await Promise.all(
      WORKLOADS.map(async (workload) => (await this.queue(workload)).getJobSchedulers(0, -1)),
    );
    return new Map(
      schedulers.flat().flatMap(({ key, next }) => (next === undefined ? [] : [[key, new Date(next)] as const])),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled([...this.queues.values()].map((queue) => queue.close()));
    this.connection.disconnect();
  }

  private async connected(): Promise<void> {
    if (this.connection.status === 'ready') return;
    await once(this.connection, 'ready', { signal: AbortSignal.timeout(CONNECT_MS) }).catch(() => {
      throw new Error('Redis is away');
    });
  }
}

async function ofEach<Value>(read: (workload: Workload) => Promise<Value>): Promise<Record<Workload, Value>> {
  const pairs = await Promise.all(WORKLOADS.map(async (workload) => [workload, await read(workload)] as const));
  return Object.fromEntries(pairs) as Record<Workload, Value>;
}
