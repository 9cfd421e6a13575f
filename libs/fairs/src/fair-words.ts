import { formatDay, formatInstant, localDateOf, weekdayOf } from '@app/kernel';
import { dayName } from '@app/accounts';
import { type Language } from '@app/platform/http';
import { communeLabel } from '@app/taxonomy';

interface Hours {
  opensAt: Date;
  closesAt: Date;
}

/** `Thứ Ba, 15/12/2026`. */
export function fairDay({ opensAt }: Pick<Hours, 'opensAt'>, language: Language): string {
  const day = localDateOf(opensAt);
  return `${dayName(weekdayOf(day), language)}, ${formatDay(day)}`;
}

/** `08:00` in Vietnam. */
export const timeOf = (instant: Date): string => formatInstant(instant).slice(-5);

/** `08:00–11:30`. */
export function fairHours({ opensAt, closesAt }: Hours): string {
  return `${timeOf(opensAt)}–${timeOf(closesAt)}`;
}

/** Hall and commune; null for a fair that is on line alone. */
export function fairPlace({ place, commune }: { place: string | null; commune: string | null }): string | null {
  return place === null ? null : [place, commune && communeLabel(commune)].filter(Boolean).join(', ');
}

export const fairPath = (id: string): string => `/phien-giao-dich/${id}`;
/** Where people stand in queues while it is open. */
export const hallPath = (id: string): string => `${fairPath(id)}/sanh`;
/** A conversation, on both sides. */
export const talkPath = (conversationId: string): string => `/phien-giao-dich/tro-chuyen/${conversationId}`;
export const fairDeskPath = (id: string): string => `/can-bo/phien-giao-dich/${id}`;
/** What it came to. */
export const sessionReportPath = (id: string): string => `${fairDeskPath(id)}/bao-cao`;
/** What the fairs of a period came to. */
export const periodSessionsPath = '/can-bo/tong-hop-phien';
/** Where operators watch it while it is open. */
export const consolePath = (id: string): string => `${fairDeskPath(id)}/dieu-hanh`;
export const consoleBoothPath = (id: string, boothId: string): string => `${consolePath(id)}/gian/${boothId}`;
/** Where staff act for somebody who takes part. */
export const consolePersonPath = (id: string, registrationId: string): string =>
  `${consolePath(id)}/nguoi/${registrationId}`;
/** Where operators reach those who do not look. */
export const consoleNoticePath = (id: string): string => `${consolePath(id)}/nhan-tin`;
export const consoleLogPath = (id: string): string => `${consolePath(id)}/nhat-ky`;
/** The big screen of its hall. */
export const screenPath = (id: string, token: string): string => `${fairPath(id)}/man-hinh/${token}`;
/** Where counsellors see who asks for help at the fairs of their office. */
export const helpBoardPath = (): string => '/can-bo/tro-giup-phien';
export const doorPath = (id: string): string => `${fairDeskPath(id)}/vao-phien`;
