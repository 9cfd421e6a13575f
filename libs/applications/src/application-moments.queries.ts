import { Injectable } from '@nestjs/common';
import { type AskedMoments, newestMoments, type PersonMoment, type PersonMoments, TellsMoments } from '@app/accounts';
import { Db } from '@app/platform/database';
import { type Application } from './application.entity.js';
import { type ApplicationStatus } from './application.lifecycle.js';
import { applicationTexts } from './application.texts.js';
import { UNTOLD } from './applications.queries.js';

interface Row {
  id: string;
  at: Date;
  status: ApplicationStatus;
  applicationId: string;
  postingId: string;
  title: string;
  employerName: string;
  channel: Application['channel'];
}

/** Sorting is the employer's own business; a rejection that can still be taken back was not given yet. */
const ROWS = `
  SELECT t.id::text, t.at, t.to_status AS status, a.id AS "applicationId", a.posting_id AS "postingId", p.title,
    e.name AS "employerName", a.channel
  FROM application a JOIN application_transition t ON t.application_id = a.id
    JOIN posting p ON p.id = a.posting_id JOIN employer e ON e.id = a.employer_id
  WHERE a.person_id = $1::uuid AND t.to_status NOT IN ('seen', 'shortlisted')
    AND NOT (t.to_status = 'rejected' AND ${UNTOLD})`;

/** What a person applied for, and what came of it. */
@TellsMoments('applications')
@Injectable()
export class ApplicationMoments implements PersonMoments {
  constructor(private readonly db: Db) {}

  async momentsOf(asked: AskedMoments): Promise<PersonMoment[]> {
    const { status: words, channel: channels, moments } = applicationTexts(asked.language);
    const mayOpen = asked.actor.permissions.has('application.read-all');
    const rows = await newestMoments<Row>(this.db, ROWS, asked);
    return rows.map(({ id, at, status, applicationId, postingId, title, employerName, channel }) => ({
      id,
      at,
      title: status === 'submitted' ? moments.sent(title) : moments.answered(words[status], title),
      detail: status === 'submitted' ? `${employerName}, ${channels[channel]}` : employerName,
      href: mayOpen ? `/can-bo/ung-tuyen/${applicationId}` : `/viec-lam/${postingId}`,
    }));
  }
}
