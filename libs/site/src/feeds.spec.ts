import { describe, expect, it } from '@jest/globals';
import { type PostingCard } from '@app/postings';
import { atomFeed, jsonFeed, xmlText } from './feeds.js';
import { robotsText, siteMapIndex, siteMapPart } from './site-map.js';

const HEAD = {
  title: 'Sàn thử: tin mới',
  language: 'vi' as const,
  publicUrl: 'https://vieclam.example',
  path: '/viec-lam/moi.atom',
  now: new Date('2026-11-24T02:00:00Z'),
};
const CARD = {
  id: '01a206ae-d78f-779e-a16d-e2a97f03c800',
  title: 'Thợ hàn <6G> & thợ nguội\u0007',
  employerName: 'Cơ khí "Thử"',
  wageBasis: 'month',
  wageMin: 9_000_000,
  wageMax: 12_000_000,
  wageCurrency: 'VND',
  workplaces: [{ commune: '05710', province: null, address: null, park: null }],
  headcount: 3,
  deadline: '2026-12-24',
  publishedAt: new Date('2026-11-23T03:00:00Z'),
} as unknown as PostingCard;

describe('feeds', () => {
  it('write whatever a title holds as text', () => {
    const feed = atomFeed(HEAD, [CARD]);
    expect(feed).toContain('<title>Thợ hàn &lt;6G&gt; &amp; thợ nguội</title>');
    expect(feed).toContain('<name>Cơ khí &quot;Thử&quot;</name>');
    expect(xmlText('a\u0000\u000bb\ufffe\ud800\nđ')).toBe('ab\nđ');
  });

  it('name each posting by an id that stays, with its address and day', () => {
    const feed = atomFeed(HEAD, [CARD]);
    expect(feed).toContain(`<id>urn:uuid:${CARD.id}</id>`);
    expect(feed).toContain(`<link href="https://vieclam.example/viec-lam/${CARD.id}"/>`);
    expect(feed).toContain('<updated>2026-11-23T03:00:00.000Z</updated>');
    expect(feed.replaceAll('\u00a0', ' ')).toContain(
      '9–12 triệu/tháng · phường Linh Sơn · Tuyển 3 người · Hạn nộp 24/12/2026',
    );
  });

  it('lead English readers to English pages', () => {
    const feed = JSON.parse(jsonFeed({ ...HEAD, language: 'en', path: '/viec-lam/moi.json' }, [CARD])) as {
      feed_url: string;
      items: { url: string }[];
    };
    expect(feed.feed_url).toBe('https://vieclam.example/en/viec-lam/moi.json');
    expect(feed.items[0]!.url).toBe(`https://vieclam.example/en/viec-lam/${CARD.id}`);
  });

  it('are feeds also without an entry', () => {
    expect(atomFeed(HEAD, [])).toContain('<updated>2026-11-24T02:00:00.000Z</updated>');
    expect(JSON.parse(jsonFeed(HEAD, []))).toMatchObject({ items: [] });
  });
});

describe('site map', () => {
  it('lists a page with its English twin', () => {
    const part = siteMapPart('https://vieclam.example', [
      { path: '/' },
      { path: '/viec-lam/1', changedAt: new Date('2026-11-23T03:00:00Z') },
    ]);
    expect(part).toContain('<loc>https://vieclam.example/</loc>');
    expect(part).toContain('hreflang="en" href="https://vieclam.example/en"/>');
    expect(part).toContain('<loc>https://vieclam.example/viec-lam/1</loc><lastmod>2026-11-23T03:00:00.000Z</lastmod>');
  });

  it('is found through robots.txt, which closes what is private in both languages', () => {
    const robots = robotsText('https://vieclam.example');
    expect(robots).toContain('Sitemap: https://vieclam.example/sitemap.xml');
    expect(robots).toContain('Disallow: /can-bo/\nDisallow: /en/can-bo/');
    expect(siteMapIndex('https://vieclam.example', ['/sitemap/viec-lam.xml?tu=1&x=2'])).toContain(
      '?tu=1&amp;x=2</loc>',
    );
  });
});
