import { type Language } from '@app/platform/http';
import { Badge, EmptyState, Link, More, PageHead, Table, Tabs, type Column } from '@app/ui';
import { moderationTexts } from '../moderation.texts.js';
import { type Page } from '../posting-reads.service.js';
import { screeningTexts } from '../posting-screening.texts.js';
import { postingWords } from '../posting-words.texts.js';
import { type PostingRow, type QueueCounts } from '../postings.queries.js';

export const DESK = '/can-bo/duyet-tin';

export const QUEUES = ['cho-duyet', 'dang-ngay', 'bi-bao-cao', 'chua-ro'] as const;
export type Queue = (typeof QUEUES)[number];

/** A row of a queue, and since when it has waited. */
export type QueueRow = PostingRow & { since: Date };

export interface QueuePageProps {
  language: Language;
  queue: Queue;
  counts: QueueCounts;
  page: Page<QueueRow>;
  hasPrevious: boolean;
  now: Date;
}

/** Postings that wait for the staff, the longest wait first. */
export function ModerationQueuePage(props: QueuePageProps) {
  const { language, queue, page } = props;
  const texts = moderationTexts(language);
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead[queue]} />
      <QueueTabs {...props} />
      {page.rows.length === 0 ? (
        <EmptyState title={texts.none[queue]} icon="check">
          <p>{texts.noneHint}</p>
        </EmptyState>
      ) : (
        <Table caption={texts.tab[queue]} rows={page.rows} rowKey={(row) => row.id} columns={columnsOf(props)} />
      )}
      <More next={page.next} hasPrevious={props.hasPrevious} />
    </>
  );
}

function QueueTabs({ language, queue, counts }: QueuePageProps) {
  const texts = moderationTexts(language);
  const count = {
    'cho-duyet': counts.submitted,
    'dang-ngay': counts.unchecked,
    'bi-bao-cao': counts.reported,
    'chua-ro': counts.ownerless,
  };
  return (
    <Tabs
      label={texts.tabs}
      items={QUEUES.filter((key) => key !== 'chua-ro' || key === queue || count[key] > 0).map((key) => ({
        href: key === 'cho-duyet' ? DESK : `${DESK}?muc=${key}`,
        label: texts.tab[key],
        isCurrent: key === queue,
        count: count[key],
      }))}
    />
  );
}

function columnsOf({ language, queue, now }: QueuePageProps): Column<QueueRow>[] {
  const texts = moderationTexts(language);
  const { rule } = screeningTexts(language);
  const findings = (row: QueueRow) => {
    const rules = [...new Set(row.findings.map((finding) => finding.rule))];
    return rules.length === 0 ? (
      <span class="soft">{texts.clean}</span>
    ) : (
      <span class="badges">
        {rules.map((name) => (
          <Badge key={name} tone="warning">
            {rule[name]}
          </Badge>
        ))}
      </span>
    );
  };
  const reports = (row: QueueRow) => <Badge tone="error">{texts.reports(row.reportCount)}</Badge>;
  return [
    { label: texts.column.title, cell: (row) => <Link href={`${DESK}/${row.id}`}>{row.title}</Link> },
    { label: texts.column.employer, cell: (row) => <Employer language={language} row={row} /> },
    queue === 'bi-bao-cao'
      ? { label: texts.column.reports, cell: reports }
      : { label: texts.column.findings, cell: findings },
    { label: texts.column.waited, cell: (row) => <Waited language={language} since={row.since} now={now} /> },
  ];
}

function Employer({ language, row }: { language: Language; row: QueueRow }) {
  const words = postingWords(language);
  return (
    <>
      {row.employerName ?? words.noEmployer}{' '}
      {row.employerIsVerified && (
        <Badge tone="success" icon="verified">
          {words.verified}
        </Badge>
      )}
    </>
  );
}

const HOUR = 3_600_000;

/** How long something has waited; two days are too long. */
function Waited({ language, since, now }: { language: Language; since: Date; now: Date }) {
  const { waited } = moderationTexts(language);
  const ms = Math.max(0, now.getTime() - since.getTime());
  const words =
    ms < HOUR
      ? waited.minutes(Math.floor(ms / 60_000))
      : ms < 24 * HOUR
        ? waited.hours(Math.floor(ms / HOUR))
        : waited.days(Math.floor(ms / (24 * HOUR)));
  return <Badge tone={ms > 48 * HOUR ? 'warning' : 'neutral'}>{words}</Badge>;
}
