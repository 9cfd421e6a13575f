import { Injectable } from '@nestjs/common';
import { NotificationsService } from '@app/notifications';
import { HELP_WANTED, INVITED } from './guest.notifications.js';
import { talkPath } from '../fair-words.js';
import { NewsQueries } from './news.queries.js';

/** Tells those who are called into a conversation: a colleague by name, else the counsellors of the fair's offices. */
@Injectable()
export class GuestNews {
  constructor(
    private readonly queries: NewsQueries,
    private readonly notifications: NotificationsService,
  ) {}

  async tellInvited(guestId: string): Promise<void> {
    const called = await this.queries.calledAs(guestId);
    if (!called) return;
    const { conversationId, role, personId, counsellors, ...params } = called;
    for (const to of role === 'colleague' ? [personId] : counsellors) {
      if (to === null) continue;
      await this.notifications.notify({
        personId: to,
        template: role === 'colleague' ? INVITED : HELP_WANTED,
        params,
        link: talkPath(conversationId),
        dedupeKey: `fair-guest:${guestId}:${to}`,
      });
    }
  }
}
