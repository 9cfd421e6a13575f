import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MatchRecall } from '@app/matching';
import { SearchEngine } from '@app/platform/search';
import { MatchingEvaluation } from '../../apps/cli/src/evaluation/matching-evaluation.js';
import { GOLD_DAY, matchingCorpus } from '../gold/matching/corpus.js';
import { goldMatches } from '../gold/matching/grades.js';
import { World } from '../support/world.js';

/** What matching has reached on our gold set, a little below: who changes it for the worse is told here. */
const FLOORS = { dev: 0.82, test: 0.87 } as const;

describe('suggestions on the gold set', () => {
  let world: World;
  let evaluation: MatchingEvaluation;
  const corpus = matchingCorpus();

  beforeAll(async () => {
    world = await World.start();
    const postings = corpus.map(({ posting }) => posting);
    evaluation = new MatchingEvaluation(world.get(SearchEngine), world.get(MatchRecall), postings, GOLD_DAY);
    await evaluation.prepare();
  });
  afterAll(() => world.stop());

  it.each(['dev', 'test'] as const)('keep what they have reached on the half %s', async (half) => {
    const gold = goldMatches(corpus, half).map(({ profile: { name, source }, judgments }) => ({
      name,
      source,
      judgments,
    }));
    const { product, plain, people } = await evaluation.run(gold);
    process.stderr.write(`${half} product ${product.ndcg10} plain ${plain.ndcg10} people ${people.ndcg10}\n`);
    expect(product.zero_hits).toBe(0);
    expect(product.ndcg10).toBeGreaterThanOrEqual(FLOORS[half]);
    expect(product.ndcg10).toBeGreaterThan(plain.ndcg10);
  });
});
