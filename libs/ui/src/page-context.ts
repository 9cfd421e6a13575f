import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export type Language = 'vi' | 'en';

/** What every component may need of the page it stands on. */
export interface PageContextValue {
  language: Language;
  /** Path without `/en`, without query. */
  path: string;
  query: URLSearchParams;
  csrfToken: string;
  /** The address of a client file by its logical name. */
  asset(name: string): string;
  /** The fields written so far, by id and in order, and whether something on the page asked for them. */
  fields: { labels: Map<string, string>; isAsked: boolean };
}

const PageContext = createContext<PageContextValue | null>(null);

export const PageProvider = PageContext.Provider;

/** @throws Error outside of a page: a component without it could not link or protect a form */
export function usePage(): PageContextValue {
  const page = useContext(PageContext);
  if (!page) throw new Error('usePage() outside of <PageProvider>');
  return page;
}

/** The address of a path of this site in the language of the page. */
export function useHref(): (path: string) => string {
  const { language } = usePage();
  return (path) => (language === 'en' ? `/en${path === '/' ? '' : path}` : path);
}
