import { describe, expect, it } from '@jest/globals';
import { assert, property, string } from 'fast-check';
import {
  canonicalSpelling,
  compareByGivenName,
  foldAccents,
  hasAccents,
  normalizeParagraphs,
  normalizeText,
  personName,
  slugify,
  words,
} from './vietnamese-text.js';

describe('normalizeText', () => {
  it('composes, drops invisible characters and folds white space', () => {
    expect(normalizeText('  Tho\u031b\u0323  may\u200b\u202e \n')).toBe('Thợ may');
  });
  it('keeps the lines of a paragraph', () => {
    expect(normalizeParagraphs('Một \r\n\r\n\r\n\r\n hai\u0000')).toBe('Một\n\nhai');
  });
  it('is stable', () => {
    expect.hasAssertions();
    const isStable = (text: string) => expect(normalizeText(normalizeText(text))).toBe(normalizeText(text));
    assert(property(string({ unit: 'grapheme' }), isStable));
  });
});

describe('foldAccents', () => {
  it.each([
    ['Thợ máy', 'tho may'],
    ['ĐỒNG HỶ', 'dong hy'],
    ['Nguyễn Thị Bưởi', 'nguyen thi buoi'],
  ])('%s -> %s', (text, folded) => expect(foldAccents(text)).toBe(folded));
  it('tells whether accents were typed', () => {
    expect(hasAccents('tho may')).toBe(false);
    expect(hasAccents('đi')).toBe(true);
    expect(hasAccents('máy')).toBe(true);
  });
});

describe('canonicalSpelling', () => {
  it.each([
    ['hoà', 'hòa'],
    ['Định Hoá', 'định hóa'],
    ['thuỷ', 'thủy'],
    ['khoẻ', 'khỏe'],
    ['kĩ sư', 'kỹ sư'],
    ['bác sĩ', 'bác sỹ'],
    ['Điềm Thuỵ', 'điềm thụy'],
    ['toàn', 'toàn'],
    ['quý', 'quý'],
    ['thuế', 'thuế'],
    ['giữ', 'giữ'],
    ['già', 'già'],
    ['gì', 'gì'],
    ['y tá', 'y tá'],
    ['khuyến', 'khuyến'],
    ['ngoài', 'ngoài'],
    ['người', 'người'],
    ['tuyển', 'tuyển'],
    ['mỹ', 'mỹ'],
    ['công ty', 'công ty'],
  ])('%s -> %s', (text, canonical) => expect(canonicalSpelling(text)).toBe(canonical));
  it('never merges words that differ in a tone', () => {
    expect(canonicalSpelling('may')).not.toBe(canonicalSpelling('máy'));
    expect(canonicalSpelling('bán')).not.toBe(canonicalSpelling('bàn'));
  });
});

describe('words', () => {
  it('keeps names with signs whole', () => {
    expect(words('Lập trình C++/C#, .NET; trực 24/7, bằng B2, Node.js')).toEqual([
      'lập',
      'trình',
      'c++',
      'c#',
      '.net',
      'trực',
      '24/7',
      'bằng',
      'b2',
      'node',
      'js',
    ]);
  });
});

describe('names', () => {
  it('sorts by the given name', () => {
    const people = ['Trần Văn Yên', 'Lê Thị An', 'Nguyễn Đức Đạt', 'Bùi Văn An', 'Hà Ánh'];
    expect(people.sort(compareByGivenName)).toEqual([
      'Bùi Văn An',
      'Lê Thị An',
      'Hà Ánh',
      'Nguyễn Đức Đạt',
      'Trần Văn Yên',
    ]);
  });
  it('repairs capitals only when there are none or only such', () => {
    expect(personName('NGUYỄN THỊ BƯỞI')).toBe('Nguyễn Thị Bưởi');
    expect(personName('lò văn đèn')).toBe('Lò Văn Đèn');
    expect(personName('Y Moan Êban')).toBe('Y Moan Êban');
    expect(personName("H'HEN NIÊ")).toBe("H'Hen Niê");
    expect(personName('h’hen niê kđăm')).toBe('H’Hen Niê Kđăm');
  });
  it('makes address parts', () => {
    expect(slugify('Thợ may — KCN Điềm Thụy!')).toBe('tho-may-kcn-diem-thuy');
    expect(slugify('???')).toBe('muc');
  });
});
