import { daysBetween, formatDay, formatInstant, type LocalDate } from '@app/kernel';
import { type Language } from '@app/platform/http';
import {
  Badge,
  Button,
  EmptyState,
  Form,
  Link,
  LinkButton,
  ListItem,
  More,
  Notice,
  numberText,
  PageHead,
  SectionHead,
  StatCard,
  Stats,
  Table,
} from '@app/ui';
import { personPath, TODAY } from '@app/accounts';
import { type WaitingResult } from '../exchange/exchange-results.repository.js';
import { type Sending } from '../exchange/exchange-sendings.repository.js';
import { exchangePositionText } from '../exchange/exchange.schema.js';
import { exchangeTexts } from '../exchange/exchange.texts.js';

export const EXCHANGE = '/can-bo/san-quoc-gia';
/** So many results stand on a page. */
export const EXCHANGE_PAGE = 30;

interface ExchangeProps {
  language: Language;
  today: LocalDate;
  /** One more than a page says that it goes on. */
  waiting: readonly WaitingResult[];
  counts: Record<'waiting' | 'overdue' | 'ready', number>;
  sendings: readonly Sending[];
  hasPrevious: boolean;
}

/** What is due on the national exchange, and the files that were made for it. */
export function ExchangePage({ language, today, waiting, counts, sendings, hasPrevious }: ExchangeProps) {
  const texts = exchangeTexts(language);
  const shown = waiting.slice(0, EXCHANGE_PAGE);
  const last = shown.at(-1);
  const next = waiting.length > shown.length && last ? exchangePositionText(last) : null;
  const number = (count: number) => numberText(count, language);
  return (
    <>
      <PageHead
        title={texts.title}
        lead={texts.lead}
        crumbs={[{ href: TODAY, label: texts.desk }]}
        actions={
          <LinkButton href={`${EXCHANGE}/bang-ma`} look="quiet" icon="list">
            {texts.mapping}
          </LinkButton>
        }
      />
      <Stats>
        <StatCard label={texts.counts.waiting} value={number(counts.waiting)} />
        <StatCard label={texts.counts.overdue} value={number(counts.overdue)} />
        <StatCard label={texts.counts.ready} value={number(counts.ready)} />
      </Stats>
      {counts.ready > 0 && (
        <section class="section-small">
          <Form action={`${EXCHANGE}/lap-tep`} class="inline-form">
            <Button icon="send">{texts.make(number(counts.ready))}</Button>
          </Form>
        </section>
      )}
      <section class="section">
        <SectionHead title={texts.waiting} />
        {shown.length === 0 ? (
          <EmptyState title={texts.none} icon="check">
            <p>{texts.noneHint}</p>
          </EmptyState>
        ) : (
          <div class="list">
            {shown.map((result) => (
              <WaitingItem key={result.id} language={language} today={today} result={result} />
            ))}
          </div>
        )}
        <More next={next} hasPrevious={hasPrevious} />
      </section>
      <section class="section">
        <SectionHead title={texts.sendings} />
        {sendings.length === 0 ? (
          <EmptyState title={texts.sendingsNone}>
            <p>{texts.sendingsNoneHint}</p>
          </EmptyState>
        ) : (
          <Sendings language={language} sendings={sendings} />
        )}
      </section>
    </>
  );
}

function WaitingItem({
  language,
  today,
  result,
}: Pick<ExchangeProps, 'language' | 'today'> & { result: WaitingResult }) {
  const texts = exchangeTexts(language);
  const { placementId, personId, employerName, startDate, dueOn, rejectedFor, action } = result;
  const behind = daysBetween(dueOn, today);
  const place = employerName ?? texts.selfEmployed;
  return (
    <ListItem
      href={personPath(personId)}
      title={result.personName}
      subtitle={startDate === null ? place : texts.starts(place, formatDay(startDate))}
      badges={
        behind > 0 ? (
          <Badge tone="warning">{texts.overdue(behind)}</Badge>
        ) : (
          <Badge>{texts.dueOn(formatDay(dueOn))}</Badge>
        )
      }
      facts={[
        { icon: 'clock', text: texts.noticed(formatDay(result.noticedOn)) },
        { icon: 'pin', text: result.officeName },
        ...(action === 'retract' ? [{ icon: 'info' as const, text: texts.actions.retract, strong: true }] : []),
      ]}
      note={
        <>
          {rejectedFor && <Notice tone="warning">{texts.rejectedFor(texts.reasons[rejectedFor])}</Notice>}
          {placementId === null && (
            <Notice tone="warning">
              <p>{texts.noPlacement}</p>
              <p>
                <Link href={`${personPath(personId)}/viec-lam/moi`}>{texts.recordPlacement}</Link>
              </p>
            </Notice>
          )}
        </>
      }
    />
  );
}

function Sendings({ language, sendings }: Pick<ExchangeProps, 'language' | 'sendings'>) {
  const texts = exchangeTexts(language);
  const columns = texts.columns;
  const count = (label: string, of: (sending: Sending) => number) => ({
    label,
    cell: (sending: Sending) => numberText(of(sending), language),
    align: 'end' as const,
  });
  return (
    <Table
      caption={texts.sendings}
      rows={sendings}
      rowKey={({ id }) => id}
      columns={[
        {
          label: columns.when,
          cell: ({ id, createdAt }) => <Link href={`${EXCHANGE}/lan-gui/${id}`}>{formatInstant(createdAt)}</Link>,
        },
        { label: columns.by, cell: ({ creatorName }) => creatorName ?? '–' },
        count(columns.rows, ({ rows }) => rows),
        count(columns.accepted, ({ accepted }) => accepted),
        count(columns.rejected, ({ rejected }) => rejected),
        count(columns.open, ({ rows, accepted, rejected }) => rows - accepted - rejected),
        { label: columns.version, cell: ({ mappingVersion }) => texts.version(mappingVersion), align: 'end' },
      ]}
    />
  );
}
