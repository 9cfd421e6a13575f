import { expect, it } from '@jest/globals';
import { canonicalJson, contentHash, differences } from './canonical-json.js';

it('is the same text whatever the order of keys', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 0.4 }], a: 'ệ' })).toBe('{"a":"ệ","b":[1,{"c":0.4,"d":null}]}');
  expect(contentHash({ a: 1, b: 2 })).toBe(contentHash({ b: 2, a: 1 }));
  expect(contentHash([1, 2])).not.toBe(contentHash([2, 1]));
});

it('tells where two values differ', () => {
  expect(differences({ a: [1, 2], b: { c: 3 } }, { a: [1, 2], b: { c: 3 } })).toEqual([]);
  expect(differences({ a: [1, 2], b: { c: 3 } }, { a: [1], b: { c: 4 }, e: 0 })).toEqual(['a.1', 'b.c', 'e']);
  expect(differences({ a: null }, { a: { b: 1 } })).toEqual(['a']);
});
