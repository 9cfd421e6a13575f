import { Injectable } from '@nestjs/common';
import { AGE_BANDS } from './age-bands.js';
import { type FigureReport, type FigureRequest, type GroupFigures, type Grouping } from './definition.schema.js';
import { DefinitionsRepository } from './definitions.repository.js';
import { type CountedGroup, FiguresQueries } from './figures.queries.js';
import { GroupLabels } from './group-labels.service.js';
import { maskGroups } from './masking.js';
import { unknownDefinition } from './placement.errors.js';
import { gapTo, rateOf, shareOf, targetOf } from './share.js';

type Counts = Pick<CountedGroup, 'denominator' | 'numerator' | 'pending' | 'unreachable'>;

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
    const total = sumOf(counted);
    const target = targetOf(Number(request.to.slice(0, 4)), await this.definitions.targets());
    return {
      definition: definition.id,
      version: definition.version,
      period: { from: request.from, to: request.to },
      asOf: request.asOf,
      unit: definition.unit,
      window: request.window,
      numerator: total.numerator,
      denominator: total.denominator,
      rate: rateOf(total.numerator, total.denominator),
      pending: total.pending,
      unreachable: total.unreachable,
      target: shareOf(target),
      gap: gapTo(target, total),
      groups: request.groupBy ? await this.groupsOf(request.groupBy, counted, request.isPublic, language) : [],
    };
  }

  private async groupsOf(
    grouping: Grouping,
    counted: readonly CountedGroup[],
    isPublic: boolean,
    language: 'vi' | 'en',
  ): Promise<GroupFigures[]> {
    const names = await this.figures.codes([...new Set(counted.flatMap(({ codes }) => codes ?? []))]);
    const byKey = new Map<string, Counts[]>();
    for (const group of counted) {
      for (const key of keysOf(grouping, group, names)) byKey.set(key, [...(byKey.get(key) ?? []), group]);
    }
    const keys = [...byKey.keys()].sort(inOrder);
    const label = await this.labels.of(grouping, keys, language);
    const groups = keys.map((key) => {
      const { numerator, denominator, pending, unreachable } = sumOf(byKey.get(key)!);
      const rate = rateOf(numerator, denominator);
      return { key, label: label(key), numerator, denominator, rate, pending, unreachable, masked: false };
    });
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

function sumOf(counted: readonly Counts[]): Counts {
  const total = { denominator: 0, numerator: 0, pending: 0, unreachable: 0 };
  for (const group of counted) {
    total.denominator += group.denominator;
    total.numerator += group.numerator;
    total.pending += group.pending;
    total.unreachable += group.unreachable;
  }
  return total;
}
