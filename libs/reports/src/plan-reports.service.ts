import { Injectable } from '@nestjs/common';
import { Clock, newId, recordChanged } from '@app/kernel';
import { PeopleService } from '@app/accounts';
import { type Grouping, GroupLabels } from '@app/placements';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { contentHash, differences } from './canonical-json.js';
import { canDo, PLAN_REPORT_ACTIONS, type PlanReportAction } from './plan-report.lifecycle.js';
import { noReport, otherStep, samePerson } from './plan-report.errors.js';
import { REPORT_GROUPINGS, type ReportFigures, type WriteReport } from './plan-report.schema.js';
import { type LabelOf } from './plan-report-tables.js';
import { PlanReportFigures } from './plan-report-figures.service.js';
import { type PlanReport, type PlanReportStep, PlanReportsRepository } from './plan-reports.repository.js';

/** Figures are taken so long ago that no fact of that time is still on its way into the ledger. */
const SETTLED_MS = 60_000;

export interface ReportStep extends PlanReportStep {
  actorName: string | null;
}

export interface OpenedReport {
  report: PlanReport;
  /** Those that stand still, or of a draft those of now. */
  figures: ReportFigures;
  steps: ReportStep[];
}

/** The yearly report of the plan: written, checked by one person, published by another, and then never changed. */
@Injectable()
export class PlanReports {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly repository: PlanReportsRepository,
    private readonly figures: PlanReportFigures,
    private readonly people: PeopleService,
    private readonly labels: GroupLabels,
  ) {}

  async list(): ReturnType<PlanReportsRepository['list']> {
    return this.repository.list();
  }

  /** Begins the report of a year, or goes on with the one that is open. @returns its id */
  async open(actor: Actor, year: number): Promise<string> {
    return this.db.tx(async () => {
      const at = this.clock.now();
      const id = newId(at.getTime());
      const opened = await this.repository.open(id, year, at);
      if (opened === id) {
        await this.repository.log(id, { from: null, to: 'draft', actorId: actor.personId, at });
      }
      return opened;
    });
  }

  /** @throws DomainError `plan-report.not-found` */
  async get(id: string): Promise<OpenedReport> {
    const report = await this.find(id);
    const log = await this.repository.logOf(id);
    const names = await this.people.namesOf([...new Set(log.map(({ actorId }) => actorId))]);
    const steps = log.map((step) => ({ ...step, actorName: names.get(step.actorId) ?? null }));
    const figures = report.content?.figures ?? (await this.figures.count(report.year, this.settled()));
    return { report, figures, steps };
  }

  /** @throws DomainError `plan-report.not-found`, `record.changed` */
  async write(id: string, { version, ...words }: WriteReport): Promise<void> {
    if (!(await this.repository.write(id, version, words))) {
      await this.find(id);
      throw recordChanged();
    }
  }

  /**
   * Takes the figures that will be published.
   * @throws DomainError `plan-report.not-found`, `plan-report.other-step`
   */
  async check(actor: Actor, id: string): Promise<void> {
    await this.step(actor, id, 'check', async ({ year, results, difficulties, proposals }) => {
      const figures = await this.figures.count(year, this.settled());
      const content = { form: 'plan-report/1' as const, figures, words: { results, difficulties, proposals } };
      return { content, hash: contentHash(content), checkedBy: actor.personId, publishedAt: null };
    });
  }

  /** Back to a draft, whose figures go on with time. */
  async return(actor: Actor, id: string): Promise<void> {
    const nothing = { content: null, hash: null, checkedBy: null, publishedAt: null };
    await this.step(actor, id, 'return', async () => nothing);
  }

  /** @throws DomainError `plan-report.not-found`, `plan-report.other-step`, `plan-report.same-person` */
  async publish(actor: Actor, id: string): Promise<void> {
    await this.step(actor, id, 'publish', async ({ content, hash, checkedBy }) => {
      if (checkedBy === actor.personId) throw samePerson();
      return { content, hash, checkedBy, publishedAt: this.clock.now() };
    });
  }

  /**
   * Counts a report once more from the facts that it was counted from.
   * @returns where it differs from what was kept; nothing when all is the same
   * @throws DomainError `plan-report.not-found`, `plan-report.other-step` for a draft
   */
  async compare(id: string): Promise<string[]> {
    const { content, hash } = await this.find(id);
    if (!content) throw otherStep();
    const { year, asOf, position, official } = content.figures;
    const again = await this.figures.count(year, asOf, position, official);
    if (!content.figures.plan) delete again.plan;
    const isTouched = contentHash(content) !== hash;
    return [...(isTouched ? ['hash'] : []), ...differences(content.figures, again)];
  }

  /** What the groups of a report are called. */
  async labelsOf({ groups }: ReportFigures, language: 'vi' | 'en'): Promise<LabelOf> {
    const named = new Map<Grouping, (key: string) => string>();
    for (const by of REPORT_GROUPINGS) {
      const keys = groups[by].map(({ key }) => key);
      named.set(by, await this.labels.of(by, keys, language));
    }
    return (grouping, key) => named.get(grouping)?.(key) ?? key;
  }

  private settled(): string {
    return new Date(this.clock.now().getTime() - SETTLED_MS).toISOString();
  }

  private async find(id: string): Promise<PlanReport> {
    const report = await this.repository.find(id);
    if (!report) throw noReport();
    return report;
  }

  private async step(
    actor: Actor,
    id: string,
    action: PlanReportAction,
    work: (report: PlanReport) => Promise<Pick<PlanReport, 'content' | 'hash' | 'checkedBy' | 'publishedAt'>>,
  ): Promise<void> {
    await this.db.tx(async () => {
      const report = await this.repository.lock(id);
      if (!report) throw noReport();
      if (!canDo(action, report.status)) throw otherStep();
      const { status: from } = report;
      const { to } = PLAN_REPORT_ACTIONS[action];
      await this.repository.move(id, to, await work(report));
      await this.repository.log(id, { from, to, actorId: actor.personId, at: this.clock.now() });
    });
  }
}
