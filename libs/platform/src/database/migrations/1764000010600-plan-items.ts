import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { DEADLINES, INDICATORS, MILESTONES, PLAN } from './1764000010600-plan-items.data.js';

/** The day of the newest paper that the plan cites: the plan itself is not dated in the copy that was read. */
const KNOWN_SINCE = '2025-11-19T00:00:00+07:00';
const VALID_FROM = '2025-01-01';

interface Item {
  key: string;
  kind: 'indicator' | 'milestone' | 'deadline';
  name: string;
  english: string;
  source: string;
  owner: string;
  bound?: 'at-least' | 'below';
  dueOn?: string;
  dueDay?: string;
  isCertain?: boolean;
}

/** What the plan asks for and by when, in versions, and what was noted of each. */
export class PlanItems1764000010600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE plan_item (
        key text NOT NULL CONSTRAINT plan_item_key_form CHECK (key ~ '^[a-z0-9-]{1,60}$'),
        version smallint NOT NULL CONSTRAINT plan_item_version_check CHECK (version >= 1),
        kind text NOT NULL CONSTRAINT plan_item_kind_check CHECK (kind IN ('indicator', 'milestone', 'deadline')),
        position smallint NOT NULL,
        name text NOT NULL,
        name_en text NOT NULL,
        source text NOT NULL,
        owner text NOT NULL,
        bound text CONSTRAINT plan_item_bound_check CHECK (bound IN ('at-least', 'below')),
        due_on date,
        due_day text CONSTRAINT plan_item_due_day_form CHECK (due_day ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
        is_certain boolean NOT NULL DEFAULT true,
        is_dropped boolean NOT NULL DEFAULT false,
        valid_from date NOT NULL,
        created_by uuid,
        created_at timestamptz NOT NULL,
        CONSTRAINT plan_item_pk PRIMARY KEY (key, version),
        CONSTRAINT plan_item_fits_kind_check CHECK ((kind = 'indicator') = (bound IS NOT NULL)
          AND (kind = 'milestone') = (due_on IS NOT NULL) AND (kind = 'deadline') = (due_day IS NOT NULL))
      );
      COMMENT ON TABLE plan_item IS 'A version never changes: what a new paper asks for is another version';
      CREATE TRIGGER plan_item_kept BEFORE UPDATE OR DELETE ON plan_item
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      CREATE TABLE plan_item_target (
        key text NOT NULL,
        version smallint NOT NULL,
        year smallint NOT NULL CONSTRAINT plan_item_target_year_check CHECK (year BETWEEN 2000 AND 2199),
        basis_points integer NOT NULL
          CONSTRAINT plan_item_target_share_check CHECK (basis_points BETWEEN -10000 AND 100000),
        CONSTRAINT plan_item_target_pk PRIMARY KEY (key, version, year),
        CONSTRAINT plan_item_target_item_fk FOREIGN KEY (key, version) REFERENCES plan_item
      );
      CREATE TRIGGER plan_item_target_kept BEFORE UPDATE OR DELETE ON plan_item_target
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      CREATE TABLE plan_entry (
        id uuid CONSTRAINT plan_entry_pk PRIMARY KEY,
        key text NOT NULL,
        year smallint NOT NULL CONSTRAINT plan_entry_year_check CHECK (year BETWEEN 2000 AND 2199),
        day date NOT NULL,
        basis_points integer CONSTRAINT plan_entry_share_check CHECK (basis_points BETWEEN -10000 AND 100000),
        is_done boolean,
        source text NOT NULL,
        note text NOT NULL DEFAULT '',
        file_id uuid CONSTRAINT plan_entry_file_fk REFERENCES stored_file,
        recorded_by uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        withdrawn_by uuid,
        withdrawn_at timestamptz,
        CONSTRAINT plan_entry_says_one_check CHECK ((basis_points IS NULL) <> (is_done IS NULL)),
        CONSTRAINT plan_entry_withdrawn_check CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL))
      );
      COMMENT ON TABLE plan_entry IS 'What was noted stays; what was wrong is withdrawn and noted once more';
      CREATE INDEX plan_entry_item ON plan_entry (key, year, day, recorded_at, id);
    `);
    await this.fill(runner);
  }

  async down(): Promise<void> {
    throw new Error('What was noted of the plan is not dropped by a migration');
  }

  private async fill(runner: QueryRunner): Promise<void> {
    let position = 0;
    const add = async (item: Item) => {
      position += 1;
      await runner.query(
        `INSERT INTO plan_item (key, version, kind, position, name, name_en, source, owner, bound, due_on, due_day,
           is_certain, valid_from, created_at)
         SELECT key, 1, kind, $2, name, english, source, owner, bound, "dueOn", "dueDay", coalesce("isCertain", true), $3, $4
         FROM jsonb_to_record($1) AS item(key text, kind text, name text, english text, source text, owner text,
           bound text, "dueOn" date, "dueDay" text, "isCertain" boolean)`,
        [JSON.stringify(item), position, VALID_FROM, KNOWN_SINCE],
      );
    };
    for (const [key, name, english, paragraph, owner, bound, in2025, in2030] of INDICATORS) {
      await add({ key, kind: 'indicator', name, english, source: `${PLAN} ${paragraph}`, owner, bound });
      await runner.query(
        `INSERT INTO plan_item_target (key, version, year, basis_points) VALUES ($1, 1, 2025, $2), ($1, 1, 2030, $3)`,
        [key, in2025, in2030],
      );
    }
    for (const [key, name, english, dueOn] of MILESTONES) {
      await add({ key, kind: 'milestone', name, english, source: `${PLAN} II.2.5`, owner: 'Sở Nội vụ', dueOn });
    }
    for (const [key, name, english, source, owner, dueDay, isCertain] of DEADLINES) {
      await add({ key, kind: 'deadline', name, english, source, owner, dueDay, isCertain });
    }
  }
}
