import { describe, expect, it } from '@jest/globals';
import { remember } from './remember.js';

describe('remember', () => {
  const counted = (limit?: number) => {
    const asked: string[] = [];
    const upper = remember((text) => {
      asked.push(text);
      return text === '' ? undefined : text.toUpperCase();
    }, limit);
    return { asked, upper };
  };

  it('asks once for each text, also where there is no answer', () => {
    const { asked, upper } = counted();
    expect(['may', 'thợ', 'may', '', ''].map(upper)).toEqual(['MAY', 'THỢ', 'MAY', undefined, undefined]);
    expect(asked).toEqual(['may', 'thợ', '']);
  });

  it('begins anew when it knows too many', () => {
    const { asked, upper } = counted(2);
    expect(['a', 'b', 'c', 'c', 'a'].map(upper)).toEqual(['A', 'B', 'C', 'C', 'A']);
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });
});
