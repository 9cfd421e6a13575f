import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor, requestLanguage, Returns, Summary } from '@app/platform/http';
import { After, MarkAllRead, positionText } from '../notification.schema.js';
import {
  NotificationList,
  notificationView,
  Preferences,
  preferencesView,
  ReadAnswer,
  WritePreferences,
} from '../notification.views.js';
import { NotificationsService } from '../notifications.service.js';
import { PreferencesService } from '../preferences.service.js';

const PAGE = 20;
const ListOwn = z.object({ after: After.optional() });

/** What the caller was told, and how they want to be told. */
@Controller('api/v1/me/notifications')
export class OwnNotificationsController {
  constructor(
    private readonly notifications: NotificationsService,
    private readonly preferences: PreferencesService,
  ) {}

  @Get()
  @Allow('account.own')
  @Summary('What the caller was told in the last year, the newest first, in the language of the asker')
  @Returns(NotificationList)
  async list(@CurrentActor() actor: Actor, @Query({ schema: ListOwn }) { after }: z.output<typeof ListOwn>) {
    const rows = await this.notifications.list(actor.personId, after ?? null, PAGE + 1);
    const shown = rows.slice(0, PAGE);
    const last = shown.at(-1);
    return {
      items: shown.map((row) => notificationView(row, requestLanguage())),
      next: rows.length > PAGE && last ? positionText(last) : null,
    };
  }

  @Post('read')
  @Allow('account.own')
  @Summary('Marks everything read that had arrived by an instant')
  @Returns(ReadAnswer)
  async markRead(@CurrentActor() actor: Actor, @Body({ schema: MarkAllRead }) { until }: z.output<typeof MarkAllRead>) {
    await this.notifications.markAllRead(actor.personId, new Date(until));
    return { unread: await this.notifications.count(actor.personId) };
  }

  @Get('preferences')
  @Allow('account.own')
  @Summary('Which kinds of news leave the house by mail and SMS, and the hours without SMS')
  @Returns(Preferences)
  async show(@CurrentActor() actor: Actor) {
    return preferencesView(await this.preferences.of(actor.personId));
  }

  @Put('preferences')
  @Allow('account.own')
  @Summary('Changes the kinds that are named; without quiet hours of their own those of the house hold')
  @Returns(Preferences)
  async save(@CurrentActor() actor: Actor, @Body({ schema: WritePreferences }) input: WritePreferences) {
    const changed = input.kinds.flatMap(({ kind, mail, sms }) => [
      { kind, channel: 'mail' as const, isOn: mail },
      { kind, channel: 'sms' as const, isOn: sms },
    ]);
    await this.preferences.save(actor.personId, changed, input.quietHours);
    return this.show(actor);
  }
}
