import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { type Redis } from 'ioredis';
import { Config } from '../config/index.js';
import { RedisConnection } from '../queue/index.js';

/**
 * Says to every process that rooms have changed, right after the commit. A hint carries names of rooms and nothing
 * else: who hears it reads the room anew. Hints make pushes fast, not certain; they may be lost with Redis.
 */
@Injectable()
export class LiveHints implements OnApplicationShutdown {
  private readonly logger = new Logger('LiveHints');
  private readonly channel: string;
  private subscriber: Redis | null = null;

  constructor(
    private readonly redis: RedisConnection,
    config: Config,
  ) {
    this.channel = `${config.get('QUEUE_PREFIX')}:live`;
  }

  async publish(rooms: readonly string[]): Promise<void> {
    await this.redis.client
      .publish(this.channel, JSON.stringify(rooms))
      .catch((error: Error) => this.logger.debug(`hint lost: ${error.message}`));
  }

  /** Hears the hints of every process, this one's among them. */
  async subscribe(hear: (rooms: string[]) => void): Promise<void> {
    const subscriber = this.redis.client.duplicate({ enableOfflineQueue: true, maxRetriesPerRequest: null });
    this.subscriber = subscriber;
    subscriber.on('error', () => undefined);
    subscriber.on('message', (_channel, message) => hear(JSON.parse(message) as string[]));
    // ioredis subscribes again by itself after a lost connection.
    void subscriber.subscribe(this.channel).catch(() => undefined);
  }

  onApplicationShutdown(): void {
    this.subscriber?.disconnect();
  }
}
