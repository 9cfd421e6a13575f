import { Controller, Get, Query } from '@nestjs/common';
import { currentRequest, document, type Language, Public } from '@app/platform/http';
import { type Limit, Limits } from '@app/platform/limits';
import { numberText } from '@app/ui';
import { INDUSTRIAL_PARKS, occupationLabel } from '@app/taxonomy';
import { addressOf, FindPostings, type PostingCriteria } from '../posting-search.schema.js';
import { postingSearchTexts } from '../posting-search.texts.js';
import { placeOf } from '../search-place.js';
import { type PostingSuggestion, PostingSuggestions } from '../suggesting/posting-suggestions.service.js';
import { placeLabel } from './search-conditions.js';

/** Wide, because a fair hall or a mobile network stands behind one address. */
const BY_ADDRESS: Limit = { name: 'suggestions.address', points: 3_000, seconds: 60 };
const FRESH_SECONDS = 30;

/** What a search field offers while somebody types. */
@Controller()
export class PostingSuggestionsController {
  constructor(
    private readonly suggestions: PostingSuggestions,
    private readonly limits: Limits,
  ) {}

  @Get('viec-lam/goi-y')
  @Public()
  async suggest(@Query({ schema: FindPostings }) criteria: PostingCriteria) {
    const request = currentRequest();
    if (request) await this.limits.takeLocally(BY_ADDRESS, request.address);
    const language = request?.language ?? 'vi';
    const found = await this.suggestions.suggest(criteria);
    const offers = found.map((suggestion) => ({
      label: labelOf(suggestion, language),
      hint: hintOf(suggestion, language),
      href: (language === 'en' ? '/en' : '') + addressOf(suggestion.criteria),
    }));
    return document(JSON.stringify(offers), 'application/json', FRESH_SECONDS);
  }
}

function labelOf({ kind, value, work }: PostingSuggestion, language: Language): string {
  if (kind === 'occupation') return occupationLabel(value, language);
  if (kind === 'park') return INDUSTRIAL_PARKS.label(value, language);
  if (kind !== 'place' && kind !== 'work-in') return value;
  const place = placeOf(value);
  const name = place === null ? value : placeLabel(place, language);
  return work === null ? name : postingSearchTexts(language).workIn(work, name);
}

function hintOf({ kind, count }: PostingSuggestion, language: Language): string {
  const texts = postingSearchTexts(language);
  const words =
    kind === 'correction' ? texts.didYouMean : kind === 'title' || kind === 'work-in' ? null : texts.suggestion[kind];
  return [
    ...(words === null ? [] : [words]),
    ...(count === null ? [] : [texts.found(numberText(count, language))]),
  ].join(' · ');
}
