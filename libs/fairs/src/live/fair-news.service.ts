import { Injectable } from '@nestjs/common';
import { NotificationsService } from '@app/notifications';
import {
  BOOTH_CLOSED,
  CALLED,
  FAIR_OVER,
  HANDED_OVER,
  PLACE_MOVED,
  QUEUE_MESSAGE,
  TURN_NEAR,
} from './fair-news.notifications.js';
import { talkPath } from '../fair-words.js';
import { NewsQueries, type UnconnectedTicket } from './news.queries.js';
import { type Scene } from './scene.js';

/** Reaches by telephone whoever has no page open. Those who have see it there. */
@Injectable()
export class FairNews {
  constructor(
    private readonly queries: NewsQueries,
    private readonly notifications: NotificationsService,
  ) {}

  /** Tells people of what a command has changed for them. */
  async tell({ turns, lost, moved, messages, order }: Scene): Promise<void> {
    const told = [...turns, ...lost, ...moved];
    for (const ticket of told.length > 0 ? await this.queries.unconnected(told) : []) {
      const { ticketId, conversationId } = ticket;
      if (lost.has(ticketId)) await this.tellLost(ticket);
      else if (moved.has(ticketId)) await this.send(ticket, PLACE_MOVED, `fair-moved:${ticketId}`);
      else await this.send(ticket, conversationId ? CALLED : TURN_NEAR, `fair-turn:${conversationId ?? ticketId}`);
    }
    for (const { boothId, text } of messages) {
      for (const ticket of await this.queries.unconnectedAt(boothId)) {
        await this.send(ticket, QUEUE_MESSAGE, `fair-message:${ticket.ticketId}:${order.at.toISOString()}`, { text });
      }
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
      link: talkPath(conversationId),
      dedupeKey: `fair-handed-over:${conversationId}:${personId}`,
    });
  }

  /** Other ways of losing a place are told by the page when the person comes back to it. */
  private async tellLost(ticket: UnconnectedTicket): Promise<void> {
    const { ticketId, fairId, personId, lapseReason } = ticket;
    if (lapseReason === 'booth-closed') await this.send(ticket, BOOTH_CLOSED, `fair-booth-closed:${ticketId}`);
    if (lapseReason === 'fair-over') await this.send(ticket, FAIR_OVER, `fair-over:${fairId}:${personId}`);
  }

  private async send(
    { fairId, personId, employer, booth, number, offered }: UnconnectedTicket,
    template: typeof CALLED,
    dedupeKey: string,
    more: { text?: string } = {},
  ): Promise<void> {
    const params = { employer, booth, number, offered: offered ?? '', ...more };
    await this.notifications.notify({
      personId,
      template,
      params,
      link: `/phien-giao-dich/${fairId}/sanh`,
      dedupeKey,
    });
  }
}
