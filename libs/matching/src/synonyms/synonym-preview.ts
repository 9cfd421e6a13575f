import { mean } from '../evaluation/measures.js';

/** A query of the gold set that a synonym moves. */
export interface MovedQuery {
  query: string;
  kind: string;
  before: number;
  after: number;
}

interface Change {
  before: number;
  after: number;
}

/** What a synonym would do to our gold set: mean NDCG@10 in all and by kind, and which queries move. */
export interface SynonymPreview extends Change {
  queries: number;
  /** How many queries move, those of the half that nobody looks at with them. */
  moved: number;
  byKind: Record<string, Change>;
  /** Queries of the half `dev` that move, the most first. */
  examples: MovedQuery[];
}

/** One query scored without and with the synonym. */
export interface ScoredQuery extends MovedQuery {
  half: 'dev' | 'test' | undefined;
}

const MOST_EXAMPLES = 20;
const LEAST_MOVE = 1e-6;
const rounded = (value: number) => Number(value.toFixed(4));

/** Sums up scores. Queries of the half `test` count and are never shown, so that nobody tunes for them. Pure. */
export function previewOf(scored: readonly ScoredQuery[]): SynonymPreview {
  const change = (some: readonly ScoredQuery[]): Change => ({
    before: rounded(mean(some.map(({ before }) => before))),
    after: rounded(mean(some.map(({ after }) => after))),
  });
  const kinds = [...new Set(scored.map(({ kind }) => kind))].sort();
  const moved = scored.filter(({ before, after }) => Math.abs(after - before) > LEAST_MOVE);
  const move = ({ before, after }: Change) => Math.abs(after - before);
  return {
    ...change(scored),
    queries: scored.length,
    moved: moved.length,
    byKind: Object.fromEntries(kinds.map((kind) => [kind, change(scored.filter((each) => each.kind === kind))])),
    examples: moved
      .filter(({ half }) => half === 'dev')
      .sort((left, right) => move(right) - move(left))
      .slice(0, MOST_EXAMPLES)
      .map(({ query, kind, before, after }) => ({ query, kind, before: rounded(before), after: rounded(after) })),
  };
}
