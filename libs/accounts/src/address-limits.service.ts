import { Injectable } from '@nestjs/common';
import { Clock, todayIn } from '@app/kernel';
import { type Limit, Limits } from '@app/platform/limits';
import { plainAddress } from './network.js';
import { OfficesRepository } from './offices.repository.js';

/** A fair hall holds about so many times the people of a household or small office. */
const RAISED = 20;

/** Budgets by network address, the last and widest ones: wider still for networks that an office has registered. */
@Injectable()
export class AddressLimits {
  constructor(
    private readonly clock: Clock,
    private readonly limits: Limits,
    private readonly offices: OfficesRepository,
  ) {}

  /** @throws DomainError `limit.too-many` */
  async take(limit: Limit, address: string): Promise<void> {
    const plain = plainAddress(address);
    const isRegistered = plain !== '' && (await this.offices.hasNetworkOf(plain, todayIn(this.clock)));
    const held = isRegistered ? { ...limit, name: `${limit.name}.centre`, points: limit.points * RAISED } : limit;
    await this.limits.take(held, plain);
  }
}
