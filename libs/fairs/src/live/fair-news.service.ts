import { Injectable } from '@nestjs/common';
import { NotificationsService } from '@app/notifications';
import { CALLED, TURN_NEAR } from './fair-news.notifications.js';
import { NewsQueries } from './news.queries.js';

/** Reaches by telephone whoever has no page open. Those who have see it there. */
@Injectable()
export class FairNews {
  constructor(
    private readonly queries: NewsQueries,
    private readonly notifications: NotificationsService,
  ) {}

  /** @param ticketIds of people whose turn is near, or who are called */
  async tell(ticketIds: readonly string[]): Promise<void> {
    for (const { ticketId, fairId, personId, conversationId, ...params } of await this.queries.unconnected(ticketIds)) {
      await this.notifications.notify({
        personId,
        template: conversationId === null ? TURN_NEAR : CALLED,
        params,
        link: `/phien-giao-dich/${fairId}/cho-cua-toi`,
        dedupeKey: `fair-turn:${conversationId ?? ticketId}`,
      });
    }
  }
}
