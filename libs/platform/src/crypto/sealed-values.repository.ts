import { Injectable } from '@nestjs/common';
import { Db } from '../database/index.js';
import { type SealedColumn } from './sealed-column.js';

export interface SealedValue {
  id: string;
  sealed: string;
}

/** The SQL of the rotation of keys. Names of tables and columns come from code alone. */
@Injectable()
export class SealedValuesRepository {
  constructor(private readonly db: Db) {}

  /** Values in the order of their ids, after the last one seen. */
  async after({ table, id, column }: SealedColumn, last: string | null, limit: number): Promise<SealedValue[]> {
    return this.db.query<SealedValue>(
      `SELECT "${id}" AS id, "${column}" AS sealed FROM "${table}"
       WHERE "${column}" IS NOT NULL AND ($1::uuid IS NULL OR "${id}" > $1) ORDER BY "${id}" LIMIT $2`,
      [last, limit],
    );
  }

  /** @returns false when somebody has written another value meanwhile: that one is sealed with the present key */
  async replace({ table, id, column }: SealedColumn, value: SealedValue, sealed: string): Promise<boolean> {
    const row = await this.db.queryOne(
      `UPDATE "${table}" SET "${column}" = $3 WHERE "${id}" = $1 AND "${column}" = $2 RETURNING 1`,
      [value.id, value.sealed, sealed],
    );
    return row !== null;
  }
}
