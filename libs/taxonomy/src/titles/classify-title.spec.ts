import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { assert, property, string } from 'fast-check';
import { occupations } from '../occupations/occupations.js';
import { classifyTitle } from './classify-title.js';

const best = (title: string) => classifyTitle(title)[0]?.code ?? null;
const codes = (title: string) => classifyTitle(title).map(({ code }) => code);

const labelled = readFileSync('test/fixtures/labelled-titles.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const at = line.lastIndexOf('|');
    return {
      title: line.slice(0, at).trim(),
      accepted: line
        .slice(at + 1)
        .trim()
        .split(' '),
    };
  });

describe('titles labelled by hand', () => {
  it('are enough, of many kinds, and name known units', () => {
    const units = new Set(occupations(4).map(({ code }) => code));
    expect(labelled.length).toBeGreaterThanOrEqual(150);
    expect(labelled.filter(({ accepted }) => !accepted.every((code) => units.has(code)))).toEqual([]);
    expect(new Set(labelled.map(({ accepted }) => accepted[0])).size).toBeGreaterThan(120);
  });
  it('get the right unit first in 80 of 100, among the first three in 92 of 100', () => {
    const isAmong = (count: number) =>
      labelled.filter(({ title, accepted }) =>
        codes(title)
          .slice(0, count)
          .some((code) => accepted.includes(code)),
      );
    const [first, three] = [isAmong(1).length / labelled.length, isAmong(3).length / labelled.length];
    process.stderr.write(`titles: first ${(100 * first).toFixed(1)} %, first three ${(100 * three).toFixed(1)} %\n`);
    expect(first).toBeGreaterThanOrEqual(0.8);
    expect(three).toBeGreaterThanOrEqual(0.92);
  });
});

describe('classifyTitle', () => {
  it('takes every word of the list for its unit', () => {
    const astray = occupations(4).flatMap((unit) => unit.words.filter((word) => !codes(word).includes(unit.code)));
    expect(astray).toEqual([]);
  });
  it('takes typed accents as meant and reads a title without any both ways', () => {
    expect(best('Thợ may')).toBe('7531');
    expect(best('Thợ máy')).toBe('7233');
    expect(codes('Thợ may').indexOf('7233')).not.toBe(0);
    expect(codes('tho may').slice(0, 2)).toEqual(['7531', '7233']);
    expect(best('Giáo viên')).toBe('2330');
    expect(best('giao hang')).toBe('8321');
  });
  it.each([
    ['CN may', '8153'],
    ['CN vận hành máy', '8189'],
    ['CN điều dưỡng', '2221'],
    ['CN xét nghiệm', '3212'],
    ['KT trưởng', '1211'],
    ['KT điện', '3113'],
    ['NV KT', '3313'],
    ['KTV ô tô', '7231'],
    ['Lễ tân KS', '4224'],
    ['KS xây dựng', '2142'],
    ['TP nhân sự', '1212'],
    ['Lái xe tải TP Hải Phòng', '8332'],
    ['GĐ nhà máy', '1321'],
    ['LĐPT', '9329'],
    ['KCS', '7543'],
    ['HCNS', '2423'],
    ['CSKH', '4222'],
    ['TTS nhân sự', '2423'],
    ['nv ke toan', '3313'],
  ])('expands %s -> %s', (title, code) => expect(best(title)).toBe(code));
  it.each([
    ['[Hà Nội] Công nhân may - Thu nhập 10-15 triệu (đi làm ngay)', 'Công nhân may'],
    ['Tuyển gấp 20 thợ hàn, lương cao, bao ăn ở', 'Thợ hàn'],
    ['Công ty CP CN KT Ví Dụ tuyển dụng kế toán kho', 'Kế toán kho'],
    ['Lễ tân làm việc tại KCN Yên Bình', 'Lễ tân'],
    ['URGENT!! Nhân viên kho | không yêu cầu kinh nghiệm', 'Nhân viên kho'],
    ['bao ve luong 8tr thai nguyen', 'bao ve'],
  ])('leaves out what says nothing of the work: %s', (title, plain) => {
    expect(best(title)).toBe(best(plain));
    expect(classifyTitle(title)[0]!.confidence).toBeCloseTo(classifyTitle(plain)[0]!.confidence, 1);
  });
  it('never expands within the name of a firm', () => {
    expect(classifyTitle('Công ty TNHH CN May KT Ví Dụ')).toEqual([]);
  });
  it('puts those who lead where leaders are', () => {
    expect(best('Trưởng phòng kinh doanh phân bón')).toBe('1221');
    expect(best('Tổ trưởng tổ đóng gói')).toBe('3122');
    expect(best('Marketing Director')).toBe('1221');
  });
  it('says which words it found, at most five units, surest first', () => {
    const found = classifyTitle('Nhân viên hành chính kiêm lễ tân');
    expect(found[0]).toMatchObject({
      code: '4110',
      words: expect.arrayContaining(['nhân viên hành chính']) as unknown,
    });
    expect(found.map(({ code }) => code)).toContain('4226');
    expect(found.length).toBeLessThanOrEqual(5);
    const sure = found.map(({ confidence }) => confidence);
    expect(sure).toEqual([...sure].sort((left, right) => right - left));
  });
  it('suggests nothing when a title says nothing', () => {
    for (const title of ['', '???', '12.000.000', 'Thu nhập hấp dẫn', 'Tại Hà Nội'])
      expect(classifyTitle(title)).toEqual([]);
  });
  it('takes any text', () => {
    expect.hasAssertions();
    assert(
      property(string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const wrong = classifyTitle(title).filter(({ confidence }) => !(confidence > 0 && confidence <= 1));
        expect(wrong).toEqual([]);
      }),
    );
  });
});
