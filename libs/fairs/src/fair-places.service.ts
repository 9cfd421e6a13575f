import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { TAKING_STATUSES } from './fair.lifecycle.js';
import { FairsRepository } from './fairs.repository.js';
import { RegistrationLife } from './registration-life.service.js';
import { RegistrationsRepository } from './registrations.repository.js';

/** Gives out the places of a fair. */
@Injectable()
export class FairPlaces {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly fairs: FairsRepository,
    private readonly registrations: RegistrationsRepository,
    private readonly life: RegistrationLife,
  ) {}

  /**
   * Gives every free place to those who have waited longest, in the transaction that freed it: at no moment does a
   * place stand empty while somebody waits. @returns how many came up
   */
  async fill(fairId: string): Promise<number> {
    return this.db.tx(async () => {
      const fair = await this.fairs.lock(fairId);
      if (!fair || !TAKING_STATUSES.includes(fair.status)) return 0;
      const ids = await this.registrations.firstWaiting(fairId, Math.max(fair.capacity - fair.placesTaken, 0));
      for (const id of ids) {
        const registration = (await this.registrations.lock(id))!;
        await this.life.step(registration, 'promote', { actorId: null });
        await this.events.emit('fair.place-found', { registrationId: id });
      }
      return ids.length;
    });
  }
}
