import { type ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.js';
import { numberText } from './number-text.js';
import { useHref, usePage } from './page-context.js';
import { uiTexts } from './ui.texts.js';

export type Tone = 'neutral' | 'success' | 'info' | 'warning' | 'error';

const TONE_ICONS: Record<Tone, IconName> = {
  neutral: 'info',
  success: 'success',
  info: 'info',
  warning: 'warning',
  error: 'alert',
};

interface BadgeProps {
  tone?: Tone;
  icon?: IconName;
  /** Without a ground of its own, for what stands in line after line of a list. */
  isPlain?: boolean;
  children: ComponentChildren;
}

export function Badge(props: BadgeProps) {
  return (
    <span class={`badge badge-${props.tone ?? 'neutral'}${props.isPlain ? ' badge-plain' : ''}`}>
      {props.icon && <Icon name={props.icon} size={14} />}
      {props.children}
    </span>
  );
}

interface NoticeProps {
  tone?: Tone;
  title?: string;
  children?: ComponentChildren;
}

/** Something to know on this page. An error is read out at once. */
export function Notice({ tone = 'info', title, children }: NoticeProps) {
  return (
    <div class={`notice notice-${tone}`} role={tone === 'error' ? 'alert' : undefined}>
      <Icon name={TONE_ICONS[tone]} />
      <div class="notice-body">
        {title && <p class="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}

/** What came of the last action, shown once at the top of the next page. */
export function Flash({ tone, text }: { tone: Tone; text: string }) {
  return (
    <div class={`notice notice-${tone} flash`} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon name={TONE_ICONS[tone]} />
      <div class="notice-body">
        <p>{text}</p>
      </div>
    </div>
  );
}

/** Nothing here yet: says so, and the next step as children. */
export function EmptyState(props: {
  title: string;
  icon?: IconName;
  /** Makes the title the heading of the page, where there is nothing else on it. */
  level?: 1;
  children?: ComponentChildren;
}) {
  const Title = props.level === 1 ? 'h1' : 'p';
  return (
    <div class="empty">
      <Icon name={props.icon ?? 'leaf'} size={32} />
      <Title class="empty-title">{props.title}</Title>
      {props.children}
    </div>
  );
}

interface ProgressProps {
  done: number;
  /** Null while it is not known how much there is to do. */
  total: number | null;
  label: string;
  /** Address of this progress as a fragment: pages that load `htmx.js` ask it every 2 s until it comes without it. */
  poll?: string;
}

export function Progress({ done, total, label, poll }: ProgressProps) {
  const { language, path } = usePage();
  const link = useHref();
  const polling = poll && { 'hx-get': link(poll), 'hx-trigger': 'every 2s', 'hx-swap': 'outerHTML' };
  return (
    <div class="progress" {...polling}>
      <label>
        <span class="progress-line">
          <span>{label}</span>
          <span>
            {total === null
              ? done > 0 && numberText(done, language)
              : `${numberText(done, language)} / ${numberText(total, language)}`}
          </span>
        </span>
        {total === null ? <progress /> : <progress value={done} max={Math.max(total, 1)} />}
      </label>
      {poll && (
        <noscript>
          <a href={link(path)}>{uiTexts(language).refresh}</a>
        </noscript>
      )}
    </div>
  );
}

/** Stands where something that takes longer than 300 ms will come. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const texts = uiTexts(usePage().language);
  return (
    <div class="skeleton" role="status" aria-label={texts.loading}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} />
      ))}
    </div>
  );
}
