import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { Config } from '../config/index.js';
import { Db } from '../database/index.js';
import { OutboxRepository } from '../events/index.js';
import { Queues, RedisConnection } from '../queue/index.js';
import { SearchEngine } from '../search/index.js';

export type PartStatus = 'up' | 'away';

function openDeliveriesGauge(outbox: OutboxRepository): Gauge {
  return new Gauge({
    name: 'outbox_open_deliveries',
    help: 'Events that wait for a listener',
    registers: [],
    async collect() {
      this.set((await outbox.lag()).open);
    },
  });
}

function queueDepthGauge(queues: Queues): Gauge {
  return new Gauge({
    name: 'queue_depth',
    help: 'Jobs that wait or run, by workload',
    labelNames: ['workload'],
    registers: [],
    async collect() {
      const depths = await queues.depth().catch(() => null);
      for (const [workload, depth] of Object.entries(depths ?? {})) this.set({ workload }, depth);
    },
  });
}

/** Health, readiness and metrics on a port of their own that no visitor reaches. */
@Injectable()
export class InternalServer implements OnApplicationShutdown {
  readonly registry = new Registry();
  private server: Server | null = null;

  constructor(
    private readonly config: Config,
    private readonly db: Db,
    private readonly redis: RedisConnection,
    private readonly search: SearchEngine,
    outbox: OutboxRepository,
    queues: Queues,
  ) {
    collectDefaultMetrics({ register: this.registry });
    this.registry.registerMetric(openDeliveriesGauge(outbox));
    this.registry.registerMetric(queueDepthGauge(queues));
  }

  /** Parts this process talks to. It is ready when PostgreSQL answers: the others degrade a function each. */
  async parts(): Promise<Record<'postgresql' | 'redis' | 'meilisearch', PartStatus>> {
    const ask = async (ping: () => Promise<void>): Promise<PartStatus> => {
      let timer: NodeJS.Timeout | undefined;
      const timeout = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error('slow')), 2_000);
      });
      try {
        await Promise.race([ping(), timeout]);
        return 'up';
      } catch {
        return 'away';
      } finally {
        clearTimeout(timer);
      }
    };
    const [postgresql, redis, meilisearch] = await Promise.all([
      ask(() => this.db.ping()),
      ask(() => this.redis.ping()),
      ask(() => this.search.ping()),
    ]);
    return { postgresql, redis, meilisearch };
  }

  async listen(): Promise<number> {
    this.server = createServer((request, response) => {
      const send = (status: number, type: string, body: string) =>
        response.writeHead(status, { 'content-type': type }).end(body);
      const json = (status: number, body: unknown) => send(status, 'application/json', JSON.stringify(body));
      if (request.url === '/health') json(200, { status: 'up' });
      else if (request.url === '/ready') {
        void this.parts().then((parts) => json(parts.postgresql === 'up' ? 200 : 503, parts));
      } else if (request.url === '/metrics') {
        this.registry.metrics().then(
          (text) => send(200, this.registry.contentType, text),
          () => send(503, 'text/plain', 'metrics need PostgreSQL'),
        );
      } else json(404, {});
    });
    await new Promise<void>((resolve) =>
      this.server!.listen(this.config.get('INTERNAL_PORT'), this.config.get('HOST'), resolve),
    );
    return (this.server.address() as AddressInfo).port;
  }

  onApplicationShutdown(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }
}
