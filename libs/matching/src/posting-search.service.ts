import { Injectable } from '@nestjs/common';
import { Clock, type LocalDate, todayIn } from '@app/kernel';
import { type PostingCard, type PostingConditions, PostingReads, PostingSearchReads } from '@app/postings';
import {
  isIndexLost,
  isSearchAway,
  type MergedSearch,
  type SearchBody,
  SearchEngine,
  type SearchPage,
} from '@app/platform/search';
import { countingBody, PostingCounts, totalOf } from './posting-counts.service.js';
import { type FacetCounts, FACETS, type FacetKey } from './posting-facets.js';
import { POSTINGS_INDEX } from './posting-index.js';
import {
  attributesOf,
  buildPostingQuery,
  withoutFacets,
  isRanked,
  LAST_PAGE,
  PAGE_SIZE,
  RANKED_HITS,
  type SoughtPostings,
} from './posting-query.js';
import { type NearestPostings } from './nearest-postings.js';
import { NearestFinder } from './nearest-postings.service.js';
import { type PostingCriteria } from './posting-search.schema.js';
import { RECALLED, recallSearches } from './ranking/recall.js';
import { type RankedPosting, rankPostings } from './ranking/score-posting.js';
import { type Preference, seek } from './posting-seeking.js';
import { type Widening, widerSearches } from './posting-widening.js';
import { SearchIndexes } from './search-indexes.service.js';
import { namedCommunes, type SearchPlace } from './search-place.js';
import { correctionOf } from './understanding/correction.js';
import { toldBenefit } from './understanding/recognise-benefits.js';
import { type Understood } from './understanding/understand.js';

export interface PostingResults {
  criteria: PostingCriteria;
  understood: Understood;
  /** What was read from the words and puts postings in order, with how many there are that meet it. */
  preferences: readonly (Preference & { count: number | null })[];
  /** Where it was looked for first, before anything was widened. */
  place: SearchPlace | null;
  /** Where distances are told from. */
  origin: SearchPlace | null;
  radiusKm: number;
  /** What was looked for in the end: widened, if nothing fitted what was asked. */
  sought: SoughtPostings;
  widening: Widening | null;
  /** Postings among them that come close without holding every word. */
  near: number;
  /** All that fit, of which at most `LAST_PAGE` pages are shown. */
  total: number;
  pages: number;
  cards: PostingCard[];
  /** Hits of this page that have just been taken away and are not shown. */
  dropped: number;
  counts: FacetCounts;
  /** For each facet in use: how many there would be without it. */
  without: Partial<Record<FacetKey, number>>;
  /** When there is nothing: how many there would be without any facet. */
  unfiltered: number;
  /** What comes nearest when there is nothing on the first page. */
  nearest: NearestPostings | null;
  /** The words as they would be typed without a mistake, where they were taken as they are and find next to nothing. */
  correction: string | null;
  /** Answered by PostgreSQL alone. */
  isDegraded: boolean;
}

/** Ids in order with everything around them, before PostgreSQL has said which of them may be seen. */
type Found = Omit<
  PostingResults,
  | 'criteria'
  | 'understood'
  | 'preferences'
  | 'place'
  | 'origin'
  | 'radiusKm'
  | 'cards'
  | 'dropped'
  | 'pages'
  | 'nearest'
  | 'correction'
> & {
  ids: string[];
  /** How many there are under each further condition that was asked about. */
  stricter: number[];
};

type Hit = RankedPosting;

/** With so few hits a better spelling is worth offering. */
const FEW = 3;

const WITHOUT_COUNTS = { counts: {}, without: {}, unfiltered: 0, near: 0, stricter: [], isDegraded: true };

/** Finds postings for the public. */
@Injectable()
export class PostingSearch {
  constructor(
    private readonly clock: Clock,
    private readonly engine: SearchEngine,
    private readonly indexes: SearchIndexes,
    private readonly counts: PostingCounts,
    private readonly nearest: NearestFinder,
    private readonly postings: PostingReads,
    private readonly plain: PostingSearchReads,
  ) {}

  /**
   * A page of postings with facets, in two requests to the index (four when nothing fits and the search is widened)
   * and one query to the database, which decides what may be seen. While the index is away, slow or lost, PostgreSQL
   * answers alone.
   * @param options.countsPreferences whether somebody is shown how many postings meet what was read from the words: each
   * takes a search of its own
   */
  async search(criteria: PostingCriteria, { countsPreferences = true } = {}): Promise<PostingResults> {
    const seeking = seek(criteria);
    const { understood, preferences, origin, radiusKm, sought } = seeking;
    const counted = preferences.filter(({ strict }) => countsPreferences && strict !== null);
    const found = await this.find(
      sought,
      counted.map(({ strict }) => seek(strict!).sought),
    );
    const cards = await this.postings.visibleCards(found.ids);
    const { ids, stricter, ...rest } = found;
    const countOf = (preference: Preference) => stricter[counted.indexOf(preference)] ?? null;
    const dropped = ids.length - cards.length;
    const total = Math.max(found.total - dropped, 0);
    const pages = Math.min(Math.ceil(found.total / PAGE_SIZE), LAST_PAGE);
    return {
      ...rest,
      criteria,
      understood,
      preferences: preferences.map((preference) => ({ ...preference, count: countOf(preference) })),
      place: sought.place,
      origin,
      radiusKm,
      cards,
      dropped,
      total,
      pages,
      nearest:
        found.total === 0 && !found.isDegraded && sought.page === 1 ? await this.nearest.find(criteria, seeking) : null,
      correction: criteria.isLiteral && found.total <= FEW ? correctionOf(criteria.text) : null,
    };
  }

  private async find(sought: SoughtPostings, stricter: readonly SoughtPostings[]): Promise<Found> {
    const today = todayIn(this.clock);
    try {
      return await this.findInIndex(sought, stricter, today);
    } catch (error) {
      if (!isSearchAway(error)) throw error;
      if (isIndexLost(error)) this.indexes.reportLost(POSTINGS_INDEX);
      return this.findInDatabase(sought);
    }
  }

  private async findInIndex(
    sought: SoughtPostings,
    stricter: readonly SoughtPostings[],
    today: LocalDate,
  ): Promise<Found> {
    const found = await this.findExactly(sought, today, stricter);
    return found.total === 0 && sought.page === 1 ? this.widen(found, today) : found;
  }

  private async findExactly(
    sought: SoughtPostings,
    today: LocalDate,
    stricter: readonly SoughtPostings[] = [],
  ): Promise<Found> {
    const query = buildPostingQuery(sought, today);
    const counting = [...query.facets.map(({ body }) => body), ...stricter.map((each) => countingBody(each, today))];
    const [[hits, ...others], recalled, nearest] = await Promise.all([
      this.ask([query.hits, ...counting, ...(query.behind ? [query.behind] : [])]),
      isRanked(sought) ? this.recall(sought, query.hits.filter as string[]) : null,
      query.nearest ? this.pageOf(query.nearest, sought.page) : null,
    ]);
    const facets = others.slice(0, query.facets.length);
    const total = totalOf(hits!);
    const ranked = recalled
      ? inOrder(sought, hits!, recalled, total, others[counting.length]?.hits ?? [])
      : { ids: (nearest ?? hits!.hits).map(({ id }) => id), near: 0 };
    return {
      ...ranked,
      total: total + ranked.near,
      sought,
      widening: total === 0 && ranked.near > 0 ? 'some-words' : null,
      counts: countsOf(hits!, query.facets, facets, sought),
      without: Object.fromEntries(query.facets.map(({ key }, at) => [key, totalOf(facets[at]!)])),
      stricter: others.slice(query.facets.length, counting.length).map(totalOf),
      unfiltered: 0,
      isDegraded: false,
    };
  }

  /** Counts what every wider search would find, in one request, and takes the first that finds something. */
  private async widen(found: Found, today: LocalDate): Promise<Found> {
    const wider = widerSearches(found.sought);
    const [unfiltered, ...totals] = await this.counts.of(
      [withoutFacets(found.sought), ...wider.map(({ sought }) => sought)],
      today,
    );
    const at = totals.findIndex((total) => total > 0);
    if (at < 0) return { ...found, unfiltered: unfiltered! };
    return { ...(await this.findExactly(wider[at]!.sought, today)), widening: wider[at]!.widening };
  }

  private async recall({ read, wanted }: SoughtPostings, filters: string[]): Promise<Hit[]> {
    return this.engine.searchMerged<Hit>(POSTINGS_INDEX, recallSearches(read!, wanted, filters), RECALLED);
  }

  private async pageOf(searches: readonly MergedSearch[], page: number): Promise<Pick<Hit, 'id'>[]> {
    return this.engine.searchMerged<Hit>(POSTINGS_INDEX, searches, PAGE_SIZE, (page - 1) * PAGE_SIZE);
  }

  private async ask(bodies: readonly SearchBody[]): Promise<SearchPage<Hit>[]> {
    return this.engine.searchMany<Hit>(bodies.map((body) => ({ name: POSTINGS_INDEX, body })));
  }

  private async findInDatabase(asked: SoughtPostings): Promise<Found> {
    const tries = [
      { widening: null, sought: asked },
      ...(asked.page === 1 ? widerSearches(asked).filter(({ sought }) => sought.matching === 'all') : []),
    ];
    for (const { widening, sought } of tries) {
      const { ids, total } = await this.plain.find(conditionsOf(sought), {
        limit: sought.page > LAST_PAGE ? 0 : PAGE_SIZE,
        offset: sought.page > LAST_PAGE ? 0 : (sought.page - 1) * PAGE_SIZE,
      });
      if (total > 0) return { ids, total, sought, widening, ...WITHOUT_COUNTS };
    }
    return { ids: [], total: 0, sought: asked, widening: null, ...WITHOUT_COUNTS };
  }
}

/** Below this score a posting that lacks words is no help: less is asked of it where no posting has them all. */
const LEAST_NEAR = 0.6;
const LEAST_ALONE = 0.35;

/**
 * The ids of a page by how well postings serve. Where all that hold every word are known, those that come close without
 * are put among them; they make the total larger.
 * @param behind all hits up to the end of the page: those that were not put in order follow
 */
function inOrder(
  { read, wanted, page }: SoughtPostings,
  exact: SearchPage<Hit>,
  recalled: readonly Hit[],
  total: number,
  behind: readonly Pick<Hit, 'id'>[],
): { ids: string[]; near: number } {
  const isExact = new Set(exact.hits.map(({ id }) => id));
  const isWhole = total <= RANKED_HITS;
  const least = total === 0 ? LEAST_ALONE : LEAST_NEAR;
  const ranked = rankPostings(read!, wanted, [...exact.hits, ...recalled])
    .filter(({ posting, score }) => isExact.has(posting.id) || score >= least)
    .slice(0, isWhole ? undefined : RANKED_HITS);
  const ids = new Set([...ranked.map(({ posting }) => posting.id), ...behind.map(({ id }) => id)]);
  return {
    ids: [...ids].slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    near: isWhole ? ranked.filter(({ posting }) => !isExact.has(posting.id)).length : 0,
  };
}

/** Counts of each facet from the search that leaves its own condition out; from the hits where it has none. */
function countsOf(
  hits: SearchPage<Hit>,
  used: readonly { key: FacetKey }[],
  pages: readonly SearchPage<Hit>[],
  { occupations }: SoughtPostings,
): FacetCounts {
  return Object.fromEntries(
    FACETS.map((key) => {
      const at = used.findIndex((each) => each.key === key);
      const { facets } = at < 0 ? hits : pages[at]!;
      const counts = attributesOf(key, occupations).map((attribute) => facets[attribute] ?? {});
      return [key, Object.assign({}, ...counts) as Record<string, number>];
    }),
  );
}

function conditionsOf(sought: SoughtPostings): PostingConditions {
  const { place, words, occupations, wageFloor, contracts, workForms, shifts, experience, parks, benefits } = sought;
  return {
    words,
    communes: place === null ? [] : [...namedCommunes(place), ...place.around],
    provinces: place?.provinces ?? [],
    occupations,
    wageFloor,
    contracts,
    workForms,
    shifts,
    experience,
    parks,
    benefits: benefits.map((code) => ({ code, told: toldBenefit(code) })),
    isVerifiedOnly: sought.isVerifiedOnly,
    order: sought.order,
  };
}
