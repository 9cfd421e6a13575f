import { Injectable } from '@nestjs/common';
import { Clock, type Period } from '@app/kernel';
import { type Actor, isAllowed } from '@app/platform/http';
import { PeriodSessionsQueries, type TypeCounts } from './period-sessions.queries.js';

/** What the sessions of a period came to, by type and in all. */
export interface PeriodSessions {
  period: Period;
  countedAt: Date;
  rows: readonly TypeCounts[];
}

/** Sessions of a period, counted from their rows at the moment of the question. */
@Injectable()
export class PeriodSessionsReports {
  constructor(
    private readonly clock: Clock,
    private readonly queries: PeriodSessionsQueries,
  ) {}

  /** Those of every office for whoever manages offices, else those that the actor's office holds. */
  async of(actor: Actor, period: Period): Promise<PeriodSessions> {
    const mayAll = isAllowed(actor, 'office.manage');
    const rows =
      mayAll || actor.officeId !== null ? await this.queries.byType(period, mayAll ? null : actor.officeId) : [];
    return { period, countedAt: this.clock.now(), rows };
  }
}
