import { Injectable } from '@nestjs/common';
import { NotificationsService } from '@app/notifications';
import { CALLED, HANDED_OVER, TURN_NEAR } from './fair-news.notifications.js';
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
        link: `/phien-giao-dich/${fairId}/sanh`,
        dedupeKey: `fair-turn:${conversationId ?? ticketId}`,
      });
    }
  }

  /** Tells whoever was given a conversation by a colleague. */
  async tellHandedOver(conversationId: string): Promise<void> {
    const given = await this.queries.unconnectedRecruiter(conversationId);
    if (!given) return;
    const { personId, ...params } = given;
    await this.notifications.notify({
      personId,
      template: HANDED_OVER,
      params,
      link: `/phien-giao-dich/tro-chuyen/${conversationId}`,
      dedupeKey: `fair-handed-over:${conversationId}:${personId}`,
    });
  }
}
