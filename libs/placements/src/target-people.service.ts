import { Injectable } from '@nestjs/common';
import { PeopleService } from '@app/accounts';
import { type LocalDate } from '@app/kernel';
import { type Evidence, FigurePeople } from '@app/ledger';
import { Audit } from '@app/platform/audit';
import { type Actor, isAllowed } from '@app/platform/http';
import { type Counted, type FigureReport, type FigureRequest } from './definition.schema.js';
import { DefinitionsRepository } from './definitions.repository.js';
import { FiguresQueries, type PersonKey } from './figures.queries.js';
import { unknownDefinition, unknownGroup } from './placement.errors.js';
import { TargetReports } from './target-reports.service.js';

/** Who somebody behind a number is. */
export interface NamedPerson {
  /** The record; null for whoever was erased, or is known from older files only. */
  personId: string | null;
  name: string | null;
  isErased: boolean;
  /** As facts name them. */
  subject: string | null;
}

/** One person behind a number. */
export interface TargetPerson extends NamedPerson {
  key: PersonKey;
  entryDay: LocalDate;
  startDay: LocalDate | null;
  evidence: Evidence | null;
}

/** One number of a report. */
export interface TargetNumber extends Omit<FigureRequest, 'isPublic'> {
  of: Counted;
  /** Key of one of the groups that `groupBy` makes; the whole without one. */
  group?: string | undefined;
}

export interface OpenedNumber {
  report: FigureReport;
  /** What the group is called; null for the whole. */
  groupLabel: string | null;
  /** How many persons the report counts. */
  count: number;
  people: TargetPerson[];
  next: PersonKey | null;
}

const PAGE_SIZE = 50;
const PRISON_RECORD = 'chxaphtu';

/** The persons behind an official figure, for those who may see them; each opening is kept in the audit log. */
@Injectable()
export class TargetPeople {
  constructor(
    private readonly audit: Audit,
    private readonly definitions: DefinitionsRepository,
    private readonly figures: FiguresQueries,
    private readonly reports: TargetReports,
    private readonly behind: FigurePeople,
    private readonly people: PeopleService,
  ) {}

  /** Whether an actor may see who is behind the numbers of such groups. */
  mayOpen(actor: Actor, { groupBy, group }: Pick<TargetNumber, 'groupBy' | 'group'>): boolean {
    if (!isAllowed(actor, 'figure.open-persons')) return false;
    if (groupBy !== 'priority-group') return true;
    return (
      isAllowed(actor, 'person.sensitive-read') &&
      (group !== PRISON_RECORD || isAllowed(actor, 'person.prison-record-read'))
    );
  }

  /**
   * A page of the persons behind a number, by the day that brought them in.
   * @throws DomainError `figures.unknown-definition`, `figures.unknown-group` also for a group that is not for the actor
   */
  async open(
    actor: Actor,
    number: TargetNumber,
    after: PersonKey | null,
    language: 'vi' | 'en' = 'vi',
  ): Promise<OpenedNumber> {
    const { of, group, ...asked } = number;
    if (!this.mayOpen(actor, number)) throw unknownGroup();
    const definition = await this.definitions.find(number.definition);
    if (!definition) throw unknownDefinition();
    const request = { ...asked, isPublic: false };
    const report = await this.reports.report(request, language);
    const chosen = group === undefined ? null : report.groups.find(({ key }) => key === group);
    if (chosen === undefined) throw unknownGroup();
    const rows = await this.figures.people(definition, request, { of, group, after, limit: PAGE_SIZE + 1 });
    const shown = rows.slice(0, PAGE_SIZE);
    const known = await this.named(shown, number.asOf);
    const people = shown.map(({ root, day, start }): TargetPerson => {
      return { key: { day, root }, ...known.get(root)!, entryDay: day, startDay: start };
    });
    await this.note(actor, number, idsOf(people));
    const last = people.at(-1)?.key ?? null;
    return {
      report,
      groupLabel: chosen?.label ?? null,
      count: (chosen ?? report)[of] ?? 0,
      people,
      next: rows.length > PAGE_SIZE ? last : null,
    };
  }

  /**
   * Who stands behind some roots, and the strongest evidence of their starts as of an instant. Whoever asks checks that
   * they may, and audits it.
   */
  async named(
    rows: Parameters<FigurePeople['behind']>[0],
    asOf: string,
  ): Promise<Map<string, NamedPerson & Pick<TargetPerson, 'evidence'>>> {
    const known = await this.behind.behind(rows, asOf);
    const names = await this.people.namesOf(idsOf([...known.values()]));
    return new Map(
      [...known].map(([root, person]) => {
        const name = person.personId === null ? null : (names.get(person.personId) ?? null);
        return [root, { ...person, name }];
      }),
    );
  }

  private async note(actor: Actor, number: TargetNumber, people: readonly string[]): Promise<void> {
    const { definition, window, of, from, to, asOf, groupBy, group } = number;
    await this.audit.record({
      action: 'figure.open-persons',
      subjectType: 'figure',
      subjectId: `${definition}/${window}/${of}`,
      actorId: actor.personId,
      detail: { from, to, asOf, ...(group !== undefined && { groupBy, group }), people },
    });
  }
}

const idsOf = (people: readonly { personId: string | null }[]): string[] =>
  people.flatMap(({ personId }) => (personId === null ? [] : [personId]));
