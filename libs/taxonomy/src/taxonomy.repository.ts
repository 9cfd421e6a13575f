import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type Industry } from './industries.js';
import { type ListOrigin } from './lists/code-list.js';
import { type AdminUnit } from './places/imported-communes.js';

type UnitRow = Omit<AdminUnit, 'point'> & { latitude: number | null; longitude: number | null };

/** Where rows of an import come from and when they were read. */
export interface ImportedAs {
  source: string;
  validFrom: LocalDate;
  now: Date;
}

/** How many rows of a batch were new, changed or neither. */
export interface Written {
  created: number;
  updated: number;
  unchanged: number;
}

/** Columns of each list, and those in which a file that says nothing leaves what was known. */
const COLUMNS = {
  admin_unit: {
    stated: ['kind', 'name', 'province'],
    optional: ['latitude', 'longitude', 'wage_region', 'former_names'],
  },
  industry: { stated: ['section', 'name'], optional: ['english_name'] },
} as const;

type Table = keyof typeof COLUMNS;

/** The value after an import: an empty list says as little as no value. */
const kept = (column: string) =>
  column === 'former_names'
    ? `COALESCE(NULLIF(excluded.${column}, '{}'), kept.${column})`
    : `COALESCE(excluded.${column}, kept.${column})`;

/** The SQL of the lists that grow by import. */
@Injectable()
export class TaxonomyRepository {
  constructor(private readonly db: Db) {}

  async adminUnits(): Promise<AdminUnit[]> {
    const rows = await this.db.query<UnitRow>(
      `SELECT code, kind, name, province, latitude, longitude, wage_region AS "wageRegion", former_names AS former
       FROM admin_unit ORDER BY code`,
    );
    return rows.map(({ latitude, longitude, ...unit }) => ({
      ...unit,
      point: latitude === null || longitude === null ? null : { latitude, longitude },
    }));
  }

  async industries(): Promise<Industry[]> {
    return this.db.query<Industry>(`SELECT code, section, name AS vi, english_name AS en FROM industry ORDER BY code`);
  }

  /** Source and validity of what was imported last of a province, or null. */
  async originOfUnits(province: string): Promise<ListOrigin | null> {
    const row = await this.db.queryOne<{ source: string; validFrom: LocalDate }>(
      `SELECT source, valid_from::text AS "validFrom" FROM admin_unit WHERE province = $1
       ORDER BY imported_at DESC, code LIMIT 1`,
      [province],
    );
    return row && { ...row, edition: 1 };
  }

  /** Source and validity of the industries that were imported last, or null. */
  async originOfIndustries(): Promise<ListOrigin | null> {
    const row = await this.db.queryOne<{ source: string; validFrom: LocalDate }>(
      `SELECT source, valid_from::text AS "validFrom" FROM industry ORDER BY imported_at DESC, code LIMIT 1`,
    );
    return row && { ...row, edition: 1 };
  }

  async writeAdminUnits(units: readonly AdminUnit[], as: ImportedAs): Promise<Written> {
    const rows = units.map(({ point, wageRegion, former, ...unit }) => ({
      ...unit,
      latitude: point?.latitude ?? null,
      longitude: point?.longitude ?? null,
      wage_region: wageRegion,
      former_names: former,
    }));
    return this.write('admin_unit', rows, as);
  }

  async writeIndustries(industries: readonly Industry[], as: ImportedAs): Promise<Written> {
    const rows = industries.map(({ code, section, vi, en }) => ({ code, section, name: vi, english_name: en }));
    return this.write('industry', rows, as);
  }

  /** Inserts rows, and changes those that differ; the others keep when they were imported. */
  private async write(table: Table, rows: readonly object[], { source, validFrom, now }: ImportedAs): Promise<Written> {
    const { stated, optional } = COLUMNS[table];
    const names = [...stated, ...optional, 'source', 'valid_from'];
    const values = [
      ...stated.map((column) => `excluded.${column}`),
      ...optional.map(kept),
      'excluded.source',
      'excluded.valid_from',
    ];
    const complete = rows.map((row) => ({ ...row, source, valid_from: validFrom, imported_at: now }));
    const written = await this.db.query<{ isNew: boolean }>(
      `INSERT INTO ${table} AS kept SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)
       ON CONFLICT (code) DO UPDATE
         SET (${names.join(', ')}, imported_at) = (${values.join(', ')}, excluded.imported_at)
         WHERE (${names.map((name) => `kept.${name}`).join(', ')}) IS DISTINCT FROM (${values.join(', ')})
       RETURNING (xmax = 0) AS "isNew"`,
      [JSON.stringify(complete)],
    );
    const created = written.filter(({ isNew }) => isNew).length;
    return { created, updated: written.length - created, unchanged: rows.length - written.length };
  }
}
