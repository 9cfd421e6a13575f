import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import { Config } from '../config/index.js';

/** The shared Redis connection of this process for limits, cache and live fan-out; queues open their own. */
@Injectable()
export class RedisConnection implements OnApplicationShutdown {
  readonly client: Redis;
  private readonly logger = new Logger('Redis');
  private isAway = false;

  constructor(config: Config) {
    this.client = new Redis(config.get('REDIS_URL'), {
      maxRetriesPerRequest: 1,
      enableOfflineQueue: false,
      lazyConnect: false,
      connectTimeout: 2_000,
      commandTimeout: 2_000,
      retryStrategy: (attempt) => Math.min(attempt * 100, 2_000),
    });
    this.client.on('error', (error) => {
      if (!this.isAway) this.logger.warn(`away: ${error.message}`);
      this.isAway = true;
    });
    this.client.on('ready', () => {
      if (this.isAway) this.logger.log('back');
      this.isAway = false;
    });
  }

  async ping(): Promise<void> {
    await this.client.ping();
  }

  onApplicationShutdown(): void {
    this.client.disconnect();
  }
}
