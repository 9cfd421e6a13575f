import { type ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Language, PageProvider } from './page-context.js';

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
  return renderToString(<PageProvider value={page}>{body}</PageProvider>);
}
