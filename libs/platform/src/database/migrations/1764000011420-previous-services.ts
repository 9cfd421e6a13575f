import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Each service says which were before it, so that the first of a period is known without an order. */
export class PreviousServices1764000011420 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE figures.service ADD COLUMN previous_referral date, ADD COLUMN previous_consultation date;
      COMMENT ON COLUMN figures.service.previous_referral IS
        'The day of the last referral of the person before this service, as it was known then';
      COMMENT ON COLUMN figures.service.previous_consultation IS
        'The day of the last consultation of the person before this service, as it was known then';
    `);
    // Rows that are there are cut where what is known of earlier services changes, as ledger:recount would cut them.
    await runner.query(`
      CREATE TEMPORARY TABLE cut_service ON COMMIT DROP AS
      WITH row_of AS (SELECT s.ctid AS at, s.* FROM figures.service s),
      earlier AS (
        SELECT s.at, s.known_from AS since, s.known_to AS until, p.day, p.is_referral, p.known_from, p.known_to
        FROM row_of s JOIN row_of p ON p.root = s.root AND p.fact <> s.fact
          AND (p.occurred_at, p.recorded_at, p.fact) < (s.occurred_at, s.recorded_at, s.fact)
          AND p.known_from < s.known_to AND p.known_to > s.known_from),
      point AS (
        SELECT at, since AS point FROM earlier
        UNION SELECT at, greatest(known_from, since) FROM earlier
        UNION SELECT at, known_to FROM earlier WHERE known_to < until),
      span AS (
        SELECT p.at, p.point, max(e.day) FILTER (WHERE e.is_referral) AS referral,
          max(e.day) FILTER (WHERE NOT e.is_referral) AS consultation
        FROM point p LEFT JOIN earlier e ON e.at = p.at AND e.known_from <= p.point AND e.known_to > p.point
        GROUP BY p.at, p.point),
      change AS (
        SELECT *, row_number() OVER of_row = 1 OR referral IS DISTINCT FROM lag(referral) OVER of_row
          OR consultation IS DISTINCT FROM lag(consultation) OVER of_row AS is_change
        FROM span WINDOW of_row AS (PARTITION BY at ORDER BY point))
      SELECT at, point AS known_from, lead(point) OVER (PARTITION BY at ORDER BY point) AS known_to, referral, consultation
      FROM change WHERE is_change;
      CREATE TEMPORARY TABLE cut_row ON COMMIT DROP AS
        SELECT s.ctid AS at, s.* FROM figures.service s WHERE s.ctid IN (SELECT at FROM cut_service);
      DELETE FROM figures.service s USING cut_row c WHERE s.ctid = c.at;
      INSERT INTO figures.service (root, is_referral, day, occurred_at, recorded_at, known_from, known_to, counsellor, office,
        occupation, sex, commune, channel, age, fact, groups, next_start, previous_referral, previous_consultation)
      SELECT r.root, r.is_referral, r.day, r.occurred_at, r.recorded_at, c.known_from, coalesce(c.known_to, r.known_to),
        r.counsellor, r.office, r.occupation, r.sex, r.commune, r.channel, r.age, r.fact, r.groups, r.next_start,
        c.referral, c.consultation
      FROM cut_service c JOIN cut_row r USING (at);
      ANALYZE figures.service;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Facts and what they say are not dropped by a migration');
  }
}
