export { MatchingModule } from './matching.module.js';
export { SearchChanges } from './search-changes.service.js';
export { SearchIndexes } from './search-indexes.service.js';
export { type IndexDrift } from './search-indexes.repository.js';
export { toPostingDocument, type PostingDocument } from './posting-document.js';
export { postingIndex } from './posting-index.js';
export { PostingSearch, type PostingResults } from './posting-search.service.js';
export {
  FindPostings,
  FoundPostings,
  type PostingCriteria,
  NO_CRITERIA,
  SUGGESTIONS_PATH,
} from './posting-search.schema.js';
export { FitBadge, FitNote } from './fit-note.js';
export { MatchRecall } from './fit/match-recall.service.js';
export { type Fit, type Seeker, type Vacancy } from './fit/fit.types.js';
export { peopleFor, postingsFor } from './fit/suggest.js';
export { SuggestedPostings, type SuggestedForPerson } from './suggested-postings.service.js';
export { SuggestedPostingList } from './suggested-posting-list.js';
export { SuggestionPage } from './suggestions.schema.js';
export { SuggestedPeople, type PeopleSuggestions } from './suggested-people.service.js';
export { Matches } from './matches.service.js';
export { suggestionTexts } from './suggestions.texts.js';
export { countedVisitor } from './search-log/counted-visitor.js';
export { SearchLog } from './search-log/search-log.service.js';
export { BadLine, corpusDocuments, CorpusLine, GoldLine, inBatches, readLines } from './evaluation/corpus-lines.js';
export { interval95, mean, ndcg10, percentile, reciprocalRank, unjudged10 } from './evaluation/measures.js';
export { LiveSynonyms } from './synonyms/live-synonyms.service.js';
export { RankedPostings } from './ranking/ranked-postings.service.js';
