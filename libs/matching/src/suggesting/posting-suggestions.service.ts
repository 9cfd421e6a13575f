import { Injectable } from '@nestjs/common';
import { canonicalSpelling, Clock, todayIn, words as wordsOf } from '@app/kernel';
import { isSearchAway } from '@app/platform/search';
import { PostingCounts } from '../posting-counts.service.js';
import { addressOf, type PostingCriteria } from '../posting-search.schema.js';
import { seek } from '../posting-seeking.js';
import { readWords } from '../understanding/read-words.js';
import { understand } from '../understanding/understand.js';
import { matchTerms, placesAtEnd, typedWords } from './match-terms.js';
import { type OpenTerm, type TermKind } from './open-terms.js';
import { OpenTerms } from './open-terms.service.js';

/** A search that what was typed may be on its way to. */
export interface PostingSuggestion {
  /** `correction`: the same words as they would be typed without a mistake. `work-in`: work together with a place. */
  kind: TermKind | 'correction' | 'work-in';
  /** Words, or the code or key of what is suggested. */
  value: string;
  /** The work in front of the place. */
  work: string | null;
  criteria: PostingCriteria;
  /** Postings that hold all of it; null while the search server is away. */
  count: number | null;
}

const SHORTEST = 2;
const MOST = 8;
/** So many of each kind are counted, and so many shown. */
const COUNTED: Record<PostingSuggestion['kind'], number> = {
  correction: 1,
  title: 6,
  occupation: 3,
  place: 3,
  'work-in': 3,
  park: 2,
  employer: 3,
};

/** Suggests what open postings really hold while somebody types. */
@Injectable()
export class PostingSuggestions {
  constructor(
    private readonly clock: Clock,
    private readonly terms: OpenTerms,
    private readonly counts: PostingCounts,
  ) {}

  /**
   * Searches that begin like the text and find something under the other conditions, the likeliest first, with how
   * many postings each would find.
   */
  async suggest(criteria: PostingCriteria): Promise<PostingSuggestion[]> {
    if (criteria.text.length < SHORTEST) return [];
    const likely = likelySearches(criteria, await this.terms.current());
    return (await this.counted(likely)).slice(0, MOST);
  }

  private async counted(likely: readonly Uncounted[]): Promise<PostingSuggestion[]> {
    try {
      const found = await this.counts.of(
        likely.map((suggestion) => seek(suggestion.criteria).sought),
        todayIn(this.clock),
      );
      return likely.map((each, at) => ({ ...each, count: found[at]! })).filter(({ count }) => count > 0);
    } catch (error) {
      if (!isSearchAway(error)) throw error;
      return likely.map((each) => ({ ...each, count: null }));
    }
  }
}

type Uncounted = Omit<PostingSuggestion, 'count'>;

function likelySearches(criteria: PostingCriteria, terms: readonly OpenTerm[]): Uncounted[] {
  const { text } = criteria;
  const base = { ...criteria, text: '', isLiteral: false, page: 1 };
  const asTyped = matchTerms(typedWords(text), terms);
  const said = asTyped.length > 0 ? null : readingOf(text);
  const found = said === null ? asTyped : matchTerms(typedWords(said.text), terms);
  const searches: Uncounted[] = [
    ...(said?.isCorrected ? [searchFor('correction', said.text, { ...base, text: said.text })] : []),
    ...found.map(({ kind, value }) => searchFor(kind, value, { ...base, ...conditionOf(kind, value) })),
    ...worksIn(said?.text ?? text, terms, base),
  ];
  const taken = new Map<PostingSuggestion['kind'], number>();
  const addresses = new Set<string>();
  return searches.filter((search) => {
    const { kind } = search;
    const address = addressOf(search.criteria);
    if (addresses.has(address)) return false;
    addresses.add(address);
    const before = taken.get(kind) ?? 0;
    taken.set(kind, before + 1);
    return before < COUNTED[kind];
  });
}

const searchFor = (kind: PostingSuggestion['kind'], value: string, criteria: PostingCriteria): Uncounted => ({
  kind,
  value,
  work: null,
  criteria,
});

function worksIn(text: string, terms: readonly OpenTerm[], base: PostingCriteria): Uncounted[] {
  const named = placesAtEnd(
    text,
    terms.filter(({ kind }) => kind === 'place'),
  );
  if (!named) return [];
  const { work, places } = named;
  return places.map(({ value }) => ({
    ...searchFor('work-in', value, { ...base, text: work, ...conditionOf('place', value) }),
    work,
  }));
}

function conditionOf(kind: TermKind, value: string): Partial<PostingCriteria> {
  switch (kind) {
    case 'title':
    case 'employer':
      return { text: value };
    case 'occupation':
      return { occupations: [value] };
    case 'place':
      return { place: value, radiusKm: null };
    case 'park':
      return { parks: [value] };
  }
}

/** What was typed with short forms written out and mistakes put right; null when that changes nothing. */
function readingOf(text: string): { text: string; isCorrected: boolean } | null {
  const { readings, corrected } = readWords(understand(text).words, text);
  const said = readings[0]?.words.map((word) => word.text).join(' ') ?? '';
  const isSame = said === wordsOf(text).map(canonicalSpelling).join(' ');
  return said === '' || isSame ? null : { text: said, isCorrected: corrected !== null };
}
