import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import {
  type Actor,
  Allow,
  CurrentActor,
  Form,
  type FormInput,
  page,
  redirect,
  requestLanguage,
} from '@app/platform/http';
import { ById, ListQuery, MarkAllRead, positionText } from '../notification.schema.js';
import { notificationTexts } from '../notification.texts.js';
import { NotificationsService } from '../notifications.service.js';
import { NotificationListPage } from './notification-list.page.js';

const PAGE = 20;

/** A person's own notifications. */
@Controller('thong-bao')
export class NotificationsController {
  constructor(private readonly notifications: NotificationsService) {}

  @Get()
  @Allow('account.own')
  async list(@CurrentActor() actor: Actor, @Query({ schema: ListQuery }) query: z.output<typeof ListQuery>) {
    const rows = await this.notifications.list(actor.personId, query.sau ?? null, PAGE + 1);
    const shown = rows.slice(0, PAGE);
    const last = shown.at(-1);
    return page(
      <NotificationListPage
        language={requestLanguage()}
        notifications={shown}
        next={rows.length > PAGE && last ? positionText(last) : null}
        hasPrevious={query.sau !== undefined}
      />,
      { title: notificationTexts(requestLanguage()).list.title, noIndex: true },
    );
  }

  /** Marks everything read that the page showed or that lies behind it. */
  @Post('da-doc')
  @Allow('account.own')
  async markAllRead(@CurrentActor() actor: Actor, @Form(MarkAllRead) form: FormInput<z.output<typeof MarkAllRead>>) {
    if (form.ok) await this.notifications.markAllRead(actor.personId, new Date(form.value.until));
    return redirect('/thong-bao', notificationTexts(requestLanguage()).list.allRead);
  }

  /** Opens what a notification is about; from then on it counts as read. */
  @Get(':id')
  @Allow('account.own')
  async open(@CurrentActor() actor: Actor, @Param({ schema: ById }) { id }: z.output<typeof ById>) {
    return redirect((await this.notifications.open(actor.personId, id)) ?? '/thong-bao');
  }
}
