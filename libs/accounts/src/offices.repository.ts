import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { Db } from '@app/platform/database';
import { Office } from './office.entity.js';

export interface CentreNetwork {
  id: string;
  officeId: string;
  range: string;
  label: string;
  /** The last day on which it counts; null for always. */
  lastDay: LocalDate | null;
}

/** The SQL of offices and their networks. */
@Injectable()
export class OfficesRepository {
  constructor(private readonly db: Db) {}

  /** The centre first, then branches by name. */
  async list(isOpen: boolean | null): Promise<Office[]> {
    return this.db.manager.find(Office, {
      where: isOpen === null ? {} : { isOpen },
      order: { kind: 'DESC', name: 'ASC' },
    });
  }

  async find(id: string): Promise<Office | null> {
    return this.db.manager.findOneBy(Office, { id });
  }

  async lock(id: string): Promise<Office | null> {
    return this.db.manager.findOne(Office, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  async save(office: Office): Promise<void> {
    await this.db.manager.save(Office, office);
  }

  /** The branch that serves a commune, else the centre. */
  async inChargeOf(commune: string | null): Promise<string | null> {
    const row = await this.db.queryOne<{ id: string }>(
      `SELECT id FROM office WHERE is_open AND (kind = 'centre' OR $1 = ANY(communes))
       ORDER BY ($1 = ANY(communes)) DESC, (kind = 'centre') DESC LIMIT 1`,
      [commune],
    );
    return row?.id ?? null;
  }

  /** How many members of staff who can still sign in belong to each office. */
  async countStaff(): Promise<Map<string, number>> {
    const rows = await this.db.query<{ officeId: string; count: number }>(
      `SELECT p.office_id AS "officeId", count(*) AS count FROM staff_credential c
       JOIN person p ON p.id = c.person_id WHERE NOT c.is_disabled GROUP BY p.office_id`,
    );
    return new Map(rows.map(({ officeId, count }) => [officeId, count]));
  }

  async networksOf(officeId: string): Promise<CentreNetwork[]> {
    return this.db.query<CentreNetwork>(
      `SELECT id, office_id AS "officeId", range::text, label, last_day AS "lastDay" FROM centre_network
       WHERE office_id = $1 ORDER BY last_day NULLS FIRST, range, id`,
      [officeId],
    );
  }

  async insertNetwork(network: CentreNetwork, at: Date, by: string): Promise<void> {
    await this.db.query(
      `INSERT INTO centre_network (id, office_id, range, label, last_day, created_at, created_by)
       VALUES ($1, $2, network($3::inet), $4, $5, $6, $7)`,
      [network.id, network.officeId, network.range, network.label, network.lastDay, at, by],
    );
  }

  async deleteNetwork(officeId: string, id: string): Promise<boolean> {
    const row = await this.db.queryOne('DELETE FROM centre_network WHERE office_id = $1 AND id = $2 RETURNING 1', [
      officeId,
      id,
    ]);
    return row !== null;
  }

  /** Whether an address lies in a network of an open office that counts on a day. */
  async hasNetworkOf(address: string, day: LocalDate): Promise<boolean> {
    const row = await this.db.queryOne(
      `SELECT 1 FROM centre_network n JOIN office o ON o.id = n.office_id
       WHERE n.range >>= $1::inet AND o.is_open AND (n.last_day IS NULL OR n.last_day >= $2) LIMIT 1`,
      [address, day],
    );
    return row !== null;
  }
}
