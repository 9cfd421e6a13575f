import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { type Fact } from './fact.js';

export interface FactRow {
  id: string;
  subject: string;
  fact: Fact;
  occurredAt: Date;
  recordedAt: Date;
}

/** The SQL of facts: they are only ever added. */
@Injectable()
export class FactsRepository {
  constructor(private readonly db: Db) {}

  async insert({ id, subject, fact, occurredAt, recordedAt }: FactRow): Promise<void> {
    await this.db.query(
      'INSERT INTO fact (id, type, subject, occurred_at, recorded_at, data) VALUES ($1, $2, $3, $4, $5, $6)',
      [id, fact.type, subject, occurredAt, recordedAt, JSON.stringify(fact.data)],
    );
  }
}
