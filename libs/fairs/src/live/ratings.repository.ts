import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { type Rating, type RatingSide } from './rating.js';

/** The SQL of ratings. */
@Injectable()
export class RatingsRepository {
  constructor(private readonly db: Db) {}

  async save(conversationId: string, side: RatingSide, { stars, reason }: Rating, at: Date): Promise<void> {
    await this.db.query(
      `INSERT INTO conversation_rating (conversation_id, side, stars, reason, rated_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (conversation_id, side) DO UPDATE SET stars = $3, reason = $4, rated_at = $5`,
      [conversationId, side, stars, reason, at],
    );
  }

  async of(conversationId: string, side: RatingSide): Promise<Rating | null> {
    return this.db.queryOne<Rating>(
      'SELECT stars, reason FROM conversation_rating WHERE conversation_id = $1 AND side = $2',
      [conversationId, side],
    );
  }
}
