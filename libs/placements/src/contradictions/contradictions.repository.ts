import { Injectable } from '@nestjs/common';
import { newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type Decision, type SettlementReason } from './contradiction.kinds.js';
import { type Contradiction } from './contradictions.queries.js';

interface Settlement {
  decision: Decision;
  reason: SettlementReason;
  by: string;
  at: Date;
}

/** The SQL that keeps how contradictions were settled. */
@Injectable()
export class ContradictionsRepository {
  constructor(private readonly db: Db) {}

  async insert(
    { kind, placementId, otherId, state }: Contradiction,
    { decision, reason, by, at }: Settlement,
  ): Promise<void> {
    await this.db.query(
      `INSERT INTO contradiction_settlement
         (id, kind, placement_id, other_id, state, decision, reason, settled_by, settled_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [newId(at.getTime()), kind, placementId, otherId, state, decision, reason, by, at],
    );
  }
}
