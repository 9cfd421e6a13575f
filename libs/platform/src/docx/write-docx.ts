import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

/** A part of a paper: a heading with paragraphs, or with a table and its note. */
export interface DocxSection {
  title: string;
  lines?: readonly string[];
  table?: { head: readonly string[]; rows: readonly (readonly string[])[] };
  note?: string;
}

/** A paper to be worked on in a word processor, as A4. */
export interface DocxPaper {
  title: string;
  language: 'vi' | 'en';
  /** Above the title. */
  issuer: string;
  /** Beneath the title, in the middle. */
  marks: readonly string[];
  sections: readonly DocxSection[];
  /** At the end, in small letters. */
  end: readonly string[];
}

/** What papers of the administration are set in (Nghị định 30/2020/NĐ-CP); every office has it. */
const FONT = 'Times New Roman';
/** Half points, and twentieths of a point, as the format counts. */
const SIZE = 26;
const SMALL = 20;
const GAP = 120;
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = { top: 1134, bottom: 1134, left: 1701, right: 850 };

/** What stands between the margins; the first column, which names a row, has twice the room of the others. */
const WIDTH = A4.width - MARGIN.left - MARGIN.right;
const widthsOf = (columns: number): number[] =>
  Array.from({ length: columns }, (_, at) => Math.floor((WIDTH * (at === 0 ? 2 : 1)) / (columns + 1)));

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '808080' };

function cell(text: string, at: number, isHead: boolean): TableCell {
  return new TableCell({
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [
      new Paragraph({
        alignment: at === 0 ? AlignmentType.LEFT : AlignmentType.RIGHT,
        children: [new TextRun({ text, bold: isHead, size: SMALL + 2 })],
      }),
    ],
  });
}

function tableOf({ head, rows }: NonNullable<DocxSection['table']>): Table {
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({ tableHeader: isHead, cantSplit: true, children: cells.map((text, at) => cell(text, at, isHead)) });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widthsOf(head.length),
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
    rows: [row(head, true), ...rows.map((each) => row(each, false))],
  });
}

const small = (text: string) =>
  new Paragraph({ spacing: { before: 60 }, children: [new TextRun({ text, size: SMALL, italics: true })] });

function sectionOf({ title, lines = [], table, note }: DocxSection): (Paragraph | Table)[] {
  return [
    new Paragraph({
      text: title,
      heading: HeadingLevel.HEADING_2,
      keepNext: true,
      spacing: { before: 240, after: GAP },
    }),
    ...lines.map((text) => new Paragraph({ text, alignment: AlignmentType.JUSTIFIED, spacing: { after: GAP } })),
    ...(table ? [tableOf(table)] : []),
    ...(note === undefined ? [] : [small(note)]),
  ];
}

/** Writes a document for a word processor. */
export async function writeDocx({ title, language, issuer, marks, sections, end }: DocxPaper): Promise<Buffer> {
  const heading = { run: { font: FONT, size: SIZE, bold: true, color: '000000' } };
  const document = new Document({
    title,
    creator: issuer,
    styles: {
      default: {
        document: { run: { font: FONT, size: SIZE, language: { value: language === 'vi' ? 'vi-VN' : 'en-GB' } } },
        heading1: { ...heading, paragraph: { outlineLevel: 0 } },
        heading2: { ...heading, paragraph: { outlineLevel: 1 } },
      },
    },
    sections: [
      {
        properties: { page: { size: A4, margin: MARGIN } },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT], size: SMALL })],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ children: [new TextRun({ text: issuer, bold: true })] }),
          new Paragraph({
            text: title,
            heading: HeadingLevel.HEADING_1,
            alignment: AlignmentType.CENTER,
            spacing: { before: 240, after: GAP },
          }),
          ...marks.map(
            (text) => new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold: true })] }),
          ),
          ...sections.flatMap(sectionOf),
          ...end.map(small),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
