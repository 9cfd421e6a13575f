import { describe, expect, it } from '@jest/globals';
import { matchesIn, parsePersonSearch, tailIn } from './person-search.js';

const NOTHING = { words: [], accented: null, tail: null, birthYear: null, birthDate: null };

describe('parsePersonSearch', () => {
  it.each([
    ['nong van den', { words: ['nong', 'van', 'den'] }],
    [' Nông  Văn Đ ', { words: ['nong', 'van', 'd'], accented: ['nông', 'văn', 'đ'] }],
    ['đen 1975', { words: ['den'], accented: ['đen'], birthYear: 1975 }],
    ['den 05/09/1975', { words: ['den'], birthDate: '1975-09-05' }],
    ['05-09-1975', { birthDate: '1975-09-05' }],
    ['1975', { tail: '1975' }],
    ['5678', { tail: '5678' }],
    ['0912 345 678', { tail: '912345678' }],
    ['+84912345678', { tail: '912345678' }],
    ['lan 5678', { words: ['lan'], tail: '5678' }],
  ])('%s', (text, expected) => {
    expect(parsePersonSearch(text)).toEqual({ ...NOTHING, ...expected });
  });

  it.each(['', ' ', 'a', '123', '%', '...'])('%j is too little', (text) => {
    expect(parsePersonSearch(text)).toBeNull();
  });
});

describe('what is marked', () => {
  const marked = (text: string, spans: readonly (readonly [number, number])[]) =>
    spans.map(([start, end]) => text.slice(start, end));

  it('is the beginning of words, with their accents', () => {
    expect(marked('Trần Văn An', matchesIn('Trần Văn An', ['an']))).toEqual(['An']);
    expect(marked('Nông Văn Đèn', matchesIn('Nông Văn Đèn', ['den', 'non']))).toEqual(['Nôn', 'Đèn']);
    expect(marked('Anh Anh', matchesIn('Anh Anh', ['anh', 'an']))).toEqual(['Anh', 'An']);
    expect(matchesIn('Trần Văn Ba', ['an'])).toEqual([]);
  });

  it('is the end of the phone as it is written', () => {
    expect(marked('0912 345 678', tailIn('0912 345 678', '5678'))).toEqual(['5 678']);
    expect(marked('0912 345 678', tailIn('0912 345 678', '912345678'))).toEqual(['912 345 678']);
    expect(tailIn('0912 345 678', null)).toEqual([]);
  });
});
