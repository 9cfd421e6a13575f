import { Injectable, Logger } from '@nestjs/common';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { AccountsRepository } from './accounts.repository.js';
import { EndedPeopleRepository } from './ended-people.repository.js';
import { MergesRepository } from './merges.repository.js';
import { type MovedRecords } from './personal-data.js';
import { PersonalDataRegistry, type RegisteredPersonalData } from './personal-data.registry.js';

/** A contributor may write on behalf of somebody who is no more, such as the fact of taking an application back. */
const ROUNDS = 3;

/** With whom rows stand, and in which tables. */
type LeftBehind = Map<string, Set<string>>;

/**
 * Whoever writes an application or a registration does not wait for somebody who merges or erases its person at that
 * very moment (ADR 27), and may commit after them. What stands with people who are no more is moved or forgotten here,
 * by whoever answers for it, as if it had been there in time.
 */
@Injectable()
export class EndedPeopleSweep {
  private readonly logger = new Logger('EndedPeople');

  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly events: Events,
    private readonly registry: PersonalDataRegistry,
    private readonly accounts: AccountsRepository,
    private readonly ended: EndedPeopleRepository,
    private readonly merges: MergesRepository,
  ) {}

  /**
   * @param since only people who were merged or erased from then on; everybody when null
   * @returns with how many people something was found
   * @throws AggregateError of those that could not be swept, once all others have been
   */
  async sweep(since: Date | null): Promise<number> {
    const among = since && (await this.ended.endedSince(since));
    if (among?.length === 0) return 0;
    const swept = new Set<string>();
    const failures: unknown[] = [];
    for (let round = 0; round < ROUNDS && failures.length === 0; round += 1) {
      for (const [personId, tables] of await this.leftBehind(among)) {
        try {
          if (await this.sweepPerson(personId, tables)) swept.add(personId);
        } catch (error) {
          failures.push(error);
          this.logger.error(`${personId}: ${(error as Error).message}`);
        }
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} people could not be swept`);
    return swept.size;
  }

  /** Tables in which rows stand with people who are no more, with the number of people; nothing when all is well. */
  async remains(): Promise<ReadonlyMap<string, number>> {
    const remains = new Map<string, number>();
    for (const tables of (await this.leftBehind(null)).values()) {
      for (const table of tables) remains.set(table, (remains.get(table) ?? 0) + 1);
    }
    return remains;
  }

  private async leftBehind(among: readonly string[] | null): Promise<LeftBehind> {
    const found: LeftBehind = new Map();
    const contributors = this.registry.all();
    for (const reference of await this.ended.references()) {
      const name = `${reference.table}.${reference.column}`;
      const conditions = contributors.map(({ mayStay }) => mayStay?.[name]).find(Boolean);
      const { merged = 'false', erased = 'false' } = conditions ?? {};
      for (const personId of await this.ended.leftBehind(reference, { merged, erased }, among)) {
        found.set(personId, (found.get(personId) ?? new Set()).add(reference.table));
      }
    }
    return found;
  }

  /** @returns false when the person lives again by now */
  private async sweepPerson(personId: string, tables: ReadonlySet<string>): Promise<boolean> {
    return this.db.tx(async () => {
      const into = (await this.accounts.findPerson(personId))?.mergedInto ?? null;
      await this.accounts.holdPeople(into === null ? [personId] : [personId, into]);
      const person = await this.accounts.findPerson(personId);
      // Unmerged, or merged elsewhere, between the look and the lock.
      if (!person || person.mergedInto !== into || (person.status !== 'merged' && person.status !== 'erased'))
        return false;
      const contributors = this.registry.all().filter((known) => known.tables.some((table) => tables.has(table)));
      if (contributors.length === 0) return false;
      if (into === null) for (const { instance } of contributors) await instance.erase({ personId, phone: null });
      else await this.moveLate(personId, into, contributors);
      const about = { subjectType: 'person', subjectId: personId, actorId: null };
      await this.audit.record({ action: 'person.sweep', ...about, detail: { into, tables: [...tables].sort() } });
      return true;
    });
  }

  /** What comes late belongs to the merge: taking it apart gives it back with the rest. */
  private async moveLate(from: string, into: string, contributors: readonly RegisteredPersonalData[]): Promise<void> {
    let late: MovedRecords = {};
    for (const { instance } of contributors) late = { ...late, ...(await instance.recordsOf?.(from)) };
    await this.merges.addMoved(from, into, late);
    for (const { instance } of contributors) await instance.merge(from, into);
    await this.events.emit('person.updated', { personId: into });
  }
}
