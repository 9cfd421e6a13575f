import { type ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type PageContextValue, PageProvider } from './page-context.js';

/**
 * The HTML of what stands on a page. The list of problems stands above the fields that it names: where there is one,
 * the page is written a second time, once its fields are known.
 */
export function renderPage(body: ComponentChild, surroundings: Omit<PageContextValue, 'fields'>): string {
  const page: PageContextValue = { ...surroundings, fields: { labels: new Map(), isAsked: false } };
  const render = () => renderToString(<PageProvider value={page}>{body}</PageProvider>);
  const html = render();
  return page.fields.isAsked ? render() : html;
}
