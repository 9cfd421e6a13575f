import { crc32 } from 'node:zlib';

/** A share between 0 and 1 is shown as a percentage; words are never taken for a formula. */
export type XlsxValue = string | number | { share: number };

export interface XlsxSheet {
  name: string;
  /** The first row is its head. */
  rows: readonly (readonly XlsxValue[])[];
}

const PLAIN = 0;
const SHARE = 1;
const HEAD = 2;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const LONGEST_NAME = 31;

const STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="10" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`;

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string =>
  // What XML has no way to write is left out.
  // eslint-disable-next-line no-control-regex
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '').replace(/[&<>"]/g, (mark) => MARKUP[mark]!);

function cell(value: XlsxValue, isHead: boolean): string {
  if (typeof value === 'number') return `<c s="${PLAIN}"><v>${value}</v></c>`;
  if (typeof value === 'object') return `<c s="${SHARE}"><v>${value.share}</v></c>`;
  return `<c s="${isHead ? HEAD : PLAIN}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

const worksheet = ({ rows }: XlsxSheet): string =>
  `${DECLARATION}<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="48" customWidth="1"/><col min="2" max="20" width="16" customWidth="1"/></cols><sheetData>${rows
    .map((row, at) => `<row>${row.map((value) => cell(value, at === 0)).join('')}</row>`)
    .join('')}</sheetData></worksheet>`;

/** A workbook for Excel and its like. Names of sheets are cut to what Excel takes, and have to differ. */
export function toXlsx(sheets: readonly XlsxSheet[]): Buffer {
  const numbers = sheets.map((_, at) => at + 1);
  const nameOf = ({ name }: XlsxSheet) => escaped(name.replace(/[[\]:*?/\\]/g, ' ').slice(0, LONGEST_NAME));
  return zip([
    [
      '[Content_Types].xml',
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${numbers.map((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.map((sheet, at) => `<sheet name="${nameOf(sheet)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${numbers.map((number) => `<Relationship Id="rId${number}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', STYLES],
    ...sheets.map((sheet, at): [string, string] => [`xl/worksheets/sheet${at + 1}.xml`, worksheet(sheet)]),
  ]);
}

const UTF8_NAMES = 0x0800;
/** 1 January 1980: the same content is the same file. */
const EPOCH = 0x0021;

/** An archive that stores its parts as they are: figures are small. */
function zip(parts: readonly (readonly [name: string, text: string])[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of parts) {
    const body = Buffer.from(text);
    const file = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(UTF8_NAMES, 2);
    facts.writeUInt16LE(EPOCH, 8);
    facts.writeUInt32LE(crc32(body), 10);
    facts.writeUInt32LE(body.length, 14);
    facts.writeUInt32LE(body.length, 18);
    facts.writeUInt16LE(file.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), facts, file, body]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), facts, rest, file]));
    bodies.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, entries, Buffer.from('PK\u0005\u0006'), end]);
}
