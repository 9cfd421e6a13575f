import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { Db } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { NotificationsService } from '@app/notifications';
import { STILL_LOOKING } from './candidate.notifications.js';
import { CandidatesRepository } from './candidates.repository.js';
import { SensitiveProfiles } from './sensitive-profiles.service.js';

const DAY_MS = 86_400_000;
const ASK_AFTER_DAYS = 60;
const HIDE_AFTER_DAYS = 90;
const BATCH = 200;

/** Keeps profiles true: asks who is still looking, hides what nobody confirms, follows what changed about the person. */
@Injectable()
export class Freshness {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly notifications: NotificationsService,
    private readonly candidates: CandidatesRepository,
    private readonly sensitive: SensitiveProfiles,
  ) {}

  /** Asks everybody who has not said for two months that they are looking. @returns how many */
  async ask(): Promise<number> {
    return this.inBatches(async () => {
      const now = this.clock.now();
      const ids = await this.candidates.takeToAsk(this.daysAgo(ASK_AFTER_DAYS), now, BATCH);
      for (const personId of ids) {
        const dedupeKey = `still-looking:${personId}:${now.toISOString()}`;
        await this.notifications.notify({ personId, template: STILL_LOOKING, params: {}, link: '/ho-so', dedupeKey });
      }
      return ids.length;
    });
  }

  /** Hides the profiles of those who were asked and said nothing for three months. @returns how many */
  async hideUnconfirmed(): Promise<number> {
    return this.inBatches(async () => {
      const personIds = await this.candidates.pauseUnconfirmed(this.daysAgo(HIDE_AFTER_DAYS), this.clock.now(), BATCH);
      if (personIds.length > 0) await this.events.emit('candidates.bulk-changed', { personIds });
      return personIds.length;
    });
  }

  /** Something about the person changed: their consent, commune or age. Lists and indexes look at the profile again. */
  async follow(personId: string): Promise<void> {
    await this.db.tx(async () => {
      await this.sensitive.removeWithoutConsent(personId);
      if (await this.candidates.touch(personId, this.clock.now())) {
        await this.events.emit('candidate.changed', { personId });
      }
    });
  }

  private daysAgo(days: number): Date {
    return new Date(this.clock.now().getTime() - days * DAY_MS);
  }

  private async inBatches(work: () => Promise<number>): Promise<number> {
    let sum = 0;
    for (let done = BATCH; done === BATCH; sum += done) done = await this.db.tx(work);
    return sum;
  }
}
