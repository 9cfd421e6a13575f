import { createHmac, randomBytes } from 'node:crypto';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { addDays, Clock, type LocalDate, todayIn } from '@app/kernel';
import { type PostingResults } from '../posting-search.service.js';
import { type LoggedSearch, SearchLogRepository } from './search-log.repository.js';
import { searchTerm } from './search-term.js';

const KEPT_DAYS = 90;
const PAUSE_MS = 1_000;
/** What waits longer than the database is away is let go: a search must never wait for its own record. */
const MOST_WAITING = 1_000;
const HASH_LENGTH = 22;

type Note =
  | { kind: 'search'; day: LocalDate; deviceId: string; search: Omit<LoggedSearch, 'searchedOn' | 'visitor'> }
  | { kind: 'opened'; day: LocalDate; deviceId: string; postingId: string };

/** Keeps what is searched for and what comes of it, beside the requests and without who searches. */
@Injectable()
export class SearchLog implements OnModuleDestroy {
  private readonly logger = new Logger('SearchLog');
  private waiting: Note[] = [];
  private timer: NodeJS.Timeout | null = null;
  private writing: Promise<void> = Promise.resolve();
  private salt: { day: LocalDate; text: string } | null = null;

  constructor(
    private readonly clock: Clock,
    private readonly repository: SearchLogRepository,
  ) {}

  async onModuleDestroy(): Promise<void> {
    await this.flush();
  }

  /** Notes a search by words; returns at once and never fails. @param deviceId null for those that do not count */
  noteSearch(deviceId: string | null, { criteria, total, widening, isDegraded, cards }: PostingResults): void {
    const term = searchTerm(criteria.text);
    if (deviceId === null || term === null) return;
    const shown = cards.map(({ id }) => id);
    this.note({
      kind: 'search',
      day: todayIn(this.clock),
      deviceId,
      search: { ...term, found: total, widening, isDegraded, shown },
    });
  }

  /** Notes that a posting was opened, which may have been a hit; returns at once and never fails. */
  noteOpened(deviceId: string | null, postingId: string): void {
    if (deviceId !== null) this.note({ kind: 'opened', day: todayIn(this.clock), deviceId, postingId });
  }

  /** Writes what waits. */
  async flush(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.writing = this.writing.then(() => this.write());
    await this.writing;
  }

  /** Forgets searches after 90 days. */
  async forgetOld(): Promise<{ deleted: number }> {
    const today = todayIn(this.clock);
    return { deleted: await this.repository.forget(addDays(today, -KEPT_DAYS), today) };
  }

  private note(note: Note): void {
    if (this.waiting.length >= MOST_WAITING) return;
    this.waiting.push(note);
    this.timer ??= setTimeout(() => void this.flush(), PAUSE_MS).unref();
  }

  private async write(): Promise<void> {
    const notes = this.waiting;
    this.waiting = [];
    if (notes.length === 0) return;
    try {
      const searches = new Map<string, LoggedSearch>();
      const opened = [];
      for (const note of notes) {
        const at = { searchedOn: note.day, visitor: await this.visitorOf(note) };
        if (note.kind === 'opened') {
          opened.push({ ...at, postingId: note.postingId });
          continue;
        }
        const key = `${at.searchedOn} ${at.visitor} ${note.search.term}`;
        const before = searches.get(key)?.shown ?? [];
        searches.set(key, { ...note.search, ...at, shown: [...before, ...note.search.shown] });
      }
      if (searches.size > 0) await this.repository.add([...searches.values()]);
      if (opened.length > 0) await this.repository.markOpened(opened);
    } catch (error) {
      this.logger.warn(`searches were not kept: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  private async visitorOf({ day, deviceId }: Note): Promise<string> {
    if (this.salt?.day !== day) {
      this.salt = { day, text: await this.repository.saltOf(day, randomBytes(32).toString('base64url')) };
    }
    return createHmac('sha256', this.salt.text).update(deviceId).digest('base64url').slice(0, HASH_LENGTH);
  }
}
