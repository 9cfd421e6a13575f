import { type ComponentChildren } from 'preact';
import { usePage } from '../page-context.js';
import { Table, type Column } from '../table.js';
import { uiTexts } from '../ui.texts.js';

export interface ChartProps {
  title: string;
  /** What the picture says, in one sentence: the first thing that people read. */
  note?: string;
}

interface ChartFrameProps<Row> extends ChartProps {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  children: ComponentChildren;
}

/** The words around a chart, and behind it its figures as a table. */
export function ChartFrame<Row>({ title, note, columns, rows, rowKey, children }: ChartFrameProps<Row>) {
  const texts = uiTexts(usePage().language);
  return (
    <figure class="chart">
      <figcaption>
        <p class="chart-title">{title}</p>
        {note && <p class="chart-note">{note}</p>}
      </figcaption>
      {children}
      <details class="disclosure">
        <summary>{texts.table}</summary>
        <Table caption={title} columns={columns} rows={rows} rowKey={rowKey} narrow="scroll" />
      </details>
    </figure>
  );
}
