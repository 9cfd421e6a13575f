import { Injectable } from '@nestjs/common';
import {
  type AskedMoments,
  dayAsInstant,
  newestMoments,
  type PersonMoment,
  type PersonMoments,
  TellsMoments,
} from '@app/accounts';
import { Db } from '@app/platform/database';
import { type Language } from '@app/platform/http';
import { type EvidenceKind } from './evidence.js';
import { type FollowUpResult, type Milestone } from './follow-up.schema.js';
import { type EndReason } from './placement.lifecycle.js';
import { placementOffice } from './placement.policy.js';
import { placementTexts } from './placement.texts.js';

type Row = { id: string; at: Date; recordId: string; employerName: string | null } & (
  | { kind: 'started' | 'notice-due' | 'notice-given'; word: null; more: null }
  | { kind: 'ended'; word: EndReason; more: null }
  | { kind: 'shown'; word: EvidenceKind; more: null }
  | { kind: 'follow-up-due'; word: Milestone; more: null }
  | { kind: 'followed-up'; word: Milestone; more: FollowUpResult }
);

const WHOSE = `p.person_id = $1::uuid AND p.status <> 'voided' AND ($5::uuid IS NULL OR p.office_id = $5)`;
const EMPLOYER = `p.employer_name AS "employerName"`;

const ROWS = `
  SELECT 'started' AS kind, p.id::text, ${dayAsInstant('p.start_date')} AS at, p.id AS "recordId", ${EMPLOYER},
    NULL::text AS word, NULL::text AS more FROM placement p WHERE ${WHOSE}
  UNION ALL
  SELECT 'ended', p.id || '-ended', ${dayAsInstant('p.ended_on')}, p.id, ${EMPLOYER}, p.end_reason, NULL
  FROM placement p WHERE ${WHOSE} AND p.status = 'ended'
  UNION ALL
  SELECT 'shown', e.id::text, e.at, p.id, ${EMPLOYER}, e.kind, NULL
  FROM placement p JOIN placement_evidence e ON e.placement_id = p.id WHERE ${WHOSE}
  UNION ALL
  SELECT CASE f.status WHEN 'done' THEN 'followed-up' ELSE 'follow-up-due' END, f.id::text,
    coalesce(f.done_at, ${dayAsInstant('f.due_on')}), f.id, ${EMPLOYER}, f.milestone, f.result
  FROM placement p JOIN follow_up f ON f.placement_id = p.id WHERE ${WHOSE} AND f.status <> 'dropped'
  UNION ALL
  SELECT CASE n.status WHEN 'given' THEN 'notice-given' ELSE 'notice-due' END, n.id::text,
    ${dayAsInstant('coalesce(n.given_on, n.deadline)')}, n.id, ${EMPLOYER}, NULL, NULL
  FROM placement p JOIN claimant_notice n ON n.placement_id = p.id WHERE ${WHOSE} AND n.status IN ('open', 'given')`;

/** Work that a person found, what shows it, and how it went on. */
@TellsMoments('placements')
@Injectable()
export class PlacementMoments implements PersonMoments {
  constructor(private readonly db: Db) {}

  async momentsOf(asked: AskedMoments): Promise<PersonMoment[]> {
    const office = placementOffice(asked.actor);
    if (office === undefined) return [];
    const rows = await newestMoments<Row>(this.db, ROWS, asked, [office]);
    const place = (row: Row) => row.employerName ?? placementTexts(asked.language).selfEmployed;
    return rows.map((row) => ({ id: row.id, at: row.at, detail: place(row), ...told(row, asked.language) }));
  }
}

function told(row: Row, language: Language): Pick<PersonMoment, 'title' | 'href'> {
  const texts = placementTexts(language);
  const { moments, followUp } = texts;
  switch (row.kind) {
    case 'started':
      return { title: moments.started };
    case 'ended':
      return { title: moments.ended(texts.endReasons[row.word]) };
    case 'shown':
      return { title: moments.shown(texts.evidences[row.word]) };
    case 'follow-up-due':
      return { title: moments.followUpDue(followUp.milestones[row.word]), href: `/can-bo/theo-doi/${row.recordId}` };
    case 'followed-up':
      return { title: followUp.told(followUp.milestones[row.word], followUp.results[row.more]) };
    case 'notice-due':
      return { title: moments.noticeDue, href: `/can-bo/thong-bao-co-viec/${row.recordId}` };
    case 'notice-given':
      return { title: moments.noticeGiven };
  }
}
