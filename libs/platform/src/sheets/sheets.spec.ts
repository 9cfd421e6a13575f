import { describe, expect, it } from '@jest/globals';
import { assert, property, string, uint8Array } from 'fast-check';
import { DomainError } from '@app/kernel';
import { xlsxFile, xlsxParts, zipFile, type ZipPart } from '../../../../test/support/xlsx-file.js';
import { readRecords, sheetFormat, toCsv, type ReadOptions, type SheetRecord } from './index.js';

const options: ReadOptions = { isHeadings: (cells) => cells.includes('Mã') };
async function read(content: Buffer | string, more: Partial<ReadOptions> = {}): Promise<SheetRecord[]> {
  const records = [];
  for await (const record of readRecords(Buffer.from(content), { ...options, ...more })) records.push(record);
  return records;
}
const valuesOf = async (content: Buffer | string) => (await read(content)).map(({ values }) => ({ ...values }));
const codeOf = async (content: Buffer | string, more: Partial<ReadOptions> = {}) => {
  try {
    await read(content, more);
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
};
const thoMay = [{ Mã: 'A1', Tên: 'Thợ may' }];

describe('CSV', () => {
  it.each([
    ['commas', 'Mã,Tên\nA1,Thợ may\n'],
    ['semicolons', 'Mã;Tên\r\nA1;Thợ may\r\n'],
    ['tabs', 'Mã\tTên\nA1\tThợ may'],
    ['a byte order mark', '\uFEFFMã,Tên\nA1,Thợ may\n'],
    ['quotes', '"Mã","Tên"\n"A1","Thợ may"\n'],
    ['a title above the headings', 'DANH SÁCH TIN\n\nMã,Tên\nA1,Thợ may\n'],
    ['decomposed letters', 'Mã,Tên\nA1,Thợ may\n'.normalize('NFD')],
    ['spaces around', ' Mã , Tên \n A1 ,  Thợ may \n\n , \n'],
  ])('with %s', async (_, text) => expect(await valuesOf(text)).toEqual(thoMay));

  it('in UTF-16, with and without its mark, and in either order', async () => {
    const text = 'Mã,Tên\nA1,Thợ may\n';
    const marked = Buffer.from(`\uFEFF${text}`, 'utf16le');
    expect(await valuesOf(marked)).toEqual(thoMay);
    expect(await valuesOf(Buffer.from(marked).swap16())).toEqual(thoMay);
    expect(await valuesOf(Buffer.from('Mã,Tên\nA1,Tho may sao vang\n', 'utf16le'))).toHaveLength(1);
  });

  it('in the Windows code page, whose tone marks stand apart', async () => {
    // "Mã,Tên\nA1,Thợ may" in windows-1258: ã is a + combining tilde... ợ is ơ (F5) + dot below (F2).
    const bytes = Buffer.concat([Buffer.from('Ma\xde,T\xean\nA1,Th\xf5\xf2 may\n', 'latin1')]);
    expect(await valuesOf(bytes)).toEqual(thoMay);
  });

  it('keeps lines and delimiters inside quotes, and says which row it was', async () => {
    const records = await read('Mã,Tên\nA1,"Thợ may, bậc 2\nca ngày"\nA2,"Bảo vệ ""đêm"""\n');
    expect(records.map(({ values }) => values['Tên'])).toEqual(['Thợ may, bậc 2\nca ngày', 'Bảo vệ "đêm"']);
    expect(records[1]!.line).toBe(4);
  });

  it('takes rows that are too short or too long', async () => {
    expect(await valuesOf('Mã,Tên\nA1\nA2,Bảo vệ,thừa\n')).toEqual([
      { Mã: 'A1', Tên: '' },
      { Mã: 'A2', Tên: 'Bảo vệ' },
    ]);
  });

  it('says what is wrong with a row and reads on', async () => {
    const records = await read(`Mã,Tên\nA1,${'a'.repeat(50)}\nA2,Bảo vệ\n`, { limits: { cellLength: 40 } });
    expect(records[0]!.problem).toEqual({ code: 'sheet.cell-too-long', params: { column: 2, length: 40 } });
    expect(records[1]!.problem).toBeNull();
    const wide = await read(`Mã,Tên\nA1,b,c,d\n`, { limits: { columns: 3 } });
    expect(wide[0]!.problem?.code).toBe('sheet.too-many-cells');
  });

  it('refuses what it cannot read', async () => {
    expect(await codeOf('')).toBe('sheet.unknown-format');
    expect(await codeOf('một,hai\nba,bốn\n')).toBe('sheet.no-headings');
    expect(await codeOf('Mã,Tên\nA1,"Thợ may\n')).toBe('sheet.damaged');
    expect(await codeOf('Mã\nA1\nA2\nA3\n', { limits: { rows: 2 } })).toBe('sheet.too-many-rows');
    expect(await codeOf('Mã\nA1\n', { limits: { bytes: 4 } })).toBe('sheet.too-large');
    expect(await codeOf(Buffer.from('%PDF-1.7 ...'))).toBe('sheet.unknown-format');
    expect(await codeOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe('sheet.old-format');
    expect(await codeOf(Buffer.from([1, 0, 0, 0, 9, 9, 0, 0, 7]))).toBe('sheet.unknown-format');
  });
});

describe('JSON Lines', () => {
  it('reads objects, and a bad line harms only itself', async () => {
    const records = await read(
      '{"Mã":"A1","Tên":"Thợ may","Ca":["ngày","đêm"],"Số":5,"Trống":null}\n\nhỏng\n[1]\n{"Mã":"A2"}\n',
    );
    expect(records.map(({ line, problem }) => [line, problem?.code ?? null])).toEqual([
      [1, null],
      [3, 'sheet.bad-json'],
      [4, 'sheet.bad-json'],
      [5, null],
    ]);
    expect({ ...records[0]!.values }).toEqual({ Mã: 'A1', Tên: 'Thợ may', Ca: 'ngày; đêm', Số: '5', Trống: '' });
  });
  it('takes names of prototypes for plain names', async () => {
    const [record] = await read('{"__proto__":"x","Mã":"A1"}');
    expect(Object.getPrototypeOf(record!.values)).toBeNull();
    expect(record!.values['Mã']).toBe('A1');
  });
});

describe('XLSX', () => {
  it('reads texts, numbers and days of the first visible sheet', async () => {
    const file = xlsxFile([
      ['Bảng tổng hợp <2026>'],
      [null],
      ['Mã', 'Tên', 'Số lượng', 'Hạn'],
      ['A1', 'Thợ may & thợ cắt', 12, { day: '2026-12-31' }],
      [null, null, null, null],
      ['A2', 'Bảo vệ', 0.3, null],
    ]);
    expect(sheetFormat(file)).toBe('xlsx');
    const records = await read(file);
    expect(records.map(({ line, values }) => [line, { ...values }])).toEqual([
      [4, { Mã: 'A1', Tên: 'Thợ may & thợ cắt', 'Số lượng': '12', Hạn: '2026-12-31' }],
      [6, { Mã: 'A2', Tên: 'Bảo vệ', 'Số lượng': '0.3', Hạn: '' }],
    ]);
  });

  it('keeps the time of a day only for whoever asks for it, as an instant in Vietnam', async () => {
    const days = [
      { day: '2026-12-31' },
      { day: '2026-12-31', time: '09:05:00' },
      { day: '2026-12-31', time: '23:59:59.999' },
    ];
    const file = xlsxFile([['Mã'], ...days.map((day) => [day])]);
    const cells = async (more: Partial<ReadOptions>) => (await read(file, more)).map(({ values }) => values['Mã']);
    expect(await cells({})).toEqual(['2026-12-31', '2026-12-31', '2026-12-31']);
    expect(await cells({ keepsTimes: true })).toEqual([
      '2026-12-31',
      '2026-12-31T09:05:00.000+07:00',
      '2026-12-31T23:59:59.999+07:00',
    ]);
  });

  const withSheet = (sheetData: string) =>
    zipFile(
      xlsxParts([['Mã']]).map((part) =>
        part.name.endsWith('sheet1.xml')
          ? { ...part, content: `<worksheet><sheetData>${sheetData}</sheetData></worksheet>` }
          : part,
      ),
    );

  it('reads inline texts, results of formulas, booleans and errors', async () => {
    const file = withSheet(
      '<row><c t="inlineStr"><is><r><t>M</t></r><r><t>ã</t></r></is></c><c t="inlineStr"><is><t>B</t></is></c></row>' +
        '<row><c t="str"><f>HYPERLINK("http://x")</f><v>A_x000D_1</v></c><c t="b"><v>1</v></c></row>' +
        '<row><c><v>1.0E7</v></c><c t="e"><v>#N/A</v></c></row>',
    );
    expect(await valuesOf(file)).toEqual([
      { Mã: 'A\r1', B: 'TRUE' },
      { Mã: '10000000', B: '' },
    ]);
  });

  it('shows a cell that is merged over several rows in each of them', async () => {
    const rows = [
      ['Mã', 'Tên', 'Doanh nghiệp'],
      ['A1', 'Thợ may', 'Công ty Ví Dụ'],
      ['A2', 'Thợ cắt', null],
      [null, null, null],
      ['A3', 'Bảo vệ', null],
      ['A4', 'Tạp vụ', null],
    ];
    const file = xlsxFile(rows, ['C2:C5', 'A1:C1', 'B6:B9']);
    expect((await valuesOf(file)).map((row) => (row as Record<string, string>)['Doanh nghiệp'])).toEqual([
      'Công ty Ví Dụ',
      'Công ty Ví Dụ',
      'Công ty Ví Dụ',
      '',
    ]);
  });

  it('refuses a document type, so that no entity is ever declared', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>';
    const parts = xlsxParts([['Mã'], ['A1']]).map((part) =>
      part.name.endsWith('sharedStrings.xml') ? { ...part, content: `${bomb}<sst><si><t>&a;&b;</t></si></sst>` } : part,
    );
    expect(await codeOf(zipFile(parts))).toBe('sheet.unsafe-archive');
  });

  it('refuses cells beyond the last column and elements without end', async () => {
    expect(await codeOf(withSheet('<row><c r="ZZZ1"><v>1</v></c></row>'))).toBe('sheet.damaged');
    expect(await codeOf(withSheet('<a>'.repeat(100)))).toBe('sheet.unsafe-archive');
    expect(await codeOf(withSheet('<row><c><v>1'))).toBe('sheet.damaged');
  });

  it('refuses a sheet that lies outside of the file', async () => {
    const parts = xlsxParts([['Mã'], ['A1']]).map((part) =>
      part.name.endsWith('workbook.xml.rels')
        ? {
            ...part,
            content:
              '<Relationships><Relationship Id="rId1" Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
          }
        : part,
    );
    expect(await codeOf(zipFile(parts))).toBe('sheet.unsafe-archive');
  });
});

describe('archives that would inflate to too much', () => {
  const usual = xlsxParts([['Mã'], ['A1']]);
  const megabytes = (count: number) => Buffer.alloc(count * 1024 * 1024, 'a');
  const inflates = async (parts: ZipPart[], limits: ReadOptions['limits'] = {}) => codeOf(zipFile(parts), { limits });

  it('are refused before anything is inflated', async () => {
    const before = process.memoryUsage().arrayBuffers;
    const started = performance.now();
    expect(await inflates([...usual, { name: 'xl/media/a.xml', content: megabytes(40) }])).toBe('sheet.unsafe-archive');
    expect(await inflates([...usual, { name: 'a', content: 'a', inflatedSize: 4_000_000_000 }])).toBe(
      'sheet.unsafe-archive',
    );
    expect(performance.now() - started).toBeLessThan(5000);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * 1024 * 1024);
  });

  it('are refused for too many parts, and for two of one name', async () => {
    const many = Array.from({ length: 30 }, (_, at) => ({ name: `p${at}`, content: '' }));
    expect(await inflates([...usual, ...many], { entries: 20 })).toBe('sheet.unsafe-archive');
    expect(await inflates([...usual, { name: 'XL/workbook.xml', content: '' }])).toBe('sheet.unsafe-archive');
  });

  it('are stopped when a part is larger than its directory says', async () => {
    const lying = usual.map((part) =>
      part.name.endsWith('sheet1.xml')
        ? { ...part, content: `<worksheet>${' '.repeat(30 * 1024 * 1024)}</worksheet>`, inflatedSize: 1000 }
        : part,
    );
    expect(await inflates(lying)).toBe('sheet.damaged');
  });

  it('are refused when parts share bytes', async () => {
    const file = zipFile([
      ...usual,
      { name: 'xl/a', content: Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251)) },
    ]);
    // The directory is doubled: a second set of entries points at the same bytes.
    const at = file.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
    const from = file.readUInt32LE(at + 16);
    const renamed = Buffer.from(
      file
        .subarray(from, at)
        .toString('latin1')
        .replaceAll('xl/', 'yl/')
        .replace('[C', '(C')
        .replace('_rels/.', '_sels/.'),
      'latin1',
    );
    const end = Buffer.from(file.subarray(at));
    const count = end.readUInt16LE(10) * 2;
    end.writeUInt16LE(count, 8);
    end.writeUInt16LE(count, 10);
    end.writeUInt32LE(renamed.length * 2, 12);
    expect(await codeOf(Buffer.concat([file.subarray(0, at), renamed, end]))).toBe('sheet.unsafe-archive');
  });

  it('are refused when they lead out of themselves or are cut off', async () => {
    expect(await inflates([...usual, { name: '../../etc/cron.d/x', content: 'x' }])).toBe('sheet.damaged');
    expect(await codeOf(zipFile(usual).subarray(0, 400))).toBe('sheet.damaged');
  });
});

describe('any bytes', () => {
  it('are read or refused, never more', async () => {
    expect.hasAssertions();
    const check = async (content: Uint8Array | string) => {
      for (const start of ['', 'PK\u0003\u0004', 'Mã,Tên\n', '{']) {
        const code = await codeOf(Buffer.concat([Buffer.from(start), Buffer.from(content)]));
        expect(code === null || code.startsWith('sheet.')).toBe(true);
      }
    };
    const { asyncProperty } = await import('fast-check');
    await assert(asyncProperty(uint8Array({ maxLength: 200 }), check), { numRuns: 60 });
    await assert(asyncProperty(string({ unit: 'grapheme' }), check), { numRuns: 60 });
  });
});

describe('writing CSV', () => {
  it.each(['=1+1', '+84912345678', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =cmd|x', '＝1', '＠x'])(
    'disarms %j',
    (value) => {
      expect(toCsv([[value]])).toBe(`\uFEFF"'${value}"\r\n`);
    },
  );
  it('keeps numbers and plain texts, and doubles quotes', () => {
    expect(toCsv([['a', -5, null, 'x,"y"', 'dòng 1\ndòng 2']])).toBe('\uFEFFa,-5,,"x,""y""","dòng 1\ndòng 2"\r\n');
  });
  it('writes what it reads back', async () => {
    expect.hasAssertions();
    const { asyncProperty } = await import('fast-check');
    const check = async (text: string) => {
      const kept = text.normalize('NFC').trim();
      const [record] = await read(
        toCsv([
          ['Mã', 'Tên'],
          ['A1', kept],
        ]),
      );
      expect((record!.values['Tên'] ?? '').replace(/^'/, '')).toBe(kept.replace(/^'/, ''));
    };
    await assert(asyncProperty(string({ unit: 'grapheme', maxLength: 30 }), check), { numRuns: 80 });
  });
  it('is a property of every text that the first sign is harmless', () => {
    expect.hasAssertions();
    assert(
      property(string(), (text) => expect(toCsv([[text]]).replace(/^\uFEFF"?/, '')).not.toMatch(/^[\t ]*[=+\-@]/)),
    );
  });
});
