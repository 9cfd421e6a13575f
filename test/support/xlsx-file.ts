import { crc32, deflateRawSync } from 'node:zlib';

/** A part of an archive; `inflatedSize` is what its directory claims, when that shall differ from the truth. */
export interface ZipPart {
  name: string;
  content: Buffer | string;
  inflatedSize?: number;
}

interface Packed {
  name: Buffer;
  body: Buffer;
  crc: number;
  size: number;
  offset: number;
}

function header(signature: number, central: boolean, part: Packed): Buffer {
  const fixed = Buffer.alloc(central ? 46 : 30);
  fixed.writeUInt32LE(signature, 0);
  const at = central ? 6 : 4;
  fixed.writeUInt16LE(20, at);
  fixed.writeUInt16LE(8, at + 4);
  fixed.writeUInt32LE(part.crc, at + 10);
  fixed.writeUInt32LE(part.body.length, at + 14);
  fixed.writeUInt32LE(part.size, at + 18);
  fixed.writeUInt16LE(part.name.length, at + 22);
  if (central) fixed.writeUInt32LE(part.offset, 42);
  return Buffer.concat([fixed, part.name]);
}

/** A zip archive of deflated parts; parts may lie about their size, as those of a bomb do. */
export function zipFile(parts: readonly ZipPart[]): Buffer {
  const chunks: Buffer[] = [];
  const packed: Packed[] = [];
  let offset = 0;
  for (const { name, content, inflatedSize } of parts) {
    const bytes = Buffer.from(content);
    const part = {
      name: Buffer.from(name),
      body: deflateRawSync(bytes),
      crc: crc32(bytes),
      size: inflatedSize ?? bytes.length,
      offset,
    };
    const local = Buffer.concat([header(0x04034b50, false, part), part.body]);
    chunks.push(local);
    offset += local.length;
    packed.push(part);
  }
  const directory = Buffer.concat(packed.map((part) => header(0x02014b50, true, part)));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(packed.length, 8);
  end.writeUInt16LE(packed.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...chunks, directory, end]);
}

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);
const columnName = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26);
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A day of the calendar of spreadsheets, to be written as a number with the style of a day; `time` as in `09:05:00`. */
interface SheetDay {
  day: string;
  time?: string;
}
export type CellValue = string | number | SheetDay | null;

const serial = ({ day, time = '00:00:00' }: SheetDay) =>
  (Date.parse(`${day}T${time}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

function cellXml(value: CellValue, reference: string, shared: string[]): string {
  if (value === null || value === '') return `<c r="${reference}" s="0"/>`;
  if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
  if (typeof value === 'object') return `<c r="${reference}" s="1"><v>${serial(value)}</v></c>`;
  if (!shared.includes(value)) shared.push(value);
  return `<c r="${reference}" t="s"><v>${shared.indexOf(value)}</v></c>`;
}

/** The parts of a workbook with one sheet, as a spreadsheet program writes them; `merged` areas as in `A2:A5`. */
export function xlsxParts(rows: readonly (readonly CellValue[])[], merged: readonly string[] = []): ZipPart[] {
  const merges = merged.map((area) => `<mergeCell ref="${area}"/>`).join('');
  const shared: string[] = [];
  const sheet = rows
    .map((row, at) => {
      const cells = row.map((value, column) => cellXml(value, `${columnName(column)}${at + 1}`, shared));
      return `<row r="${at + 1}">${cells.join('')}</row>`;
    })
    .join('');
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return [
    {
      name: '[Content_Types].xml',
      content: `${xml}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `${xml}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `${xml}<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONS}"><workbookPr/><sheets><sheet name="Ẩn" sheetId="2" state="hidden" r:id="rId9"/><sheet name="Tin" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${xml}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      content: `${xml}<styleSheet xmlns="${SPREADSHEET}"><numFmts count="1"><numFmt numFmtId="170" formatCode="dd/mm/yyyy;@"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>`,
    },
    {
      name: 'xl/sharedStrings.xml',
      content: `${xml}<sst xmlns="${SPREADSHEET}">${shared.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `${xml}<worksheet xmlns="${SPREADSHEET}"><sheetData>${sheet}</sheetData>${merges && `<mergeCells count="${merged.length}">${merges}</mergeCells>`}</worksheet>`,
    },
  ];
}

/** A small workbook as a file. */
export function xlsxFile(rows: readonly (readonly CellValue[])[], merged: readonly string[] = []): Buffer {
  return zipFile(xlsxParts(rows, merged));
}
