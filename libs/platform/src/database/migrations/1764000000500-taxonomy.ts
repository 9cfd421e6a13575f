import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Lists that grow by import: communes of other provinces, and industries below the sections. */
export class Taxonomy1764000000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE admin_unit (
        code text CONSTRAINT admin_unit_pk PRIMARY KEY CONSTRAINT admin_unit_code_check CHECK (code ~ '^[0-9]{5}$'),
        kind text NOT NULL CONSTRAINT admin_unit_kind_check CHECK (kind IN ('xã', 'phường', 'đặc khu')),
        name text NOT NULL,
        province text NOT NULL CONSTRAINT admin_unit_province_check CHECK (province ~ '^[0-9]{2}$'),
        latitude double precision CONSTRAINT admin_unit_latitude_check CHECK (latitude BETWEEN 8 AND 24),
        longitude double precision CONSTRAINT admin_unit_longitude_check CHECK (longitude BETWEEN 102 AND 118),
        wage_region text CONSTRAINT admin_unit_wage_region_check CHECK (wage_region IN ('I', 'II', 'III', 'IV')),
        former_names text[] NOT NULL DEFAULT '{}',
        source text NOT NULL,
        valid_from date NOT NULL,
        imported_at timestamptz NOT NULL,
        CONSTRAINT admin_unit_point_check CHECK ((latitude IS NULL) = (longitude IS NULL))
      );
      CREATE TABLE industry (
        code text CONSTRAINT industry_pk PRIMARY KEY CONSTRAINT industry_code_check CHECK (code ~ '^[0-9]{2,5}$'),
        section text NOT NULL CONSTRAINT industry_section_check CHECK (section ~ '^[A-V]$'),
        name text NOT NULL,
        english_name text,
        source text NOT NULL,
        valid_from date NOT NULL,
        imported_at timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE industry; DROP TABLE admin_unit');
  }
}
