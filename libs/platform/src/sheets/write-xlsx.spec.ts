import { describe, expect, it } from '@jest/globals';
import { localDate } from '@app/kernel';
import { readRecords } from './read-sheet.js';
import { toXlsx } from './write-xlsx.js';

const rowsOf = async (content: Buffer) => {
  const rows: Record<string, string>[] = [];
  const records = readRecords(content, { isHeadings: ([first]) => first === 'Xã' });
  for await (const { values } of records) rows.push({ ...values });
  return rows;
};

describe('a workbook', () => {
  it('is read again as it was written, numbers as numbers and words as words', async () => {
    const head = ['Xã', 'Người', 'Tỷ lệ'];
    const words = ['Nghinh Tường', '=1+1', '<b> & "Ẵ"'];
    const content = await toXlsx([
      { name: 'Theo xã', rows: [head, ...words.map((word, at) => [word, at * 1000, { share: 0.3821 }])] },
      { name: 'Khác/hai', rows: [['Xã'], ['ở tờ sau']] },
    ]);
    expect(await rowsOf(content)).toEqual(
      words.map((word, at) => ({ Xã: word, Người: String(at * 1000), 'Tỷ lệ': '38.21%' })),
    );
  });

  it('leaves out what XML cannot hold, and takes what is above the head and days for what they are', async () => {
    const rows = [
      ['Xã', 'Ngày'],
      ['a\u0000b\u001fc', { day: localDate('2026-03-01') }],
    ];
    expect(await rowsOf(await toXlsx([{ name: 'x', above: ['Sổ theo dõi', 'Quý 1'], rows }]))).toEqual([
      { Xã: 'abc', Ngày: '2026-03-01' },
    ]);
  });
});
