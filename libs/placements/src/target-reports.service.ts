import { Injectable } from '@nestjs/common';
import { addMonths, localDate } from '@app/kernel';
import { AGE_BANDS } from './age-bands.js';
import {
  type FigureBreakdown,
  type FigureReport,
  type FigureRequest,
  type FigureTotal,
  type GroupFigures,
  type Grouping,
  type IndicatorDefinition,
  type MonthFigures,
} from './definition.schema.js';
import { DefinitionsRepository } from './definitions.repository.js';
import { type CountedGroup, FiguresQueries } from './figures.queries.js';
import { GroupLabels } from './group-labels.service.js';
import { maskGroups } from './masking.js';
import { unknownDefinition } from './placement.errors.js';
import { gapTo, rateOf, shareOf, targetOf } from './share.js';

type Counts = Pick<CountedGroup, 'denominator' | 'numerator' | 'pending' | 'unreachable'>;

const NOBODY: Counts = { denominator: 0, numerator: 0, pending: 0, unreachable: 0 };

/** Whoever served a prison sentence is shown to nobody outside the centre. */
const NEVER_PUBLIC: ReadonlySet<string> = new Set(['chxaphtu']);

/** Official figures: how many of those who were counselled or referred found work, by one definition. */
@Injectable()
export class TargetReports {
  constructor(
    private readonly definitions: DefinitionsRepository,
    private readonly figures: FiguresQueries,
    private readonly labels: GroupLabels,
  ) {}

  /**
   * Counts a figure as it was known at an instant.
   * @throws DomainError `figures.unknown-definition`
   */
  async report(request: FigureRequest, language: 'vi' | 'en' = 'vi'): Promise<FigureReport> {
    const definition = await this.definitions.find(request.definition);
    if (!definition) throw unknownDefinition();
    const counted = await this.figures.count(definition, request);
    const names = await this.namesOf(counted);
    const groups = request.groupBy
      ? await this.groupsOf(request.groupBy, counted, { names, isPublic: request.isPublic, language })
      : [];
    return { ...(await this.totalOf(definition, request, sumOf(counted))), groups };
  }

  /**
   * A figure with its months and several groupings, counted together; inside the centre only.
   * @param request its own grouping does not matter
   * @throws DomainError `figures.unknown-definition`
   */
  async breakdown<By extends Grouping>(
    request: FigureRequest,
    groupings: readonly By[],
    language: 'vi' | 'en' = 'vi',
  ): Promise<FigureBreakdown<By>> {
    const definition = await this.definitions.find(request.definition);
    if (!definition) throw unknownDefinition();
    const rows = await this.figures.breakdown(definition, request, groupings);
    const months = new Map(rows.flatMap(({ month, ...counts }) => (month === null ? [] : [[month, counts]])));
    const names = await this.namesOf(rows);
    const groups = {} as Record<By, GroupFigures[]>;
    for (const by of groupings) {
      const counted = rows.filter(({ grouping }) => grouping === by);
      groups[by] = await this.groupsOf(by, counted, { names, isPublic: false, language });
    }
    const total = await this.totalOf(definition, request, sumOf([...months.values()]));
    return { total, months: monthsFrom(request, months), groups };
  }

  private async totalOf(
    definition: IndicatorDefinition,
    { from, to, asOf, window }: FigureRequest,
    counts: Counts,
  ): Promise<FigureTotal> {
    const target = targetOf(Number(to.slice(0, 4)), await this.definitions.targets());
    return {
      definition: definition.id,
      version: definition.version,
      period: { from, to },
      asOf,
      unit: definition.unit,
      window,
      ...figuresOf(counts),
      target: shareOf(target),
      gap: gapTo(target, counts),
    };
  }

  /** What the codes of groups stand for. */
  private async namesOf(counted: readonly CountedGroup[]): Promise<Map<number, string>> {
    return this.figures.codes([...new Set(counted.flatMap(({ codes }) => codes ?? []))]);
  }

  private async groupsOf(
    grouping: Grouping,
    counted: readonly CountedGroup[],
    { names, isPublic, language }: { names: ReadonlyMap<number, string>; isPublic: boolean; language: 'vi' | 'en' },
  ): Promise<GroupFigures[]> {
    const byKey = new Map<string, Counts[]>();
    for (const group of counted) {
      for (const key of keysOf(grouping, group, names)) byKey.set(key, [...(byKey.get(key) ?? []), group]);
    }
    const keys = [...byKey.keys()].sort(inOrder);
    const label = await this.labels.of(grouping, keys, language);
    const groups = keys.map((key) => ({
      key,
      label: label(key),
      ...figuresOf(sumOf(byKey.get(key)!)),
      masked: false,
    }));
    return isPublic ? maskGroups(groups, grouping === 'priority-group' ? NEVER_PUBLIC : new Set()) : groups;
  }
}

function keysOf(grouping: Grouping, { codes, age }: CountedGroup, names: ReadonlyMap<number, string>): string[] {
  if (grouping === 'age') return [AGE_BANDS.get(age ?? -1) ?? 'unknown'];
  if (codes !== null && codes.length > 0) return codes.map((code) => names.get(code)!);
  return [grouping === 'priority-group' ? 'none' : 'unknown'];
}

const LAST = ['none', 'unknown'];
const bands = [...AGE_BANDS.values()];

/** Age bands from young to old, other keys as text; what is not known comes last. */
function inOrder(left: string, right: string): number {
  return (
    LAST.indexOf(left) - LAST.indexOf(right) || bands.indexOf(left) - bands.indexOf(right) || (left < right ? -1 : 1)
  );
}

function figuresOf({ numerator, denominator, pending, unreachable }: Counts) {
  return { numerator, denominator, rate: rateOf(numerator, denominator), pending, unreachable };
}

/** Every month of a period in order, those in which nobody counts among them. */
function monthsFrom({ from, to }: FigureRequest, counted: ReadonlyMap<string, Counts>): MonthFigures[] {
  const months: MonthFigures[] = [];
  for (let day = localDate(`${from.slice(0, 7)}-01`); day <= to; day = addMonths(day, 1)) {
    const month = day.slice(0, 7);
    months.push({ month, ...figuresOf(counted.get(month) ?? NOBODY) });
  }
  return months;
}

function sumOf(counted: readonly Counts[]): Counts {
  const total = { ...NOBODY };
  for (const group of counted) {
    total.denominator += group.denominator;
    total.numerator += group.numerator;
    total.pending += group.pending;
    total.unreachable += group.unreachable;
  }
  return total;
}
