import { Injectable } from '@nestjs/common';
import { type LocalDate, newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type EvidenceKind } from './evidence.js';
import { Placement, PlacementEvidence } from './placement.entity.js';
import { type PlacementStatus } from './placement.lifecycle.js';

/** One step in the life of a placement. */
export interface PlacementTransition {
  from: PlacementStatus | null;
  to: PlacementStatus;
  /** Why it ended or was voided; which evidence came; `correction`. */
  reason: string | null;
  /** Null for what an employer's answer or a merge did. */
  actorId: string | null;
  at: Date;
}

/** The SQL that changes placements. */
@Injectable()
export class PlacementsRepository {
  constructor(private readonly db: Db) {}

  async find(id: string): Promise<Placement | null> {
    return this.db.manager.findOneBy(Placement, { id });
  }

  async findByApplication(applicationId: string): Promise<Placement | null> {
    return this.db.manager.findOneBy(Placement, { applicationId });
  }

  async lock(id: string): Promise<Placement | null> {
    return this.db.manager.findOne(Placement, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  /** The work that somebody has with an employer now. */
  async lockCurrent(personId: string, employerId: string): Promise<Placement | null> {
    return this.db.manager.findOne(Placement, {
      where: { personId, employerId, status: 'current' },
      lock: { mode: 'for_no_key_update' },
    });
  }

  async insert(placement: Placement): Promise<void> {
    await this.db.manager.insert(Placement, placement as object);
  }

  async save(placement: Placement): Promise<void> {
    await this.db.manager.save(Placement, placement);
  }

  async evidenceOf(placementId: string): Promise<PlacementEvidence[]> {
    return this.db.manager.find(PlacementEvidence, { where: { placementId }, order: { strength: 'DESC' } });
  }

  async hasEvidence(placementId: string, kind: EvidenceKind): Promise<boolean> {
    return this.db.manager.existsBy(PlacementEvidence, { placementId, kind });
  }

  async addEvidence(evidence: PlacementEvidence): Promise<void> {
    await this.db.manager.insert(PlacementEvidence, evidence as object);
  }

  /** What the outcome of a conversation at a fair has shown; waits for whoever changes it just now. */
  async lockEvidenceOfConversation(conversationId: string): Promise<PlacementEvidence | null> {
    return this.db.manager.findOne(PlacementEvidence, {
      where: { conversationId },
      lock: { mode: 'for_no_key_update' },
    });
  }

  /** Of which conversation it is the outcome, and the day that was named there; null when it is that no more. */
  async setConversation(evidenceId: string, outcome: { id: string; startDate: LocalDate } | null): Promise<void> {
    await this.db.query('UPDATE placement_evidence SET conversation_id = $2, start_date = $3 WHERE id = $1', [
      evidenceId,
      outcome?.id ?? null,
      outcome?.startDate ?? null,
    ]);
  }

  async removeEvidence(id: string): Promise<void> {
    await this.db.manager.delete(PlacementEvidence, { id });
  }

  async attachFile(evidenceId: string, fileId: string): Promise<void> {
    await this.db.query('UPDATE placement_evidence SET file_id = $2 WHERE id = $1', [evidenceId, fileId]);
  }

  /** Those of its papers that were erased are not there any more. */
  async dropFilesOf(placementId: string): Promise<void> {
    await this.db.query('UPDATE placement_evidence SET file_id = NULL WHERE placement_id = $1', [placementId]);
  }

  async log(placementId: string, { from, to, reason, actorId, at }: PlacementTransition): Promise<void> {
    await this.db.query(
      `INSERT INTO placement_transition (id, placement_id, from_status, to_status, reason, actor_id, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(at.getTime()), placementId, from, to, reason, actorId, at],
    );
  }

  async logOf(placementId: string): Promise<PlacementTransition[]> {
    return this.db.query<PlacementTransition>(
      `SELECT from_status AS "from", to_status AS "to", reason, actor_id AS "actorId", at
       FROM placement_transition WHERE placement_id = $1 ORDER BY at, id`,
      [placementId],
    );
  }

  /** Of two current placements with one employer, those that a merge leaves over: of each pair the weaker proved one. */
  async doubledIds(from: string, into: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM (
         SELECT p.id, row_number() OVER (PARTITION BY p.employer_id ORDER BY
           (SELECT max(e.strength) FROM placement_evidence e WHERE e.placement_id = p.id) DESC, p.id) AS place
         FROM placement p WHERE p.person_id IN ($1, $2) AND p.status = 'current' AND p.employer_id IS NOT NULL
       ) ranked WHERE place > 1 ORDER BY id`,
      [from, into],
    );
    return rows.map(({ id }) => id);
  }

  /** What was recorded of somebody's work, for their own copy. */
  async exportOf(personId: string): Promise<Record<string, unknown>[]> {
    return this.db.query(
      `SELECT p.employer_name AS employer, p.occupation, p.commune, p.contract, p.start_date AS "startDate",
              p.end_date AS "endDate", p.wage, p.channel, p.status, p.ended_on AS "endedOn", p.end_reason AS "endReason",
              p.void_reason AS "voidReason",
              (SELECT array_agg(e.kind ORDER BY e.strength DESC) FROM placement_evidence e WHERE e.placement_id = p.id)
                AS evidence
       FROM placement p WHERE p.person_id = $1 ORDER BY p.start_date, p.id LIMIT 5000`,
      [personId],
    );
  }

  async idsOf(personId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>('SELECT id FROM placement WHERE person_id = $1', [personId]);
    return rows.map(({ id }) => id);
  }

  /** Placements whose papers are all older than an instant, some at a time. */
  async idsWithPapersBefore(before: Date): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT placement_id AS id FROM placement_evidence WHERE file_id IS NOT NULL
       GROUP BY placement_id HAVING max(at) < $1 ORDER BY placement_id LIMIT 1000`,
      [before],
    );
    return rows.map(({ id }) => id);
  }

  async moveTo(from: string, into: string): Promise<void> {
    await this.db.query('UPDATE placement SET person_id = $2 WHERE person_id = $1', [from, into]);
  }

  /** Gives those of some that are with one person back to another. */
  async giveBack(ids: readonly string[], to: string, personId: string): Promise<void> {
    await this.db.query('UPDATE placement SET person_id = $2 WHERE id = ANY($1) AND person_id = $3', [
      ids,
      to,
      personId,
    ]);
  }
}
