import { daysBetween, formatDay, localDateOf, type LocalDate } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { communeLabel, INDUSTRIES } from '@app/taxonomy';
import {
  Badge,
  Button,
  Card,
  Checkbox,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  Link,
  LinkButton,
  ListItem,
  More,
  Notice,
  PageHead,
  Select,
  Table,
  Tabs,
  TextField,
} from '@app/ui';
import { employerDeskTexts } from '../employer-desk.texts.js';
import { EMPLOYER_STATUSES, type EmployerStatus } from '../employer.lifecycle.js';
import { employerTexts } from '../employer.texts.js';
import { type EmployerRow } from '../employers.repository.js';
import { EmployerFields, Logo, StatusBadge } from './employer-parts.js';

export const DESK = '/can-bo/nha-tuyen-dung';

interface ListProps {
  language: Language;
  text: string;
  status: EmployerStatus | undefined;
  rows: readonly EmployerRow[];
  next: string | null;
  hasPrevious: boolean;
  /** How many wait for verification; null for staff who do not verify. */
  waiting: number | null;
  mayRegister: boolean;
}

function ListTabs({ language, waiting, current }: { language: Language; waiting: number; current: 'all' | 'queue' }) {
  const texts = employerDeskTexts(language).list;
  return (
    <Tabs
      label={texts.tabs}
      items={[
        { href: DESK, label: texts.all, isCurrent: current === 'all' },
        { href: `${DESK}/xac-minh`, label: texts.queue, isCurrent: current === 'queue', count: waiting },
      ]}
    />
  );
}

/** Every employer, to find one by name or tax code. */
export function EmployerListPage(props: ListProps) {
  const { language, rows, waiting } = props;
  const texts = employerDeskTexts(language).list;
  const { status } = employerTexts(language);
  const form: FormState = { values: { ten: props.text, 'trang-thai': props.status ?? '' }, problems: [] };
  return (
    <>
      <PageHead
        title={texts.title}
        lead={texts.lead}
        actions={props.mayRegister && <LinkButton href={`${DESK}/moi`}>{texts.register}</LinkButton>}
      />
      {waiting !== null && <ListTabs language={language} waiting={waiting} current="all" />}
      <Form action={DESK} method="get" class="searchbar">
        <TextField form={form} name="ten" label={texts.search} type="search" />
        <Select
          form={form}
          name="trang-thai"
          label={texts.status}
          empty={texts.any}
          options={EMPLOYER_STATUSES.map((value) => ({ value, label: status[value] }))}
        />
        <Button icon="search">{texts.find}</Button>
      </Form>
      <section class="section-small">
        <h2 class="visually-hidden">{texts.all}</h2>
        {rows.length === 0 ? (
          <EmptyState title={props.text || props.status ? texts.none : texts.noneYet} icon="building">
            <p>{texts.noneHint}</p>
          </EmptyState>
        ) : (
          <div class="list">
            {rows.map((row) => (
              <EmployerItem key={row.id} language={language} row={row} />
            ))}
          </div>
        )}
        <More next={props.next} hasPrevious={props.hasPrevious} />
      </section>
    </>
  );
}

/** One employer of a list. */
function EmployerItem({ language, row }: { language: Language; row: EmployerRow }) {
  const { trusted } = employerTexts(language);
  const place = row.commune && communeLabel(row.commune);
  return (
    <ListItem
      href={`${DESK}/${row.id}`}
      title={row.name}
      media={<Logo employer={row} />}
      subtitle={row.industry && INDUSTRIES.label(row.industry, language)}
      facts={[
        ...(row.taxCode ? [{ icon: 'document' as const, text: row.taxCode }] : []),
        ...(place ? [{ icon: 'pin' as const, text: place }] : []),
        { icon: 'calendar', text: formatDay(localDateOf(row.createdAt)) },
      ]}
      badges={
        <>
          <StatusBadge language={language} status={row.status} />
          {row.isTrusted && <Badge tone="info">{trusted}</Badge>}
        </>
      }
    />
  );
}

interface QueueProps {
  language: Language;
  rows: readonly EmployerRow[];
  next: string | null;
  hasPrevious: boolean;
  waiting: number;
  today: LocalDate;
}

/** Employers that wait for verification, the longest wait first. */
export function VerificationQueuePage({ language, rows, next, hasPrevious, waiting, today }: QueueProps) {
  const texts = employerDeskTexts(language);
  const { field } = employerTexts(language);
  const waited = (row: EmployerRow) => {
    const days = row.submittedAt ? daysBetween(localDateOf(row.submittedAt), today) : 0;
    return (
      <Badge tone={days > 3 ? 'warning' : 'neutral'}>{days === 0 ? texts.queue.today : texts.queue.days(days)}</Badge>
    );
  };
  return (
    <>
      <PageHead title={texts.queue.title} lead={texts.queue.lead} />
      <ListTabs language={language} waiting={waiting} current="queue" />
      {rows.length === 0 ? (
        <EmptyState title={texts.queue.none} icon="check">
          <p>{texts.queue.noneHint}</p>
        </EmptyState>
      ) : (
        <Table
          caption={texts.queue.title}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            { label: field.name, cell: (row) => <Link href={`${DESK}/${row.id}`}>{row.name}</Link> },
            { label: field.taxCode, cell: (row) => row.taxCode ?? '' },
            { label: texts.list.place, cell: (row) => (row.commune ? communeLabel(row.commune) : '') },
            { label: texts.queue.since, cell: waited },
          ]}
        />
      )}
      <More next={next} hasPrevious={hasPrevious} />
    </>
  );
}

interface RegisterProps {
  language: Language;
  form: FormState;
  /** Employers that this one may be. */
  similar: readonly EmployerRow[];
  /** Whether the tax code belongs to one of them. */
  isTaken: boolean;
}

/** Registering an employer from paper or by telephone. */
export function RegisterForPage({ language, form, similar, isTaken }: RegisterProps) {
  const texts = employerDeskTexts(language);
  return (
    <div class="narrow">
      <PageHead
        title={texts.register.title}
        lead={texts.register.lead}
        crumbs={[{ href: DESK, label: texts.list.title }]}
      />
      {similar.length > 0 && (
        <Notice tone="warning" title={isTaken ? texts.register.takenBy : texts.register.similar}>
          <ul>
            {similar.map((row) => (
              <li key={row.id}>
                <Link href={`${DESK}/${row.id}`}>{row.name}</Link>{' '}
                {[row.taxCode, row.commune && communeLabel(row.commune)].filter(Boolean).join(', ')}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Card>
        <Form action={`${DESK}/moi`}>
          <ErrorSummary form={form} />
          {similar.length > 0 && !isTaken && <Checkbox form={form} name="isNew" label={texts.register.isNew} />}
          <EmployerFields language={language} form={form} isTaxCodeOptional taxCodeHint={texts.register.taxCodeHint} />
          <Button>{texts.register.submit}</Button>
        </Form>
      </Card>
    </div>
  );
}

/** Correcting an employer's record at the desk. */
export function EditEmployerPage({
  language,
  id,
  name,
  form,
}: {
  language: Language;
  id: string;
  name: string;
  form: FormState;
}) {
  const texts = employerDeskTexts(language);
  return (
    <div class="narrow">
      <PageHead
        title={texts.detail.editTitle}
        crumbs={[
          { href: DESK, label: texts.list.title },
          { href: `${DESK}/${id}`, label: name },
        ]}
      />
      <Card>
        <Form action={`${DESK}/${id}/sua`}>
          <ErrorSummary form={form} />
          <EmployerFields language={language} form={form} isTaxCodeOptional taxCodeHint={texts.register.taxCodeHint} />
          <Button>{employerTexts(language).save}</Button>
        </Form>
      </Card>
    </div>
  );
}
