import { describe, expect, it } from '@jest/globals';
import { canonicalSpelling, foldAccents, words } from '@app/kernel';
import { findOccupation } from '@app/taxonomy';
import { NeedPatterns, waysToSay } from './need-patterns.js';
import { NEEDS } from './needs.data.js';
import { needOf } from './needs.js';

const lines = [...NEEDS.works, ...NEEDS.workplaces, ...NEEDS.wishes]
  .flatMap((list) => list.split('\n'))
  .filter((line) => line.trim());
const split = (text: string) => words(text).map(canonicalSpelling);
const typed = (text: string) => needOf([split(text)], true);
const folded = (text: string) => needOf([split(foldAccents(text))], false);

describe('the lists of needs', () => {
  it('name known units only, each with how well it serves', () => {
    const units = lines.flatMap((line) => line.match(/(?<= )\d{4}(?=@|$| )/g) ?? []);
    expect(units.length).toBeGreaterThan(1500);
    expect(units.filter((code) => findOccupation(code)?.level !== 4)).toEqual([]);
    const serves = lines.flatMap((line) => line.match(/(?<=@)[\d.]+/g) ?? []).map(Number);
    expect(serves.filter((share) => !(share > 0 && share < 1))).toEqual([]);
  });

  it('say nothing in one letter, which is always part of something else', () => {
    const ways = lines.flatMap((line) => waysToSay(line.trim().split(' => ')[0]!));
    expect(ways.filter((way) => way.length < 2)).toEqual([]);
    expect(ways.length).toBeGreaterThan(10_000);
  });

  it('lead to most of the occupations of a province', () => {
    const units = new Set(lines.flatMap((line) => line.match(/(?<= )\d{4}(?=@|$| )/g) ?? []));
    expect(units.size).toBeGreaterThan(250);
  });
});

describe('how a need is written', () => {
  it.each([
    ['(chăm|trông) (em )?bé', ['chăm bé', 'chăm em bé', 'trông bé', 'trông em bé']],
    ['a( b)?|c', ['a', 'a b', 'c']],
    ['(a (b|c)|d) e', ['a b e', 'a c e', 'd e']],
    ['tốt nghiệp .. điện', ['tốt nghiệp .. điện']],
  ])('%s', (pattern, ways) => {
    expect(waysToSay(pattern).sort()).toEqual(ways);
  });

  it.each(['a', 'a => b => 5311', '(a => 5311', 'a) => 5311', 'a => 53', 'a => 5311@2'])('not %s', (line) => {
    expect(() => new NeedPatterns(line)).toThrow(/Not a|bracket/);
  });
});

describe('what a need means', () => {
  it('goes by the accents where they were typed, and by every reading where not', () => {
    expect(typed('có tay nghề may').works.get('8153')).toBe(1);
    expect(typed('có tay nghề máy').works.size).toBe(0);
    expect(folded('có tay nghề máy').works.get('8153')).toBe(1);
    for (const other of ['dán tường', 'dân công sở', 'hạt điều']) expect(typed(other).works.size).toBe(0);
  });

  it('goes by the longer of two where one lies within the other', () => {
    expect(typed('làm ở nhà').wishes.get('4132')).toBeGreaterThan(0);
    expect(typed('làm ở nhà máy').wishes.size).toBe(0);
    expect(typed('làm ở nhà máy').works.get('9329')).toBe(1);
    expect(typed('tốt nghiệp ngành điện tử').works.has('2152')).toBe(true);
    expect(typed('tốt nghiệp ngành điện tử').works.has('7413')).toBe(false);
    expect(typed('thích làm giờ hành chính').works.size).toBe(0);
  });

  it('lets other words stand between the parts', () => {
    expect(typed('tốt nghiệp cao đẳng nghề ngành cơ khí').works.get('2144')).toBe(1);
    expect(typed('chăm sóc cho các cháu là trẻ em').works.get('5311')).toBe(1);
  });

  it.each(['không biết lái xe', 'không muốn nấu ăn', 'khong biet lai xe', 'không thích trẻ con'])(
    'is not meant where it is denied: %s',
    (text) => {
      expect(typed(text).works.size + folded(text).works.size).toBe(0);
    },
  );

  it('is surer where a unit meets two wishes', () => {
    const [light, old] = [typed('việc nhẹ').wishes, typed('cho người lớn tuổi').wishes];
    const both = typed('việc nhẹ cho người lớn tuổi').wishes;
    expect(both.get('5414')).toBeGreaterThan(Math.max(light.get('5414')!, old.get('5414')!));
    expect(both.get('5414')).toBeLessThanOrEqual(1);
  });

  it('is first what serves all that is said, and what is done before where or with what', () => {
    const first = (text: string) => [...typed(text).works].sort(([, left], [, right]) => right - left)[0]?.[0];
    expect(first('vẽ bản vẽ trên máy tính')).toBe('3118');
    expect(first('đòi nợ cho ngân hàng')).toBe('4214');
    expect(first('làm trong ngân hàng')).toBe('4211');
    expect([...typed('tính lương chấm công').titles.keys()][0]).toBe('tiền lương');
  });

  it('is nothing in words that only sound like one', () => {
    for (const text of ['người thái nguyên', 'hóa học', 'công ty hòa bình', '', 'lương tám triệu']) {
      expect(typed(text).works.size).toBe(0);
    }
  });
});
