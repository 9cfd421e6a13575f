import { formatDay } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { EmptyState, Link, LinkButton, PageHead, SectionHead, Segments, Table } from '@app/ui';
import { StandingState } from '../plan-items/plan-due.js';
import { PLAN_ITEM_KINDS, PLAN_YEARS } from '../plan-items/plan-item.schema.js';
import { planItemTexts } from '../plan-items/plan-item.texts.js';
import { type PlanStanding } from '../plan-items/plan-standing.js';
import { basisPointsText, nameOf, PLAN_ITEMS, targetText } from '../plan-items/plan-item-words.js';

interface PlanItemListProps {
  language: Language;
  year: number;
  standings: readonly PlanStanding[];
  mayWrite: boolean;
}

/** Everything that the plan asks for, by kind, and where it stands in a year. */
export function PlanItemListPage({ language, year, standings, mayWrite }: PlanItemListProps) {
  const texts = planItemTexts(language);
  const add = mayWrite && (
    <LinkButton href={`${PLAN_ITEMS}/moi`} look="secondary">
      {texts.add}
    </LinkButton>
  );
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} actions={add} />
      <Segments
        label={texts.year}
        items={PLAN_YEARS.map((each) => ({
          href: `${PLAN_ITEMS}?nam=${each}`,
          label: String(each),
          isCurrent: each === year,
        }))}
      />
      {standings.length === 0 && <EmptyState title={texts.none} icon="flag" />}
      {PLAN_ITEM_KINDS.map((kind) => {
        const rows = standings.filter((standing) => standing.kind === kind);
        if (rows.length === 0) return null;
        return (
          <section key={kind} class="section">
            <SectionHead title={texts.kinds[kind]} lead={kind === 'indicator' ? texts.between : undefined} />
            <StandingTable language={language} caption={texts.kinds[kind]} rows={rows} />
          </section>
        );
      })}
    </>
  );
}

interface StandingTableProps {
  language: Language;
  caption: string;
  rows: readonly PlanStanding[];
}

function StandingTable({ language, caption, rows }: StandingTableProps) {
  const texts = planItemTexts(language);
  const hasShares = rows.some(({ kind }) => kind === 'indicator');
  const value = (row: PlanStanding) => (
    <>
      {basisPointsText(row.value, language)}
      {row.trend && <div class="soft">{texts.trends[row.trend]}</div>}
    </>
  );
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          label: texts.item,
          cell: (row) => (
            <>
              <Link href={`${PLAN_ITEMS}/${row.key}`}>{nameOf(row, language)}</Link>
              <div class="soft">
                {row.owner}
                {!row.isCertain && ` · ${texts.unsure}`}
              </div>
            </>
          ),
        },
        ...(hasShares
          ? [
              { label: texts.target, cell: (row: PlanStanding) => targetText(row, language), align: 'end' as const },
              { label: texts.value, cell: value, align: 'end' as const },
            ]
          : []),
        { label: texts.dueOn, cell: ({ dueOn }) => formatDay(dueOn), align: 'end' },
        { label: texts.state, cell: (row) => <StandingState language={language} standing={row} /> },
      ]}
    />
  );
}
