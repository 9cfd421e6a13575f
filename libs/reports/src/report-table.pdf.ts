import { type PdfContent } from '@app/platform/pdf';
import { cellText, type ReportTable } from './plan-report-tables.js';

/** A heading with lines beneath. */
export const pdfSection = (title: string, lines: readonly string[]): PdfContent[] => [
  { text: title, style: 'heading', margin: [0, 12, 0, 4] },
  ...lines.map((text): PdfContent => ({ text, margin: [0, 0, 0, 3] })),
];

/** A table with its heading, its note beneath. */
export function pdfTable({ title, note, head, rows }: ReportTable, language: 'vi' | 'en'): PdfContent[] {
  const cells = (row: readonly string[], bold: boolean) =>
    row.map((text, at) => ({ text, bold, alignment: at === 0 ? ('left' as const) : ('right' as const) }));
  return [
    { text: title, style: 'heading', margin: [0, 12, 0, 4] },
    {
      table: {
        headerRows: 1,
        widths: head.map((_, at) => (at === 0 ? '*' : 'auto')),
        body: [
          cells(head, true),
          ...rows.map((row) =>
            cells(
              row.map((cell) => cellText(cell, language)),
              false,
            ),
          ),
        ],
      },
      layout: 'lightHorizontalLines',
      fontSize: 9.5,
    },
    ...(note === undefined
      ? []
      : [{ text: note, style: ['small', 'soft'], margin: [0, 3, 0, 0] as [number, number, number, number] }]),
  ];
}
