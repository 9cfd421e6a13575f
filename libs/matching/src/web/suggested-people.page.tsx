import { WORKED } from '@app/candidates';
import { formatDay, type LocalDate } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { communeLabel, occupationLabel } from '@app/taxonomy';
import { type Crumb, EmptyState, LinkButton, ListItem, Notice, numberText, PageHead, Pages } from '@app/ui';
import { FitBadge, FitNote } from '../fit-note.js';
import { type Onlooker, type PeopleSuggestions, type ShownPerson } from '../suggested-people.service.js';
import { suggestionTexts } from '../suggestions.texts.js';

interface SuggestedPeopleProps {
  language: Language;
  today: LocalDate;
  onlooker: Onlooker;
  /** The page of the posting, beneath which this one lies. */
  base: string;
  crumbs: readonly Crumb[];
  title: string;
  /** Nobody is shown to an employer who is not verified. */
  isVerified: boolean;
  /** Null for a posting that is not open. */
  suggestions: PeopleSuggestions | null;
  /** Names by person, for staff alone. */
  names: ReadonlyMap<string, string>;
}

/** People who suit a posting, the best first, each with the reasons. */
export function SuggestedPeoplePage(props: SuggestedPeopleProps) {
  const { language, base, crumbs, title } = props;
  const texts = suggestionTexts(language).people;
  return (
    <>
      <PageHead
        title={texts.title}
        lead={texts.lead(title)}
        crumbs={[...crumbs]}
        actions={
          <LinkButton href={base} look="secondary" icon="back">
            {texts.posting}
          </LinkButton>
        }
      />
      <Body {...props} />
    </>
  );
}

function Body(props: SuggestedPeopleProps) {
  const { language, isVerified, suggestions, onlooker, base } = props;
  const words = suggestionTexts(language);
  const texts = words.people;
  if (!isVerified) return <Nothing title={texts.notVerified} hint={texts.notVerifiedHint} />;
  if (suggestions === null) return <Nothing title={texts.notOpen} hint={texts.notOpenHint} />;
  const { people, total, page, pages, isDegraded } = suggestions;
  const path = `${base}/ung-vien-phu-hop`;
  return (
    <section class="stack">
      {isDegraded && (
        <Notice tone="warning" title={words.degradedTitle}>
          <p>{words.degraded}</p>
        </Notice>
      )}
      {total === 0 ? (
        <Nothing title={texts.none} hint={texts.noneHint} />
      ) : (
        <>
          <h2>{texts.found(numberText(total, language))}</h2>
          <p class="small soft">
            {words.blind} {onlooker === 'employer' && texts.only}
          </p>
          <div class="list">
            {people.map((person) => (
              <PersonItem key={person.card.personId} {...props} person={person} vacancy={suggestions.vacancy} />
            ))}
          </div>
          <Pages page={page} pages={pages} hrefOf={(to) => (to === 1 ? path : `${path}?trang=${to}`)} />
        </>
      )}
    </section>
  );
}

function Nothing({ title, hint }: { title: string; hint: string }) {
  return (
    <EmptyState title={title} icon="person">
      <p>{hint}</p>
    </EmptyState>
  );
}

type ItemProps = SuggestedPeopleProps & { person: ShownPerson; vacancy: PeopleSuggestions['vacancy'] };

function PersonItem({ language, today, onlooker, names, person: { card, fit, seeker }, vacancy }: ItemProps) {
  const texts = suggestionTexts(language).people;
  const work = card.wish ?? texts.openWork;
  const name = names.get(card.personId);
  const { availableFrom, commune, experience } = card;
  const start =
    availableFrom === null || availableFrom <= today
      ? texts.startNow
      : texts.startFrom(formatDay(availableFrom as LocalDate));
  return (
    <ListItem
      href={onlooker === 'staff' ? `/can-bo/nguoi-lao-dong/${card.personId}` : undefined}
      title={name ?? work}
      subtitle={name ? work : card.occupations.map((code) => occupationLabel(code, language)).join(', ')}
      facts={[
        ...(commune ? [{ icon: 'pin' as const, text: communeLabel(commune) }] : []),
        ...(experience ? [{ icon: 'briefcase' as const, text: WORKED.label(experience, language) }] : []),
        { icon: 'calendar', text: start },
      ]}
      badges={<FitBadge language={language} fit={fit} />}
      note={
        <FitNote
          language={language}
          reader={onlooker === 'employer' ? 'employer' : 'seeker'}
          fit={fit}
          seeker={seeker}
          vacancy={vacancy}
        />
      }
    />
  );
}
