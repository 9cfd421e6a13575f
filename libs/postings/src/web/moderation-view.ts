import { type Employer, type EmployerRow } from '@app/employers';
import { type Language } from '@app/platform/http';
import { type PostingStatus } from '../posting.lifecycle.js';
import { type PostingCard } from '../posting.schema.js';
import { type ReportRow } from '../postings.queries.js';
import { type PostingCase } from './posting-case.js';

/** What the page of a posting to decide about is given. */
export interface ModerationCaseProps {
  language: Language;
  found: PostingCase;
  employer: Employer | null;
  counts: ReadonlyMap<PostingStatus, number>;
  similar: readonly PostingCard[];
  reports: readonly ReportRow[];
  /** Whether this member of staff may decide about it. */
  mayDecide: boolean;
  /** For a draft without an employer: what was looked for and who it may be. */
  ownerless: { wanted: string; candidates: readonly EmployerRow[] } | null;
  /** Somebody was faster: a colleague decided, or the employer changed the text. */
  conflict: 'decided' | 'changed' | null;
}
