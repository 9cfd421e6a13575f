import { Injectable } from '@nestjs/common';
import { DeliveriesService, NotificationsService } from '@app/notifications';
import { hallPath } from '../fair-words.js';
import { FairLogRepository } from './fair-log.repository.js';
import { NewsQueries } from './news.queries.js';
import { FAIR_NOTICE } from './notice.notifications.js';

const BATCH = 200;

/** Reaches by telephone those who have a place at a fair and do not look. */
@Injectable()
export class FairNotices {
  constructor(
    private readonly queries: NewsQueries,
    private readonly logs: FairLogRepository,
    private readonly deliveries: DeliveriesService,
    private readonly notifications: NotificationsService,
  ) {}

  /** To how many telephones a notice would go now. */
  async countOf(fairId: string): Promise<number> {
    let count = 0;
    for await (const people of this.notLooking(fairId)) {
      count += await this.deliveries.countReached(FAIR_NOTICE, 'sms', people);
    }
    return count;
  }

  /** Sends what was announced. Whoever has opened a page meanwhile sees it there. */
  async send(deedId: string): Promise<void> {
    const notice = await this.logs.noticeOf(deedId);
    if (!notice) return;
    const { fairId, fair, topic, text } = notice;
    for await (const people of this.notLooking(fairId)) {
      for (const personId of people) {
        await this.notifications.notify({
          personId,
          template: FAIR_NOTICE,
          params: { fair, topic, text },
          link: hallPath(fairId),
          dedupeKey: `fair-notice:${deedId}:${personId}`,
        });
      }
    }
  }

  private async *notLooking(fairId: string): AsyncGenerator<string[]> {
    for (let after = 0; ;) {
      const batch = await this.queries.notLooking(fairId, after, BATCH);
      if (batch.length > 0) yield batch.map(({ personId }) => personId);
      if (batch.length < BATCH) return;
      after = batch.at(-1)!.number;
    }
  }
}
