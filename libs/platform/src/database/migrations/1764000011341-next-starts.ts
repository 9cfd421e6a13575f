import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Each service says when its person began to work next, so that figures of a year need not look for it. */
export class NextStarts1764000011341 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE figures.service ADD COLUMN next_start date;
      COMMENT ON COLUMN figures.service.next_start IS
        'The first day on or after that of the service on which somebody is said to begin to work, as it was known then';
      CREATE INDEX service_referral_day ON figures.service (day) WHERE is_referral;
      CREATE INDEX step_taken ON figures.step (day) WHERE kind <> 'registered';
    `);
    // Rows that are there are cut where the next start that was known changes, as ledger:recount would cut them.
    await runner.query(`
      CREATE TEMPORARY TABLE cut_service ON COMMIT DROP AS
      WITH row_of AS (SELECT s.ctid AS at, s.* FROM figures.service s),
      start AS (
        SELECT s.at, s.known_from AS since, s.known_to AS until, p.start_day, p.known_from, p.known_to
        FROM row_of s JOIN figures.placement p ON p.root = s.root AND p.start_day >= s.day
          AND p.known_from < s.known_to AND p.known_to > s.known_from),
      point AS (
        SELECT at, since AS point FROM start
        UNION SELECT at, greatest(known_from, since) FROM start
        UNION SELECT at, known_to FROM start WHERE known_to < until),
      span AS (
        SELECT p.at, p.point, min(s.start_day) AS next_start FROM point p
        LEFT JOIN start s ON s.at = p.at AND s.known_from <= p.point AND s.known_to > p.point GROUP BY p.at, p.point),
      change AS (
        SELECT *, row_number() OVER of_row = 1 OR next_start IS DISTINCT FROM lag(next_start) OVER of_row AS is_change
        FROM span WINDOW of_row AS (PARTITION BY at ORDER BY point))
      SELECT at, point AS known_from, lead(point) OVER (PARTITION BY at ORDER BY point) AS known_to, next_start
      FROM change WHERE is_change;
      CREATE TEMPORARY TABLE cut_row ON COMMIT DROP AS
        SELECT s.ctid AS at, s.* FROM figures.service s WHERE s.ctid IN (SELECT at FROM cut_service);
      DELETE FROM figures.service s USING cut_row c WHERE s.ctid = c.at;
      INSERT INTO figures.service (root, is_referral, day, occurred_at, recorded_at, known_from, known_to, counsellor, office,
        occupation, sex, commune, channel, age, fact, groups, next_start)
      SELECT r.root, r.is_referral, r.day, r.occurred_at, r.recorded_at, c.known_from, coalesce(c.known_to, r.known_to),
        r.counsellor, r.office, r.occupation, r.sex, r.commune, r.channel, r.age, r.fact, r.groups, c.next_start
      FROM cut_service c JOIN cut_row r USING (at);
      ANALYZE figures.service;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Facts and what they say are not dropped by a migration');
  }
}
