import { type Language } from '@app/platform/http';
import { numberText } from '@app/ui';
import { communeLabel, findFormerDistrict, findProvince, formerDistrictLabel } from '@app/taxonomy';
import { facetLabel, type FacetKey, wageFloorLabel } from '../posting-facets.js';
import { addressOf, type PostingCriteria } from '../posting-search.schema.js';
import { type PostingResults } from '../posting-search.service.js';
import { postingSearchTexts } from '../posting-search.texts.js';
import { isChosen } from '../posting-seeking.js';
import { NEAR_KM } from '../ranking/wanted.js';
import { isCloserThanProvince, placeOf, type SearchPlace } from '../search-place.js';
import { type Recognition } from '../understanding/recognition.js';
import { type Understood, withoutRecognitions } from '../understanding/understand.js';

/** A condition that holds, in words, and the address of the same search without it. */
export interface Condition {
  label: string;
  href: string;
  /** The facet it belongs to. */
  facet?: FacetKey;
  /** It only puts postings in order; here is the search that holds to it. */
  only?: { label: string; href: string };
}

/** The name of a place: one commune, former district or province by name, several one after the other. */
export function placeLabel(place: SearchPlace, language: Language): string {
  return [
    ...place.communes.map(communeLabel),
    ...place.districts.flatMap((key) => {
      const district = findFormerDistrict(key);
      return district ? formerDistrictLabel(district, language) : [];
    }),
    ...place.provinces.flatMap((code) => findProvince(code)?.name ?? []),
  ].join(', ');
}

const LISTS = [
  ['occupations', 'occupation'],
  ['shifts', 'shift'],
  ['workForms', 'workForm'],
  ['contracts', 'contract'],
  ['experience', 'experience'],
  ['parks', 'park'],
] as const satisfies readonly (readonly [keyof PostingCriteria, FacetKey])[];

function placeConditions(criteria: PostingCriteria, language: Language): Condition[] {
  const place = criteria.place === null ? null : placeOf(criteria.place);
  if (!place) return [];
  const name = placeLabel(place, language);
  const km = criteria.radiusKm ?? 0;
  const label = km === 0 ? name : postingSearchTexts(language).withinKm(name, String(km));
  return [{ label, href: addressOf(criteria, { place: null, radiusKm: null }) }];
}

function listConditions(criteria: PostingCriteria, language: Language): Condition[] {
  return LISTS.flatMap(([field, facet]) =>
    criteria[field].map((value) => ({
      label: facetLabel(facet, value, language),
      href: addressOf(criteria, { [field]: criteria[field].filter((other) => other !== value) }),
      facet,
    })),
  );
}

const FACET_OF: Partial<Record<Recognition['concept']['kind'], FacetKey>> = {
  wage: 'wage',
  park: 'park',
  experience: 'experience',
  form: 'workForm',
  shift: 'shift',
};

/** What was understood, in our words where they are clearer than those that were typed. */
function labelOf({ text }: Understood, { concept, span }: Recognition, language: Language): string {
  const texts = postingSearchTexts(language);
  if (concept.kind === 'wage') return texts.wageFrom(wageFloorLabel(concept.floor, language));
  const isPlaceOfToday = concept.kind === 'place' && (concept.area === null || !isCloserThanProvince(concept.area));
  if (!isPlaceOfToday) return text.slice(...span);
  const name = placeLabel({ ...concept, areas: [], around: [] }, language);
  return concept.isNear ? texts.withinKm(name, String(NEAR_KM)) : name;
}

/** What a recognition says, in words, and the search without it: its words are taken out of the query. */
function readCondition({ criteria, understood }: PostingResults, recognition: Recognition, language: Language) {
  const facet = FACET_OF[recognition.concept.kind];
  return {
    label: labelOf(understood, recognition, language),
    href: addressOf(criteria, { text: withoutRecognitions(understood, [recognition]) }),
    ...(facet && { facet }),
  };
}

/** Words of the query that were read as conditions and filter. */
function understoodConditions(results: PostingResults, language: Language): Condition[] {
  const { criteria, understood, preferences } = results;
  if (preferences.length > 0) return [];
  return understood.recognitions
    .filter(({ concept: { kind } }) => kind !== 'filler' && !isChosen(kind, criteria))
    .map((recognition) => readCondition(results, recognition, language));
}

/** What was read from the words and puts postings in order, each with the search that holds to it. */
export function preferencesOf(results: PostingResults, language: Language): Condition[] {
  const texts = postingSearchTexts(language);
  return results.preferences.map(({ recognition, strict, count }) => ({
    ...readCondition(results, recognition, language),
    ...(strict &&
      count !== null &&
      count > 0 && { only: { label: texts.onlyThese(numberText(count, language)), href: addressOf(strict) } }),
  }));
}

/** Every condition of a search beside its words, in the order of the page. */
export function conditionsOf(results: PostingResults, language: Language): Condition[] {
  const { criteria } = results;
  const texts = postingSearchTexts(language);
  const { wageFloor } = criteria;
  return [
    ...understoodConditions(results, language),
    ...placeConditions(criteria, language),
    ...(wageFloor === null
      ? []
      : [
          {
            label: texts.wageFrom(wageFloorLabel(wageFloor, language)),
            href: addressOf(criteria, { wageFloor: null }),
            facet: 'wage' as const,
          },
        ]),
    ...listConditions(criteria, language),
    ...(criteria.isVerifiedOnly
      ? [
          {
            label: facetLabel('verified', 'true', language),
            href: addressOf(criteria, { isVerifiedOnly: false }),
            facet: 'verified' as const,
          },
        ]
      : []),
    ...(criteria.isLiteral && criteria.text !== ''
      ? [{ label: texts.isLiteral, href: addressOf(criteria, { isLiteral: false }) }]
      : []),
  ];
}
