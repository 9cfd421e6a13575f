import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { FigureDriftQueries } from './figure-drift.queries.js';
import { figureRows } from './figure-rows.js';
import { codesIn, FIGURE_TABLES, FiguresRepository, type FigureTable } from './figures.repository.js';
import { Figures } from './figures.service.js';

/** Subjects whose rows are compared in one transaction: nobody can append facts of theirs meanwhile. */
const CHUNK = 500;

/** Where the rows that figures are counted from are not what the facts of somebody say. */
export interface Drift {
  /** As facts name them; the root of rows that no fact leads to. */
  subject: string;
  table: FigureTable;
  /** Rows that should be there and are not, and the other way round. */
  missing: number;
  extra: number;
}

export interface DriftReport {
  subjects: number;
  /** Rows that should be there. */
  rows: number;
  drift: Drift[];
  /** Subjects that are named together by a fact and are not read together. */
  untied: { subject: string; other: string }[];
}

/** Makes everything anew from the facts and compares what figures are counted from with it; changes nothing. */
@Injectable()
export class FigureDrift {
  constructor(
    private readonly db: Db,
    private readonly figures: Figures,
    private readonly repository: FiguresRepository,
    private readonly queries: FigureDriftQueries,
  ) {}

  /** @param say hears how far it is */
  async measure(say: (text: string) => void = () => {}): Promise<DriftReport> {
    const subjects = await this.repository.allSubjects();
    const report: DriftReport = { subjects: subjects.length, rows: 0, drift: [], untied: [] };
    const seen = new Set<string>();
    for (let at = 0; at < subjects.length; at += CHUNK) {
      await this.db.tx(() => this.compare(subjects.slice(at, at + CHUNK), seen, report));
      if (at > 0 && at % 50_000 === 0) say(`${at} of ${subjects.length} subjects compared`);
    }
    await this.findStrangers(seen, report);
    report.untied = await this.queries.missingTies();
    return report;
  }

  private async compare(subjects: readonly string[], seen: Set<string>, report: DriftReport): Promise<void> {
    await this.repository.lockForAppend();
    const all = (await this.figures.together(subjects)).flat();
    await this.repository.lockSubjects(all);
    const subjectOf = new Map(all.map((subject) => [this.repository.rootKey(subject), subject]));
    const roots = [...subjectOf.keys()].filter((root) => !seen.has(root));
    const rows = figureRows(await this.repository.factsOf(all));
    const codes = await this.queries.codeIds([...codesIn(rows.services)]);
    const coded = this.repository.coded(rows, codes);
    const asked = new Set(roots);
    for (const table of FIGURE_TABLES) {
      const wanted = coded[table].filter(([root]) => asked.has(root as string)).map((row) => row.join('|'));
      const found = await this.queries.rowsOf(table, roots);
      report.rows += wanted.length;
      for (const [root, counts] of differences(wanted, found)) {
        report.drift.push({ subject: subjectOf.get(root)!, table, ...counts });
      }
    }
    for (const root of roots) seen.add(root);
  }

  /** Rows of roots that no fact leads to: of nobody who came in meanwhile either. */
  private async findStrangers(seen: ReadonlySet<string>, report: DriftReport): Promise<void> {
    for (const table of FIGURE_TABLES) {
      const strangers = new Set((await this.queries.rootsIn(table)).filter((root) => !seen.has(root)));
      if (strangers.size === 0) continue;
      const now = (await this.figures.together(await this.repository.allSubjects())).flat();
      for (const subject of now) strangers.delete(this.repository.rootKey(subject));
      for (const root of strangers) {
        const extra = (await this.queries.rowsOf(table, [root])).length;
        report.drift.push({ subject: root, table, missing: 0, extra });
      }
    }
  }
}

/** How many texts only one side has, by the root that they begin with. */
function differences(wanted: readonly string[], found: readonly string[]) {
  const balance = new Map<string, number>();
  for (const text of wanted) balance.set(text, (balance.get(text) ?? 0) + 1);
  for (const text of found) balance.set(text, (balance.get(text) ?? 0) - 1);
  const result = new Map<string, { missing: number; extra: number }>();
  for (const [text, left] of balance) {
    if (left === 0) continue;
    const root = text.slice(0, text.indexOf('|'));
    const counts = result.get(root) ?? { missing: 0, extra: 0 };
    if (left > 0) counts.missing += left;
    else counts.extra -= left;
    result.set(root, counts);
  }
  return result;
}
