import { Injectable } from '@nestjs/common';
import { PeopleService } from '@app/accounts';
import { addDays, Clock, startOfDay, todayIn } from '@app/kernel';
import { type Actor } from '@app/platform/http';
import { maySeeLoad } from '@app/referrals';
import { type CaseFilter, type FindCaseload } from './caseload.schema.js';
import { type CaseCounts, CaseloadQueries, type CaseRow, type CaseScope } from './caseload.queries.js';

/** After so many days without a word somebody is asked how they are getting on. */
export const LONG_DAYS = 30;

export interface CaseList {
  people: CaseRow[];
  counts: CaseCounts;
  /** Of somebody else, whose list a manager looks at; null for one's own. */
  counsellorName: string | null;
}

/** The people in the charge of a counsellor. */
@Injectable()
export class CaseloadLists {
  constructor(
    private readonly clock: Clock,
    private readonly people: PeopleService,
    private readonly queries: CaseloadQueries,
  ) {}

  /** One page of a list with the counts of its groups. @param limit of people */
  async find(actor: Actor, filter: FindCaseload, limit: number): Promise<CaseList> {
    const scope = this.scopeOf(actor, filter);
    const { counsellorId } = scope;
    const [people, counts, counsellorName] = await Promise.all([
      this.queries.list(scope, filter, filter.sau, limit),
      this.queries.counts(scope, filter),
      this.nameOf(actor, counsellorId),
    ]);
    return { people, counts, counsellorName };
  }

  /** Everybody under a filter, whoever was not spoken with for the longest first. */
  async idsUnder(actor: Actor, filter: CaseFilter): Promise<string[]> {
    return this.queries.ids(this.scopeOf(actor, filter), filter);
  }

  /** Whose people a filter asks for: one's own, or for managers those of anybody. */
  counsellorOf(actor: Actor, { 'can-bo': asked }: CaseFilter): string {
    return asked !== undefined && maySeeLoad(actor) ? asked : actor.personId;
  }

  /** The name of another counsellor; null for the actor. */
  async nameOf(actor: Actor, counsellorId: string): Promise<string | null> {
    if (counsellorId === actor.personId) return null;
    return (await this.people.namesOf([counsellorId])).get(counsellorId) ?? '';
  }

  private scopeOf(actor: Actor, filter: CaseFilter): CaseScope {
    const today = todayIn(this.clock);
    return {
      counsellorId: this.counsellorOf(actor, filter),
      today,
      longAgo: startOfDay(addDays(today, -LONG_DAYS)),
    };
  }
}
