import { xmlText } from './feeds.js';

/** One page as a site map lists it. */
export interface MappedPage {
  path: string;
  changedAt?: Date;
}

const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';
const day = (instant: Date | undefined): string => (instant ? `<lastmod>${instant.toISOString()}</lastmod>` : '');

/** The index of the parts of a site map (sitemaps.org, 0.9). */
export function siteMapIndex(publicUrl: string, parts: readonly string[]): string {
  const entries = parts.map((path) => `<sitemap><loc>${xmlText(publicUrl + path)}</loc></sitemap>`);
  return `${HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</sitemapindex>\n`;
}

/** One part: each page in Vietnamese, with its English twin. */
export function siteMapPart(publicUrl: string, pages: readonly MappedPage[]): string {
  const entries = pages.map(({ path, changedAt }) => {
    const english = xmlText(`${publicUrl}/en${path === '/' ? '' : path}`);
    const twin = `<xhtml:link rel="alternate" hreflang="en" href="${english}"/>`;
    return `<url><loc>${xmlText(publicUrl + path)}</loc>${day(changedAt)}${twin}</url>`;
  });
  return `${HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}

/** Where search engines have nothing to look for: everybody's own pages, staff, forms that act. */
const CLOSED = [
  '/can-bo/',
  '/tai-khoan',
  '/thong-bao',
  '/dang-nhap',
  '/dang-ky',
  '/ho-so',
  '/viec-da-ung-tuyen',
  '/hop-tin',
  '/api/',
  '/nha-tuyen-dung/',
  '/viec-lam/*/bao-cao',
  '/viec-lam/*/ung-tuyen',
  '/phien-giao-dich/*/dang-ky',
];

export function robotsText(publicUrl: string): string {
  const rules = CLOSED.flatMap((path) => [`Disallow: ${path}`, `Disallow: /en${path}`]);
  return ['User-agent: *', ...rules, '', `Sitemap: ${publicUrl}/sitemap.xml`, ''].join('\n');
}
