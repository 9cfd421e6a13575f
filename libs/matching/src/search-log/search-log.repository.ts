import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type Widening } from '../posting-widening.js';

/** A search as it is kept. */
export interface LoggedSearch {
  searchedOn: LocalDate;
  visitor: string;
  term: string;
  termKey: string;
  found: number;
  widening: Widening | null;
  isDegraded: boolean;
  shown: readonly string[];
}

export interface OpenedHit {
  searchedOn: LocalDate;
  visitor: string;
  postingId: string;
}

const MOST_SHOWN = 200;

/** The SQL of the search log. */
@Injectable()
export class SearchLogRepository {
  constructor(private readonly db: Db) {}

  /** The salt of a day; whoever asks first brings it. */
  async saltOf(day: LocalDate, fresh: string): Promise<string> {
    const row = await this.db.queryOne<{ salt: string }>(
      `INSERT INTO search_salt (day, salt) VALUES ($1, $2)
       ON CONFLICT (day) DO UPDATE SET day = EXCLUDED.day RETURNING salt`,
      [day, fresh],
    );
    return row!.salt;
  }

  /** Each visitor, term and day at most once among them. A search that is made again the same day stays one. */
  async add(searches: readonly LoggedSearch[]): Promise<void> {
    await this.db.query(
      `INSERT INTO search_log (searched_on, visitor, term, term_key, found, widening, is_degraded, shown)
       SELECT "searchedOn", visitor, term, "termKey", found, widening, "isDegraded", shown
       FROM jsonb_to_recordset($1::jsonb) AS search("searchedOn" date, visitor text, term text, "termKey" text,
         found integer, widening text, "isDegraded" boolean, shown uuid[])
       ON CONFLICT (searched_on, visitor, term) DO UPDATE SET found = EXCLUDED.found, widening = EXCLUDED.widening,
         is_degraded = EXCLUDED.is_degraded,
         shown = (search_log.shown || EXCLUDED.shown)[1:${MOST_SHOWN}]`,
      [JSON.stringify(searches)],
    );
  }

  /** Marks the searches of the day that showed a posting which the same visitor has opened. */
  async markOpened(hits: readonly OpenedHit[]): Promise<void> {
    await this.db.query(
      `UPDATE search_log l SET is_opened = true
       FROM jsonb_to_recordset($1::jsonb) AS hit("searchedOn" date, visitor text, "postingId" uuid)
       WHERE l.searched_on = hit."searchedOn" AND l.visitor = hit.visitor AND hit."postingId" = ANY(l.shown)`,
      [JSON.stringify(hits)],
    );
  }

  /** Forgets old searches, and what tells the visitors and hits of days that are over. @returns rows that are gone */
  async forget(before: LocalDate, today: LocalDate): Promise<number> {
    const gone = await this.db.query('DELETE FROM search_log WHERE searched_on < $1 RETURNING 1', [before]);
    await this.db.query('DELETE FROM search_salt WHERE day < $1', [today]);
    await this.db.query(`UPDATE search_log SET shown = '{}' WHERE searched_on < $1 AND shown <> '{}'`, [today]);
    return gone.length;
  }
}
