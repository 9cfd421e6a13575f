import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '../config/index.js';
import { RedisConnection } from '../queue/index.js';
import { LiveChannel } from './live-channel.js';

/**
 * Says to every process that rooms have changed, right after the commit. A hint carries names of rooms and nothing
 * else: who hears it reads the room anew. Hints make pushes fast, not certain; they may be lost with Redis.
 */
@Injectable()
export class LiveHints implements OnApplicationShutdown {
  private readonly logger = new Logger('LiveHints');
  private readonly channel: LiveChannel<readonly string[]>;

  constructor(redis: RedisConnection, config: Config) {
    this.channel = new LiveChannel(redis.client, `${config.get('QUEUE_PREFIX')}:live`);
  }

  async publish(rooms: readonly string[]): Promise<void> {
    await this.channel.publish(rooms).catch((error: Error) => this.logger.debug(`hint lost: ${error.message}`));
  }

  /** Hears the hints of every process, this one's among them. */
  async subscribe(hear: (rooms: readonly string[]) => void): Promise<void> {
    await this.channel.subscribe(hear);
  }

  onApplicationShutdown(): void {
    this.channel.close();
  }
}
