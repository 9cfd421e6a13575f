import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type EvidenceKind } from '../evidence.js';
import { type Placement } from '../placement.entity.js';
import { type ContradictionKind } from './contradiction.kinds.js';
import { type ContradictionPosition, type OfContradiction } from './contradiction.schema.js';

/** What says otherwise. Which fields it has goes by the kind. */
export interface OtherSide {
  /** A referral, an application, a follow-up, a piece of evidence, another placement, or a call of the sample. */
  source: 'referral' | 'application' | 'follow-up' | 'evidence' | 'placement' | 'sample';
  /** Whose word it is, as evidence is called; null for nobody's, such as a slip without a code. */
  shownBy: EvidenceKind | null;
  /** When it was said. */
  at: string;
  number?: string | null;
  outcome?: string;
  reason?: string | null;
  finding?: string;
  employerName?: string | null;
  startDate?: LocalDate | null;
  endedOn?: LocalDate | null;
}

/** Two sources that disagree about one placement. */
export interface Contradiction extends ContradictionPosition {
  kind: ContradictionKind;
  /** A digest of what both sides say. */
  state: string;
  officeId: string;
  officeName: string;
  personId: string;
  personName: string;
  placement: Pick<
    Placement,
    'employerName' | 'startDate' | 'endedOn' | 'endReason' | 'status' | 'reportedBy' | 'contract'
  > & { reporterName: string | null; evidence: readonly EvidenceKind[] };
  other: OtherSide;
}

const DAY_OF = (instant: string) => `(${instant} AT TIME ZONE 'Asia/Ho_Chi_Minh')::date`;
const ANSWERED_BY = `CASE r.answer_source WHEN 'employer' THEN 'employer-notice' WHEN 'counsellor' THEN 'call' END`;
const STRONGEST = (placement: string) =>
  `(SELECT e.kind FROM placement_evidence e WHERE e.placement_id = ${placement}.id ORDER BY e.strength DESC LIMIT 1)`;
const UNDER_CONTRACT = `('indefinite', 'lt12', '12_36')`;
/** How long after a slip work with its employer still has to do with it. */
const SLIP_DAYS = 60;

/** Each kind as `kind, placement, other_id, since, said`; `p` is a placement that counts, of a person who is there. */
const BRANCHES = `
  SELECT 'employer-denies' AS kind, p.id, r.id AS other_id, ${DAY_OF('r.answered_at')} AS since,
         jsonb_build_object('source', 'referral', 'shownBy', ${ANSWERED_BY}, 'at', r.answered_at, 'number', r.number,
           'outcome', r.outcome, 'reason', r.reason) AS said
  FROM counted p JOIN referral r ON r.person_id = p.person_id AND r.status = 'answered' AND r.outcome <> 'hired'
    AND (r.id = p.referral_id OR (p.referral_id IS NULL AND r.employer_id = p.employer_id
      AND p.start_date BETWEEN r.issued_on AND r.issued_on + ${SLIP_DAYS}))
  UNION ALL
  SELECT 'start-differs', p.id, r.id, ${DAY_OF('r.answered_at')},
         jsonb_build_object('source', 'referral', 'shownBy', ${ANSWERED_BY}, 'at', r.answered_at, 'number', r.number,
           'startDate', r.start_date)
  FROM counted p JOIN referral r ON r.id = p.referral_id AND r.status = 'answered' AND r.outcome = 'hired'
    AND r.start_date <> p.start_date
  UNION ALL
  SELECT 'start-differs', p.id, a.id, p.created_on,
         jsonb_build_object('source', 'application', 'shownBy', 'employer-notice', 'at', a.updated_at,
           'startDate', a.start_date)
  FROM counted p JOIN application a ON a.id = p.application_id AND a.status = 'hired' AND a.start_date <> p.start_date
  UNION ALL
  SELECT 'worked-after-end', p.id, f.id, ${DAY_OF('f.done_at')},
         jsonb_build_object('source', 'follow-up', 'shownBy', 'self-report', 'at', f.done_at)
  FROM counted p JOIN follow_up f ON f.placement_id = p.id AND f.result = 'employed'
    AND ${DAY_OF('f.done_at')} > p.ended_on
  UNION ALL
  SELECT 'worked-after-end', p.id, e.id, ${DAY_OF('e.at')},
         jsonb_build_object('source', 'evidence', 'shownBy', e.kind, 'at', e.at)
  FROM counted p JOIN placement_evidence e ON e.placement_id = p.id AND e.kind <> 'counsellor'
    AND ${DAY_OF('e.at')} > p.ended_on
  WHERE ${DAY_OF('e.at')} < (SELECT ${DAY_OF('max(t.at)')} FROM placement_transition t
    WHERE t.placement_id = p.id AND t.to_status = 'ended' AND t.from_status = 'current')
  UNION ALL
  SELECT 'two-jobs', p.id, q.id, GREATEST(p.created_on, ${DAY_OF('q.created_at')}),
         jsonb_build_object('source', 'placement', 'shownBy', ${STRONGEST('q')}, 'at', q.created_at,
           'employerName', q.employer_name, 'startDate', q.start_date, 'endedOn', q.ended_on)
  FROM counted p JOIN placement q ON q.person_id = p.person_id AND q.id <> p.id AND q.status <> 'voided'
    AND (q.start_date, q.id) > (p.start_date, p.id) AND q.start_date < COALESCE(p.ended_on, p.end_date, 'infinity')
    AND q.contract IN ${UNDER_CONTRACT}
  WHERE p.contract IN ${UNDER_CONTRACT}
  UNION ALL
  SELECT 'sample-denies', p.id, c.id, ${DAY_OF('c.called_at')},
         jsonb_build_object('source', 'sample', 'at', c.called_at, 'finding', c.finding,
           'shownBy', CASE c.heard_from WHEN 'employer' THEN 'call' ELSE 'self-report' END)
  FROM counted p JOIN sample_call c ON c.placement_id = p.id AND c.result = 'contradicted'`;

/** What nobody has settled as it stands, of an office or of all ($1). */
const OPEN = `
  WITH counted AS (
    SELECT p.*, ${DAY_OF('p.created_at')} AS created_on FROM placement p
    JOIN person s ON s.id = p.person_id AND s.status = 'active'
    WHERE p.status <> 'voided' AND ($1::uuid IS NULL OR p.office_id = $1)
  ), found AS (${BRANCHES}), stated AS (
    SELECT f.*, md5(concat_ws('|', p.start_date, p.ended_on, p.employer_id, (f.said - 'at')::text)) AS state
    FROM found f JOIN placement p ON p.id = f.id
  )
  SELECT f.* FROM stated f WHERE NOT EXISTS (SELECT 1 FROM contradiction_settlement s
    WHERE s.placement_id = f.id AND s.other_id = f.other_id AND s.kind = f.kind AND s.state = f.state)`;

const SHOWN = `
  o.kind, o.id AS "placementId", o.other_id AS "otherId", o.since, o.state, o.said AS other, p.office_id AS "officeId",
  b.name AS "officeName", p.person_id AS "personId", s.full_name AS "personName",
  jsonb_build_object('employerName', p.employer_name, 'startDate', p.start_date, 'endedOn', p.ended_on,
    'endReason', p.end_reason, 'status', p.status, 'contract', p.contract, 'reportedBy', p.reported_by,
    'reporterName', k.full_name, 'evidence', (SELECT jsonb_agg(e.kind ORDER BY e.strength DESC)
      FROM placement_evidence e WHERE e.placement_id = p.id)) AS placement
  FROM open o JOIN placement p ON p.id = o.id JOIN person s ON s.id = p.person_id
  JOIN office b ON b.id = p.office_id LEFT JOIN person k ON k.id = p.reported_by`;

/** Reads of what sources say differently about work. */
@Injectable()
export class ContradictionsQueries {
  constructor(private readonly db: Db) {}

  /** The longest known first. @param officeId null for every office */
  async list(officeId: string | null, after: ContradictionPosition | null, limit: number): Promise<Contradiction[]> {
    return this.db.query<Contradiction>(
      `WITH open AS (${OPEN}) SELECT ${SHOWN}
       WHERE $2::date IS NULL OR (o.since, o.id, o.other_id) > ($2, $3::uuid, $4::uuid)
       ORDER BY o.since, o.id, o.other_id LIMIT $5`,
      [officeId, after?.since ?? null, after?.placementId ?? null, after?.otherId ?? null, limit],
    );
  }

  async find({ kind, id, other }: OfContradiction): Promise<Contradiction | null> {
    return this.db.queryOne<Contradiction>(
      `WITH open AS (${OPEN} AND f.kind = $2 AND f.id = $3 AND f.other_id = $4) SELECT ${SHOWN}`,
      [null, kind, id, other],
    );
  }

  async count(officeId: string | null): Promise<number> {
    return (await this.db.queryOne<{ count: number }>(`SELECT count(*)::int AS count FROM (${OPEN}) open`, [officeId]))!
      .count;
  }
}
