import { Injectable } from '@nestjs/common';
import { newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { Fair } from './fair.entity.js';
import { type FairStatus } from './fair.lifecycle.js';

/** One step in the life of a fair. */
export interface FairTransition {
  from: FairStatus | null;
  to: FairStatus;
  reason: string | null;
  actorId: string | null;
  at: Date;
}

/** The SQL that changes fairs. */
@Injectable()
export class FairsRepository {
  constructor(private readonly db: Db) {}

  async find(id: string): Promise<Fair | null> {
    return this.db.manager.findOneBy(Fair, { id });
  }

  /** Whoever takes or frees a place locks the fair first, so that places are given out one after the other. */
  async lock(id: string): Promise<Fair | null> {
    return this.db.manager.findOne(Fair, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  async insert(fair: Fair): Promise<void> {
    await this.db.manager.insert(Fair, fair as object);
  }

  async save(fair: Fair): Promise<void> {
    await this.db.manager.save(Fair, fair);
  }

  async log(fairId: string, { from, to, reason, actorId, at }: FairTransition): Promise<void> {
    await this.db.query(
      `INSERT INTO fair_transition (id, fair_id, from_status, to_status, reason, actor_id, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(at.getTime()), fairId, from, to, reason, actorId, at],
    );
  }

  async officesOf(fairId: string): Promise<string[]> {
    const rows = await this.db.query<{ officeId: string }>(
      'SELECT office_id AS "officeId" FROM fair_office WHERE fair_id = $1',
      [fairId],
    );
    return rows.map(({ officeId }) => officeId);
  }

  async setOffices(fairId: string, officeIds: readonly string[]): Promise<void> {
    await this.db.query('DELETE FROM fair_office WHERE fair_id = $1 AND office_id <> ALL($2)', [fairId, officeIds]);
    await this.db.query(
      `INSERT INTO fair_office (fair_id, office_id)
       SELECT $1, id FROM office WHERE id = ANY($2) ON CONFLICT DO NOTHING`,
      [fairId, officeIds],
    );
  }
}
