import { type ComponentChild } from 'preact';
import { type Language } from './page-context.js';
import { renderPage } from './render-page.js';

interface Surroundings {
  language?: Language;
  path?: string;
  query?: string;
}

/** The HTML of a component on a page of the site, for specs. */
export function html(body: ComponentChild, { language = 'vi', path = '/ui', query = '' }: Surroundings = {}): string {
  const page = {
    language,
    path,
    query: new URLSearchParams(query),
    csrfToken: 'token-1',
    asset: (name: string) => name,
  };
  return renderPage(body, page);
}
