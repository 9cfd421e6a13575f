import { Injectable } from '@nestjs/common';
import { type AskedMoments, newestMoments, type PersonMoment, type PersonMoments, TellsMoments } from '@app/accounts';
import { Db } from '@app/platform/database';
import { profileTexts } from './profile.texts.js';

interface Row {
  id: string;
  at: Date;
  kind: 'made' | 'changed';
  wish: string;
}

/** The last change is told where it came on a later day than the profile itself. */
const ROWS = `
  SELECT 'made' AS kind, 'profile-made' AS id, created_at AS at, wish FROM candidate WHERE person_id = $1::uuid
  UNION ALL
  SELECT 'changed', 'profile-changed', updated_at, wish FROM candidate
  WHERE person_id = $1::uuid AND updated_at > created_at + interval '1 day'`;

/** When a profile was made, and when it was last changed. */
@TellsMoments('candidates')
@Injectable()
export class CandidateMoments implements PersonMoments {
  constructor(private readonly db: Db) {}

  async momentsOf(asked: AskedMoments): Promise<PersonMoment[]> {
    const texts = profileTexts(asked.language).moments;
    const rows = await newestMoments<Row>(this.db, ROWS, asked);
    const href = `/can-bo/nguoi-lao-dong/${asked.personId}/ho-so`;
    return rows.map(({ id, at, kind, wish }) => ({ id, at, title: texts[kind], detail: texts.wish(wish), href }));
  }
}
