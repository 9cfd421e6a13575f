import { Injectable } from '@nestjs/common';
import { newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { In } from 'typeorm';
import { type KnownPosting } from './import.known.js';
import { Posting, type Workplace } from './posting.entity.js';

export interface PostingWithPlaces {
  posting: Posting;
  workplaces: readonly Workplace[];
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A posting as a row of its table, for `jsonb_populate_recordset`. */
const rowOf = (posting: Posting) =>
  Object.fromEntries(Object.entries(posting).map(([name, value]) => [snake(name), value]));

/** Columns that an import never changes in a posting that exists. */
const FIXED = new Set(['id', 'office_id', 'source', 'status', 'created_at', 'created_by', 'version']);

/** The SQL of imports: many postings in a statement. */
@Injectable()
export class PostingsImportRepository {
  constructor(private readonly db: Db) {}

  /** Postings with these references: of the employers, and imported ones that came without an employer. */
  async findKnown(references: readonly string[], employerIds: readonly string[]): Promise<KnownPosting[]> {
    const columns = `id, employer_id AS "employerId", reference, status, imported->>'fingerprint' AS fingerprint,
      imported->>'taskId' AS "taskId", imported->>'employerId' AS "importedFor",
      imported->>'reference' AS "importedReference", imported->>'employerName' AS "importedName"`;
    return this.db.query<KnownPosting>(
      `SELECT ${columns} FROM posting WHERE reference = ANY($1) AND employer_id = ANY($2)
       UNION
       SELECT ${columns} FROM posting
       WHERE source = 'import' AND imported->>'employerId' IS NULL AND imported->>'reference' = ANY($1)`,
      [references, employerIds],
    );
  }

  async lock(ids: readonly string[]): Promise<Map<string, Posting>> {
    if (ids.length === 0) return new Map();
    const found = await this.db.manager.find(Posting, {
      where: { id: In([...ids]) },
      order: { id: 'ASC' },
      lock: { mode: 'for_no_key_update' },
    });
    return new Map(found.map((posting) => [posting.id, posting]));
  }

  async workplacesOf(ids: readonly string[]): Promise<Map<string, Workplace[]>> {
    const rows = await this.db.query<Workplace & { postingId: string }>(
      `SELECT posting_id AS "postingId", commune, province, address, park FROM posting_workplace
       WHERE posting_id = ANY($1) ORDER BY posting_id, position`,
      [ids],
    );
    const places = new Map<string, Workplace[]>(ids.map((id) => [id, []]));
    for (const { postingId, ...place } of rows) places.get(postingId)?.push(place);
    return places;
  }

  async insert(drafts: readonly PostingWithPlaces[], taskId: string): Promise<void> {
    if (drafts.length === 0) return;
    await this.db.query('INSERT INTO posting SELECT * FROM jsonb_populate_recordset(NULL::posting, $1::jsonb)', [
      JSON.stringify(drafts.map(({ posting }) => rowOf(posting))),
    ]);
    await this.insertWorkplaces(drafts);
    await this.db.query(
      `INSERT INTO posting_transition (id, posting_id, from_status, to_status, note, actor_id, at)
       SELECT log.id, log.posting_id, NULL, 'draft', $2, log.actor_id, log.at
       FROM jsonb_to_recordset($1::jsonb) AS log(id uuid, posting_id uuid, actor_id uuid, at timestamptz)`,
      [
        JSON.stringify(
          drafts.map(({ posting }) => ({
            id: newId(posting.createdAt.getTime()),
            posting_id: posting.id,
            actor_id: posting.createdBy,
            at: posting.createdAt,
          })),
        ),
        `import ${taskId}`,
      ],
    );
  }

  /** Writes changed drafts back; somebody who has one open in a form is told that it changed. */
  async update(drafts: readonly PostingWithPlaces[]): Promise<void> {
    const [first] = drafts;
    if (!first) return;
    const columns = Object.keys(rowOf(first.posting)).filter((column) => !FIXED.has(column));
    const assignments = columns.map((column) => `${column} = changed.${column}`).join(', ');
    await this.db.query(
      `UPDATE posting SET ${assignments}, version = posting.version + 1
       FROM jsonb_populate_recordset(NULL::posting, $1::jsonb) AS changed WHERE posting.id = changed.id`,
      [JSON.stringify(drafts.map(({ posting }) => rowOf(posting)))],
    );
    await this.db.query('DELETE FROM posting_workplace WHERE posting_id = ANY($1)', [
      drafts.map(({ posting }) => posting.id),
    ]);
    await this.insertWorkplaces(drafts);
  }

  /** Drafts that an import wrote and that nobody has sent yet, oldest first. */
  async draftsOf(taskId: string, employerId: string | null): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM posting WHERE source = 'import' AND imported->>'taskId' = $1 AND status = 'draft'
       AND ($2::uuid IS NULL OR employer_id = $2) ORDER BY id`,
      [taskId, employerId],
    );
    return rows.map((row) => row.id);
  }

  private async insertWorkplaces(drafts: readonly PostingWithPlaces[]): Promise<void> {
    const places = drafts.flatMap(({ posting, workplaces }) =>
      workplaces.map((place, at) => ({ posting_id: posting.id, position: at + 1, ...place })),
    );
    await this.db.query(
      `INSERT INTO posting_workplace (posting_id, position, commune, province, address, park)
       SELECT posting_id, position, commune, province, address, park
       FROM jsonb_populate_recordset(NULL::posting_workplace, $1::jsonb)`,
      [JSON.stringify(places)],
    );
  }
}
