import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { type CancelReason, type FairStatus, type FairType, PUBLIC_STATUSES } from './fair.lifecycle.js';

/** A fair as lists and pages show it. */
export interface FairRow {
  id: string;
  officeId: string;
  officeName: string;
  officePhone: string;
  type: FairType;
  status: FairStatus;
  title: string;
  about: string | null;
  opensAt: Date;
  closesAt: Date;
  place: string | null;
  commune: string | null;
  isOnline: boolean;
  capacity: number;
  placesTaken: number;
  waitLimit: number;
  waiting: number;
  partners: string[];
  /** Names of our offices that hold it together with the host. */
  offices: string[];
  officeIds: string[];
  cancelReason: CancelReason | null;
  /** The fair that this one practises for. */
  rehearsalOf: string | null;
  revision: number;
  version: number;
  booths: number;
  boothsRequested: number;
  updatedAt: Date;
}

const ROW = `
  SELECT f.id, f.office_id AS "officeId", o.name AS "officeName", o.phone AS "officePhone", f.type, f.status, f.title,
         f.about, f.opens_at AS "opensAt", f.closes_at AS "closesAt", f.place, f.commune, f.is_online AS "isOnline",
         f.capacity, f.places_taken AS "placesTaken", f.wait_limit AS "waitLimit",
         (SELECT count(*) FROM fair_registration r WHERE r.fair_id = f.id AND r.status = 'waiting') AS waiting,
         f.partners,
         ARRAY(SELECT p.name FROM fair_office fo JOIN office p ON p.id = fo.office_id
               WHERE fo.fair_id = f.id ORDER BY p.name) AS offices,
         ARRAY(SELECT fo.office_id FROM fair_office fo WHERE fo.fair_id = f.id) AS "officeIds",
         f.cancel_reason AS "cancelReason", f.rehearsal_of AS "rehearsalOf", f.revision, f.version,
         (SELECT count(*) FROM booth b WHERE b.fair_id = f.id AND b.status = 'confirmed') AS booths,
         (SELECT count(*) FROM booth b WHERE b.fair_id = f.id AND b.status = 'requested') AS "boothsRequested",
         f.updated_at AS "updatedAt"
  FROM fair f JOIN office o ON o.id = f.office_id`;

/** Where a list goes on: the beginning and id of the last fair shown. */
interface Cursor {
  at: string;
  id: string;
}

/** Reads of fairs for screens. */
@Injectable()
export class FairsQueries {
  constructor(private readonly db: Db) {}

  async find(id: string): Promise<FairRow | null> {
    return this.db.queryOne<FairRow>(`${ROW} WHERE f.id = $1`, [id]);
  }

  async mapped(limit: number): Promise<{ id: string; changedAt: Date }[]> {
    return this.db.query(
      `SELECT id, updated_at AS "changedAt" FROM fair WHERE status IN ('announced', 'open', 'closed')
       ORDER BY opens_at DESC, id DESC LIMIT $1`,
      [limit],
    );
  }

  /** Announced ones that begin within a span. */
  async announcedBetween(from: Date, until: Date): Promise<FairRow[]> {
    return this.db.query<FairRow>(
      `${ROW} WHERE f.status = 'announced' AND f.opens_at >= $1 AND f.opens_at < $2 ORDER BY f.opens_at, f.id`,
      [from, until],
    );
  }

  /** All of them without rehearsals, the latest first. */
  async newest(after: Cursor | null, limit: number): Promise<FairRow[]> {
    return this.db.query<FairRow>(
      `${ROW} WHERE f.status <> 'rehearsal' AND ($1::timestamptz IS NULL OR (f.opens_at, f.id) < ($1, $2::uuid))
       ORDER BY f.opens_at DESC, f.id DESC LIMIT $3`,
      [after?.at ?? null, after?.id ?? null, limit],
    );
  }

  /** Public ones that are not over, the next first. */
  async coming(now: Date, after: Cursor | null, limit: number): Promise<FairRow[]> {
    return this.db.query<FairRow>(
      `${ROW} WHERE f.status = ANY($1) AND f.closes_at >= $2 AND f.status <> 'closed'
         AND ($3::timestamptz IS NULL OR (f.opens_at, f.id) > ($3, $4::uuid))
       ORDER BY f.opens_at, f.id LIMIT $5`,
      [PUBLIC_STATUSES, now, after?.at ?? null, after?.id ?? null, limit],
    );
  }

  /** Public ones that are over, the last first. */
  async past(now: Date, after: Cursor | null, limit: number): Promise<FairRow[]> {
    return this.db.query<FairRow>(
      `${ROW} WHERE f.status = ANY($1) AND (f.closes_at < $2 OR f.status = 'closed')
         AND ($3::timestamptz IS NULL OR (f.opens_at, f.id) < ($3, $4::uuid))
       ORDER BY f.opens_at DESC, f.id DESC LIMIT $5`,
      [PUBLIC_STATUSES, now, after?.at ?? null, after?.id ?? null, limit],
    );
  }
}
