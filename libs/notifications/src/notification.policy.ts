import { addDays, localDateOf, startOfDay } from '@app/kernel';
import { type NotificationKind, type OutsideChannel } from './notification.template.js';

/** Why a delivery is not sent although it could be. */
type SuppressReason = 'preference' | 'consent' | 'no-address' | 'person-gone' | 'channel-off';

/** Times of a day in Vietnam as `HH:MM`; equal times mean that no hour is quiet. */
export interface QuietHours {
  from: string;
  to: string;
}

/** What decides about one delivery at the moment it is due. */
export interface DeliveryCase {
  channel: OutsideChannel;
  kind: NotificationKind;
  isUrgent: boolean;
  now: Date;
  /** Null when the person is gone: merged or erased. */
  person: { phone: string | null; email: string | null; hasContactConsent: boolean } | null;
  isChannelOn: boolean;
  isWanted: boolean;
  quietHours: QuietHours;
}

export type DeliveryDecision =
  { kind: 'send'; address: string } | { kind: 'suppress'; reason: SuppressReason } | { kind: 'wait'; until: Date };

/** Outreach that nobody asked for needs the consent `contact` (Luật 91/2025/QH15); answers to what a person did do not. */
const NEEDS_CONSENT: ReadonlySet<NotificationKind> = new Set(['suggestion', 'fair']);

const FIRST_PAUSE_SECONDS = 30;
const LONGEST_PAUSE_SECONDS = 2 * 3600;
/** With the pauses this gives a mail server about 18 hours to come back. */
export const MAX_ATTEMPTS = 16;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The end of the quiet hours that `now` falls into; null outside of them. Quiet hours may span midnight. */
export function quietUntil(now: Date, { from, to }: QuietHours): Date | null {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  const today = localDateOf(now);
  const minute = Math.floor((now.getTime() - startOfDay(today).getTime()) / 60_000);
  const isQuiet = start <= end ? minute >= start && minute < end : minute >= start || minute < end;
  if (!isQuiet) return null;
  const day = minute < end ? today : addDays(today, 1);
  return new Date(startOfDay(day).getTime() + end * 60_000);
}

/** Whether and when a delivery goes out. Only SMS wakes people, so only SMS waits for the morning. */
export function decideDelivery(input: DeliveryCase): DeliveryDecision {
  const { channel, person } = input;
  if (!person) return { kind: 'suppress', reason: 'person-gone' };
  if (!input.isChannelOn) return { kind: 'suppress', reason: 'channel-off' };
  if (!input.isWanted) return { kind: 'suppress', reason: 'preference' };
  if (NEEDS_CONSENT.has(input.kind) && !person.hasContactConsent) return { kind: 'suppress', reason: 'consent' };
  const address = channel === 'sms' ? person.phone : person.email;
  if (!address) return { kind: 'suppress', reason: 'no-address' };
  const until = channel === 'sms' && !input.isUrgent ? quietUntil(input.now, input.quietHours) : null;
  return until ? { kind: 'wait', until } : { kind: 'send', address };
}

/** The pause after an attempt that found the server away: 30 s, then twice as long each time, at most 2 hours. */
export function pauseAfter(attempts: number): number {
  return Math.min(FIRST_PAUSE_SECONDS * 2 ** Math.max(0, attempts - 1), LONGEST_PAUSE_SECONDS) * 1000;
}
