import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { type Bulletin } from './bulletin.js';
import { type Quarter } from './quarter.js';

export interface KeptBulletin {
  quarter: Quarter;
  content: Bulletin;
  madeBy: string;
  madeAt: Date;
  publishedBy: string | null;
  publishedAt: Date | null;
}

const COLUMNS = `quarter, content, made_by AS "madeBy", made_at AS "madeAt", published_by AS "publishedBy",
  published_at AS "publishedAt"`;

/** The SQL of bulletins. */
@Injectable()
export class BulletinsRepository {
  constructor(private readonly db: Db) {}

  /** The newest first; without what they hold. */
  async list(): Promise<Omit<KeptBulletin, 'content'>[]> {
    return this.db.query(
      `SELECT quarter, made_by AS "madeBy", made_at AS "madeAt", published_by AS "publishedBy",
         published_at AS "publishedAt" FROM market_bulletin ORDER BY quarter DESC LIMIT 100`,
    );
  }

  async find(quarter: Quarter): Promise<KeptBulletin | null> {
    return this.db.queryOne(`SELECT ${COLUMNS} FROM market_bulletin WHERE quarter = $1`, [quarter]);
  }

  async newestPublished(): Promise<KeptBulletin | null> {
    return this.db.queryOne(
      `SELECT ${COLUMNS} FROM market_bulletin WHERE published_at IS NOT NULL ORDER BY quarter DESC LIMIT 1`,
    );
  }

  /**
   * Totals of the quarters that are published: those stand, whatever has become of their people since. What was counted by
   * the first form is counted anew, since the two do not make one course.
   */
  async publishedTotals(): Promise<{ quarter: Quarter; openings: number; seekers: number }[]> {
    return this.db.query(
      `SELECT quarter, (content->>'openings')::integer AS openings, (content->>'seekers')::integer AS seekers
       FROM market_bulletin WHERE published_at IS NOT NULL AND content->>'form' = 'market-bulletin/2'`,
    );
  }

  /** @returns false when the bulletin of the quarter is published already */
  async keep({ quarter, content, madeBy, madeAt }: KeptBulletin): Promise<boolean> {
    const rows = await this.db.query(
      `INSERT INTO market_bulletin AS kept (quarter, content, made_by, made_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (quarter) DO UPDATE SET content = excluded.content, made_by = excluded.made_by,
         made_at = excluded.made_at WHERE kept.published_at IS NULL RETURNING quarter`,
      [quarter, JSON.stringify(content), madeBy, madeAt],
    );
    return rows.length > 0;
  }

  /** @returns false when there is none that waits */
  async publish(quarter: Quarter, by: string, at: Date): Promise<boolean> {
    const rows = await this.db.query(
      `UPDATE market_bulletin SET published_by = $2, published_at = $3 WHERE quarter = $1 AND published_at IS NULL
       RETURNING quarter`,
      [quarter, by, at],
    );
    return rows.length > 0;
  }
}
