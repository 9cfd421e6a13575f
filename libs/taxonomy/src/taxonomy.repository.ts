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

  /** Source and validity of what was imported last, for the lists that are read by others. */
  async originOf(table: 'admin_unit' | 'industry'): Promise<ListOrigin | null> {
    const row = await this.db.queryOne<{ source: string; validFrom: LocalDate }>(
      `SELECT source, valid_from::text AS "validFrom" FROM ${table} ORDER BY imported_at DESC, code LIMIT 1`,
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
    const columns = ['kind', 'name', 'province', 'latitude', 'longitude', 'wage_region', 'former_names'];
    return this.write('admin_unit', columns, rows, as);
  }

  async writeIndustries(industries: readonly Industry[], as: ImportedAs): Promise<Written> {
    const rows = industries.map(({ code, section, vi, en }) => ({ code, section, name: vi, english_name: en }));
    return this.write('industry', ['section', 'name', 'english_name'], rows, as);
  }

  /** Inserts rows, and changes those that differ; the others keep when they were imported. */
  private async write(
    table: 'admin_unit' | 'industry',
    columns: readonly string[],
    rows: readonly object[],
    { source, validFrom, now }: ImportedAs,
  ): Promise<Written> {
    const all = [...columns, 'source', 'valid_from'];
    const stated = rows.map((row) => ({ ...row, source, valid_from: validFrom, imported_at: now }));
    const written = await this.db.query<{ isNew: boolean }>(
      `INSERT INTO ${table} AS kept SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)
       ON CONFLICT (code) DO UPDATE
         SET (${all.join(', ')}, imported_at) = (${all.map((name) => `excluded.${name}`).join(', ')}, excluded.imported_at)
         WHERE (${all.map((name) => `kept.${name}`).join(', ')})
           IS DISTINCT FROM (${all.map((name) => `excluded.${name}`).join(', ')})
       RETURNING (xmax = 0) AS "isNew"`,
      [JSON.stringify(stated)],
    );
    const created = written.filter(({ isNew }) => isNew).length;
    return { created, updated: written.length - created, unchanged: rows.length - written.length };
  }
}
