import { Archive } from './archive.js';
import { boundedRow, damaged, unsafe, type SheetLimits, type SheetRow } from './sheet.js';
import { xmlEvents, type XmlEvent } from './xml-events.js';
import { type TallCell, tallCells } from './xlsx-merges.js';
import { cellText, dayFormats, type CellFormat, type DayReading } from './xlsx-cells.js';

/** Characters that the shared texts of a workbook may hold. */
const MAX_SHARED = 64 * 1024 * 1024;
const LAST_COLUMN = 16_384;

async function sharedTexts(archive: Archive, limits: SheetLimits): Promise<string[]> {
  const name = 'xl/sharedStrings.xml';
  if (!archive.has(name)) return [];
  const texts: string[] = [];
  let held = 0;
  let text = '';
  let isText = false;
  let isPhonetic = false;
  for await (const event of xmlEvents(archive.read(name))) {
    if (event.kind === 'open') {
      if (event.name === 'si') text = '';
      if (event.name === 'rPh') isPhonetic = true;
      isText = event.name === 't' && !isPhonetic;
    } else if (event.kind === 'text') {
      if (isText && text.length <= limits.cellLength) text += event.text;
    } else {
      isText = false;
      if (event.name === 'rPh') isPhonetic = false;
      if (event.name === 'si') {
        held += text.length;
        if (held > MAX_SHARED) throw unsafe();
        texts.push(text);
      }
    }
  }
  return texts;
}

/** The path of the first sheet that is not hidden, and whether its days count from 1904. */
async function firstSheet(archive: Archive): Promise<{ path: string; is1904: boolean }> {
  if (!archive.has('xl/workbook.xml')) throw damaged(1);
  let id: string | null = null;
  let is1904 = false;
  for await (const event of xmlEvents(archive.read('xl/workbook.xml'))) {
    if (event.kind !== 'open') continue;
    if (event.name === 'workbookPr') is1904 = ['1', 'true'].includes(event.attributes['date1904'] ?? '');
    if (event.name === 'sheet' && (event.attributes['state'] ?? 'visible') === 'visible')
      id ??= event.attributes['r:id'] ?? '';
  }
  const standard = 'xl/worksheets/sheet1.xml';
  if (!archive.has('xl/_rels/workbook.xml.rels')) return { path: standard, is1904 };
  for await (const event of xmlEvents(archive.read('xl/_rels/workbook.xml.rels'))) {
    if (event.kind !== 'open' || event.name !== 'Relationship' || event.attributes['Id'] !== id) continue;
    // A target outside of the archive is never followed.
    if (event.attributes['TargetMode'] === 'External') throw unsafe();
    const target = event.attributes['Target'] ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    if (archive.has(path)) return { path, is1904 };
  }
  return { path: standard, is1904 };
}

async function formats(archive: Archive): Promise<CellFormat[]> {
  const name = 'xl/styles.xml';
  return archive.has(name) ? dayFormats(xmlEvents(archive.read(name))) : [];
}

/** "AB12" -> 27; -1 for what is no reference. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '') column = column * 26 + (letter.charCodeAt(0) - 64);
  return column - 1;
}

interface Workbook {
  shared: readonly string[];
  styles: readonly CellFormat[];
  days: DayReading;
  limits: SheetLimits;
  tall: readonly TallCell[];
}

/** Builds rows from the elements of a sheet. */
class RowBuilder {
  private line = 0;
  private cells: string[] = [];
  private cell: { column: number; type: string; style: number; text: string } | null = null;
  private isValue = false;
  /** Cells that reach into later rows, by the row they begin in. */
  private readonly tall = new Map<number, TallCell[]>();
  private reaching: { cell: TallCell; text: string }[] = [];

  constructor(private readonly workbook: Workbook) {
    for (const cell of workbook.tall) this.tall.set(cell.from, [...(this.tall.get(cell.from) ?? []), cell]);
  }

  /** @returns the row that this element ended, when it holds anything */
  take(event: XmlEvent): SheetRow | null {
    if (event.kind === 'text') this.addText(event.text);
    else if (event.kind === 'open') this.open(event.name, event.attributes);
    else if (event.name === 'row' && this.cells.length > 0) {
      this.fillMerged();
      return boundedRow(this.line, this.cells, this.workbook.limits);
    } else this.close(event.name);
    return null;
  }

  /** Rows below the first of a merged cell show its value too; a row that holds nothing else is none. */
  private fillMerged(): void {
    this.reaching = this.reaching.filter(({ cell }) => cell.to >= this.line);
    for (const { cell, text } of this.reaching) {
      while (this.cells.length < cell.column) this.cells.push('');
      this.cells[cell.column] ||= text;
    }
    for (const cell of this.tall.get(this.line) ?? []) {
      const text = this.cells[cell.column] ?? '';
      if (text !== '') this.reaching.push({ cell, text });
    }
  }

  private addText(text: string): void {
    if (this.isValue && this.cell && this.cell.text.length <= this.workbook.limits.cellLength) this.cell.text += text;
  }

  private open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.isValue = name === 'v' || name === 't';
    if (name === 'row') {
      this.line = Number(attributes['r']) || this.line + 1;
      this.cells = [];
    }
    if (name === 'c') {
      const column = attributes['r'] === undefined ? this.cells.length : columnOf(attributes['r']);
      if (column < 0 || column >= LAST_COLUMN) throw damaged(this.line);
      this.cell = { column, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? -1), text: '' };
    }
  }

  private close(name: string): void {
    this.isValue = false;
    if (name !== 'c' || !this.cell) return;
    const { shared, styles, days } = this.workbook;
    const { column, type, text, style } = this.cell;
    const shown = cellText(type, text, shared, styles[style] ?? null, days);
    // Cells without text do not make a row longer: a sheet may format 16,384 of them.
    if (shown !== '') {
      while (this.cells.length < column) this.cells.push('');
      this.cells[column] = shown;
    }
    this.cell = null;
  }
}

/**
 * The rows of the first visible sheet, as text: numbers plain, days as YYYY-MM-DD, formulas by their last result, cells
 * merged over several rows in each of them.
 * @throws DomainError `sheet.unsafe-archive`, `sheet.damaged`
 */
export async function* readXlsx(content: Buffer, limits: SheetLimits, keepsTimes: boolean): AsyncGenerator<SheetRow> {
  const archive = await Archive.open(content, limits);
  const { path, is1904 } = await firstSheet(archive);
  const shared = await sharedTexts(archive, limits);
  const tall = await tallCells(archive.read(path), columnOf);
  const days = { is1904, keepsTimes };
  const builder = new RowBuilder({ shared, styles: await formats(archive), days, limits, tall });
  for await (const event of xmlEvents(archive.read(path))) {
    const row = builder.take(event);
    if (row) yield row;
  }
}
