import { Injectable } from '@nestjs/common';
import { Clock, isId, todayIn } from '@app/kernel';
import { type Posting, type Workplace } from './posting.entity.js';
import { postingNotFound } from './posting.errors.js';
import { type PostingStatus } from './posting.lifecycle.js';
import { type PostingCard } from './posting.schema.js';
import { type Cursor, PostingsQueries, type PostingRow, type QueueCounts } from './postings.queries.js';
import { PostingsRepository } from './postings.repository.js';

/** One page of a list and where the next one begins. */
export interface Page<Row> {
  rows: Row[];
  next: string | null;
}

/** A posting with its workplaces, as a page shows it. */
export interface PostingDetail {
  posting: Posting;
  workplaces: Workplace[];
  card: PostingCard;
  /** Whether the public may see it and apply. */
  isVisible: boolean;
}

export const PAGE_SIZE = 20;

/** `<instant>_<id>`, opaque to whoever sends it back. */
function encodeCursor(at: Date, id: string): string {
  return `${at.toISOString()}_${id}`;
}

/** A cursor that we did not write is no cursor: the list starts at its beginning. */
export function decodeCursor(text: string | undefined): Cursor | null {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([0-9a-f-]{36})$/.exec(text ?? '');
  return match && !Number.isNaN(Date.parse(match[1]!)) && isId(match[2]) ? { at: match[1]!, id: match[2]! } : null;
}

/** Everything that pages and other slices read of postings. */
@Injectable()
export class PostingReads {
  constructor(
    private readonly clock: Clock,
    private readonly queries: PostingsQueries,
    private readonly postings: PostingsRepository,
  ) {}

  /** Those of the ids that the public may see, in the order given. PostgreSQL decides, whatever an index says. */
  async visibleCards(ids: readonly string[]): Promise<PostingCard[]> {
    return this.queries.visibleCards(ids, todayIn(this.clock));
  }

  /** The titles of those of the ids that the public may see, by id: for lists that show little else. */
  async visibleTitles(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.queries.visibleTitles(ids, todayIn(this.clock));
    return new Map(rows.map(({ id, title }) => [id, title]));
  }

  /** Cards by id, whatever their status. */
  async cardsOf(ids: readonly string[]): Promise<Map<string, PostingCard>> {
    return new Map((await this.queries.cards(ids)).map((card) => [card.id, card]));
  }

  async newest(limit: number): Promise<PostingCard[]> {
    return this.queries.newest(todayIn(this.clock), limit);
  }

  async visibleOfEmployer(employerId: string, limit = 50): Promise<PostingCard[]> {
    return this.queries.visibleOfEmployer(employerId, todayIn(this.clock), limit);
  }

  /** @throws DomainError `posting.not-found` */
  async detail(id: string): Promise<PostingDetail> {
    const posting = await this.postings.find(id);
    if (!posting) throw postingNotFound();
    const [workplaces, [card], isVisible] = await Promise.all([
      this.postings.workplacesOf(id),
      this.queries.cards([id]),
      this.queries.isVisible(id, todayIn(this.clock)),
    ]);
    return { posting, workplaces, card: card!, isVisible };
  }

  async ofEmployer(employerId: string, statuses: readonly PostingStatus[], after?: string): Promise<Page<PostingRow>> {
    const rows = await this.queries.ofEmployer(employerId, statuses, decodeCursor(after), PAGE_SIZE + 1);
    return pageOf(rows, (row) => row.createdAt);
  }

  async countsOfEmployer(employerId: string): Promise<Map<PostingStatus, number>> {
    return this.queries.countsOfEmployer(employerId);
  }

  async submitted(after?: string): Promise<Page<PostingRow>> {
    return pageOf(await this.queries.submitted(decodeCursor(after), PAGE_SIZE + 1), (row) => row.submittedAt!);
  }

  async unchecked(after?: string): Promise<Page<PostingRow>> {
    return pageOf(await this.queries.unchecked(decodeCursor(after), PAGE_SIZE + 1), (row) => row.publishedAt!);
  }

  async reported(after?: string): Promise<Page<PostingRow & { reportedAt: Date }>> {
    return pageOf(await this.queries.reported(decodeCursor(after), PAGE_SIZE + 1), (row) => row.reportedAt);
  }

  /** Imported drafts whose employer is not known. */
  async ownerless(after?: string): Promise<Page<PostingRow>> {
    return pageOf(await this.queries.ownerless(decodeCursor(after), PAGE_SIZE + 1), (row) => row.createdAt);
  }

  /** Open or waiting postings that say nearly the same. */
  async similarTo(posting: Posting): Promise<PostingCard[]> {
    const since = this.postings.duplicatesSince(this.clock.now());
    const found = await this.postings.findLikelyDuplicates(posting, since);
    return this.queries.cards(found.map(({ id }) => id));
  }

  /** How many postings wait for a decision, for a look afterwards, and because of reports. */
  async queueCounts(): Promise<QueueCounts> {
    return this.queries.queueCounts();
  }
}

/** A page of rows that were read with one row more. @param at what the list is in the order of */
export function pageOf<Row extends { id: string }>(rows: Row[], at: (row: Row) => Date): Page<Row> {
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > PAGE_SIZE && last ? encodeCursor(at(last), last.id) : null };
}
