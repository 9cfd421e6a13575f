import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '../config/index.js';
import { RedisConnection } from '../queue/index.js';
import { LiveChannel } from './live-channel.js';

/** Something for people who have a room open just now. */
export interface LiveMessage {
  room: string;
  /** Who of those in the room is told. */
  people: readonly string[];
  body: object;
}

/**
 * Carries messages to the processes whose connections they are for. They are never stored, and gone for whoever is not
 * connected: senders must be able to begin anew.
 */
@Injectable()
export class LiveMessages implements OnApplicationShutdown {
  private readonly channel: LiveChannel<LiveMessage>;

  constructor(redis: RedisConnection, config: Config) {
    this.channel = new LiveChannel(redis.client, `${config.get('QUEUE_PREFIX')}:live-messages`);
  }

  /** @throws Error while Redis is away */
  async publish(message: LiveMessage): Promise<void> {
    await this.channel.publish(message);
  }

  async subscribe(hear: (message: LiveMessage) => void): Promise<void> {
    await this.channel.subscribe(hear);
  }

  onApplicationShutdown(): void {
    this.channel.close();
  }
}
