import { type ComponentChildren } from 'preact';
import { Icon } from './icon.js';
import { useHref, usePage } from './page-context.js';
import { uiTexts } from './ui.texts.js';

export interface Moment {
  key: string;
  when: string;
  title: ComponentChildren;
  detail?: ComponentChildren;
}

/** What happened, newest first or in order: the caller decides. */
export function Timeline({ moments }: { moments: readonly Moment[] }) {
  return (
    <ol class="timeline">
      {moments.map((moment) => (
        <li key={moment.key}>
          <span class="timeline-when">{moment.when}</span>
          <span class="timeline-title">{moment.title}</span>
          {moment.detail && <span class="timeline-detail">{moment.detail}</span>}
        </li>
      ))}
    </ol>
  );
}

export interface TrackStep {
  label: string;
  state: 'done' | 'current' | 'todo' | 'stopped';
  when?: string;
}

/** Where something stands on its way (received, seen, answered), or the step of a long form. */
export function StatusTrack({ label, steps }: { label: string; steps: readonly TrackStep[] }) {
  const texts = uiTexts(usePage().language);
  return (
    <ol class="track" aria-label={label}>
      {steps.map((step, index) => (
        <li key={step.label} class={step.state} aria-current={step.state === 'current' ? 'step' : undefined}>
          <span class="track-dot" aria-hidden="true">
            {step.state === 'done' ? (
              <Icon name="check" size={14} />
            ) : step.state === 'stopped' ? (
              <Icon name="close" size={14} />
            ) : (
              index + 1
            )}
          </span>
          {step.label}
          <span class="visually-hidden">: {texts.step[step.state]}</span>
          {step.when && <span class="track-when">{step.when}</span>}
        </li>
      ))}
    </ol>
  );
}

interface StatCardProps {
  label: string;
  value: string;
  /** What it was, or how it moves; `mood` says whether that is good news. */
  change?: string;
  mood?: 'good' | 'bad';
  href?: string;
}

/** One figure to look at. Stands in `<Stats>`. */
export function StatCard({ label, value, change, mood, href }: StatCardProps) {
  const link = useHref();
  const body = (
    <>
      <span class="stat-label">{label}</span>
      <span class="stat-value">{value}</span>
      {change && <span class={mood ? `stat-change stat-change-${mood}` : 'stat-change'}>{change}</span>}
    </>
  );
  return href ? (
    <a class="stat" href={link(href)}>
      {body}
    </a>
  ) : (
    <div class="stat">{body}</div>
  );
}

export function Stats({ children }: { children: ComponentChildren }) {
  return <div class="stats">{children}</div>;
}
