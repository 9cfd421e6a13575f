import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { type Language } from '@app/platform/http';
import { consentTexts } from '../consent.texts.js';
import { type ConsentPurpose } from '../credentials.repository.js';
import { documentTexts } from '../documents/document.texts.js';
import { type DocumentKind } from '../documents/document.schema.js';
import { type RegistrationChannel } from '../person.entity.js';
import { newestMoments } from './newest-moments.queries.js';
import { type AskedMoments, type PersonMoment, type PersonMoments, TellsMoments } from './person-moments.js';
import { timelineTexts } from './timeline.texts.js';

type Row = { id: string; at: Date } & (
  | { kind: 'registered'; word: RegistrationChannel; codes: null }
  | { kind: 'consent-given' | 'consent-refused'; word: null; codes: ConsentPurpose[] }
  | { kind: 'document'; word: string; codes: [DocumentKind] }
  | { kind: 'merged'; word: string; codes: null }
);

const ROWS = `
  SELECT 'registered' AS kind, id::text, created_at AS at, channel AS word, NULL::text[] AS codes
  FROM person WHERE id = $1::uuid
  UNION ALL
  SELECT CASE WHEN is_granted THEN 'consent-given' ELSE 'consent-refused' END, min(id::text), at, NULL,
    array_agg(purpose ORDER BY purpose)
  FROM consent WHERE person_id = $1::uuid GROUP BY at, is_granted
  UNION ALL
  SELECT 'document', id::text, created_at, name, ARRAY[purpose]
  FROM stored_file WHERE owner_type = 'person' AND owner_id = $1::uuid::text AND deleted_at IS NULL
  UNION ALL
  SELECT 'merged', m.id::text, m.merged_at, s.full_name, NULL
  FROM person_merge m JOIN person s ON s.id = m.person_id WHERE m.into_id = $1::uuid`;

/** Registration, answers about consent, documents, merges. */
@TellsMoments('accounts')
@Injectable()
export class AccountMoments implements PersonMoments {
  constructor(private readonly db: Db) {}

  async momentsOf(asked: AskedMoments): Promise<PersonMoment[]> {
    const rows = await newestMoments<Row>(this.db, ROWS, asked);
    return rows.map((row) => ({ id: row.id, at: row.at, ...told(row, asked) }));
  }
}

function told(row: Row, { language, personId }: AskedMoments): Pick<PersonMoment, 'title' | 'detail' | 'href'> {
  const texts = timelineTexts(language);
  switch (row.kind) {
    case 'registered':
      return { title: texts.registered[row.word] };
    case 'consent-given':
      return { title: texts.consentGiven, detail: purposes(row.codes, language) };
    case 'consent-refused':
      return { title: texts.consentRefused, detail: purposes(row.codes, language) };
    case 'document':
      return {
        title: texts.document(documentTexts(language).kinds[row.codes[0]] ?? row.codes[0]),
        detail: row.word,
        href: `/can-bo/nguoi-lao-dong/${personId}/giay-to`,
      };
    case 'merged':
      return { title: texts.merged, detail: row.word };
  }
}

const purposes = (codes: readonly ConsentPurpose[], language: Language): string =>
  codes.map((code) => consentTexts(language).names[code]).join('; ');
