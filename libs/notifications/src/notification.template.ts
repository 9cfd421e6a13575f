import { type Language } from '@app/platform/http';

/** Ways to a person. `in_app` is the list at `/thong-bao`. */
export type Channel = 'in_app' | 'mail' | 'sms';
/** Ways that leave the house: they can fail, and people may switch them off. */
export type OutsideChannel = Exclude<Channel, 'in_app'>;

/** What notifications are about; people choose their channels by kind. */
export const KINDS = ['application', 'posting', 'appointment', 'suggestion', 'fair', 'service'] as const;
export type NotificationKind = (typeof KINDS)[number];

export type NotificationParams = Readonly<Record<string, string | number>>;

/** The words of a notification in one language; parameters are plain text and arrive as they were given. */
export interface NotificationWords {
  title: string | ((params: NotificationParams) => string);
  body: (params: NotificationParams) => string;
  /** Shorter words for SMS; the body when left out. The link is added behind it. */
  sms?: (params: NotificationParams) => string;
}

export interface NotificationTemplate {
  vi: NotificationWords;
  en: NotificationWords;
  channels: readonly Channel[];
  /** `service` when left out: what the Centre has to tell. */
  kind?: NotificationKind;
  /** Goes out in quiet hours too: an interview this evening, a call at a fair. */
  isUrgent?: boolean;
}

/** A notification in one language. */
export interface RenderedNotification {
  title: string;
  body: string;
  sms: string;
}

const templates = new Map<string, NotificationTemplate>();

/**
 * Registers the words and channels of a notification; the slice that knows the words calls it when it is loaded.
 * @param code named like an event, such as `application.seen`; stays for ever, since rows keep it
 * @returns the code, for `notify({ template })`
 * @throws Error when two templates share a code
 */
export function defineNotification(code: string, template: NotificationTemplate): string {
  if (templates.has(code)) throw new Error(`Two notifications are named ${code}`);
  templates.set(code, template);
  return code;
}

export function findTemplate(code: string): NotificationTemplate | undefined {
  return templates.get(code);
}

/** Every registered template, for tests of the words. */
export function allTemplates(): ReadonlyMap<string, NotificationTemplate> {
  return templates;
}

/** @returns null when no template has this code (any more) */
export function renderNotification(
  code: string,
  params: NotificationParams,
  language: Language,
): RenderedNotification | null {
  const words = templates.get(code)?.[language];
  if (!words) return null;
  const body = words.body(params);
  const title = typeof words.title === 'string' ? words.title : words.title(params);
  return { title, body, sms: words.sms?.(params) ?? body };
}
