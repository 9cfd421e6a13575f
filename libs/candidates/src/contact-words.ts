const PHONE = /(?:\+?84|0)(?:[\s.()-]*\d){8,10}(?!\d)/g;
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const LINK = /(?:https?:\/\/|www\.|fb\.com|facebook\.com|zalo\.me)\S*/gi;

/** A text without telephone numbers, mail addresses and links: what strangers and the search index may read. */
export function withoutContacts(text: string): string {
  return text.replace(LINK, ' ').replace(MAIL, ' ').replace(PHONE, ' ').replace(/\s+/g, ' ').trim();
}
