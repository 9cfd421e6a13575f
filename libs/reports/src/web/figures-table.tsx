import { type Language } from '@app/platform/http';
import { Fold, Table } from '@app/ui';
import { cellText, type ReportTable } from '../plan-report-tables.js';

/** A table of a report, folded under its title. */
export function FiguresTable({ language, table, isOpen }: { language: Language; table: ReportTable; isOpen: boolean }) {
  const shown = (
    <>
      {table.note && <p class="soft">{table.note}</p>}
      <Table
        caption={table.title}
        narrow="scroll"
        rows={table.rows}
        rowKey={(row) => row.slice(0, 2).map(String).join('/')}
        columns={table.head.map((label, at) => ({
          label,
          cell: (row: ReportTable['rows'][number]) => cellText(row[at]!, language),
          ...(at > 0 && { align: 'end' as const }),
        }))}
      />
    </>
  );
  return (
    <Fold title={table.title} isOpen={isOpen}>
      {shown}
    </Fold>
  );
}
