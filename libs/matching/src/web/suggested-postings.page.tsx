import { type Language } from '@app/platform/http';
import { EmptyState, LinkButton, Notice, numberText, PageHead, Pages } from '@app/ui';
import { SuggestedPostingList } from '../suggested-posting-list.js';
import { type SuggestedForPerson } from '../suggested-postings.service.js';
import { suggestionTexts } from '../suggestions.texts.js';

const PATH = '/viec-hop-voi-toi';

interface SuggestedPostingsProps {
  language: Language;
  /** Null while nothing may be suggested. */
  suggestions: SuggestedForPerson | null;
}

/** Jobs that suit the reader, the best first, each with its reasons. */
export function SuggestedPostingsPage({ language, suggestions }: SuggestedPostingsProps) {
  const texts = suggestionTexts(language);
  return (
    <>
      <PageHead
        title={texts.title}
        lead={texts.lead}
        actions={
          suggestions && (
            <LinkButton href="/ho-so" look="secondary" icon="edit">
              {texts.profile}
            </LinkButton>
          )
        }
      />
      {suggestions ? (
        <Suggestions language={language} suggestions={suggestions} />
      ) : (
        <EmptyState title={texts.apart} icon="person">
          <p>{texts.apartHint}</p>
          <LinkButton href="/ho-so">{texts.openProfile}</LinkButton>
        </EmptyState>
      )}
    </>
  );
}

function Suggestions({ language, suggestions }: { language: Language; suggestions: SuggestedForPerson }) {
  const texts = suggestionTexts(language);
  const { total, page, pages, isDegraded } = suggestions;
  return (
    <div class="stack">
      {isDegraded && (
        <Notice tone="warning" title={texts.degradedTitle}>
          <p>{texts.degraded}</p>
        </Notice>
      )}
      {total === 0 && (
        <EmptyState title={texts.none} icon="briefcase">
          <p>{texts.noneHint}</p>
          <LinkButton href="/viec-lam">{texts.search}</LinkButton>
        </EmptyState>
      )}
      {total > 0 && page > pages && (
        <EmptyState title={texts.beyond} icon="search">
          <LinkButton href={PATH}>{texts.first}</LinkButton>
        </EmptyState>
      )}
      {suggestions.postings.length > 0 && (
        <section class="stack">
          <h2>{texts.found(numberText(total, language))}</h2>
          <p class="small soft">{texts.blind}</p>
          <SuggestedPostingList language={language} suggestions={suggestions} />
        </section>
      )}
      <Pages page={page} pages={pages} hrefOf={(to) => (to === 1 ? PATH : `${PATH}?trang=${to}`)} />
    </div>
  );
}
