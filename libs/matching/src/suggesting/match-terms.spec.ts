import { describe, expect, it } from '@jest/globals';
import { matchTerms, placesAtEnd, typedWords } from './match-terms.js';
import { listedTerms, titleTerms, workIn } from './open-terms.js';

const titles = titleTerms(
  new Map([
    ['thợ may mẫu', 4],
    ['thợ máy sửa chữa ô tô', 9],
    ['tho may', 1],
    ['thợ may', 2],
    ['kế toán tổng hợp', 3],
    ['kế toán kho', 7],
    ['nhân viên kế toán', 20],
  ]),
);
const listed = listedTerms({
  occupations: { '8153': 12 },
  communes: { '05860': 5, '05518': 1 },
  parks: { diem_thuy: 2 },
  employers: { 'Công ty TNHH May Áo Chàm': 3 },
});
const found = (text: string, terms = titles) => matchTerms(typedWords(text), terms).map(({ value }) => value);

describe('what a title names', () => {
  it('is the work without what stands around it', () => {
    expect(workIn('CÔNG TY ABC TUYỂN GẤP kế toán kho, lương 10 triệu')).toBe('kế toán kho');
  });

  it('is the same work when it was typed without accents', () => {
    expect(titles.find(({ value }) => value === 'thợ may')?.postings).toBe(3);
    expect(titles.some(({ value }) => value === 'tho may')).toBe(false);
  });
});

describe('terms for what is typed', () => {
  it.each([
    ['ke to', ['kế toán kho', 'kế toán tổng hợp', 'nhân viên kế toán']],
    ['kế toán t', ['kế toán tổng hợp']],
    ['tho may', ['thợ máy sửa chữa ô tô', 'thợ may mẫu', 'thợ may']],
    ['kho ke', ['kế toán kho']],
    ['thợ hàn', []],
    ['', []],
  ])('%p', (text, values) => {
    expect(found(text)).toEqual(values);
  });

  it('means the accents that were typed, also where the last word has not got its own yet', () => {
    expect(found('thợ may')).toEqual(['thợ may mẫu', 'thợ may', 'thợ máy sửa chữa ô tô']);
    expect(found('thợ máy')).toEqual(['thợ máy sửa chữa ô tô', 'thợ may mẫu', 'thợ may']);
    expect(found('thợ máy s')).toEqual(['thợ máy sửa chữa ô tô']);
  });

  it('begins a place or a firm with its name', () => {
    expect(found('pho y', listed)).toEqual(['05860', 'thanh-pho-pho-yen']);
    expect(found('diem t', listed)).toEqual(['diem_thuy']);
    expect(found('may ao', listed)).toEqual(['Công ty TNHH May Áo Chàm']);
  });
});

describe('work and the beginning of a place', () => {
  it.each([
    ['ke toan pho y', 'ke toan'],
    ['kế toán ở sông c', 'kế toán'],
  ])('%p', (text, work) => {
    expect(placesAtEnd(text, listed)?.work).toBe(work);
  });

  it('needs both', () => {
    expect(placesAtEnd('pho yen', listed)).toBeNull();
    expect(placesAtEnd('ke toan kho', listed)).toBeNull();
  });
});
