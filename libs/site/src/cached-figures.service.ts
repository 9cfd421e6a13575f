import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { OpenPostings, type OpenFigures } from '@app/postings';

const FRESH_MS = 60_000;

/** How much is open now, at most a minute old: one process counts once a minute, whoever asks. */
@Injectable()
export class CachedFigures {
  private known: OpenFigures | null = null;
  private readAt = Number.NEGATIVE_INFINITY;
  private reading: Promise<OpenFigures> | null = null;

  constructor(
    private readonly clock: Clock,
    private readonly postings: OpenPostings,
  ) {}

  /** Older figures are better than none while the database cannot be asked. */
  async current(): Promise<OpenFigures> {
    if (this.known && this.clock.now().getTime() - this.readAt < FRESH_MS) return this.known;
    this.reading ??= this.read().finally(() => (this.reading = null));
    try {
      return await this.reading;
    } catch (error) {
      if (!this.known) throw error;
      new Logger(CachedFigures.name).warn(`the figures could not be read anew: ${String(error)}`);
      return this.known;
    }
  }

  private async read(): Promise<OpenFigures> {
    const now = this.clock.now().getTime();
    this.known = await this.postings.figures();
    this.readAt = now;
    return this.known;
  }
}
