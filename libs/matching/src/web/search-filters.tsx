import { type Language } from '@app/platform/http';
import { Button, Facet, FilterPanel, Form, Hidden } from '@app/ui';
import { facetOptions, type FacetKey } from '../posting-facets.js';
import { millions, type PostingCriteria, queryOf, SEARCH_PATH } from '../posting-search.schema.js';
import { type PostingResults } from '../posting-search.service.js';
import { postingSearchTexts } from '../posting-search.texts.js';
import { withoutRecognitions } from '../understanding/understand.js';
import { OccupationFacet } from './occupation-facet.js';

/** Names in the address of what the filter form itself sends. */
const OWN = ['nghe', 'luong', 'ca', 'hop-dong', 'hinh-thuc', 'kinh-nghiem', 'khu', 'xac-minh', 'trang'];
/** Names of what the search box itself sends. Other words are read anew. */
const BOX = ['q', 'noi', 'nguyen-van', 'trang'];

/** What the address says beside the fields of a form, so that sending the form keeps it. */
export function KeptFields({ criteria, form }: { criteria: PostingCriteria; form: 'box' | 'filters' }) {
  const own = form === 'box' ? BOX : OWN;
  const kept = [...queryOf(criteria)].filter(([name]) => !own.includes(name));
  return (
    <>
      {kept.map(([name, value]) => (
        <Hidden key={name + value} name={name} value={value} />
      ))}
    </>
  );
}

/**
 * The criteria with the words that fields of the filter form show by themselves taken out of the text: otherwise they
 * would come back when somebody chooses nothing there.
 */
function withoutShownWords({ criteria, understood, preferences }: PostingResults): PostingCriteria {
  if (preferences.length > 0) return criteria;
  const shown = understood.recognitions.filter(({ concept: { kind } }) => kind !== 'place' && kind !== 'filler');
  return shown.length === 0 ? criteria : { ...criteria, text: withoutRecognitions(understood, shown) };
}

interface SearchFiltersProps {
  language: Language;
  results: PostingResults;
}

/** The conditions beside the results; on a phone folded above them. */
export function SearchFilters({ language, results }: SearchFiltersProps) {
  const { criteria, counts } = results;
  // Also what was read from the words: the form shows what holds.
  const { wageFloor, parks } = results.sought;
  const texts = postingSearchTexts(language);
  const options = (key: FacetKey, chosen: readonly string[]) => facetOptions(key, counts, chosen, language);
  const wage = wageFloor === null ? [] : [String(wageFloor)];
  const wages = options('wage', wage).map((each) => ({ ...each, value: millions(Number(each.value)) }));
  const lists = [
    ['shift', 'ca', criteria.shifts],
    ['experience', 'kinh-nghiem', criteria.experience],
    ['workForm', 'hinh-thuc', criteria.workForms],
    ['contract', 'hop-dong', criteria.contracts],
    ['park', 'khu', parks],
  ] as const;
  const chosen =
    lists.reduce((sum, [, , values]) => sum + values.length, 0) +
    criteria.occupations.length +
    wage.length +
    Number(criteria.isVerifiedOnly);
  return (
    <Form action={SEARCH_PATH} method="get" class="filter-form">
      <KeptFields criteria={withoutShownWords(results)} form="filters" />
      <FilterPanel title={texts.filterTitle} chosen={chosen}>
        <Facet
          label={texts.facets.wage}
          name="luong"
          type="radio"
          isOpen
          chosen={[wageFloor === null ? '' : millions(wageFloor)]}
          options={[{ value: '', label: texts.any }, ...wages]}
        />
        <OccupationFacet
          language={language}
          label={texts.facets.occupation}
          counts={counts}
          chosen={criteria.occupations}
        />
        {lists.map(([key, name, values]) => (
          <Facet
            key={key}
            label={texts.facets[key]}
            name={name}
            chosen={values}
            options={options(key, values)}
            isOpen={values.length > 0 || key === 'shift'}
          />
        ))}
        <Facet
          label={texts.facets.verified}
          name="xac-minh"
          chosen={criteria.isVerifiedOnly ? ['1'] : []}
          options={options('verified', criteria.isVerifiedOnly ? ['true'] : []).map((each) => ({
            ...each,
            value: '1',
          }))}
        />
        <div class="actions">
          <Button>{texts.apply}</Button>
        </div>
      </FilterPanel>
    </Form>
  );
}
