import { type Language } from '@app/platform/http';
import { communeOptions, FORMER_DISTRICTS, formerDistrictLabel, HOME_PROVINCE, provinceOptions } from '@app/taxonomy';
import {
  Button,
  EmptyState,
  FilterChips,
  Form,
  Icon,
  Link,
  LinkButton,
  Notice,
  numberText,
  type Option,
  Pages,
  Segments,
  Select,
  TextField,
} from '@app/ui';
import { MAX_HITS } from '../posting-index.js';
import { LAST_PAGE } from '../posting-query.js';
import {
  addressOf,
  NO_CRITERIA,
  type PostingCriteria,
  RADII,
  SEARCH_PATH,
  SUGGESTIONS_PATH,
} from '../posting-search.schema.js';
import { type PostingResults } from '../posting-search.service.js';
import { postingSearchTexts } from '../posting-search.texts.js';
import { isWithinHome } from '../search-place.js';
import { type Condition, conditionsOf, placeLabel, preferencesOf } from './search-conditions.js';
import { KeptFields, SearchFilters } from './search-filters.js';
import { DidYouMean, NothingFound } from './nothing-found.js';
import { SearchHits } from './search-hits.js';

export interface PostingSearchProps {
  language: Language;
  results: PostingResults;
  now: Date;
}

/** Former districts first, because people still name them; then the communes of today, then the rest of the country. */
function placeOptionsIn(language: Language): Option[] {
  const texts = postingSearchTexts(language);
  const inGroup = (group: string, options: readonly Option[]) => options.map((option) => ({ ...option, group }));
  return [
    ...inGroup(
      texts.formerDistricts,
      FORMER_DISTRICTS.map((district) => ({ value: district.key, label: formerDistrictLabel(district, language) })),
    ),
    ...inGroup(texts.communes, communeOptions()),
    ...inGroup(
      texts.otherProvinces,
      provinceOptions().filter(({ value }) => value !== HOME_PROVINCE),
    ),
  ];
}

const PLACE_OPTIONS: Record<Language, readonly Option[]> = { vi: placeOptionsIn('vi'), en: placeOptionsIn('en') };

/** Looking for work: the box, what was understood, conditions beside the results. */
export function PostingSearchPage(props: PostingSearchProps) {
  const { language, results } = props;
  const { criteria } = results;
  const conditions = conditionsOf(results, language);
  const isNothing = results.cards.length === 0 && results.total === 0;
  return (
    <>
      <SearchBox language={language} criteria={criteria} />
      <div class="search-conditions">
        <FilterChips label={postingSearchTexts(language).preferred} chips={preferencesOf(results, language)} />
        <FilterChips
          chips={conditions}
          clearHref={addressOf(NO_CRITERIA, { text: results.understood.words, order: criteria.order })}
        />
        <RadiusChoice {...props} />
      </div>
      <div class="columns columns-side">
        <SearchFilters language={language} results={results} />
        <section class="search-results">
          {!isNothing && <ResultsHead {...props} />}
          <Notices {...props} />
          <ResultsBody {...props} conditions={conditions} />
        </section>
      </div>
    </>
  );
}

function SearchBox({ language, criteria }: { language: Language; criteria: PostingCriteria }) {
  const texts = postingSearchTexts(language);
  const form = { values: { q: criteria.text, noi: criteria.place ?? '' }, problems: [] };
  return (
    <Form action={SEARCH_PATH} method="get" class="searchbar">
      <KeptFields criteria={criteria} form="box" />
      <TextField
        form={form}
        name="q"
        label={texts.words}
        placeholder={texts.wordsHint}
        type="search"
        maxLength={200}
        suggest={SUGGESTIONS_PATH}
      />
      <Select form={form} name="noi" label={texts.place} options={PLACE_OPTIONS[language]} empty={texts.anywhere} />
      <Button icon="search">{texts.search}</Button>
    </Form>
  );
}

/** How far around the place: only where the place is known that closely. */
function RadiusChoice({ language, results: { criteria, place, radiusKm } }: PostingSearchProps) {
  if (!place || !isWithinHome(place)) return null;
  const texts = postingSearchTexts(language);
  return (
    <Segments
      label={texts.radius}
      items={[0, ...RADII].map((km) => ({
        href: addressOf(criteria, { radiusKm: km }),
        label: km === 0 ? texts.only : texts.km(String(km)),
        isCurrent: km === radiusKm,
      }))}
    />
  );
}

function ResultsHead({ language, results }: PostingSearchProps) {
  const { criteria, near, sought, total, understood, widening } = results;
  const texts = postingSearchTexts(language);
  const count = numberText(total, language);
  const corrected = sought.read?.corrected ?? null;
  const words = corrected ?? understood.words;
  const exact = words === '' ? texts.found(count) : texts.foundFor(count, words);
  const isUnderstood = corrected !== null || understood.recognitions.some(({ concept }) => concept.kind !== 'filler');
  return (
    <div class="results-head">
      <div>
        <h1>{widening === null ? exact : texts.closest(count)}</h1>
        {near > 0 && near < total && <p class="small soft">{texts.near(numberText(near, language))}</p>}
        {isUnderstood && (
          <p class="small">
            {corrected !== null && <>{texts.corrected(corrected, understood.words)} </>}
            <Link href={addressOf(criteria, { isLiteral: true })}>{texts.literally(understood.text)}</Link>
          </p>
        )}
      </div>
      {total > 1 && (
        <Segments
          label={texts.sort}
          items={(['best', 'newest'] as const).map((order) => ({
            href: addressOf(criteria, { order }),
            label: texts[order],
            isCurrent: criteria.order === order,
          }))}
        />
      )}
    </div>
  );
}

/** Nothing was asked for and there is nothing: no search server would have found more. */
function isNothingOpen(results: PostingResults, language: Language): boolean {
  return results.total === 0 && results.understood.words === '' && conditionsOf(results, language).length === 0;
}

function Notices({ language, results }: PostingSearchProps) {
  const { isDegraded, widening, place } = results;
  const texts = postingSearchTexts(language);
  const name = place ? placeLabel(place, language) : texts.theirPlace;
  return (
    <>
      {isDegraded && !isNothingOpen(results, language) && (
        <Notice tone="warning" title={texts.degradedTitle}>
          <p>{texts.degraded}</p>
        </Notice>
      )}
      {results.total > 0 && <DidYouMean language={language} results={results} />}
      {widening && (
        <Notice tone="info" title={texts.widenedTitle}>
          <p>{texts.widened[widening](name)}</p>
        </Notice>
      )}
    </>
  );
}

function ResultsBody(props: PostingSearchProps & { conditions: readonly Condition[] }) {
  const { language, results, now } = props;
  const { criteria, cards, dropped, pages, total } = results;
  const texts = postingSearchTexts(language);
  if (total > 0 && criteria.page > pages) return <BeyondTheEnd {...props} />;
  if (cards.length === 0 && total === 0) return <NothingFound {...props} />;
  return (
    <>
      <SearchHits language={language} cards={cards} place={results.origin} now={now} />
      {dropped > 0 && <p class="soft small section-small">{texts.dropped(numberText(dropped, language))}</p>}
      {criteria.page === LAST_PAGE && total > MAX_HITS && <Capped {...props} />}
      <Pages page={criteria.page} pages={pages} hrefOf={(page) => addressOf(criteria, { page })} />
      <p class="no-fee">
        <Icon name="shield" size={18} /> {texts.noFee}
      </p>
    </>
  );
}

function Capped({ language, results: { total } }: PostingSearchProps) {
  const texts = postingSearchTexts(language);
  return (
    <div class="section-small">
      <Notice>
        <p>{texts.capped(numberText(MAX_HITS, language), numberText(total, language))}</p>
      </Notice>
    </div>
  );
}

function BeyondTheEnd({ language, results }: PostingSearchProps) {
  const texts = postingSearchTexts(language);
  const { criteria, total } = results;
  return (
    <EmptyState title={texts.beyond} icon="search">
      {total > MAX_HITS && <p>{texts.capped(numberText(MAX_HITS, language), numberText(total, language))}</p>}
      <div class="actions">
        <LinkButton href={addressOf(criteria)} look="secondary">
          {texts.firstPage}
        </LinkButton>
      </div>
    </EmptyState>
  );
}
