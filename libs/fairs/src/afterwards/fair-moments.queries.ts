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
import { fairPath } from '../fair-words.js';
import { type FairOutcome } from '../live/conversation.lifecycle.js';
import { liveTexts } from '../live/live.texts.js';
import { type RegistrationStatus } from '../registration.lifecycle.js';
import { afterwardsTexts } from './afterwards.texts.js';

type Row = { id: string; at: Date; fairId: string; name: string } & (
  | { kind: 'fair'; word: Exclude<RegistrationStatus, 'cancelled'> }
  | { kind: 'talk'; word: FairOutcome | null }
  | { kind: 'interview'; word: null }
);

const ROWS = `
  SELECT 'fair' AS kind, r.id::text, CASE r.status WHEN 'checked_in' THEN r.checked_in_at ELSE f.opens_at END AS at,
    f.id AS "fairId", f.title AS name, r.status AS word
  FROM fair_registration r JOIN fair f ON f.id = r.fair_id
  WHERE r.person_id = $1::uuid AND r.status <> 'cancelled' AND f.status <> 'cancelled'
  UNION ALL
  SELECT 'talk', c.id::text, c.answered_at, c.fair_id, e.name, c.outcome
  FROM conversation c JOIN booth b ON b.id = c.booth_id JOIN employer e ON e.id = b.employer_id
  WHERE c.person_id = $1::uuid AND c.answered_at IS NOT NULL
  UNION ALL
  SELECT 'interview', c.id || '-interview', ${dayAsInstant('c.interview_on')}, c.fair_id, e.name, NULL
  FROM conversation c JOIN booth b ON b.id = c.booth_id JOIN employer e ON e.id = b.employer_id
  WHERE c.person_id = $1::uuid AND c.interview_on IS NOT NULL`;

/** Job fairs: coming or not, talks with employers, interviews that were agreed there. */
@TellsMoments('fairs')
@Injectable()
export class FairMoments implements PersonMoments {
  constructor(private readonly db: Db) {}

  async momentsOf(asked: AskedMoments): Promise<PersonMoment[]> {
    const rows = await newestMoments<Row>(this.db, ROWS, asked);
    return rows.map((row) => ({
      id: row.id,
      at: row.at,
      title: titleOf(row, asked),
      detail: row.name,
      href: fairPath(row.fairId),
    }));
  }
}

function titleOf(row: Row, { language }: AskedMoments): string {
  const { moments, status, noOutcome } = afterwardsTexts(language);
  switch (row.kind) {
    case 'fair':
      return moments.fair(status[row.word]);
    case 'talk':
      return moments.talk(row.word ? liveTexts(language).outcomes[row.word] : noOutcome);
    case 'interview':
      return moments.interview;
  }
}
