import { type Language } from '@app/platform/http';
import { z } from 'zod';
import { KINDS, renderNotification } from './notification.template.js';
import { notificationTexts } from './notification.texts.js';
import { type NotificationRow } from './notifications.repository.js';
import { type NotificationPreferences } from './preferences.service.js';

const NotificationView = z
  .object({
    id: z.uuid(),
    title: z.string(),
    body: z.string(),
    link: z.string().nullable().describe('A path of the site'),
    createdAt: z.iso.datetime(),
    isRead: z.boolean(),
  })
  .meta({ id: 'Notification' });

export const NotificationList = z.object({ items: z.array(NotificationView), next: z.string().nullable() });

export const ReadAnswer = z.object({ unread: z.number().int().describe('100 stands for all above') });

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const QuietHoursView = z.object({ from: z.string().regex(TIME), to: z.string().regex(TIME) });
const KindView = z.object({ kind: z.enum(KINDS), mail: z.boolean(), sms: z.boolean() });

export const Preferences = z
  .object({
    kinds: z.array(KindView),
    quietHours: QuietHoursView.describe("In Vietnam's time; equal times mean never"),
    hasOwnQuietHours: z.boolean().describe('Whether the person chose the hours, or the house did'),
  })
  .meta({ id: 'NotificationPreferences' });

export const WritePreferences = z.object({
  kinds: z.array(KindView).max(KINDS.length),
  quietHours: QuietHoursView.nullable(),
});
export type WritePreferences = z.output<typeof WritePreferences>;

/** A notification in the words of one language; one whose template is gone says so. */
export function notificationView(row: NotificationRow, language: Language): z.input<typeof NotificationView> {
  const texts = notificationTexts(language).list;
  const words = renderNotification(row.template, row.params, language);
  return {
    id: row.id,
    title: words?.title ?? texts.gone,
    body: words?.body ?? texts.goneBody,
    link: row.link,
    createdAt: row.createdAt.toISOString(),
    isRead: row.readAt !== null,
  };
}

export function preferencesView(preferences: NotificationPreferences): z.input<typeof Preferences> {
  const { isWanted, quietHours, hasOwnQuietHours } = preferences;
  const kinds = KINDS.map((kind) => ({ kind, mail: isWanted(kind, 'mail'), sms: isWanted(kind, 'sms') }));
  return { kinds, quietHours, hasOwnQuietHours };
}
