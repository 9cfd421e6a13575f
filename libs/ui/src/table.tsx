import { type ComponentChildren } from 'preact';

export interface Column<Row> {
  label: string;
  cell: (row: Row) => ComponentChildren;
  align?: 'end';
}

interface TableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** `cards` (the default) turns rows into cards on a phone; `scroll` keeps columns together, for figures. */
  narrow?: 'cards' | 'scroll';
}

/** Rows of one kind. On a phone the first column becomes the heading of a card, so it should name the row. */
export function Table<Row>({ caption, columns, rows, rowKey, narrow = 'cards' }: TableProps<Row>) {
  const table = (
    <table class={narrow === 'cards' ? 'table table-cards' : 'table'}>
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.label} scope="col" class={column.align}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => (
              <td key={column.label} data-label={column.label} class={column.align}>
                <div class="cell">{column.cell(row)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (narrow === 'cards') return table;
  return (
    <div class="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      {table}
    </div>
  );
}
