import { type SheetRecord } from '@app/platform/sheets';
import { type ImportedPosting, type RowIssue } from './import.schema.js';
import { type PostingStatus } from './posting.lifecycle.js';

/** A row that was read, with its employer found. */
export interface Candidate {
  record: SheetRecord;
  row: ImportedPosting;
  employerId: string | null;
  issues: RowIssue[];
}

/** A posting that an earlier import wrote, or that has the reference of a row. */
export interface KnownPosting {
  id: string;
  employerId: string | null;
  reference: string;
  status: PostingStatus;
  /** Null when people wrote the posting themselves. */
  fingerprint: string | null;
  taskId: string | null;
  /** Employer of the row at its import; differs from `employerId` once somebody has named one. */
  importedFor: string | null;
  importedReference: string | null;
  importedName: string | null;
}

export type RowOutcome = 'created' | 'updated' | 'unchanged' | 'alreadySent';

/** What a row does to a posting that is there already. A row that this very import wrote before it died counts as new. */
export function outcomeOf(known: KnownPosting, { row, employerId }: Candidate, taskId: string): RowOutcome {
  const isSame = known.fingerprint === row.fingerprint && (known.employerId !== null || employerId === null);
  if (isSame) return known.taskId === taskId ? 'created' : 'unchanged';
  return known.status === 'draft' && known.fingerprint !== null ? 'updated' : 'alreadySent';
}

/** Postings that rows may mean, by employer and reference. */
export class KnownPostings {
  private readonly byEmployer = new Map<string, KnownPosting>();
  private readonly withoutEmployer = new Map<string, KnownPosting>();

  constructor(known: readonly KnownPosting[]) {
    for (const posting of known) {
      if (posting.employerId !== null) this.byEmployer.set(`${posting.employerId} ${posting.reference}`, posting);
      if (posting.importedFor === null && posting.importedReference !== null) {
        this.withoutEmployer.set(`${posting.importedName ?? ''} ${posting.importedReference}`, posting);
      }
    }
  }

  /** Also a draft that landed before its employer was registered, and one that somebody has given an employer since. */
  of({ row, employerId }: Candidate): KnownPosting | null {
    const nameless = this.withoutEmployer.get(`${row.employerName ?? ''} ${row.reference}`) ?? null;
    if (employerId === null) return nameless;
    const own = this.byEmployer.get(`${employerId} ${row.reference}`);
    if (own) return own;
    const isTheirs = row.employerName !== null && (nameless?.employerId ?? employerId) === employerId;
    return isTheirs ? nameless : null;
  }
}
