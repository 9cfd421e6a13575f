import { Injectable } from '@nestjs/common';
import { DomainError } from '@app/kernel';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { Config } from '../config/index.js';
import { KeyedHash } from '../crypto/index.js';
import { RedisConnection } from '../queue/index.js';
import { defineErrorTexts } from '../i18n/index.js';

defineErrorTexts({
  'limit.too-many': {
    vi: 'Quý vị đã thử quá nhiều lần. Vui lòng đợi {seconds} giây rồi thử lại.',
    en: 'Too many attempts. Please wait {seconds} seconds and try again.',
  },
});

export interface Limit {
  /** What is limited, such as `otp.send`. */
  name: string;
  points: number;
  seconds: number;
  /** How long a spent budget stays closed; until the window ends when left out. */
  blockSeconds?: number;
}

/** Budgets of attempts by account, device or address, shared by all processes; kept in memory while Redis is away. */
@Injectable()
export class Limits {
  private readonly limiters = new Map<string, RateLimiterAbstract>();
  private readonly local = new Map<string, RateLimiterMemory>();

  constructor(
    private readonly redis: RedisConnection,
    private readonly hash: KeyedHash,
    private readonly config: Config,
  ) {}

  /**
   * Takes one point of a budget.
   * @param key who is limited; hashed before it is stored
   * @throws DomainError `limit.too-many` with the seconds to wait
   */
  async take(limit: Limit, key: string): Promise<void> {
    await this.consume(this.limiter(limit), this.hash.hash('limits', key));
  }

  /**
   * Takes one point of a budget that each process keeps for itself: for reads, where asking Redis first would cost more
   * than the read.
   * @throws DomainError `limit.too-many` with the seconds to wait
   */
  async takeLocally(limit: Limit, key: string): Promise<void> {
    let limiter = this.local.get(limit.name);
    if (!limiter) {
      limiter = new RateLimiterMemory(this.optionsOf(limit));
      this.local.set(limit.name, limiter);
    }
    await this.consume(limiter, key);
  }

  /** Gives a budget back, for example after a successful login. */
  async reset(limit: Limit, key: string): Promise<void> {
    await this.limiter(limit)
      .delete(this.hash.hash('limits', key))
      .catch(() => undefined);
  }

  /** Gives one point back: for an attempt that came to nothing through no fault of who made it. */
  async giveBack(limit: Limit, key: string): Promise<void> {
    await this.limiter(limit)
      .reward(this.hash.hash('limits', key), 1)
      .catch(() => undefined);
  }

  private async consume(limiter: RateLimiterAbstract, key: string): Promise<void> {
    try {
      await limiter.consume(key, 1);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new DomainError('limit.too-many', 'too-many', { seconds: Math.ceil(refusal.msBeforeNext / 1000) });
    }
  }

  private limiter(limit: Limit): RateLimiterAbstract {
    let limiter = this.limiters.get(limit.name);
    if (!limiter) {
      const options = this.optionsOf(limit);
      limiter = new RateLimiterRedis({
        ...options,
        storeClient: this.redis.client,
        insuranceLimiter: new RateLimiterMemory(options),
      });
      this.limiters.set(limit.name, limiter);
    }
    return limiter;
  }

  private optionsOf(limit: Limit) {
    return {
      keyPrefix: `${this.config.get('QUEUE_PREFIX')}:limit:${limit.name}`,
      points: Math.ceil(limit.points * this.config.get('LIMIT_FACTOR')),
      duration: limit.seconds,
      blockDuration: limit.blockSeconds ?? 0,
    };
  }
}
