import { describe, expect, it } from '@jest/globals';
import { SearchBreaker } from './search-breaker.js';
import { indexLost, searchAway } from './search.errors.js';

describe('the breaker of search', () => {
  let asked = 0;
  let now = 1;
  const answer = async () => {
    asked += 1;
    return 'answer';
  };
  const silence = async () => {
    asked += 1;
    throw searchAway('timeout');
  };

  it('turns questions away after one that went unanswered, and tries again later', async () => {
    const breaker = new SearchBreaker(() => now);
    await expect(breaker.guard(silence)).rejects.toThrow('search.away');
    expect(asked).toBe(1);
    await expect(breaker.guard(answer)).rejects.toThrow('search.away');
    expect(asked).toBe(1);
    now += 3_001;
    await expect(breaker.guard(answer)).resolves.toBe('answer');
    await expect(breaker.guard(answer)).resolves.toBe('answer');
    expect(asked).toBe(3);
  });

  it('lets a single question try again while the others still go elsewhere', async () => {
    const breaker = new SearchBreaker(() => now);
    await expect(breaker.guard(silence)).rejects.toThrow('search.away');
    now += 3_001;
    let comeBack: (word: string) => void = () => undefined;
    const trying = breaker.guard(() => new Promise<string>((resolve) => (comeBack = resolve)));
    await expect(breaker.guard(answer)).rejects.toThrow('search.away');
    comeBack('back');
    await expect(trying).resolves.toBe('back');
    await expect(breaker.guard(answer)).resolves.toBe('answer');
  });

  it('does not rest because an index is lost: the server answered', async () => {
    const breaker = new SearchBreaker(() => now);
    const lost = async () => {
      throw indexLost();
    };
    await expect(breaker.guard(lost)).rejects.toThrow('search.index-lost');
    await expect(breaker.guard(answer)).resolves.toBe('answer');
  });
});
