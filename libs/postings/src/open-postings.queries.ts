import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { Db } from '@app/platform/database';
import { CARD, FROM, VISIBLE } from './postings.queries.js';
import { type PostingCard } from './posting.schema.js';

/** How much is open now, counted in postings except where the name says otherwise. */
export interface OpenFigures {
  postings: number;
  /** People wanted, over all postings. */
  openings: number;
  /** Verified employers with at least one open posting. */
  verifiedEmployers: number;
  /** By minor group of the occupations (level 3). */
  byMinorGroup: Record<string, number>;
  /** By commune of a workplace; a posting with several communes counts in each. */
  byCommune: Record<string, number>;
}

/** What open postings go by, with how many of them there are under each title, name or code. */
export interface OpenNames {
  titles: Record<string, number>;
  /** By name, whatever the employer's standing that the public may see. */
  employers: Record<string, number>;
  /** By unit (level 4). */
  occupations: Record<string, number>;
  communes: Record<string, number>;
  parks: Record<string, number>;
}

/** What a list of similar postings starts from. */
export interface Likeness {
  id: string;
  /** A unit of the occupations (level 4). */
  occupation: string;
  /** Communes near enough to go to work in. */
  communes: readonly string[];
}

/** One address of a map for search engines. */
export interface MappedRow {
  id: string;
  changedAt: Date;
}

/** Of each kind so many newest candidates are weighed, which bounds the work in a full market. */
const WEIGHED = 150;

/** So many titles and employers, the most frequent, are read at once. */
const MOST_NAMES = 8_000;

/** Reads over everything that is open, for the public face. */
@Injectable()
export class OpenPostingsQueries {
  constructor(private readonly db: Db) {}

  async figures(today: LocalDate): Promise<OpenFigures> {
    const row = await this.db.queryOne<OpenFigures>(
      `WITH visible AS MATERIALIZED (
         SELECT p.id, left(p.occupation, 3) AS minor, p.headcount, p.employer_id, e.status ${FROM} WHERE ${VISIBLE}
       ), minor AS (
         SELECT minor AS code, count(*) AS postings FROM visible GROUP BY minor
       ), commune AS (
         SELECT w.commune AS code, count(DISTINCT w.posting_id) AS postings
         FROM posting_workplace w JOIN visible v ON v.id = w.posting_id WHERE w.commune IS NOT NULL GROUP BY w.commune
       )
       SELECT count(*) AS postings, coalesce(sum(headcount), 0)::integer AS openings,
         count(DISTINCT employer_id) FILTER (WHERE status = 'verified') AS "verifiedEmployers",
         (SELECT coalesce(jsonb_object_agg(code, postings), '{}') FROM minor) AS "byMinorGroup",
         (SELECT coalesce(jsonb_object_agg(code, postings), '{}') FROM commune) AS "byCommune"
       FROM visible`,
      [today],
    );
    return row!;
  }

  async names(today: LocalDate): Promise<OpenNames> {
    const most = (column: string) =>
      `SELECT ${column} AS name, count(*) AS postings FROM visible
       WHERE ${column} IS NOT NULL GROUP BY 1 ORDER BY 2 DESC LIMIT ${MOST_NAMES}`;
    const placed = (column: string) =>
      `SELECT w.${column} AS name, count(DISTINCT w.posting_id) AS postings
       FROM posting_workplace w JOIN visible v ON v.id = w.posting_id WHERE w.${column} IS NOT NULL GROUP BY 1`;
    const byName = (rows: string) => `(SELECT coalesce(jsonb_object_agg(name, postings), '{}') FROM (${rows}) AS each)`;
    const row = await this.db.queryOne<OpenNames>(
      `WITH visible AS MATERIALIZED (
         SELECT p.id, p.title, p.occupation, e.name AS employer ${FROM} WHERE ${VISIBLE}
       )
       SELECT ${byName(most('title'))} AS titles, ${byName(most('employer'))} AS employers,
         ${byName(most('occupation'))} AS occupations, ${byName(placed('commune'))} AS communes,
         ${byName(placed('park'))} AS parks`,
      [today],
    );
    return row!;
  }

  /**
   * Open postings like one: the same unit before the same minor group before the same sub-major group, and within
   * each those in reach first; then anything else in reach. The newest of equals come first.
   */
  async similar({ id, occupation, communes }: Likeness, today: LocalDate, limit: number): Promise<PostingCard[]> {
    return this.db.query<PostingCard>(
      `WITH same_trade AS (
         SELECT p.id ${FROM} WHERE ${VISIBLE} AND p.id <> $2 AND p.occupation LIKE left($3, 2) || '%'
         ORDER BY p.published_at DESC, p.id DESC LIMIT ${WEIGHED}
       ), in_reach AS (
         SELECT p.id ${FROM} WHERE ${VISIBLE} AND p.id <> $2
           AND p.id IN (SELECT posting_id FROM posting_workplace WHERE commune = ANY($4))
         ORDER BY p.published_at DESC, p.id DESC LIMIT ${WEIGHED}
       ), weighed AS (
         SELECT p.id,
           CASE WHEN p.occupation = $3 THEN 5
             WHEN left(p.occupation, 3) = left($3, 3) THEN 4
             WHEN left(p.occupation, 2) = left($3, 2) THEN 2
             ELSE 0 END
           + CASE WHEN EXISTS (SELECT FROM posting_workplace w WHERE w.posting_id = p.id AND w.commune = ANY($4))
             THEN 2 ELSE 0 END AS weight
         FROM posting p WHERE p.id IN (SELECT id FROM same_trade UNION SELECT id FROM in_reach)
       )
       SELECT ${CARD} ${FROM} JOIN weighed ON weighed.id = p.id
       ORDER BY weighed.weight DESC, p.published_at DESC, p.id DESC LIMIT $5`,
      [today, id, occupation, communes, limit],
    );
  }

  /** Where each part of the map begins: the first id of every `size` open postings, in the order of their ids. */
  async partsOfPostings(today: LocalDate, size: number): Promise<string[]> {
    return this.parts(`SELECT p.id ${FROM} WHERE ${VISIBLE}`, today, size);
  }

  async mappedPostings(today: LocalDate, from: string, size: number): Promise<MappedRow[]> {
    return this.db.query<MappedRow>(
      `SELECT p.id, p.updated_at AS "changedAt" ${FROM} WHERE ${VISIBLE} AND p.id >= $2 ORDER BY p.id LIMIT $3`,
      [today, from, size],
    );
  }

  /** The same for verified employers that recruit now. */
  async partsOfEmployers(today: LocalDate, size: number): Promise<string[]> {
    return this.parts(`SELECT DISTINCT e.id ${FROM} WHERE ${VISIBLE} AND e.status = 'verified'`, today, size);
  }

  async mappedEmployers(today: LocalDate, from: string, size: number): Promise<MappedRow[]> {
    return this.db.query<MappedRow>(
      `SELECT e.id, max(greatest(e.updated_at, p.updated_at)) AS "changedAt" ${FROM}
       WHERE ${VISIBLE} AND e.status = 'verified' AND e.id >= $2 GROUP BY e.id ORDER BY e.id LIMIT $3`,
      [today, from, size],
    );
  }

  private async parts(ids: string, today: LocalDate, size: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS number FROM (${ids}) AS every) AS numbered
       WHERE (number - 1) % $2 = 0 ORDER BY id`,
      [today, size],
    );
    return rows.map(({ id }) => id);
  }
}
