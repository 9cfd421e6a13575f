import { type Language } from '@app/platform/http';
import { occupationLabel } from '@app/taxonomy';
import { EmptyState, Link, LinkButton, numberText } from '@app/ui';
import { type NearestPostings } from '../nearest-postings.js';
import { addressOf, NO_CRITERIA, SEARCH_PATH } from '../posting-search.schema.js';
import { type PostingResults } from '../posting-search.service.js';
import { postingSearchTexts } from '../posting-search.texts.js';
import { placeOf } from '../search-place.js';
import { type Condition, placeLabel } from './search-conditions.js';

interface NothingProps {
  language: Language;
  results: PostingResults;
}

/** Offers the words as they would be typed without a mistake, where they were taken as they are. */
export function DidYouMean({ language, results: { criteria, correction } }: NothingProps) {
  if (correction === null) return null;
  const texts = postingSearchTexts(language);
  return (
    <p class="did-you-mean">
      {texts.didYouMean} <Link href={addressOf(criteria, { text: correction, isLiteral: false })}>“{correction}”?</Link>
    </p>
  );
}

/** Why there is nothing, and what would give something. */
export function NothingFound({ language, results, conditions }: NothingProps & { conditions: readonly Condition[] }) {
  const texts = postingSearchTexts(language);
  const { criteria, without, understood, unfiltered, dropped } = results;
  if (conditions.length === 0 && understood.words === '') {
    return (
      <EmptyState title={texts.nothing} icon="briefcase" level={1}>
        <p>{texts.noneOpen}</p>
      </EmptyState>
    );
  }
  const helping = conditions.filter(({ facet }) => facet !== undefined && (without[facet] ?? 0) > 0);
  const { text, isLiteral, place, radiusKm, order } = criteria;
  return (
    <EmptyState title={texts.nothing} icon="search" level={1}>
      <DidYouMean language={language} results={results} />
      <p>{dropped > 0 ? texts.dropped(numberText(dropped, language)) : texts.whyNothing}</p>
      <ul class="next-searches">
        {helping.map(({ label, href, facet }) => (
          <li key={href}>
            <Link href={href}>{texts.drop(label, numberText(without[facet!] ?? 0, language))}</Link>
          </li>
        ))}
        {helping.length === 0 && unfiltered > 0 && (
          <li>
            <Link href={addressOf({ ...NO_CRITERIA, text, isLiteral, place, radiusKm, order })}>
              {texts.dropAll(numberText(unfiltered, language))}
            </Link>
          </li>
        )}
        {understood.words !== '' && <li>{texts.shorter}</li>}
      </ul>
      <Nearest language={language} results={results} />
      <div class="actions">
        <LinkButton href={SEARCH_PATH} look="secondary">
          {texts.all}
        </LinkButton>
      </div>
    </EmptyState>
  );
}

/** Searches near this one that find something, each with how much. */
function Nearest({ language, results }: NothingProps) {
  const { nearest } = results;
  if (nearest === null) return null;
  const texts = postingSearchTexts(language);
  const wider = widerOffers(nearest, results, language);
  return (
    <>
      {nearest.occupations.length > 0 && (
        <section class="nearest">
          <h2>{nearest.isNear ? texts.nearestTitle : texts.wantedTitle}</h2>
          <ul class="next-searches">
            {nearest.occupations.map(({ code, count, criteria, isElsewhere }) => (
              <li key={code}>
                <Link href={addressOf(criteria)}>
                  {texts[isElsewhere && results.place !== null ? 'occupationElsewhere' : 'occupationCount'](
                    occupationLabel(code, language),
                    numberText(count, language),
                  )}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {wider.length > 0 && (
        <section class="nearest">
          <h2>{texts.otherwiseTitle}</h2>
          <ul class="next-searches">
            {wider.map(({ label, href }) => (
              <li key={href}>
                <Link href={href}>{label}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The same work anywhere and any work in the same place, where there is some. */
function widerOffers({ anywhere, inPlace }: NearestPostings, { understood }: PostingResults, language: Language) {
  const texts = postingSearchTexts(language);
  const place = placeOf(inPlace?.criteria.place ?? '');
  return [
    ...(anywhere && anywhere.count > 0
      ? [
          {
            label: texts.wordsAnywhere(understood.text, numberText(anywhere.count, language)),
            href: addressOf(anywhere.criteria),
          },
        ]
      : []),
    ...(inPlace && place && inPlace.count > 0
      ? [
          {
            label: texts.allInPlace(placeLabel(place, language), numberText(inPlace.count, language)),
            href: addressOf(inPlace.criteria),
          },
        ]
      : []),
  ];
}
