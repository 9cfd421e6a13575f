import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { type StatedFact } from './fact-line.js';
import { FiguresRepository } from './figures.repository.js';
import { type Instant, toColumn } from './instant.js';

/** A fact as it is stored, with where it stands in the order of arrival. */
export interface StoredFact extends StatedFact {
  position: number;
}

const COLUMNS = `position, id, type, subject, (occurred_at AT TIME ZONE 'UTC')::text AS "occurredAt",
  (recorded_at AT TIME ZONE 'UTC')::text AS "recordedAt", data`;

/** The SQL of facts: they are only ever added. */
@Injectable()
export class FactsRepository {
  constructor(
    private readonly db: Db,
    private readonly figures: FiguresRepository,
  ) {}

  async insert({ id, type, subject, occurredAt, recordedAt, data, groups }: StatedFact): Promise<void> {
    const at = (instant: Instant) => toColumn(instant);
    await this.db.query(
      'INSERT INTO fact (id, type, subject, occurred_at, recorded_at, data) VALUES ($1, $2, $3, $4, $5, $6)',
      [id, type, subject, at(occurredAt), at(recordedAt), JSON.stringify(data)],
    );
    if (groups) await this.figures.stateGroups(id, groups);
  }

  async find(id: string): Promise<StoredFact | null> {
    const rows = await this.db.query<StoredFact>(`SELECT ${COLUMNS} FROM fact WHERE id = $1`, [id]);
    return (await this.withGroups(rows))[0] ?? null;
  }

  /** The priority groups that were stated last of some subjects who are one person, in the order of their codes. */
  async lastGroupsOf(subjects: readonly string[]): Promise<string[] | null> {
    const facts = await this.db.query<StoredFact>(
      `SELECT ${COLUMNS} FROM fact WHERE subject = ANY($1) AND type IN ('person.registered', 'person.updated')
       ORDER BY occurred_at DESC, recorded_at DESC, id DESC`,
      [subjects],
    );
    return (await this.withGroups(facts)).find(({ groups }) => groups !== null)?.groups ?? null;
  }

  /** Facts in the order of their arrival. */
  async after(position: number, limit: number): Promise<StoredFact[]> {
    return this.withGroups(
      await this.db.query<StoredFact>(`SELECT ${COLUMNS} FROM fact WHERE position > $1 ORDER BY position LIMIT $2`, [
        position,
        limit,
      ]),
    );
  }

  async lockForAppend(): Promise<void> {
    await this.figures.lockForAppend();
  }

  /** From now on the facts of both are read together. */
  async tie(subject: string, other: string): Promise<void> {
    await this.figures.tie(subject, other);
  }

  private async withGroups(facts: StoredFact[]): Promise<StoredFact[]> {
    const stated = await this.figures.groupsStatedBy(facts);
    for (const fact of facts) fact.groups = stated.get(fact.id) ?? null;
    return facts;
  }
}
