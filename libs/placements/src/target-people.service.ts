import { Injectable } from '@nestjs/common';
import { PeopleService } from '@app/accounts';
import { type LocalDate } from '@app/kernel';
import { type Evidence, FigurePeople } from '@app/ledger';
import { Audit } from '@app/platform/audit';
import { type Actor, isAllowed } from '@app/platform/http';
import { type Counted, type FigureReport, type FigureRequest } from './definition.schema.js';
import { DefinitionsRepository } from './definitions.repository.js';
import { type CountedPerson, FiguresQueries, type PersonKey } from './figures.queries.js';
import { tooManyCases, unknownDefinition, unknownGroup } from './placement.errors.js';
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
/** A list of cases is a year of the centre, ten times over. */
const MOST_CASES = 50_000;
const BATCH = 500;
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
    const { rows, ...told } = await this.counted(actor, number, after, PAGE_SIZE + 1, language);
    const people = await this.peopleOf(rows.slice(0, PAGE_SIZE), number.asOf);
    await this.note('figure.open-persons', actor, number, { people: idsOf(people) });
    const last = people.at(-1)?.key ?? null;
    return { ...told, people, next: rows.length > PAGE_SIZE ? last : null };
  }

  /**
   * The list of all cases behind a number, as it is handed in with it.
   * @throws DomainError `figures.too-many-cases` and those of opening
   */
  async caseList(actor: Actor, number: TargetNumber, language: 'vi' | 'en'): Promise<Omit<OpenedNumber, 'next'>> {
    const { rows, ...told } = await this.counted(actor, number, null, MOST_CASES + 1, language);
    if (rows.length > MOST_CASES) throw tooManyCases(MOST_CASES);
    const people: TargetPerson[] = [];
    for (let at = 0; at < rows.length; at += BATCH) {
      people.push(...(await this.peopleOf(rows.slice(at, at + BATCH), number.asOf)));
    }
    // Who it was is said by the question itself, for ever: facts are never changed.
    await this.note('figure.export-persons', actor, number, { rows: people.length });
    return { ...told, people };
  }

  /** What a number counts, for those who may see who it is. */
  private async counted(
    actor: Actor,
    number: TargetNumber,
    after: PersonKey | null,
    limit: number,
    language: 'vi' | 'en',
  ) {
    const { of, group, ...asked } = number;
    if (!this.mayOpen(actor, number)) throw unknownGroup();
    const definition = await this.definitions.find(number.definition);
    if (!definition) throw unknownDefinition();
    const request = { ...asked, isPublic: false };
    const report = await this.reports.report(request, language);
    const chosen = group === undefined ? null : report.groups.find(({ key }) => key === group);
    if (chosen === undefined) throw unknownGroup();
    const rows = await this.figures.people(definition, request, { of, group, after, limit });
    return { report, groupLabel: chosen?.label ?? null, count: (chosen ?? report)[of] ?? 0, rows };
  }

  private async peopleOf(rows: readonly CountedPerson[], asOf: string): Promise<TargetPerson[]> {
    const known = await this.named(rows, asOf);
    return rows.map(({ root, day, start }) => {
      return { key: { day, root }, ...known.get(root)!, entryDay: day, startDay: start };
    });
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

  private async note(action: string, actor: Actor, number: TargetNumber, which: object): Promise<void> {
    const { definition, window, of, from, to, asOf, groupBy, group } = number;
    await this.audit.record({
      action,
      subjectType: 'figure',
      subjectId: `${definition}/${window}/${of}`,
      actorId: actor.personId,
      detail: { from, to, asOf, ...(group !== undefined && { groupBy, group }), ...which },
    });
  }
}

const idsOf = (people: readonly { personId: string | null }[]): string[] =>
  people.flatMap(({ personId }) => (personId === null ? [] : [personId]));
