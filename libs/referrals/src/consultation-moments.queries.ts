import { Injectable } from '@nestjs/common';
import {
  type AskedMoments,
  dayAsInstant,
  newestMoments,
  type PersonMoment,
  type PersonMoments,
  TellsMoments,
} from '@app/accounts';
import { formatDay, type LocalDate } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type AppointmentStatus } from './appointments/appointment.lifecycle.js';
import { readableOffice } from './consultation.policy.js';
import { SUBJECTS } from './consultation.schema.js';
import { consultationTexts } from './consultation.texts.js';
import { type CallOutcome } from './work/work-item.kinds.js';

type Row = { id: string; at: Date; recordId: string; by: string | null } & (
  | { kind: 'consultation'; codes: string[]; word: null }
  | { kind: 'step'; codes: null; word: string }
  | { kind: 'appointment'; codes: null; word: AppointmentStatus }
  | { kind: 'call'; codes: null; word: CallOutcome }
  | { kind: 'handed'; codes: [until?: LocalDate]; word: string }
);

const IN_OFFICE = (table: string) => `($5::uuid IS NULL OR ${table}.office_id = $5)`;

const ROWS = `
  SELECT 'consultation' AS kind, c.id::text, c.held_at AS at, c.id AS "recordId", k.full_name AS by,
    c.subjects AS codes, NULL::text AS word
  FROM consultation c LEFT JOIN person k ON k.id = c.counsellor_id
  WHERE c.person_id = $1::uuid AND c.voided_at IS NULL AND ${IN_OFFICE('c')}
  UNION ALL
  SELECT 'step', c.id || '-' || step.place, ${dayAsInstant(`(step.line->>'dueOn')::date`)}, c.id, NULL, NULL,
    step.line->>'text'
  FROM consultation c CROSS JOIN LATERAL jsonb_array_elements(c.plan) WITH ORDINALITY AS step(line, place)
  WHERE c.person_id = $1::uuid AND c.voided_at IS NULL AND ${IN_OFFICE('c')}
  UNION ALL
  SELECT 'appointment', a.id::text, a.starts_at, a.id, k.full_name, NULL, a.status
  FROM appointment a LEFT JOIN person k ON k.id = a.counsellor_id
  WHERE a.person_id = $1::uuid AND a.status IN ('booked', 'kept', 'no-show') AND ${IN_OFFICE('a')}
  UNION ALL
  SELECT 'call', l.id::text, l.called_at, l.id, k.full_name, NULL, l.outcome
  FROM phone_call l JOIN work_item w ON w.id = l.work_item_id LEFT JOIN person k ON k.id = l.caller_id
  WHERE l.person_id = $1::uuid AND ${IN_OFFICE('w')}
  UNION ALL
  SELECT 'handed', h.id::text, ${dayAsInstant('h.from_day')}, h.id, g.full_name,
    array_remove(ARRAY[h.until_day::text], NULL), t.full_name
  FROM hand_over_person x JOIN hand_over h ON h.id = x.hand_over_id
    JOIN person g ON g.id = h.giver_id JOIN person t ON t.id = h.taker_id
  WHERE x.person_id = $1::uuid AND h.status <> 'undone' AND ${IN_OFFICE('h')}`;

/** Counselling: consultations with the steps that were planned, appointments, calls, who was in charge from when on. */
@TellsMoments('consultations')
@Injectable()
export class ConsultationMoments implements PersonMoments {
  constructor(private readonly db: Db) {}

  async momentsOf(asked: AskedMoments): Promise<PersonMoment[]> {
    const office = readableOffice(asked.actor);
    if (office === undefined) return [];
    const rows = await newestMoments<Row>(this.db, ROWS, asked, [office]);
    return rows.map((row) => ({ id: row.id, at: row.at, ...told(row, asked) }));
  }
}

function told(row: Row, { language, personId }: AskedMoments): Pick<PersonMoment, 'title' | 'detail' | 'href'> {
  const texts = consultationTexts(language).moments;
  switch (row.kind) {
    case 'consultation': {
      const subjects = row.codes.map((code) => SUBJECTS.label(code, language)).join('; ');
      return { title: texts.held(subjects), detail: row.by, href: `/can-bo/tu-van/${row.recordId}/phieu` };
    }
    case 'step':
      return { title: texts.step(row.word), href: `/can-bo/tu-van/${row.recordId}/phieu` };
    case 'appointment':
      return {
        title: texts.appointment[row.word as keyof typeof texts.appointment],
        detail: row.by,
        href: row.word === 'booked' ? `/can-bo/nguoi-lao-dong/${personId}/lich-hen` : null,
      };
    case 'call':
      return { title: texts.call[row.word], detail: row.by };
    case 'handed': {
      const [until] = row.codes;
      const title = until ? texts.handedUntil(row.word, formatDay(until)) : texts.handed(row.word);
      return { title, detail: row.by && texts.handedBy(row.by) };
    }
  }
}
