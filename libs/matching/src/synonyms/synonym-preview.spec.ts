import { describe, expect, it } from '@jest/globals';
import { previewOf } from './synonym-preview.js';
import { synonymsOf } from './synonym.schema.js';

const scored = (query: string, kind: string, before: number, after: number, half: 'dev' | 'test') => ({
  query,
  kind,
  before,
  after,
  half,
});

describe('what a synonym would do', () => {
  it('is told in all, by kind, and by the queries of one half that move, the most first', () => {
    const preview = previewOf([
      scored('a', 'typo', 0.5, 0.6, 'dev'),
      scored('b', 'typo', 0.5, 0.5, 'dev'),
      scored('c', 'accented', 1, 0.5, 'dev'),
      scored('d', 'accented', 0.4, 0.8, 'test'),
    ]);
    expect(preview).toMatchObject({ queries: 4, moved: 3, before: 0.6, after: 0.6 });
    expect(preview.byKind).toEqual({ accented: { before: 0.7, after: 0.65 }, typo: { before: 0.5, after: 0.55 } });
    expect(preview.examples.map(({ query }) => query)).toEqual(['c', 'a']);
  });
});

describe('a pair', () => {
  it('holds one way unless both are chosen', () => {
    const pair = { from: 'thợ nề', to: 'thợ xây', isBothWays: false, serves: 0.8 };
    expect(synonymsOf(pair)).toEqual([{ from: ['thợ', 'nề'], to: ['thợ', 'xây'], serves: 0.8 }]);
    expect(synonymsOf({ ...pair, isBothWays: true })[1]!.from).toEqual(['thợ', 'xây']);
  });
});
