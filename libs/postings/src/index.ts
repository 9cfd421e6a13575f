export { PostingsModule } from './postings.module.js';
export { PostingsService } from './postings.service.js';
export { LONGEST_OPEN_DAYS, PostingLife } from './posting-life.service.js';
export {
  decodeCursor,
  PAGE_SIZE,
  pageOf,
  PostingReads,
  type Page,
  type PostingDetail,
} from './posting-reads.service.js';
export { type PostingRow, type ReportRow } from './postings.queries.js';
export { PostingSearchReads, type PostingConditions, type SearchablePosting } from './posting-search-reads.service.js';
export { searchableRow } from './searchable-row.js';
export { OpenPostings } from './open-postings.service.js';
export { type MappedRow, type OpenFigures, type OpenNames } from './open-postings.queries.js';
export { ModerationService } from './moderation.service.js';
export {
  monthlyWage,
  Posting,
  type PostingSource,
  type ScreeningQuestion,
  type WageBasis,
  type WorkConditions,
  type Workplace,
} from './posting.entity.js';
export { missingIn, NEEDED, type Needed } from './posting.completeness.js';
export {
  CLOSE_REASONS,
  ENDED,
  POSTING_STATUSES,
  REOPEN_DAYS,
  RETURN_REASONS,
  type CloseReason,
  type PostingStatus,
} from './posting.lifecycle.js';
export { canWritePosting } from './posting.policy.js';
export { Amount, PostingCard, REPORT_REASONS, ReportPosting, WritePosting } from './posting.schema.js';
export { screen, SCREENING_RULES, type Finding, type ScreeningRule } from './posting.screening.js';
export { EXTRA_DEMANDS, PRIORITY_CANDIDATES, PURPOSES, WANTED_FROM_CENTRE, WORK_CONDITIONS } from './form-03a.js';
export { type ImportResult, type ImportSource, PostingsImportService } from './postings-import.service.js';
export { type ImportCounts } from './import.report.js';
export { postingWords } from './posting-words.texts.js';
export { placesText, placeText, wageText } from './posting-words.js';
export { PostingItem, postingPath } from './posting-item.js';
export { PostingContent } from './posting-body.js';
export { workplaceLine } from './posting-facts.js';
export { postingTexts } from './posting.texts.js';
export { postingFormTexts } from './posting-form.texts.js';
