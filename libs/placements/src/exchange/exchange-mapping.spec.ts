import { describe, expect, it } from '@jest/globals';
import { localDate } from '@app/kernel';
import { CODED_FIELDS, exchangeFile, type ExchangeRow } from './exchange-mapping.js';
import { FIRST_MAPPING } from './exchange-mapping.data.js';
import { mappingTable, readMappingTable } from './mapping-table.js';
import { CONTRACTS, PLACEMENT_CHANNELS } from '../placement.schema.js';
import { EXCHANGE_ACTIONS } from './exchange.schema.js';

const ROW: ExchangeRow = {
  result: '0193f0c4-0000-7000-8000-000000000001',
  action: 'report',
  fullName: 'Nông Thị Việc',
  birthDate: localDate('1998-11-24'),
  sex: null,
  employer: '=Công ty May, Thử',
  taxCode: '0100109106',
  occupation: '8153',
  startDate: localDate('2026-11-02'),
  contract: '12_36',
  endDate: null,
  wage: 8_500_000,
  commune: '05710',
  channel: 'own-search',
  referral: null,
  noticedOn: localDate('2026-11-05'),
};

describe('a file for the national exchange', () => {
  it('has its columns and codes, and nothing that a spreadsheet takes for a formula', () => {
    const [head, line] = exchangeFile(FIRST_MAPPING, [ROW]).split('\r\n');
    expect(head).toMatch(/^\uFEFFMã kết quả,Thao tác,Họ và tên,Ngày sinh,Giới tính,/);
    expect(line).toBe(
      [
        ROW.result,
        'Cập nhật,Nông Thị Việc,24/11/1998,',
        `"'=Công ty May, Thử"`,
        '0100109106,8153,02/11/2026,Xác định thời hạn từ 12 đến 36 tháng,,8500000,05710,Tự tìm,,05/11/2026',
      ].join(','),
    );
  });

  it('knows every code of the product', () => {
    expect(CODED_FIELDS.contract).toEqual([...CONTRACTS]);
    expect(CODED_FIELDS.channel).toEqual([...PLACEMENT_CHANNELS]);
    expect(CODED_FIELDS.action).toEqual([...EXCHANGE_ACTIONS]);
    for (const [field, codes] of Object.entries(CODED_FIELDS)) {
      expect(Object.keys(FIRST_MAPPING.codes[field as keyof typeof CODED_FIELDS])).toEqual([...codes]);
    }
  });
});

describe('the table of codes', () => {
  const table = mappingTable(FIRST_MAPPING);
  const read = (text: string) => readMappingTable(Buffer.from(text));

  it('comes back from a spreadsheet as it was, with what was changed in it', async () => {
    const { columns, codes } = FIRST_MAPPING;
    expect(await read(table)).toEqual({ columns, codes });
    const changed = await read(table.replace('Nữ', '2').replace('cột,wage,Tiền lương tháng (đồng)\r\n', ''));
    expect(changed.codes.sex['female']).toBe('2');
    expect(changed.columns.map(({ ours }) => ours)).not.toContain('wage');
  });

  it.each([
    ['a column that nobody knows', (text: string) => text.replace('cột,wage', 'cột,salary'), 'field'],
    ['a column named twice', (text: string) => text.replace('cột,wage', 'cột,commune'), 'field'],
    ['a code that nobody knows', (text: string) => text.replace('sex,female', 'sex,woman'), 'code'],
    ['a code left out', (text: string) => text.replace('sex,female,Nữ\r\n', ''), 'codes'],
    ['a word left out', (text: string) => text.replace('sex,female,Nữ', 'sex,female,'), 'word'],
    ['no column that names the result', (text: string) => text.replace(/cột,result,.*\r\n/, ''), 'columns'],
  ])('refuses %s', async (_, change, what) => {
    await expect(read(change(table))).rejects.toMatchObject({ code: `exchange.mapping-${what}` });
  });
});
