import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '@app/kernel';
import { RankedPostings } from '@app/matching';
import { SearchEngine } from '@app/platform/search';
import { SearchEvaluation } from '../../apps/cli/src/evaluation/search-evaluation.js';
import { goldCorpus } from '../gold/corpus.js';
import { GOLD_PARTS, goldLines } from '../gold/judgments.js';
import { World } from '../support/world.js';

/** What search has reached on our gold set, a little below: who changes search for the worse is told here. */
const FLOORS = {
  dev: { all: 0.925, kind: 0.83 },
  test: { all: 0.88, kind: 0.75 },
  validation: { all: 0.865, kind: 0.83 },
  'further-dev': { all: 0.81, kind: 0.76 },
  'further-test': { all: 0.77, kind: 0.68 },
  'lay-dev': { all: 0.85, kind: 0.85 },
  'lay-test': { all: 0.82, kind: 0.82 },
} as const;

describe('search on the gold set', () => {
  let world: World;
  let evaluation: SearchEvaluation;
  const corpus = goldCorpus();

  beforeAll(async () => {
    world = await World.start();
    evaluation = new SearchEvaluation(
      world.get(SearchEngine),
      world.get(RankedPostings),
      corpus.map(({ line }) => line),
    );
    expect(await evaluation.prepare(localDate('2026-11-24'))).toBe(corpus.length);
  });
  afterAll(() => world.stop());

  it.each(GOLD_PARTS)('keeps what it has reached on %s', async (part) => {
    const { product, plain } = await evaluation.run(goldLines(corpus, part));
    const line = (name: string, { ndcg10, by_kind: kinds }: typeof product) =>
      `${part} ${name} ${ndcg10} ${JSON.stringify(kinds)}\n`;
    process.stderr.write(line('product', product) + line('plain', plain));
    expect(product.zero_hits).toBe(0);
    expect(product.ndcg10).toBeGreaterThanOrEqual(FLOORS[part].all);
    expect(Math.min(...Object.values(product.by_kind))).toBeGreaterThanOrEqual(FLOORS[part].kind);
    expect(product.ndcg10).toBeGreaterThan(plain.ndcg10);
  });
});
