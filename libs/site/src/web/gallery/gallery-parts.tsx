import { type Language } from '@app/platform/http';
import {
  Avatar,
  Badge,
  Button,
  Card,
  EmptyState,
  Facet,
  Facts,
  FilterChips,
  FilterPanel,
  Flash,
  Form,
  Link,
  LinkButton,
  ListItem,
  More,
  Notice,
  Progress,
  Skeleton,
  StatCard,
  Stats,
  StatusTrack,
  Table,
  Tabs,
  Timeline,
} from '@app/ui';
import { galleryTexts } from './gallery.texts.js';

interface SampleProps {
  language: Language;
}

export function FeedbackSamples({ language }: SampleProps) {
  const texts = galleryTexts(language);
  return (
    <div class="stack">
      <p class="badges">
        <Badge tone="success" icon="verified">
          {texts.verified}
        </Badge>
        <Badge tone="info">{texts.seen}</Badge>
        <Badge tone="warning" icon="clock">
          {texts.waiting}
        </Badge>
        <Badge tone="error">{texts.rejected}</Badge>
        <Badge>{texts.expired}</Badge>
      </p>
      <Flash tone="success" text={texts.saved} />
      {(['info', 'warning', 'error', 'neutral'] as const).map((tone) => (
        <Notice key={tone} tone={tone} title={texts.noticeTitle}>
          <p>{texts.noticeBody}</p>
        </Notice>
      ))}
      <Progress done={1203} total={4411} label={texts.importing} />
      <Progress done={87} total={null} label={texts.reading} />
      <Skeleton lines={3} />
      <EmptyState title={texts.emptyTitle} icon="search">
        <p>{texts.emptyBody}</p>
        <div class="actions">
          <LinkButton href="/viec-lam" look="secondary">
            {texts.emptyAction}
          </LinkButton>
        </div>
      </EmptyState>
    </div>
  );
}

export function ListSamples({ language }: SampleProps) {
  const texts = galleryTexts(language);
  const facts = [
    { icon: 'wage', text: texts.jobWage, strong: true },
    { icon: 'pin', text: texts.jobPlace },
    { icon: 'clock', text: texts.jobTime },
  ] as const;
  const industries = Object.entries(texts.industries);
  return (
    <div class="columns columns-side">
      <Form action="/ui" method="get" class="filter-form">
        <FilterPanel title={texts.filters} chosen={2} isOpen>
          <Facet
            label={texts.category}
            name="nganh"
            chosen={['sewing']}
            options={industries.map(([value, label], index) => ({ value, label, count: [128, 64, 9, 0][index] }))}
          />
          <Facet
            label={texts.shifts}
            name="ca"
            type="radio"
            chosen={['day']}
            options={[
              { value: 'day', label: texts.day, count: 180 },
              { value: 'night', label: texts.night, count: 21 },
            ]}
          />
          <Button>{texts.view}</Button>
        </FilterPanel>
      </Form>
      <div>
        <FilterChips
          chips={[
            { label: texts.industries.sewing, href: '/ui?bo=1#lists' },
            { label: texts.day, href: '/ui?bo=2#lists' },
          ]}
          clearHref="/ui#lists"
        />
        <div class="list">
          <ListItem
            href="/ui?tin=1"
            title={texts.jobTitle}
            media={<Avatar name={texts.employer} kind="organisation" />}
            subtitle={texts.employer}
            value={texts.jobWage}
            facts={facts.filter(({ icon }) => icon !== 'wage')}
            badges={
              <Badge tone="success" icon="verified">
                {texts.verified}
              </Badge>
            }
            note={texts.jobNote}
          />
          <ListItem
            href="/ui?tin=2"
            title={texts.jobTitle2}
            media={<Avatar name={texts.employer2} kind="organisation" />}
            subtitle={texts.employer2}
            facts={facts}
          />
          <ListItem href="/ui?tin=3" title={texts.jobTitle} subtitle={texts.employer} />
        </div>
        <More next="mau" hasPrevious />
      </div>
    </div>
  );
}

export function TableSamples({ language }: SampleProps) {
  const texts = galleryTexts(language);
  const rows = [
    { id: '1', title: texts.jobTitle, count: 12, isOpen: true },
    { id: '2', title: texts.jobTitle2, count: 1204, isOpen: false },
  ];
  return (
    <div class="stack">
      <Table
        caption={texts.sections.tables}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { label: texts.position, cell: (row) => <Link href={`/ui?tin=${row.id}`}>{row.title}</Link> },
          { label: texts.applicants, cell: (row) => row.count, align: 'end' },
          {
            label: texts.state,
            cell: (row) => (
              <Badge tone={row.isOpen ? 'success' : 'neutral'}>
                {row.isOpen ? texts.tabs.open : texts.tabs.closed}
              </Badge>
            ),
          },
          {
            label: '',
            cell: (row) => (
              <LinkButton look="quiet" href={`/ui?tin=${row.id}`}>
                {texts.view}
              </LinkButton>
            ),
          },
        ]}
      />
      <Card class="narrow">
        <div class="actions">
          <Avatar name={texts.employer} kind="organisation" size="large" />
          <h3>{texts.employer}</h3>
        </div>
        <Facts
          rows={[
            [texts.address, texts.addressValue],
            [texts.wage, texts.jobWage],
            [texts.emptyFact, ''],
            [
              texts.name,
              <span class="actions">
                <Avatar name={texts.person} kind="person" size="small" /> {texts.person}
              </span>,
            ],
          ]}
        />
      </Card>
    </div>
  );
}

export function StatusSamples({ language }: SampleProps) {
  const texts = galleryTexts(language);
  return (
    <div class="stack">
      <Tabs
        label={texts.tabs.all}
        items={[
          { href: '/ui', label: texts.tabs.all, isCurrent: true, count: 42 },
          { href: '/ui?xem=mo', label: texts.tabs.open, isCurrent: false, count: 30 },
          { href: '/ui?xem=dong', label: texts.tabs.closed, isCurrent: false },
        ]}
      />
      <Stats>
        <StatCard label={texts.stats.postings} value="1.284" href="/viec-lam" />
        <StatCard label={texts.stats.placed} value="312" change={texts.statsChange.up} mood="good" />
        <StatCard label={texts.stats.answer} value={texts.days(4)} change={texts.statsChange.slow} mood="bad" />
      </Stats>
      <Card>
        <StatusTrack
          label={texts.track}
          steps={[
            { label: texts.received, state: 'done', when: '20/11' },
            { label: texts.seen, state: 'current', when: '22/11' },
            { label: texts.answered, state: 'todo' },
          ]}
        />
        <StatusTrack
          label={texts.track}
          steps={[
            { label: texts.received, state: 'done' },
            { label: texts.seen, state: 'done' },
            { label: texts.notChosen, state: 'stopped', when: '23/11' },
          ]}
        />
        <StatusTrack
          label={texts.stepsLabel}
          steps={[
            { label: texts.steps.work, state: 'done' },
            { label: texts.steps.where, state: 'current' },
            { label: texts.steps.when, state: 'todo' },
          ]}
        />
      </Card>
      <Timeline
        moments={[
          { key: '1', when: '20/11/2026 08:15', title: texts.moments.sent },
          { key: '2', when: '22/11/2026 14:02', title: texts.moments.seen },
          { key: '3', when: '23/11/2026 09:30', title: texts.moments.invited, detail: texts.invitedDetail },
        ]}
      />
    </div>
  );
}
