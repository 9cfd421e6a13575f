import { SuggestedPostingList, suggestionTexts, type SuggestedForPerson } from '@app/matching';
import { type Person } from '@app/accounts';
import { type Language } from '@app/platform/http';
import { EmptyState, Notice, numberText, PageHead, Pages } from '@app/ui';
import { personTexts } from '../person.texts.js';

const PEOPLE = '/can-bo/nguoi-lao-dong';

interface PersonSuggestionsProps {
  language: Language;
  person: Person;
  /** Null while nothing may be suggested. */
  suggestions: SuggestedForPerson | null;
}

/** Every posting that suits a person, for the counsellor who proposes some of them. */
export function PersonSuggestionsPage({ language, person, suggestions }: PersonSuggestionsProps) {
  const [texts, words] = [personTexts(language), suggestionTexts(language)];
  const home = `${PEOPLE}/${person.id}`;
  return (
    <>
      <PageHead
        title={words.titleFor}
        lead={words.leadFor(person.fullName)}
        crumbs={[
          { href: PEOPLE, label: texts.people },
          { href: home, label: person.fullName },
        ]}
      />
      {suggestions === null || suggestions.total === 0 ? (
        <EmptyState title={suggestions === null ? words.apart : words.none} icon="briefcase">
          <p>{suggestions === null ? words.apartHintFor : words.noneHintFor}</p>
        </EmptyState>
      ) : (
        <section class="stack">
          {suggestions.isDegraded && (
            <Notice tone="warning" title={words.degradedTitle}>
              <p>{words.degraded}</p>
            </Notice>
          )}
          <h2>{words.found(numberText(suggestions.total, language))}</h2>
          <p class="small soft">{words.blind}</p>
          <SuggestedPostingList language={language} suggestions={suggestions} />
          <Pages
            page={suggestions.page}
            pages={suggestions.pages}
            hrefOf={(to) => `${home}/viec-hop${to === 1 ? '' : `?trang=${to}`}`}
          />
        </section>
      )}
    </>
  );
}
