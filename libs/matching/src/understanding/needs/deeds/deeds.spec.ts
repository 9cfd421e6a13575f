import { describe, expect, it } from '@jest/globals';
import { canonicalSpelling, foldAccents, words } from '@app/kernel';
import { findOccupation } from '@app/taxonomy';
import { needOf } from '../needs.js';
import { Deeds } from './deeds.js';
import { DEEDS } from './deeds.data.js';

const split = (text: string) => words(text).map(canonicalSpelling);
const ours = new Deeds(DEEDS.groups, DEEDS.deeds.join('\n'), DEEDS.tools.join('\n'));

/** Units of the deeds that a text tells. */
function unitsIn(deeds: Deeds, text: string, isTyped = true): string[] {
  const found = deeds.find(split(text), isTyped);
  return [...new Set(found.flatMap(({ meaning }) => meaning.units.map(([code]) => code)))].sort();
}

/** The likeliest units that a query tells by what is done. */
function likeliest(query: string, isTyped: boolean): string[] {
  const { works } = needOf([split(query)], isTyped);
  return [...works]
    .sort(([, left], [, right]) => right - left)
    .slice(0, 2)
    .map(([code]) => code);
}

describe('the lists of deeds', () => {
  const lines = [...DEEDS.deeds, ...DEEDS.tools].flatMap((list) => list.split('\n')).filter((line) => line.trim());

  it('name known units only', () => {
    const units = lines.flatMap((line) => line.match(/(?<= )\d{4}(?=@|$| )/g) ?? []);
    expect(new Set(units).size).toBeGreaterThan(200);
    expect(units.filter((code) => findOccupation(code)?.level !== 4)).toEqual([]);
  });

  it('use every group of words, each named once', () => {
    const names = [...DEEDS.groups.matchAll(/^ {2}([^:\n]+): /gm)].map(([, name]) => name!);
    expect(names.length).toBeGreaterThan(100);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !lines.some((line) => line.includes(`<${name}>`)))).toEqual([]);
  });
});

describe('how a deed is written', () => {
  const groups = 'sửa: sửa, sửa chữa\nxe: xe máy, mô tô';

  it.each(['sửa', 'sửa => xe => 7231', '<vá> + <xe> => 7231', '<sửa> + <xe> => 72', 'sửa + <xe> => 7231@2'])(
    'not %s',
    (line) => {
      expect(() => new Deeds(groups, line)).toThrow(/Not a|No group/);
    },
  );

  it('needs words to each group', () => {
    expect(() => new Deeds('sửa', '')).toThrow('Not a group of words');
  });
});

describe('what a deed is', () => {
  const deeds = new Deeds(
    'sửa: sửa, sửa chữa\nxe: xe máy, mô tô\ntrông: trông, giữ\nnhà: nhà, nhà cửa',
    '<sửa> + <xe> => 7231\n<sửa> + <xe> + ở tiệm => 7234\n<trông> + trẻ => 5311\n<trông> + <nhà> => 5153\ndọn + <nhà> => 9111\n' +
      'sửa + máy => 7233\nsửa + máy may => 7531',
    'mỏ lết => 7412',
  );

  it('is told in any order, with a few words between', () => {
    expect(unitsIn(deeds, 'sửa chữa các loại xe máy')).toEqual(['7231']);
    expect(unitsIn(deeds, 'mô tô sửa')).toEqual(['7231']);
    expect(unitsIn(deeds, 'sửa đồ dùng trong nhà bếp và xe máy')).toEqual([]);
    expect(unitsIn(deeds, 'xe máy')).toEqual([]);
    expect(unitsIn(deeds, 'có mỏ lết')).toEqual(['7412']);
  });

  it('goes by the accents where they were typed, and by every reading where not', () => {
    expect(unitsIn(deeds, 'sưa xe may')).toEqual([]);
    expect(unitsIn(deeds, 'sua xe may', false)).toEqual(['7231']);
  });

  it('is none where a word is first of all another', () => {
    const carrying = new Deeds('', 'chở + khách => 8331\nlàm + bánh => 7512\nhướng dẫn + bé => 2342');
    expect(unitsIn(carrying, 'cho khach di choi', false)).toEqual(['8331']);
    expect(unitsIn(carrying, 'viec cho khach', false)).toEqual([]);
    expect(unitsIn(carrying, 'việc chở khách')).toEqual(['8331']);
    expect(unitsIn(carrying, 'làm bánh')).toEqual(['7512']);
    expect(unitsIn(carrying, 'việc làm bánh')).toEqual(['7512']);
    expect(unitsIn(carrying, 'việc làm ở bánh')).toEqual([]);
    expect(unitsIn(carrying, 'hướng dẫn các bé')).toEqual(['2342']);
    expect(unitsIn(carrying, 'hướng dẫn viên bé')).toEqual([]);
  });

  it('takes a longer word as a whole', () => {
    expect(unitsIn(deeds, 'sửa máy')).toEqual(['7233']);
    expect(unitsIn(deeds, 'sửa máy may')).toEqual(['7531']);
  });

  it('takes the thing to the doing that stands nearest', () => {
    expect(unitsIn(deeds, 'dọn nhà trông trẻ')).toEqual(['5311', '9111']);
    expect(unitsIn(deeds, 'giữ trẻ dọn nhà')).toEqual(['5311', '9111']);
  });

  it('knows where it is done as well', () => {
    const [beside] = deeds.find(split('sửa xe máy ở tiệm'), true).filter(({ segments }) => segments.length === 1);
    expect(unitsIn(deeds, 'sửa xe máy ở tiệm')).toEqual(['7231', '7234']);
    expect(beside).toBeDefined();
  });

  it('is none in no words', () => {
    expect(ours.find([], true)).toEqual([]);
  });
});

describe('pairs that must not be confused', () => {
  it.each([
    ['ngồi may quần áo', ['7531', '8153'], ['7233', '7231']],
    ['sửa máy may trong xưởng', ['7233'], ['7531', '8153']],
    ['sửa máy tính văn phòng', ['3512', '7422'], ['7233', '7531']],
    ['giữ trẻ ban ngày', ['5311'], ['5414', '9629']],
    ['giữ xe cho khách', ['5414', '9629'], ['5311']],
    ['bán thuốc cho người bệnh', ['3213', '2262'], ['5223']],
    ['bán thuốc lá', ['5223', '9520'], ['3213', '2262']],
    ['sửa điện thoại', ['7421', '7422'], ['7411', '7412']],
    ['hàn mạch điện tử', ['8212'], ['7212']],
    ['chở hàng bằng xe tải', ['8332'], ['8331', '7231']],
    ['chở công nhân đi làm', ['8331', '8322'], ['8332']],
    ['dạy lái xe', ['5165', '2320'], ['8322', '8332']],
  ])('%s', (query, meant, others) => {
    for (const found of [likeliest(query, true), likeliest(foldAccents(query), false)]) {
      expect(meant).toContain(found[0]);
      expect(found.filter((code) => others.includes(code))).toEqual([]);
    }
  });
});
