import { Injectable } from '@nestjs/common';
import { Clock, todayIn } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { isPublished, noBulletin, notOver } from './bulletin.errors.js';
import { type Bulletin, type MarketCell, type MarketPair, publicBulletin } from './bulletin.js';
import { BulletinsRepository, type KeptBulletin } from './bulletins.repository.js';
import { type CellCount, type CellWage, MarketQueries } from './market.queries.js';
import { type Quarter, quarterAfter, quarterOf, quarterPeriod } from './quarter.js';

/** Quarters of which a bulletin can be made. */
const OFFERED = 6;

/** Bulletins of the labour market: counted by staff, published by whoever may, and never changed again. */
@Injectable()
export class Bulletins {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly queries: MarketQueries,
    private readonly repository: BulletinsRepository,
  ) {}

  async list(): ReturnType<BulletinsRepository['list']> {
    return this.repository.list();
  }

  /** The last quarters that are over, the newest first. */
  quartersOver(): Quarter[] {
    const now = quarterOf(todayIn(this.clock));
    return Array.from({ length: OFFERED }, (_, at) => quarterAfter(now, -at - 1));
  }

  /** For the centre: nothing is masked. @throws DomainError `bulletin.not-found` */
  async get(quarter: Quarter): Promise<KeptBulletin> {
    const kept = await this.repository.find(quarter);
    if (!kept) throw noBulletin();
    return kept;
  }

  /**
   * For everybody: what is published, masked.
   * @param quarter the newest when left out
   * @returns null when nothing is published yet
   * @throws DomainError `bulletin.not-found` when that quarter is not
   */
  async published(quarter?: Quarter): Promise<KeptBulletin | null> {
    const kept = quarter === undefined ? await this.repository.newestPublished() : await this.repository.find(quarter);
    if (quarter !== undefined && !kept?.publishedAt) throw noBulletin();
    return kept && { ...kept, content: publicBulletin(kept.content) };
  }

  /** Counts a quarter, once more if it was counted before. @throws DomainError `bulletin.not-over`, `bulletin.published` */
  async make(actor: Actor, quarter: Quarter): Promise<void> {
    if (quarter >= quarterOf(todayIn(this.clock))) throw notOver();
    await this.db.tx(async () => {
      const content = await this.count(quarter);
      const made = { quarter, content, madeBy: actor.personId, madeAt: this.clock.now() };
      if (!(await this.repository.keep({ ...made, publishedBy: null, publishedAt: null }))) throw isPublished();
    });
  }

  /** @throws DomainError `bulletin.not-found`, `bulletin.published` */
  async publish(actor: Actor, quarter: Quarter): Promise<void> {
    await this.db.tx(async () => {
      const { personId: actorId } = actor;
      if (!(await this.repository.publish(quarter, actorId, this.clock.now()))) {
        await this.get(quarter);
        throw isPublished();
      }
      await this.audit.record({ action: 'bulletin.publish', subjectType: 'bulletin', subjectId: quarter, actorId });
    });
  }

  private async count(quarter: Quarter): Promise<Bulletin> {
    const period = quarterPeriod(quarter);
    const cells = await this.queries.cells(period);
    const wages = await this.queries.wages(period);
    const byOccupation = cellsOf('occupation', cells, wages);
    const sum = (read: (cell: MarketCell) => number | null) =>
      byOccupation.reduce((total, cell) => total + (read(cell) ?? 0), 0);
    return {
      form: 'market-bulletin/2',
      quarter,
      postings: sum(({ postings }) => postings),
      openings: sum(({ openings }) => openings),
      seekers: sum(({ seekers }) => seekers),
      wage: spreadOf(wages, null),
      daysToFill: await this.queries.daysToFill(period),
      byOccupation,
      byCommune: cellsOf('commune', cells, []),
      byBoth: pairsOf(cells),
      history: await this.history(quarter),
    };
  }

  /** Without a gap, from the first quarter that has anything: nothing in a quarter is a count too. */
  private async history(quarter: Quarter): Promise<Bulletin['history']> {
    const counted = await this.queries.history(quarterPeriod(quarter));
    const known = new Map(
      [...counted, ...(await this.repository.publishedTotals())].map((each) => [each.quarter, each]),
    );
    const first = [...known.keys()].sort()[0] ?? quarter;
    const history: Bulletin['history'] = [];
    for (let at = first; at <= quarter; at = quarterAfter(at, 1)) {
      history.push(known.get(at) ?? { quarter: at, openings: 0, seekers: 0 });
    }
    return history;
  }
}

function cellsOf(by: 'occupation' | 'commune', cells: readonly CellCount[], wages: readonly CellWage[]): MarketCell[] {
  const other = by === 'occupation' ? 'commune' : 'occupation';
  return cells
    .filter((cell) => cell[other] === null)
    .map(({ [by]: key, postings, openings, seekers }) => {
      return { key: key!, postings, openings, seekers, wage: spreadOf(wages, key!) };
    });
}

function pairsOf(cells: readonly CellCount[]): MarketPair[] {
  return cells.flatMap(({ occupation, commune, ...counts }) =>
    occupation === null || commune === null ? [] : [{ occupation, commune, ...counts }],
  );
}

function spreadOf(wages: readonly CellWage[], of: string | null): MarketCell['wage'] {
  const wage = wages.find(({ occupation }) => occupation === of);
  return wage ? { postings: wage.postings, low: wage.low, median: wage.median, high: wage.high } : null;
}
