import { Icon } from './icon.js';
import { numberText } from './number-text.js';
import { useHref, usePage } from './page-context.js';
import { uiTexts } from './ui.texts.js';

interface PagesProps {
  page: number;
  pages: number;
  /** The address of a page by its number, from 1. */
  hrefOf: (page: number) => string;
}

/** Pages around the present one, the first and the last; null stands for those between. */
function shownPages(page: number, pages: number): (number | null)[] {
  const shown = [1, page - 1, page, page + 1, pages].filter((each) => each >= 1 && each <= pages);
  const unique = [...new Set(shown)].sort((left, right) => left - right);
  return unique.flatMap((each, at) => (at > 0 && each - unique[at - 1]! > 1 ? [null, each] : [each]));
}

/** The pages of a list that has numbers. */
export function Pages({ page, pages, hrefOf }: PagesProps) {
  const { language } = usePage();
  const texts = uiTexts(language);
  const link = useHref();
  if (pages <= 1) return null;
  return (
    <nav class="pages" aria-label={texts.pages}>
      {page > 1 && (
        <a class="button button-quiet" href={link(hrefOf(page - 1))} rel="prev">
          <Icon name="back" size={18} /> {texts.previousPage}
        </a>
      )}
      <ol class="pages-numbers">
        {shownPages(page, pages).map((each, at) => (
          <li key={each ?? `gap-${at}`}>
            {each === null ? (
              <span aria-hidden="true">…</span>
            ) : (
              <a
                href={link(hrefOf(each))}
                aria-current={each === page ? 'page' : undefined}
                aria-label={texts.pageNumber(numberText(each, language))}
              >
                {numberText(each, language)}
              </a>
            )}
          </li>
        ))}
      </ol>
      {page < pages && (
        <a class="button button-secondary" href={link(hrefOf(page + 1))} rel="next">
          {texts.nextPage} <Icon name="arrow" size={18} />
        </a>
      )}
    </nav>
  );
}
