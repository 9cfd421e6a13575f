import { type Language } from '@app/platform/http';
import { placesText, type PostingCard, postingPath, postingWords, wageText } from '@app/postings';
import { formatDay } from '@app/kernel';

/** What a feed says of itself. */
export interface FeedHead {
  title: string;
  language: Language;
  /** The address of this installation, without a slash at its end. */
  publicUrl: string;
  /** Where the feed itself is, as a path. */
  path: string;
  /** For a feed without entries. */
  now: Date;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 lets stand in a text: no control characters but white space, no half of a pair. */
function isForXml(sign: string): boolean {
  const code = sign.codePointAt(0)!;
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/** Text for XML: escaped, and without what XML forbids. */
export const xmlText = (text: string): string =>
  Array.from(text)
    .filter(isForXml)
    .map((sign) => SIGNS[sign] ?? sign)
    .join('');

const addressOf = ({ language, publicUrl }: FeedHead, path: string): string =>
  publicUrl + (language === 'en' ? `/en${path}` : path);

function summaryOf(card: PostingCard, language: Language): string {
  const words = postingWords(language);
  return [
    wageText(card, language),
    placesText(card.workplaces, language),
    card.headcount && words.headcount(card.headcount),
    card.deadline && words.until(formatDay(card.deadline)),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The newest postings as an Atom feed (RFC 4287). */
export function atomFeed(head: FeedHead, cards: readonly PostingCard[]): string {
  const updated = (cards[0]?.publishedAt ?? head.now).toISOString();
  const self = addressOf(head, head.path);
  const entries = cards.map(
    (card) => `<entry>
<id>urn:uuid:${card.id}</id>
<title>${xmlText(card.title)}</title>
<link href="${xmlText(addressOf(head, postingPath(card.id)))}"/>
<published>${card.publishedAt!.toISOString()}</published>
<updated>${card.publishedAt!.toISOString()}</updated>
<author><name>${xmlText(card.employerName ?? postingWords(head.language).noEmployer)}</name></author>
<summary>${xmlText(summaryOf(card, head.language))}</summary>
</entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${head.language}">
<id>${xmlText(self)}</id>
<title>${xmlText(head.title)}</title>
<updated>${updated}</updated>
<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>
<link rel="alternate" type="text/html" href="${xmlText(addressOf(head, '/viec-lam'))}"/>
${entries.join('\n')}
</feed>
`;
}

/** The same as a JSON Feed (version 1.1). */
export function jsonFeed(head: FeedHead, cards: readonly PostingCard[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    language: head.language,
    home_page_url: addressOf(head, '/viec-lam'),
    feed_url: addressOf(head, head.path),
    items: cards.map((card) => ({
      id: `urn:uuid:${card.id}`,
      url: addressOf(head, postingPath(card.id)),
      title: card.title,
      content_text: summaryOf(card, head.language),
      date_published: card.publishedAt!.toISOString(),
      ...(card.employerName && { authors: [{ name: card.employerName }] }),
    })),
  });
}
