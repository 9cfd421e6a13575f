import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';

/** A profile with its parts, as rows. */
const PROFILE = (person: string) => `(SELECT jsonb_build_object('candidate', to_jsonb(c),
  'jobs', (SELECT coalesce(jsonb_agg(to_jsonb(j)), '[]') FROM candidate_job j WHERE j.person_id = c.person_id),
  'trainings', (SELECT coalesce(jsonb_agg(to_jsonb(t)), '[]') FROM candidate_training t WHERE t.person_id = c.person_id),
  'languages', (SELECT coalesce(jsonb_agg(to_jsonb(l)), '[]') FROM candidate_language l WHERE l.person_id = c.person_id))
  FROM candidate c WHERE c.person_id = ${person})`;

/** What a merge fills where the profile that stays has nothing, and what it takes both of. */
const FILLED = [
  'about',
  'general_education',
  'qualification',
  'field',
  'experience',
  'wage_floor',
  'work_form',
  'contract_type',
];
const JOINED = ['occupations', 'skills', 'licences'];

/** What only the other profile said is taken back where nobody changed it since. */
const TAKEN_BACK = [
  ...FILLED.map(
    (column) => `${column} = CASE WHEN target.${column} IS NULL AND c.${column} = source.${column} THEN NULL
      ELSE c.${column} END`,
  ),
  ...JOINED.map(
    (column) => `${column} = ARRAY(SELECT said FROM unnest(c.${column}) WITH ORDINALITY AS each(said, place)
      WHERE said = ANY(target.${column}) OR said <> ALL(source.${column}) ORDER BY place)`,
  ),
].join(', ');

/** The SQL of profiles as they were before a merge. */
@Injectable()
export class ProfileCopiesRepository {
  constructor(private readonly db: Db) {}

  /** @param sensitive sealed answers of both; null where the one that goes has none */
  async keep(from: string, into: string, sensitive: string | null, at: Date): Promise<void> {
    await this.db.query(
      `INSERT INTO profile_before_merge (person_id, into_id, kept_at, source, target, sensitive)
       VALUES ($1, $2, $3, ${PROFILE('$1')}, ${PROFILE('$2')}, $4)
       ON CONFLICT (person_id) DO UPDATE SET source = coalesce(profile_before_merge.source, excluded.source)`,
      [from, into, at, sensitive],
    );
  }

  /** The sealed answers, and whether anything was kept. */
  async find(from: string, into: string): Promise<{ sensitive: string | null } | null> {
    return this.db.queryOne('SELECT sensitive FROM profile_before_merge WHERE person_id = $1 AND into_id = $2', [
      from,
      into,
    ]);
  }

  /**
   * Gives a profile back as it was, and takes from the other one what came from it. A profile that was moved whole and
   * changed since stays, without the parts of the other.
   */
  async giveBack(from: string, into: string): Promise<void> {
    const copy = 'profile_before_merge m WHERE m.person_id = $1 AND m.into_id = $2';
    for (const [table, key, part] of [
      ['candidate_job', 'id', 'jobs'],
      ['candidate_training', 'id', 'trainings'],
      ['candidate_language', 'language', 'languages'],
    ]) {
      const named = (side: string) =>
        `EXISTS (SELECT FROM jsonb_array_elements(m.${side}->'${part}') e WHERE e->>'${key}' = p.${key}::text)`;
      await this.db.query(
        `DELETE FROM ${table} p USING ${copy} AND p.person_id = $2 AND ${named('source')}
           AND (m.target IS NULL OR NOT ${named('target')})`,
        [from, into],
      );
    }
    await this.db.query(
      `DELETE FROM candidate c USING ${copy} AND c.person_id = $2 AND m.target IS NULL
         AND c.version = (m.source->'candidate'->>'version')::integer`,
      [from, into],
    );
    await this.db.query(
      `UPDATE candidate c SET ${TAKEN_BACK}, version = c.version + 1
       FROM profile_before_merge m, jsonb_populate_record(NULL::candidate, m.source->'candidate') source,
         jsonb_populate_record(NULL::candidate, m.target->'candidate') target
       WHERE m.person_id = $1 AND m.into_id = $2 AND c.person_id = $2 AND m.source IS NOT NULL AND m.target IS NOT NULL`,
      [from, into],
    );
    await this.db.query(
      `INSERT INTO candidate SELECT (jsonb_populate_record(NULL::candidate, m.source->'candidate')).*
       FROM ${copy} AND m.source IS NOT NULL`,
      [from, into],
    );
    for (const [table, part] of [
      ['candidate_job', 'jobs'],
      ['candidate_training', 'trainings'],
      ['candidate_language', 'languages'],
    ]) {
      await this.db.query(
        `INSERT INTO ${table} SELECT (jsonb_populate_recordset(NULL::${table}, m.source->'${part}')).*
         FROM ${copy} AND m.source IS NOT NULL`,
        [from, into],
      );
    }
  }

  async remove(from: string): Promise<void> {
    await this.db.query('DELETE FROM profile_before_merge WHERE person_id = $1', [from]);
  }

  /** Everything that was kept of somebody, on either side. */
  async removeOf(personId: string): Promise<void> {
    await this.db.query('DELETE FROM profile_before_merge WHERE person_id = $1 OR into_id = $1', [personId]);
  }

  /** Somebody has withdrawn what they said: it is not kept for a way back either. */
  async dropSensitiveOf(personId: string): Promise<void> {
    await this.db.query(
      `UPDATE profile_before_merge SET sensitive = NULL
       WHERE (person_id = $1 OR into_id = $1) AND sensitive IS NOT NULL`,
      [personId],
    );
  }

  async forgetBefore(at: Date): Promise<number> {
    return (await this.db.query('DELETE FROM profile_before_merge WHERE kept_at < $1 RETURNING 1', [at])).length;
  }
}
