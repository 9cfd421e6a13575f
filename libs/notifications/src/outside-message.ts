import { type Language } from '@app/platform/http';
import { type RenderedNotification } from './notification.template.js';
import { notificationTexts } from './notification.texts.js';

interface MessageSetting {
  siteName: string;
  /** Without a slash at its end. */
  publicUrl: string;
}

/** The absolute address of a path of this site in a language. */
function absolute(path: string, language: Language, { publicUrl }: MessageSetting): string {
  return `${publicUrl}${language === 'en' ? '/en' : ''}${path}`;
}

/** The text of a mail: greeting, words, link, and how to get fewer of them. */
export function mailText(
  words: RenderedNotification,
  to: { fullName: string; language: Language },
  link: string | null,
  setting: MessageSetting,
): string {
  const texts = notificationTexts(to.language).mail;
  const parts = [texts.greeting(to.fullName), words.body];
  if (link) parts.push(`${texts.link} ${absolute(link, to.language, setting)}`);
  parts.push(`--\n${setting.siteName}\n${texts.preferences} ${absolute('/tai-khoan/thong-bao', to.language, setting)}`);
  return `${parts.join('\n\n')}\n`;
}

/** The text of an SMS: the short words and the address behind them. */
export function smsText(
  words: RenderedNotification,
  to: { language: Language },
  link: string | null,
  setting: MessageSetting,
): string {
  return link ? `${words.sms} ${absolute(link, to.language, setting)}` : words.sms;
}
