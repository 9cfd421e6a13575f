import { type GroupFigures } from './definition.schema.js';

/** From 1 to this many people could be told apart. */
const SMALL = 4;

type Counts = Pick<GroupFigures, 'key' | 'numerator' | 'denominator'>;

const isSmall = (count: number | null): boolean => count !== null && count >= 1 && count <= SMALL;

const sum = (groups: readonly Counts[], read: (group: Counts) => number | null): number =>
  groups.reduce((total, group) => total + (read(group) ?? 0), 0);

/** Whether what is masked could be told by taking what is shown from the total. */
function isGivenAway(masked: readonly Counts[]): boolean {
  if (masked.length === 0) return false;
  return (
    masked.length === 1 ||
    [sum(masked, (group) => group.denominator), sum(masked, (group) => group.numerator)].some(isSmall)
  );
}

const bySize = (left: Counts, right: Counts): number =>
  (left.denominator ?? 0) - (right.denominator ?? 0) ||
  (left.numerator ?? 0) - (right.numerator ?? 0) ||
  (left.key < right.key ? -1 : 1);

/**
 * Which groups are not shown outside the centre: those with few people, and then the smallest of the others until the
 * small ones cannot be told from the total.
 * @param hidden keys of groups that are never shown
 */
export function maskedKeys(groups: readonly Counts[], hidden: ReadonlySet<string>): Set<string> {
  const isMasked = ({ key, numerator, denominator }: Counts) =>
    hidden.has(key) || isSmall(numerator) || isSmall(denominator);
  const masked = groups.filter(isMasked);
  const others = groups.filter((group) => !isMasked(group)).sort(bySize);
  while (others.length > 0 && isGivenAway(masked)) masked.push(others.shift()!);
  return new Set(masked.map(({ key }) => key));
}

/** The groups as they may be shown outside the centre. */
export function maskGroups(groups: readonly GroupFigures[], hidden: ReadonlySet<string>): GroupFigures[] {
  const masked = maskedKeys(groups, hidden);
  return groups
    .filter(({ key }) => !hidden.has(key))
    .map((group) =>
      masked.has(group.key)
        ? { ...group, numerator: null, denominator: null, rate: null, pending: null, unreachable: null, masked: true }
        : group,
    );
}
