import { type INestApplicationContext } from '@nestjs/common';
import { addDays, Clock, type LocalDate, todayIn } from '@app/kernel';
import { permissionsOf } from '@app/accounts';
import { fileLines, LedgerImport, readFactLines } from '@app/ledger';
import { FigureRequest, GROUPINGS, TargetReports } from '@app/placements';
import { Db } from '@app/platform/database';
import { FindWork, WorkItems } from '@app/referrals';
import { Directions } from '@app/reports';
import { countReferred, fillWork, hasFacts } from './ledger-bench.queries.js';

const ROUNDS = 3;
/** About 18 months. */
const LONG_AGO = 547;

interface ReportTime {
  asOf: string;
  definition: string;
  groupBy: string;
  /** The quickest of some rounds. */
  milliseconds: number;
  /** Of the plain query over the same table in the same run. */
  toPlain: number;
}

export interface LedgerBenchResult {
  import: { facts: number; seconds: number; perSecond: number } | null;
  /** Milliseconds of `SELECT group, count(DISTINCT subject)` over the facts of the same period. */
  plain: Record<string, number>;
  reports: ReportTime[];
  /** Milliseconds of all that the director's page shows. */
  direction: Record<string, number>;
  /** Milliseconds of a counsellor's list of today, and how much stands on it. */
  today: { milliseconds: number; due: number };
  slowest: number;
  worstToPlain: number;
}

/** As many as the list of today shows at once. */
const SHOWN = 30;

async function quickest(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return Math.round(Math.min(...times) * 10) / 10;
}

/** Measures the ledger in this process: bringing lines in, and every report beside the plain query. */
export class LedgerBench {
  private readonly db: Db;
  private readonly reports: TargetReports;
  private readonly directions: Directions;

  constructor(
    private readonly product: INestApplicationContext,
    private readonly last: LocalDate,
    private readonly say: (text: string) => void,
  ) {
    this.db = product.get(Db, { strict: false });
    this.reports = product.get(TargetReports, { strict: false });
    this.directions = product.get(Directions, { strict: false });
  }

  async isEmpty(): Promise<boolean> {
    return !(await hasFacts(this.db));
  }

  async import(path: string): Promise<LedgerBenchResult['import']> {
    const started = performance.now();
    const { appended, rejected } = await this.product
      .get(LedgerImport, { strict: false })
      .run(readFactLines(fileLines(path)), this.say);
    if (rejected.length > 0) throw new Error(`${rejected.length} lines were rejected: ${rejected[0]!.reason}`);
    const seconds = (performance.now() - started) / 1000;
    return { facts: appended, seconds: Math.round(seconds * 10) / 10, perSecond: Math.round(appended / seconds) };
  }

  /** @param people who have something to do */
  async measure(imported: LedgerBenchResult['import'], people: number): Promise<LedgerBenchResult> {
    const plain: Record<string, number> = {};
    const reports: ReportTime[] = [];
    const direction: Record<string, number> = {};
    for (const asOfDay of [this.last, addDays(this.last, -LONG_AGO)]) {
      const period = { from: addDays(asOfDay, -364), to: asOfDay };
      const asOf = `${asOfDay}T23:59:59+07:00`;
      const plainTime = await quickest(() => countReferred(this.db, period.from, period.to));
      plain[asOf] = plainTime;
      this.say(`as of ${asOf}: the plain query takes ${plainTime} ms`);
      const year = Number(asOfDay.slice(0, 4));
      direction[asOf] = await quickest(() => this.directions.of(year, new Date(asOf), 'vi'));
      this.say(`as of ${asOf}: the director's page takes ${direction[asOf]} ms`);
      for (const definition of ['a-cohort', 'a-event', 'b-cohort', 'b-event']) {
        for (const groupBy of GROUPINGS) {
          const request = FigureRequest.parse({ ...period, asOf, definition, window: 30, groupBy });
          const milliseconds = await quickest(() => this.reports.report(request));
          const toPlain = Math.round((milliseconds / plainTime) * 100) / 100;
          reports.push({ asOf, definition, groupBy, milliseconds, toPlain });
        }
      }
    }
    const slowest = Math.max(...reports.map(({ milliseconds }) => milliseconds));
    const worstToPlain = Math.max(...reports.map(({ toPlain }) => toPlain));
    return { import: imported, plain, reports, direction, today: await this.today(people), slowest, worstToPlain };
  }

  private async today(people: number): Promise<LedgerBenchResult['today']> {
    const whose = await fillWork(this.db, people, todayIn(this.product.get(Clock, { strict: false })));
    const counsellor = {
      personId: whose.counsellorId,
      officeId: whose.officeId,
      sessionId: '',
      name: '',
      roles: ['counsellor'] as const,
      permissions: permissionsOf(['counsellor']),
      employerId: null,
    };
    const list = () => this.product.get(WorkItems, { strict: false }).today(counsellor, FindWork.parse({}), SHOWN);
    const { counts } = await list();
    const due = Object.values(counts).reduce((sum, count) => sum + count, 0);
    return { milliseconds: await quickest(list), due };
  }
}
