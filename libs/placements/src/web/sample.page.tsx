import { daysBetween, formatDay, type LocalDate } from '@app/kernel';
import { type Actor, type Language } from '@app/platform/http';
import {
  Badge,
  EmptyState,
  Link,
  LinkButton,
  ListItem,
  Notice,
  numberText,
  PageHead,
  Progress,
  SectionHead,
  shareText,
  Table,
} from '@app/ui';
import { personPath, TODAY } from '@app/accounts';
import { type Redraw } from '../sample/sample-draws.service.js';
import { sampleTexts } from '../sample/sample.texts.js';
import { type SampleCall, type SampleMonth } from '../sample/samples.repository.js';
import { rateOf } from '../share.js';

export const SAMPLE = '/can-bo/goi-lai';

interface SampleProps {
  language: Language;
  actor: Actor;
  today: LocalDate;
  open: readonly SampleCall[];
  months: readonly SampleMonth[];
  /** A month that was drawn again, and whether it came out the same. */
  redraw: Redraw | null;
}

/** What of the sample is still to be called, and what came of each month. */
export function SamplePage(props: SampleProps) {
  const { language, open, months, redraw } = props;
  const texts = sampleTexts(language);
  const newest = months[0];
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} crumbs={[{ href: TODAY, label: texts.desk }]} />
      {redraw && (
        <Notice tone={redraw.isSame ? 'success' : 'error'}>
          {(redraw.isSame ? texts.redrawn.same : texts.redrawn.other)(monthText(redraw.month))}
        </Notice>
      )}
      {newest && newest.size > 0 && (
        <Progress
          done={newest.size - newest.open}
          total={newest.size}
          label={texts.progress(monthText(newest.month))}
        />
      )}
      <section class="section">
        <SectionHead title={texts.open} />
        {open.length === 0 ? (
          <EmptyState title={texts.openNone} icon="check">
            <p>{texts.openNoneHint}</p>
          </EmptyState>
        ) : (
          <div class="list">
            {open.map((call) => (
              <OpenCall key={call.id} {...props} call={call} />
            ))}
          </div>
        )}
      </section>
      <section class="section">
        <SectionHead title={texts.history} lead={`${texts.rateHint} ${texts.redrawHint}`} />
        {months.length === 0 ? (
          <EmptyState title={texts.historyNone} />
        ) : (
          <Months language={language} months={months} />
        )}
      </section>
    </>
  );
}

function OpenCall({ language, actor, today, call }: SampleProps & { call: SampleCall }) {
  const texts = sampleTexts(language);
  const behind = daysBetween(call.dueOn, today);
  const isOwn = call.reportedBy === actor.personId;
  return (
    <ListItem
      href={personPath(call.personId)}
      title={call.personName}
      subtitle={texts.stated(call.employerName ?? texts.selfEmployed, formatDay(call.startDate))}
      badges={
        behind > 0 ? (
          <Badge tone="warning">{texts.overdue(behind)}</Badge>
        ) : (
          <Badge>{texts.dueOn(formatDay(call.dueOn))}</Badge>
        )
      }
      facts={[
        { icon: 'person', text: texts.by(call.reporterName, call.officeName) },
        ...(call.tries > 0 ? [{ icon: 'phone' as const, text: texts.tried(call.tries) }] : []),
        ...(isOwn ? [{ icon: 'info' as const, text: texts.own }] : []),
      ]}
      note={
        !isOwn && (
          <div class="actions">
            <LinkButton href={`${SAMPLE}/${call.id}`} look="secondary" icon="edit">
              {texts.record}
            </LinkButton>
          </div>
        )
      }
    />
  );
}

function Months({ language, months }: Pick<SampleProps, 'language' | 'months'>) {
  const texts = sampleTexts(language);
  const columns = texts.columns;
  const count = (label: string, of: (month: SampleMonth) => number) => ({
    label,
    cell: (month: SampleMonth) => numberText(of(month), language),
    align: 'end' as const,
  });
  return (
    <Table
      caption={texts.history}
      rows={months}
      rowKey={({ month }) => month}
      narrow="scroll"
      columns={[
        { label: columns.month, cell: ({ month }) => monthText(month) },
        count(columns.population, ({ population }) => population),
        count(columns.size, ({ size }) => size),
        count(columns.open, ({ open }) => open),
        count(columns.confirmed, ({ confirmed }) => confirmed),
        count(columns.contradicted, ({ contradicted }) => contradicted),
        count(columns.unreachable, ({ unreachable }) => unreachable),
        { label: columns.rate, cell: (month) => contradictedShare(month, language), align: 'end' },
        {
          label: texts.seed,
          cell: ({ month, seed }) => (
            <>
              <code class="small">{seed.slice(0, 8)}…</code>{' '}
              <Link href={`${SAMPLE}?thang=${monthText(month)}`}>{texts.redraw}</Link>
            </>
          ),
        },
      ]}
    />
  );
}

/** Of those who were reached. */
function contradictedShare({ confirmed, contradicted }: SampleMonth, language: Language): string {
  const rate = rateOf(contradicted, confirmed + contradicted);
  return rate === null ? '–' : shareText(rate, language);
}

/** `11/2026`, in both languages. */
const monthText = (month: LocalDate): string => formatDay(month).slice(3);
