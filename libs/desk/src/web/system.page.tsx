import { WORKLOADS } from '@app/platform/events';
import { type Language } from '@app/platform/http';
import { type PartStatus } from '@app/platform/observability';
import { type QueueLag } from '@app/platform/queue';
import { Badge, Notice, numberText, PageHead, StatCard, Stats, Tabs } from '@app/ui';
import { type SystemState } from '../system.service.js';
import { systemTexts } from '../system.texts.js';
import { IndexesPanel, ParkedPanel, SchedulesPanel, TasksPanel } from './system-panels.js';

export const SYSTEM = '/can-bo/he-thong';
const PARTS = ['postgresql', 'redis', 'meilisearch'] as const;

/** How the machinery behind the pages does. */
export function SystemPage({ language, state }: { language: Language; state: SystemState }) {
  const texts = systemTexts(language);
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} />
      <Tabs
        label={texts.tabs}
        items={[
          { href: SYSTEM, label: texts.overview, isCurrent: true },
          { href: `${SYSTEM}/tin-gui`, label: texts.messages, isCurrent: false },
        ]}
      />
      <p class="badges">
        {PARTS.map((part) => (
          <PartBadge key={part} language={language} name={texts.parts[part]} status={state.parts[part]} />
        ))}
      </p>
      {PARTS.filter((part) => state.parts[part] === 'away').map((part) => (
        <div key={part} class="section-small">
          <Notice tone="warning">{texts.partAway[part]}</Notice>
        </div>
      ))}
      <section class="section-small">
        <Figures language={language} state={state} />
      </section>
      <ParkedPanel language={language} panel={state.parked} />
      <IndexesPanel language={language} panel={state.indexes} />
      <TasksPanel language={language} panel={state.tasks} />
      <SchedulesPanel language={language} panel={state.schedules} nextRuns={state.nextRuns} />
    </>
  );
}

function PartBadge({ language, name, status }: { language: Language; name: string; status: PartStatus }) {
  const texts = systemTexts(language);
  return (
    <Badge tone={status === 'up' ? 'success' : 'error'} icon={status === 'up' ? 'check' : 'alert'}>
      {name}: {status === 'up' ? texts.up : texts.down}
    </Badge>
  );
}

function Figures({ language, state }: { language: Language; state: SystemState }) {
  const texts = systemTexts(language);
  const unknown = '–';
  const { outbox, queues } = state;
  const figure = (value: number | undefined) => (value === undefined ? unknown : numberText(value, language));
  return (
    <Stats>
      <StatCard
        label={texts.stats.open}
        value={outbox.isThere ? figure(outbox.value.open) : unknown}
        change={outbox.isThere ? waitText(outbox.value, language) : undefined}
      />
      <StatCard label={texts.stats.parked} value={outbox.isThere ? figure(outbox.value.parked) : unknown} />
      {WORKLOADS.map((workload) => (
        <StatCard
          key={workload}
          label={texts.stats[workload]}
          value={queues.isThere ? figure(queues.value[workload].depth) : unknown}
          change={queues.isThere ? waitText(queues.value[workload], language) : undefined}
        />
      ))}
    </Stats>
  );
}

function waitText({ oldestSeconds }: Pick<QueueLag, 'oldestSeconds'>, language: Language): string {
  const texts = systemTexts(language);
  return oldestSeconds < 1 ? texts.nothingWaits : texts.waitsFor(durationText(oldestSeconds, language));
}

/** `75` -> `1,3 phút`; from one second on. */
function durationText(seconds: number, language: Language): string {
  const texts = systemTexts(language);
  if (seconds < 60) return texts.seconds(numberText(Math.round(seconds), language));
  if (seconds < 3600) return texts.minutes(numberText(seconds / 60, language));
  return texts.hours(numberText(seconds / 3600, language));
}
