import { Injectable } from '@nestjs/common';
import { newId, type LocalDate } from '@app/kernel';
import { Db } from '@app/platform/database';
import { Posting, type Workplace } from './posting.entity.js';
import { type PostingStatus } from './posting.lifecycle.js';

export interface TransitionRow {
  from: PostingStatus | null;
  to: PostingStatus;
  reasons: string[];
  note: string | null;
  actorId: string | null;
  at: Date;
}

export interface NewTransition extends Omit<TransitionRow, 'at'> {
  postingId: string;
  at: Date;
}

const SIMILAR_TITLE = 0.62;
/** Where every word of a long description is the same. */
const RELATED_TITLE = 0.3;
const DUPLICATE_DAYS = 60;

/** The SQL that changes postings, their workplaces and their log. */
@Injectable()
export class PostingsRepository {
  constructor(private readonly db: Db) {}

  async find(id: string): Promise<Posting | null> {
    return this.db.manager.findOneBy(Posting, { id });
  }

  async lock(id: string): Promise<Posting | null> {
    return this.db.manager.findOne(Posting, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  /** @throws QueryFailedError on `posting_pk` when the id is taken */
  async insert(posting: Posting): Promise<void> {
    posting.version = 1;
    await this.db.manager.insert(Posting, posting);
  }

  async save(posting: Posting): Promise<void> {
    await this.db.manager.save(Posting, posting);
  }

  async remove(id: string): Promise<void> {
    await this.db.manager.delete(Posting, { id });
  }

  async workplacesOf(postingId: string): Promise<Workplace[]> {
    return this.db.query<Workplace>(
      'SELECT commune, province, address, park FROM posting_workplace WHERE posting_id = $1 ORDER BY position',
      [postingId],
    );
  }

  async replaceWorkplaces(postingId: string, workplaces: readonly Workplace[]): Promise<void> {
    await this.db.query('DELETE FROM posting_workplace WHERE posting_id = $1', [postingId]);
    await this.db.query(
      `INSERT INTO posting_workplace (posting_id, position, commune, province, address, park)
       SELECT $1, w.ordinality, w.place->>'commune', w.place->>'province', w.place->>'address', w.place->>'park'
       FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS w(place, ordinality)`,
      [postingId, JSON.stringify(workplaces)],
    );
  }

  async log(transition: NewTransition): Promise<void> {
    await this.db.query(
      `INSERT INTO posting_transition (id, posting_id, from_status, to_status, reasons, note, actor_id, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        newId(transition.at.getTime()),
        transition.postingId,
        transition.from,
        transition.to,
        transition.reasons,
        transition.note,
        transition.actorId,
        transition.at,
      ],
    );
  }

  async logOf(postingId: string): Promise<TransitionRow[]> {
    return this.db.query<TransitionRow>(
      `SELECT from_status AS "from", to_status AS "to", reasons, note, actor_id AS "actorId", at
       FROM posting_transition WHERE posting_id = $1 ORDER BY at, id`,
      [postingId],
    );
  }

  /** The status before the last step; null for a posting without steps. */
  async statusBefore(postingId: string): Promise<PostingStatus | null> {
    const row = await this.db.queryOne<{ from: PostingStatus | null }>(
      `SELECT from_status AS "from" FROM posting_transition WHERE posting_id = $1 ORDER BY at DESC, id DESC LIMIT 1`,
      [postingId],
    );
    return row?.from ?? null;
  }

  /** Open or waiting postings that say nearly the same: same title at the same employer, or the same text anywhere. */
  async findLikelyDuplicates(posting: Posting, since: Date): Promise<{ id: string; title: string }[]> {
    return this.db.query(
      `SELECT id, title FROM posting
       WHERE id <> $1 AND status IN ('submitted', 'published', 'paused') AND created_at > $5
         AND ((employer_id = $3 AND similarity(fold(title), fold($2)) >= $6)
           OR (length($4) > 80 AND description = $4 AND similarity(fold(title), fold($2)) >= $7))
       ORDER BY similarity(fold(title), fold($2)) DESC, id LIMIT 3`,
      [posting.id, posting.title, posting.employerId, posting.description ?? '', since, SIMILAR_TITLE, RELATED_TITLE],
    );
  }

  duplicatesSince(now: Date): Date {
    return new Date(now.getTime() - DUPLICATE_DAYS * 86_400_000);
  }

  /** Ids of open postings whose deadline lies behind them, in the order of ids. */
  async dueIds(today: LocalDate, after: string | null, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM posting WHERE status IN ('published', 'paused') AND deadline < $1
         AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`,
      [today, after, limit],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Marks postings whose reminder is due and returns them with the days that are left.
   * @param publishedBefore what was published since is known to whoever published it
   */
  async takeReminders(
    due: { from: LocalDate; until: LocalDate; today: LocalDate; days: number },
    publishedBefore: Date,
  ): Promise<{ id: string; daysLeft: number }[]> {
    return this.db.query<{ id: string; daysLeft: number }>(
      `UPDATE posting p SET reminded_days = $4 FROM employer e
       WHERE e.id = p.employer_id AND e.status NOT IN ('suspended', 'rejected')
         AND p.status = 'published' AND p.deadline BETWEEN $1 AND $2 AND p.published_at < $5
         AND (p.reminded_days IS NULL OR p.reminded_days > $4)
       RETURNING p.id, p.deadline - $3::date AS "daysLeft"`,
      [due.from, due.until, due.today, due.days, publishedBefore],
    );
  }

  /** Sets the counters that the applications slice feeds through events. */
  async setCounts(postingId: string, applications: number, waiting: number): Promise<void> {
    await this.db.query('UPDATE posting SET application_count = $2, waiting_count = $3 WHERE id = $1', [
      postingId,
      applications,
      waiting,
    ]);
  }
}
