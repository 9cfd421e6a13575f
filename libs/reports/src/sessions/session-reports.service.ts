import { Injectable } from '@nestjs/common';
import { SensitiveProfiles, type SensitiveTurns } from '@app/candidates';
import { Clock } from '@app/kernel';
import { type FairRow, FairsService } from '@app/fairs';
import { type Actor, isAllowed } from '@app/platform/http';
import { SESSION_FIELDS, type SessionField, sessionFieldOf } from './session-fields.data.js';
import { type EmployerRatings, type SessionRatings, SessionRatingsQueries } from './session-ratings.queries.js';
import {
  type EmployerCounts,
  type OfficeCounts,
  type Openings,
  type SessionCounts,
  type SessionPeople,
  SessionReportQueries,
  type TurnsOf,
} from './session-report.queries.js';
import { SessionWaitsQueries } from './session-waits.queries.js';
import { type SessionWaits } from './session-waits.tables.js';

/** Turns and openings of one field of work; the field is null where nobody said what work they wish for. */
export interface FieldCounts extends Omit<TurnsOf, 'kind'>, Omit<Openings, 'occupation'> {
  field: SessionField | null;
}

/** What a fair came to. */
export interface SessionReport {
  fair: FairRow;
  countedAt: Date;
  people: SessionPeople;
  totals: SessionCounts;
  /** Turns of counselling of people who told it about themselves; null for those who may not know. */
  sensitive: SensitiveTurns | null;
  employers: readonly EmployerCounts[];
  offices: readonly OfficeCounts[];
  qualifications: readonly TurnsOf[];
  fields: readonly FieldCounts[];
  waits: SessionWaits;
  ratings: readonly SessionRatings[];
  employerRatings: readonly EmployerRatings[];
  ratingReasons: Awaited<ReturnType<SessionRatingsQueries['byReason']>>;
}

/** Reports of fairs, counted from their rows at the moment of the question. */
@Injectable()
export class SessionReports {
  constructor(
    private readonly clock: Clock,
    private readonly fairs: FairsService,
    private readonly profiles: SensitiveProfiles,
    private readonly queries: SessionReportQueries,
    private readonly waits: SessionWaitsQueries,
    private readonly ratings: SessionRatingsQueries,
  ) {}

  /** @throws DomainError `fair.not-found` for those who do not hold it */
  async of(actor: Actor, fairId: string): Promise<SessionReport> {
    const fair = await this.fairs.getFor(actor, fairId);
    return {
      fair,
      countedAt: this.clock.now(),
      people: await this.queries.people(fairId),
      totals: await this.queries.totals(fairId),
      sensitive: await this.sensitiveOf(actor, fairId),
      employers: await this.queries.byEmployer(fairId),
      offices: await this.queries.byOffice(fairId),
      qualifications: await this.queries.byQualification(fairId),
      fields: byField(await this.queries.byOccupation(fairId), await this.queries.openings(fairId)),
      waits: {
        total: await this.waits.total(fairId),
        booths: await this.waits.byBooth(fairId),
        halfHours: await this.waits.byHalfHour(fairId),
      },
      ratings: await this.ratings.bySide(fairId),
      employerRatings: await this.ratings.byEmployer(fairId),
      ratingReasons: await this.ratings.byReason(fairId),
    };
  }

  private async sensitiveOf(actor: Actor, fairId: string): Promise<SensitiveTurns | null> {
    if (!isAllowed(actor, 'person.sensitive-read')) return null;
    return this.profiles.countTurns(actor, { type: 'fair', id: fairId }, await this.queries.counselled(fairId));
  }
}

/** Sums by the fields of the report, each of them shown; turns of nobody knows what stand last, if there are any. */
function byField(turns: readonly TurnsOf[], openings: readonly Openings[]): FieldCounts[] {
  const rows = new Map<SessionField | null, FieldCounts>(
    [...SESSION_FIELDS.codes, null].map((field) => [
      field,
      { field, counselledTurns: 0, talkTurns: 0, postings: 0, openings: 0 },
    ]),
  );
  for (const { kind, counselledTurns, talkTurns } of turns) {
    const row = rows.get(kind === null ? null : sessionFieldOf(kind))!;
    row.counselledTurns += counselledTurns;
    row.talkTurns += talkTurns;
  }
  for (const { occupation, postings, openings: count } of openings) {
    const row = rows.get(sessionFieldOf(occupation))!;
    row.postings += postings;
    row.openings += count;
  }
  return [...rows.values()].filter(({ field, ...row }) => field !== null || row.counselledTurns + row.talkTurns > 0);
}
