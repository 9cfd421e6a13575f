import { Injectable } from '@nestjs/common';
import { SensitiveProfiles, type SensitiveTurns } from '@app/candidates';
import { Clock } from '@app/kernel';
import { type FairRow, FairsService } from '@app/fairs';
import { type Actor, isAllowed } from '@app/platform/http';
import { type SessionRatings, SessionRatingsQueries } from './session-ratings.queries.js';
import {
  type SessionCounts,
  type SessionPeople,
  SessionReportQueries,
  type SessionRow,
} from './session-report.queries.js';

/** What a fair came to. */
export interface SessionReport {
  fair: FairRow;
  countedAt: Date;
  people: SessionPeople;
  totals: SessionCounts;
  /** Turns of people who told it about themselves; null for those who may not know. */
  sensitive: SensitiveTurns | null;
  employers: readonly SessionRow[];
  offices: readonly SessionRow[];
  qualifications: readonly { qualification: string | null; turns: number }[];
  ratings: readonly SessionRatings[];
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
      ratings: await this.ratings.bySide(fairId),
      ratingReasons: await this.ratings.byReason(fairId),
    };
  }

  private async sensitiveOf(actor: Actor, fairId: string): Promise<SensitiveTurns | null> {
    if (!isAllowed(actor, 'person.sensitive-read')) return null;
    return this.profiles.countTurns(actor, { type: 'fair', id: fairId }, await this.queries.turns(fairId));
  }
}
