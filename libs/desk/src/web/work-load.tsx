import { type Language } from '@app/platform/http';
import { type Load } from '@app/referrals';
import { Link, numberText, Table } from '@app/ui';
import { workTexts } from '../work.texts.js';
import { caseloadPath } from './caseload.page.js';
import { todayPath } from './work-list.js';

/** How much each counsellor has to do; each name opens the list. */
export function WorkLoad({ language, load }: { language: Language; load: readonly Load[] }) {
  const texts = workTexts(language);
  const columns = texts.loadOf;
  return (
    <Table
      caption={texts.load}
      rows={load}
      rowKey={({ queue }) => queue}
      columns={[
        {
          label: columns.name,
          cell: ({ queue, name }) => <Link href={todayPath({ 'can-bo': queue })}>{name ?? texts.nobody}</Link>,
        },
        { label: columns.office, cell: ({ officeName }) => officeName },
        { label: columns.overdue, cell: ({ overdue }) => numberText(overdue, language), align: 'end' },
        { label: columns.today, cell: ({ today }) => numberText(today, language), align: 'end' },
        { label: columns.later, cell: ({ later }) => numberText(later, language), align: 'end' },
        {
          label: columns.people,
          cell: ({ queue, people }) =>
            people === 0 ? (
              numberText(0, language)
            ) : (
              <Link href={caseloadPath({ 'can-bo': queue })}>{numberText(people, language)}</Link>
            ),
          align: 'end',
        },
      ]}
    />
  );
}
