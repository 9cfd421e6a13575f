import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { Db } from '../database/index.js';
import { currentRequest } from '../http/request-context.js';

export interface AuditEntry {
  /** Named like a permission: `candidate.sensitive-read`. */
  action: string;
  subjectType: string;
  subjectId: string;
  /** Codes and ids only; never a name, a number that identifies, or free text. */
  detail?: Record<string, unknown>;
  /** Who did it; the person of the running request when left out, null for the system itself. */
  actorId?: string | null;
}

export interface AuditRecord {
  at: Date;
  actorId: string | null;
  action: string;
  detail: Record<string, unknown>;
}

/** Who did or read what, written in the caller's transaction and never changed. */
@Injectable()
export class Audit {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async record(entry: AuditEntry): Promise<void> {
    const request = currentRequest();
    const actorId = entry.actorId === undefined ? (request?.actor?.personId ?? null) : entry.actorId;
    await this.db.query(
      `INSERT INTO audit_entry (at, actor_id, action, subject_type, subject_id, detail, request_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        this.clock.now(),
        actorId,
        entry.action,
        entry.subjectType,
        entry.subjectId,
        JSON.stringify(entry.detail ?? {}),
        request?.requestId ?? null,
      ],
    );
  }

  /**
   * The newest entries about one record.
   * @param only actions that begin with `prefix`, and none of `except`
   */
  async listAbout(
    subjectType: string,
    subjectId: string,
    only: { prefix?: string; except?: readonly string[]; limit?: number } = {},
  ): Promise<AuditRecord[]> {
    return this.db.query<AuditRecord>(
      `SELECT at, actor_id AS "actorId", action, detail FROM audit_entry
       WHERE subject_type = $1 AND subject_id = $2 AND starts_with(action, $3) AND action <> ALL($4)
       ORDER BY at DESC, id DESC LIMIT $5`,
      [subjectType, subjectId, only.prefix ?? '', only.except ?? [], only.limit ?? 50],
    );
  }
}
