import { Injectable } from '@nestjs/common';
import { Clock, localDate, localDateOf, newId, recordChanged, todayIn } from '@app/kernel';
import { PeopleService } from '@app/accounts';
import { Definitions, FigureRequest, TargetReports } from '@app/placements';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { Files, type StoredFile } from '@app/platform/files';
import { type Actor, type UploadedPart } from '@app/platform/http';
import { countedBy, yearPeriod } from '../year.js';
import { doneNeeded, inTheFuture, nameTaken, noPlanItem, valueNeeded } from './plan-item.errors.js';
import { type NotePlanEntry, type PlanItem, planItemKey, type WritePlanItem } from './plan-item.schema.js';
import { type KeptPlanEntry, type PlanItemVersion, PlanItemsRepository } from './plan-items.repository.js';
import { type PlanEntry, type PlanStanding, standingOf } from './plan-standing.js';

/** The share that the house counts itself, and the report that it publishes itself: nobody notes those by hand. */
export const COUNTED_ITEMS: readonly string[] = ['served-in-work', 'plan-report'];
const [COUNTED_SHARE, COUNTED_REPORT] = COUNTED_ITEMS;

const FILE_OWNER = 'plan-entry';

/** Papers that a value comes from: a scan, a photo, a workbook. */
export const SOURCE_FILES = {
  accept: [
    'application/pdf',
    'image/jpeg',
    'image/png',
    'image/webp',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ],
  maxBytes: 10 * 1_048_576,
};

/** Days before its last one from which a task is shown where the house is steered. */
const NEAR_DAYS = 60;

export interface PlanDue {
  /** Milestones and deadlines of this year that are late or near, the most urgent first. */
  tasks: PlanStanding[];
  /** How much of a year is over and not noted. */
  missing: { year: number; count: number }[];
}

/** The share of the centre in a year, between 0 and 1. */
export interface YearShare {
  year: number;
  rate: number | null;
}

export interface OpenedPlanItem {
  /** The newest version. */
  item: PlanItemVersion;
  versions: PlanItemVersion[];
  entries: (KeptPlanEntry & { recordedByName: string | null })[];
  /** From the first year of the plan to the last; those that have not come are open. */
  standings: PlanStanding[];
}

/** What the plan asks for, what was noted of it, and where it stands. */
@Injectable()
export class PlanItems {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly files: Files,
    private readonly people: PeopleService,
    private readonly definitions: Definitions,
    private readonly reports: TargetReports,
    private readonly repository: PlanItemsRepository,
  ) {}

  /**
   * Where everything that the plan asks for stands in a year, in its order.
   * @param asOf an instant with its offset: what was noted or written later does not count
   * @param shares of the centre in this year and the one before
   */
  async standings(year: number, asOf: string, shares: readonly YearShare[]): Promise<PlanStanding[]> {
    const today = localDateOf(new Date(asOf));
    const items = await this.repository.items(localDate(`${year}-12-31`), asOf);
    const noted = await this.repository.entries(asOf);
    const counted = await this.counted(asOf, shares);
    const targets = await this.definitions.targets();
    return items.map((item) => {
      const entries = counted.get(item.key) ?? noted.filter(({ key }) => key === item.key);
      return standingOf(this.withPath(item, targets), year, today, entries);
    });
  }

  /** As `standings`, for now and with the shares as they are counted now. */
  async now(year: number): Promise<PlanStanding[]> {
    const asOf = this.clock.now().toISOString();
    return this.standings(year, asOf, await this.shares([year - 1, year], asOf));
  }

  /** What is late or near. */
  async due(): Promise<PlanDue> {
    const asOf = this.clock.now().toISOString();
    const year = Number(todayIn(this.clock).slice(0, 4));
    const before = await this.standings(year - 1, asOf, []);
    const now = await this.standings(year, asOf, []);
    const isLate = ({ key, state }: PlanStanding) => state === 'late' && key !== COUNTED_SHARE;
    const isTask = ({ kind }: PlanStanding) => kind !== 'indicator';
    const missing = [
      { year: year - 1, count: before.filter((each) => isLate(each) && each.kind !== 'milestone').length },
      { year, count: now.filter((each) => isLate(each) && !isTask(each)).length },
    ];
    return {
      tasks: now
        .filter((each) => isTask(each) && each.daysLeft !== null && each.daysLeft <= NEAR_DAYS)
        .toSorted((left, right) => left.daysLeft! - right.daysLeft!),
      missing: missing.filter(({ count }) => count > 0),
    };
  }

  /** @throws DomainError `plan-item.not-found` */
  async open(key: string, years: readonly number[]): Promise<OpenedPlanItem> {
    const versions = await this.repository.versions(key);
    const [item] = versions;
    if (!item) throw noPlanItem();
    const kept = await this.repository.entriesOf(key);
    const names = await this.people.namesOf([...new Set(kept.map(({ recordedBy }) => recordedBy))]);
    const standings: PlanStanding[] = [];
    const asOf = this.clock.now().toISOString();
    const shares = key === COUNTED_SHARE ? await this.shares(years, asOf) : [];
    const counted = (await this.counted(asOf, shares)).get(key);
    const entries = counted ?? kept.filter(({ withdrawnAt }) => withdrawnAt === null).reverse();
    const withPath = this.withPath(item, await this.definitions.targets());
    for (const year of years) standings.push(standingOf(withPath, year, todayIn(this.clock), entries));
    return {
      item: withPath,
      versions,
      entries: kept.map((entry) => ({ ...entry, recordedByName: names.get(entry.recordedBy) ?? null })),
      standings,
    };
  }

  /**
   * Notes a value, or that something is done.
   * @param paper where it comes from
   * @throws DomainError `plan-item.*`, `file.*`
   */
  async note(actor: Actor, key: string, entry: NotePlanEntry, paper: UploadedPart | undefined): Promise<void> {
    const [item] = await this.repository.versions(key);
    if (!item || COUNTED_ITEMS.includes(key)) throw noPlanItem();
    if (entry.day > todayIn(this.clock)) throw inTheFuture();
    const isIndicator = item.kind === 'indicator';
    if (isIndicator && entry.value === undefined) throw valueNeeded();
    if (!isIndicator && entry.done === undefined) throw doneNeeded();
    await this.db.tx(async () => {
      const recordedAt = this.clock.now();
      const id = newId(recordedAt.getTime());
      const { year, day, source, note } = entry;
      await this.repository.note({
        id,
        key,
        year,
        day,
        source,
        note,
        basisPoints: isIndicator ? entry.value! : null,
        isDone: isIndicator ? null : entry.done === 'true',
        fileId: paper ? await this.keep(actor, id, paper) : null,
        recordedBy: actor.personId,
        recordedAt,
        withdrawnBy: null,
        withdrawnAt: null,
      });
      await this.log('plan-entry.note', actor, key, id);
    });
  }

  /** Takes back what was noted wrongly; it stays to be seen. @throws DomainError `plan-item.not-found` */
  async withdraw(actor: Actor, key: string, id: string): Promise<void> {
    await this.db.tx(async () => {
      if (!(await this.repository.findEntry(key, id))) throw noPlanItem();
      await this.repository.withdraw(id, actor.personId, this.clock.now());
      await this.log('plan-entry.withdraw', actor, key, id);
    });
  }

  /** The paper of an entry. @throws DomainError `plan-item.not-found`, `file.not-found` */
  async paper(key: string, id: string): Promise<{ file: StoredFile; content: NodeJS.ReadableStream }> {
    const entry = await this.repository.findEntry(key, id);
    if (!entry?.fileId) throw noPlanItem();
    return this.files.open(entry.fileId);
  }

  /**
   * Writes what a new paper asks for.
   * @param key of an item that changes; null for a new one
   * @returns the key
   * @throws DomainError `plan-item.not-found`, `plan-item.name-taken`, `record.changed`
   */
  async write(actor: Actor, key: string | null, written: WritePlanItem): Promise<string> {
    const known = key === null ? undefined : (await this.repository.versions(key))[0];
    if (key !== null && !known) throw noPlanItem();
    if ((known?.version ?? 0) !== written.version) throw recordChanged();
    const { name, nameEn, source, owner, validFrom, bound, targets, dueOn, dueDay } = written;
    const kind = known?.kind ?? written.kind;
    const item: PlanItemVersion = {
      key: key ?? planItemKey(name),
      version: written.version + 1,
      kind,
      name,
      nameEn,
      source,
      owner,
      validFrom,
      bound: kind === 'indicator' ? bound! : null,
      targets: kind === 'indicator' ? targets! : [],
      dueOn: kind === 'milestone' ? dueOn! : null,
      dueDay: kind === 'deadline' ? dueDay! : null,
      isCertain: true,
      isDropped: written.dropped === 'true',
      createdBy: actor.personId,
      createdAt: this.clock.now(),
    };
    await this.db.tx(async () => {
      if (!(await this.repository.write(item))) throw known ? recordChanged() : nameTaken();
      await this.log('plan-item.write', actor, item.key, String(item.version));
    });
    return item.key;
  }

  private async shares(years: readonly number[], asOf: string): Promise<YearShare[]> {
    const shares: YearShare[] = [];
    const thisYear = Number(todayIn(this.clock).slice(0, 4));
    for (const year of years.filter((each) => each <= thisYear)) {
      const way = countedBy(await this.definitions.official(year));
      const { rate } = await this.reports.report(FigureRequest.parse({ ...yearPeriod(year), asOf, ...way }));
      shares.push({ year, rate });
    }
    return shares;
  }

  /** What the house knows by itself, as entries. */
  private async counted(asOf: string, shares: readonly YearShare[]): Promise<Map<string, PlanEntry[]>> {
    const today = localDateOf(new Date(asOf));
    const ofShares = shares.flatMap(({ year, rate }): PlanEntry[] => {
      if (rate === null) return [];
      const end = localDate(`${year}-12-31`);
      const day = end < today ? end : today;
      return [{ year, day, basisPoints: Math.round(rate * 10_000), isDone: null, source: '' }];
    });
    const reports = (await this.repository.publishedReports(asOf)).map(({ year, at }): PlanEntry => {
      return { year, day: localDateOf(at), basisPoints: null, isDone: true, source: '' };
    });
    return new Map([
      [COUNTED_SHARE!, ofShares],
      [COUNTED_REPORT!, reports],
    ]);
  }

  /** The share of the centre has its targets where all its figures have them. */
  private withPath<Item extends PlanItem>(item: Item, targets: ReadonlyMap<number, number>): Item {
    if (item.key !== COUNTED_SHARE) return item;
    return { ...item, targets: [...targets].map(([year, basisPoints]) => ({ year, basisPoints })) };
  }

  private async keep(actor: Actor, ownerId: string, { name, content }: UploadedPart): Promise<string> {
    const whose = { ownerType: FILE_OWNER, ownerId, purpose: 'source', createdBy: actor.personId };
    return (await this.files.store({ ...whose, name, content }, SOURCE_FILES)).id;
  }

  private async log(action: string, { personId: actorId }: Actor, key: string, detail: string): Promise<void> {
    await this.audit.record({ action, subjectType: 'plan-item', subjectId: key, actorId, detail: { detail } });
  }
}
