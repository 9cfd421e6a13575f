import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { OpenPostings } from '@app/postings';
import { listedTerms, type OpenTerm, titleTerms, workIn } from './open-terms.js';

const FRESH_MS = 60_000;
/** Titles that are read before others get their turn. */
const READ_AT_ONCE = 100;

/**
 * What open postings go by, at most a minute old. One process reads it once a minute while somebody types; whoever asks
 * meanwhile gets what was known.
 */
@Injectable()
export class OpenTerms {
  private known: OpenTerm[] | null = null;
  private readAt = Number.NEGATIVE_INFINITY;
  private reading: Promise<OpenTerm[]> | null = null;
  /** Titles that have been read: most stay open from one minute to the next. */
  private works = new Map<string, string | null>();

  constructor(
    private readonly clock: Clock,
    private readonly postings: OpenPostings,
  ) {}

  async current(): Promise<readonly OpenTerm[]> {
    if (this.known && this.clock.now().getTime() - this.readAt < FRESH_MS) return this.known;
    this.reading ??= this.read().finally(() => (this.reading = null));
    if (!this.known) return this.reading;
    this.reading.catch((error: Error) => {
      new Logger(OpenTerms.name).warn(`what is open could not be read anew: ${error.message}`);
    });
    return this.known;
  }

  private async read(): Promise<OpenTerm[]> {
    this.readAt = this.clock.now().getTime();
    const { titles, ...listed } = await this.postings.names();
    this.known = [...titleTerms(await this.worksIn(titles)), ...listedTerms(listed)];
    return this.known;
  }

  private async worksIn(titles: Readonly<Record<string, number>>): Promise<Map<string, number>> {
    const works = new Map<string, string | null>();
    const counts = new Map<string, number>();
    let read = 0;
    for (const [title, postings] of Object.entries(titles)) {
      const known = this.works.get(title);
      const work = known === undefined ? workIn(title) : known;
      works.set(title, work);
      if (work !== null) counts.set(work, (counts.get(work) ?? 0) + postings);
      if (known === undefined && (read += 1) % READ_AT_ONCE === 0) await nextTurn();
    }
    this.works = works;
    return counts;
  }
}
