import { Injectable } from '@nestjs/common';
import { newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { Booth } from './booth.entity.js';
import { type BoothStatus } from './booth.lifecycle.js';

/** One step in the life of a booth. */
export interface BoothTransition {
  from: BoothStatus | null;
  to: BoothStatus;
  reason: string | null;
  actorId: string | null;
  at: Date;
}

/** The SQL that changes booths. */
@Injectable()
export class BoothsRepository {
  constructor(private readonly db: Db) {}

  async lock(id: string): Promise<Booth | null> {
    return this.db.manager.findOne(Booth, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  async insert(booth: Booth): Promise<void> {
    await this.db.manager.insert(Booth, booth as object);
  }

  async save(booth: Booth): Promise<void> {
    await this.db.manager.save(Booth, booth);
  }

  /** The first number from 1 that no booth of the fair has. Call it with the fair locked. */
  async freeNumber(fairId: string): Promise<number> {
    const row = await this.db.queryOne<{ number: number }>(
      `SELECT min(n) AS number FROM generate_series(1, 999) n
       WHERE NOT EXISTS (SELECT FROM booth WHERE fair_id = $1 AND number = n)`,
      [fairId],
    );
    return row!.number;
  }

  async setPostings(boothId: string, postingIds: readonly string[]): Promise<void> {
    await this.db.query('DELETE FROM booth_posting WHERE booth_id = $1 AND posting_id <> ALL($2)', [
      boothId,
      postingIds,
    ]);
    await this.db.query(
      `INSERT INTO booth_posting (booth_id, posting_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING`,
      [boothId, postingIds],
    );
  }

  async setRecruiters(boothId: string, personIds: readonly string[]): Promise<void> {
    await this.db.query('DELETE FROM booth_recruiter WHERE booth_id = $1 AND person_id <> ALL($2)', [
      boothId,
      personIds,
    ]);
    await this.db.query(
      `INSERT INTO booth_recruiter (booth_id, person_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING`,
      [boothId, personIds],
    );
  }

  async log(boothId: string, { from, to, reason, actorId, at }: BoothTransition): Promise<void> {
    await this.db.query(
      `INSERT INTO booth_transition (id, booth_id, from_status, to_status, reason, actor_id, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(at.getTime()), boothId, from, to, reason, actorId, at],
    );
  }
}
