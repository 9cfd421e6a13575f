import { Injectable } from '@nestjs/common';
import { Clock, type LocalDate } from '@app/kernel';
import { type NamedPerson, TargetPeople } from '@app/placements';
import { Audit } from '@app/platform/audit';
import { type Actor } from '@app/platform/http';
import { type WaitingKey, type WaitingStep, WayToWorkQueries } from './way-to-work.queries.js';
import { yearPeriod } from './year.js';

/** Somebody who waits on the way to work. */
export interface WaitingPerson extends NamedPerson {
  key: WaitingKey;
  /** The day of their last step, and how many days ago that was. */
  since: LocalDate;
  days: number;
}

export interface WaitingPage {
  people: WaitingPerson[];
  next: WaitingKey | null;
}

const PAGE_SIZE = 50;

/** Who waits at a step, for those who may see persons behind figures; each opening is kept in the audit log. */
@Injectable()
export class WaitingPeople {
  constructor(
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly queries: WayToWorkQueries,
    private readonly people: TargetPeople,
  ) {}

  /** Those who registered in a year and are at a step now, who wait longest first. */
  async open(actor: Actor, year: number, step: WaitingStep, after: WaitingKey | null): Promise<WaitingPage> {
    const asOf = this.clock.now().toISOString();
    const rows = await this.queries.waiting(yearPeriod(year), asOf, { step, after, limit: PAGE_SIZE + 1 });
    const shown = rows.slice(0, PAGE_SIZE);
    const named = await this.people.named(
      shown.map(({ root, fact }) => ({ root, fact, starts: [] })),
      asOf,
    );
    const people = shown.map(({ root, since, days }): WaitingPerson => {
      const { personId, name, isErased, subject } = named.get(root)!;
      return { key: { since, root }, since, days, personId, name, isErased, subject };
    });
    await this.audit.record({
      action: 'figure.open-persons',
      subjectType: 'figure',
      subjectId: `way/${step}`,
      actorId: actor.personId,
      detail: { year, asOf, people: people.flatMap(({ personId }) => personId ?? []) },
    });
    return { people, next: rows.length > PAGE_SIZE ? people.at(-1)!.key : null };
  }
}
