import { formatInstant } from '@app/kernel';
import { type IndexDrift } from '@app/matching';
import { type ParkedDelivery } from '@app/platform/events';
import { type Language } from '@app/platform/http';
import { type BackgroundTask, type JobSchedule } from '@app/platform/queue';
import {
  Badge,
  Button,
  ConfirmPanel,
  EMPTY_FORM,
  EmptyState,
  Form,
  Hidden,
  Notice,
  numberText,
  Progress,
  Select,
  Table,
  type Tone,
} from '@app/ui';
import { type ComponentChildren } from 'preact';
import { type Panel } from '../panel.js';
import { rhythmOf } from '../rhythm.js';
import { DISCARD_REASONS } from '../system.service.js';
import { systemTexts } from '../system.texts.js';

const BASE = '/can-bo/he-thong';

interface PanelProps<Value> {
  language: Language;
  panel: Panel<Value>;
}

function Section<Value>(props: {
  title: string;
  lead?: string;
  away: string;
  panel: Panel<Value>;
  children: (value: Value) => ComponentChildren;
}) {
  return (
    <section class="section">
      <h2>{props.title}</h2>
      {props.panel.isThere ? props.children(props.panel.value) : <Notice tone="warning">{props.away}</Notice>}
    </section>
  );
}

/** Events that no attempt has brought to their listener. */
export function ParkedPanel({ language, panel }: PanelProps<readonly ParkedDelivery[]>) {
  const texts = systemTexts(language);
  return (
    <Section title={texts.parkedTitle} away={texts.away} panel={panel}>
      {(parked) =>
        parked.length === 0 ? (
          <EmptyState title={texts.parkedNone} icon="check">
            <p>{texts.parkedNoneHint}</p>
          </EmptyState>
        ) : (
          <div class="stack">
            <p class="soft">{texts.parkedLead}</p>
            {parked.map((delivery) => (
              <ParkedItem key={`${delivery.eventId}-${delivery.listener}`} language={language} delivery={delivery} />
            ))}
            {parked.length > 1 && (
              <ConfirmPanel
                open={texts.retryAll}
                question={texts.retryAllQuestion}
                action={`${BASE}/su-kien/chay-lai`}
                confirm={texts.retryAll}
                look="secondary"
              >
                <p>{texts.retryAllHint}</p>
              </ConfirmPanel>
            )}
          </div>
        )
      }
    </Section>
  );
}

function ParkedItem({ language, delivery }: { language: Language; delivery: ParkedDelivery }) {
  const texts = systemTexts(language);
  const hidden = (
    <>
      <Hidden name="eventId" value={delivery.eventId} />
      <Hidden name="listener" value={delivery.listener} />
    </>
  );
  return (
    <article class="list-item">
      <div class="stack">
        <div class="list-item-head">
          <h3>
            {delivery.type} → {delivery.listener}
          </h3>
          <Badge tone="error">
            {texts.attempts}: {numberText(delivery.attempts, language)}
          </Badge>
        </div>
        <div>
          <p class="list-item-note">
            {texts.since}: {formatInstant(delivery.since)}
          </p>
          <p class="log-line">{delivery.error}</p>
          <p class="log-line soft">{JSON.stringify(delivery.payload)}</p>
        </div>
        <div class="actions">
          <Form action={`${BASE}/su-kien`} class="inline-form">
            {hidden}
            <Button look="secondary" name="step" value="retry">
              {texts.retry}
            </Button>
          </Form>
          <ConfirmPanel
            open={texts.discard}
            question={texts.discardQuestion}
            action={`${BASE}/su-kien`}
            confirm={texts.discard}
          >
            <p>{texts.discardHint}</p>
            <Select
              form={{ ...EMPTY_FORM, scope: `${delivery.eventId}-${delivery.listener}` }}
              name="reason"
              label={texts.discardReason}
              options={DISCARD_REASONS.map((value) => ({ value, label: texts.discardReasons[value] }))}
            />
            {hidden}
            <Hidden name="step" value="discard" />
          </ConfirmPanel>
        </div>
      </div>
    </article>
  );
}

/** How the search indexes stand against the database. */
export function IndexesPanel({ language, panel }: PanelProps<readonly IndexDrift[]>) {
  const texts = systemTexts(language);
  const nameOf = ({ name }: IndexDrift) => texts.indexNames[name as keyof typeof texts.indexNames] ?? name;
  const differing = (count: number) =>
    count === 0 ? numberText(0, language) : <Badge tone="warning">{numberText(count, language)}</Badge>;
  return (
    <Section title={texts.indexesTitle} away={texts.away} panel={panel}>
      {(indexes) => (
        <Table
          caption={texts.indexesTitle}
          rows={indexes}
          rowKey={({ name }) => name}
          columns={[
            { label: texts.index, cell: nameOf },
            { label: texts.inIndex, cell: (row) => numberText(row.inIndex, language), align: 'end' },
            { label: texts.inDatabase, cell: (row) => numberText(row.inDatabase, language), align: 'end' },
            { label: texts.missing, cell: (row) => differing(row.missing), align: 'end' },
            { label: texts.stale, cell: (row) => differing(row.stale), align: 'end' },
            {
              label: texts.checkedAt,
              cell: (row) => (row.lastCheckedAt ? formatInstant(row.lastCheckedAt) : texts.neverChecked),
            },
            {
              label: '',
              cell: (row) => (
                <ConfirmPanel
                  open={texts.rebuild}
                  question={texts.rebuildQuestion(nameOf(row))}
                  action={`${BASE}/chi-muc/${row.name}`}
                  confirm={texts.rebuild}
                  look="secondary"
                >
                  <p>{texts.rebuildHint}</p>
                </ConfirmPanel>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}

const TASK_TONES: Record<BackgroundTask['status'], Tone> = {
  waiting: 'neutral',
  running: 'info',
  done: 'success',
  failed: 'error',
};

/** The newest long pieces of work, with how far they are. */
export function TasksPanel({ language, panel }: PanelProps<readonly BackgroundTask[]>) {
  const texts = systemTexts(language);
  return (
    <Section title={texts.tasksTitle} away={texts.away} panel={panel}>
      {(tasks) =>
        tasks.length === 0 ? (
          <EmptyState title={texts.tasksNone} icon="inbox" />
        ) : (
          <Table
            caption={texts.tasksTitle}
            rows={tasks}
            rowKey={({ id }) => id}
            columns={[
              {
                label: texts.task,
                cell: ({ kind }) => texts.taskKinds[kind as keyof typeof texts.taskKinds] ?? kind,
              },
              {
                label: texts.state,
                cell: ({ status }) => <Badge tone={TASK_TONES[status]}>{texts.taskStates[status]}</Badge>,
              },
              { label: texts.started, cell: ({ createdAt }) => formatInstant(createdAt) },
              { label: texts.progress, cell: (task) => <TaskProgress language={language} task={task} /> },
            ]}
          />
        )
      }
    </Section>
  );
}

function TaskProgress({ language, task }: { language: Language; task: BackgroundTask }) {
  if (task.status === 'failed') return <span class="log-line">{task.error}</span>;
  if (task.status === 'running') {
    const label = systemTexts(language).progress;
    return <Progress done={task.progress} total={task.total} label={label} />;
  }
  return <>{task.total === null ? '' : numberText(task.total, language)}</>;
}

type SchedulesProps = PanelProps<readonly JobSchedule[]> & { nextRuns: Panel<ReadonlyMap<string, Date>> };

/** What runs by itself, those that failed first. */
export function SchedulesPanel(props: SchedulesProps) {
  const { language, panel, nextRuns } = props;
  const texts = systemTexts(language);
  return (
    <Section title={texts.schedulesTitle} away={texts.away} panel={panel}>
      {(schedules) =>
        schedules.length === 0 ? (
          <EmptyState title={texts.schedulesNone} icon="calendar">
            <p>{texts.schedulesNoneHint}</p>
          </EmptyState>
        ) : (
          <Table
            caption={texts.schedulesTitle}
            rows={schedules}
            rowKey={({ name }) => name}
            columns={[
              { label: texts.job, cell: ({ name }) => texts.jobNames[name as keyof typeof texts.jobNames] ?? name },
              { label: texts.rhythm, cell: (schedule) => rhythmText(schedule, language) },
              {
                label: texts.lastRun,
                cell: ({ lastRunAt }) => (lastRunAt ? formatInstant(lastRunAt) : texts.never),
              },
              { label: texts.nextRun, cell: ({ name }) => nextRunText(nextRuns, name) },
              { label: texts.outcome, cell: (schedule) => <Outcome language={language} schedule={schedule} /> },
            ]}
          />
        )
      }
    </Section>
  );
}

function nextRunText(nextRuns: Panel<ReadonlyMap<string, Date>>, name: string): string {
  const next = nextRuns.isThere ? nextRuns.value.get(name) : undefined;
  return next ? formatInstant(next) : '–';
}

function rhythmText(schedule: JobSchedule, language: Language): string {
  const texts = systemTexts(language);
  const rhythm = rhythmOf(schedule);
  switch (rhythm.kind) {
    case 'seconds':
      return texts.everySeconds(rhythm.count);
    case 'daily':
      return texts.daily(rhythm.time);
    case 'hourly':
      return texts.hourly(rhythm.minute);
    case 'minutes':
      return texts.everyMinutes(rhythm.count);
    default:
      return rhythm.line;
  }
}

function Outcome({ language, schedule }: { language: Language; schedule: JobSchedule }) {
  const texts = systemTexts(language);
  if (schedule.lastRunAt === null) return null;
  if (schedule.lastError !== null) {
    return (
      <>
        <Badge tone="error">{texts.failedTimes(schedule.failedRuns)}</Badge>
        <p class="log-line">{schedule.lastError}</p>
      </>
    );
  }
  return (
    <>
      <Badge tone="success">{texts.ok}</Badge>{' '}
      <span class="small soft">{texts.took(numberText(schedule.tookMs ?? 0, language))}</span>
    </>
  );
}
