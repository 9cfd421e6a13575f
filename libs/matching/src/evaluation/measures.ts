/** Grades of documents for a query, 0 to 3; documents without a grade count as 0. */
export type Judgments = Readonly<Record<string, number>>;

const DEPTH = 10;
const gain = (grade: number) => 2 ** grade - 1;
const discount = (rank: number) => Math.log2(rank + 2);

function dcg(grades: readonly number[]): number {
  return grades.slice(0, DEPTH).reduce((sum, grade, rank) => sum + gain(grade) / discount(rank), 0);
}

/** Normalised discounted cumulative gain of the first ten: gain 2^g - 1, discount log2, ideal over all judged. */
export function ndcg10(ranked: readonly string[], judgments: Judgments): number {
  const ideal = dcg(Object.values(judgments).sort((left, right) => right - left));
  if (ideal === 0) return 0;
  return dcg(ranked.map((id) => judgments[id] ?? 0)) / ideal;
}

/** One over the rank of the first document that has a grade; 0 without one among the ranked. */
export function reciprocalRank(ranked: readonly string[], judgments: Judgments): number {
  const at = ranked.findIndex((id) => (judgments[id] ?? 0) > 0);
  return at < 0 ? 0 : 1 / (at + 1);
}

/** Share of the first ten that nobody graded. */
export function unjudged10(ranked: readonly string[], judgments: Judgments): number {
  const first = ranked.slice(0, DEPTH);
  return first.length === 0 ? 0 : first.filter((id) => !(id in judgments)).length / first.length;
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The value that a share of all lies below, by nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? 0;
}

/** 95 % interval of a mean by drawing again with replacement. @param random from 0 up to 1, seeded by the caller */
export function interval95(
  values: readonly number[],
  random: () => number,
  rounds = 1000,
): [low: number, high: number] {
  if (values.length === 0) return [0, 0];
  const means = Array.from({ length: rounds }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)]!)),
  ).sort((left, right) => left - right);
  return [means[Math.floor(rounds * 0.025)]!, means[Math.ceil(rounds * 0.975) - 1]!];
}
