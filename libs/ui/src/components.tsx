import { type ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.js';
import { useHref, usePage } from './page-context.js';
import { uiTexts } from './ui.texts.js';

type Tone = 'neutral' | 'success' | 'info' | 'warning' | 'error';
type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

interface ButtonProps {
  look?: ButtonLook;
  name?: string;
  value?: string;
  icon?: IconName;
  children: ComponentChildren;
}

export function Button({ look = 'primary', name, value, icon, children }: ButtonProps) {
  return (
    <button type="submit" class={`button button-${look}`} name={name} value={value}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

export function LinkButton({ href, look = 'primary', icon, children }: Omit<ButtonProps, 'name'> & { href: string }) {
  const link = useHref();
  return (
    <a class={`button button-${look}`} href={link(href)}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}

export function Link({ href, children, ...rest }: { href: string; class?: string; children: ComponentChildren }) {
  const link = useHref();
  return (
    <a href={link(href)} class={rest.class}>
      {children}
    </a>
  );
}

export function Badge({
  tone = 'neutral',
  icon,
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  children: ComponentChildren;
}) {
  return (
    <span class={`badge badge-${tone}`}>
      {icon && <Icon name={icon} size={14} />}
      {children}
    </span>
  );
}

export function Notice({
  tone = 'info',
  title,
  children,
}: {
  tone?: Tone;
  title?: string;
  children?: ComponentChildren;
}) {
  return (
    <div class={`notice notice-${tone}`} role={tone === 'error' ? 'alert' : undefined}>
      {title && <p class="notice-title">{title}</p>}
      {children}
    </div>
  );
}

export function Card({ children, ...rest }: { class?: string; children: ComponentChildren }) {
  return <div class={rest.class ? `card ${rest.class}` : 'card'}>{children}</div>;
}

export interface Crumb {
  href: string;
  label: string;
}

/** The head of a page: where it stands, its one heading, what can be done here. */
export function PageHead(props: {
  title: string;
  lead?: string;
  crumbs?: readonly Crumb[];
  actions?: ComponentChildren;
}) {
  const texts = uiTexts(usePage().language);
  return (
    <header class="page-head">
      {props.crumbs && (
        <nav aria-label={texts.breadcrumb} class="crumbs">
          {props.crumbs.map((crumb) => (
            <Link key={crumb.href} href={crumb.href}>
              {crumb.label}
            </Link>
          ))}
        </nav>
      )}
      <div class="page-head-row">
        <h1>{props.title}</h1>
        {props.actions && <div class="actions">{props.actions}</div>}
      </div>
      {props.lead && <p class="lead">{props.lead}</p>}
    </header>
  );
}

export function EmptyState({
  title,
  icon = 'leaf',
  children,
}: {
  title: string;
  icon?: IconName;
  children?: ComponentChildren;
}) {
  return (
    <div class="empty">
      <Icon name={icon} size={36} />
      <p class="empty-title">{title}</p>
      {children}
    </div>
  );
}

/** Terms and what they are; rows without a value are left out. */
export function Facts({ rows }: { rows: readonly (readonly [string, ComponentChildren])[] }) {
  return (
    <dl class="facts">
      {rows
        .filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
        .map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

export interface Column<Row> {
  label: string;
  cell: (row: Row) => ComponentChildren;
  align?: 'end';
}

/** A table that turns into cards on a phone. */
export function Table<Row>(props: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}) {
  return (
    <table class="table">
      <caption class="visually-hidden">{props.caption}</caption>
      <thead>
        <tr>
          {props.columns.map((column) => (
            <th key={column.label} scope="col" class={column.align}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr key={props.rowKey(row)}>
            {props.columns.map((column) => (
              <td key={column.label} data-label={column.label} class={column.align}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The way on in a list that is read by a key, not by page numbers. */
export function More({ next, hasPrevious }: { next: string | null; hasPrevious: boolean }) {
  const { path, query, language } = usePage();
  const texts = uiTexts(language);
  const link = useHref();
  const to = (after: string | null) => {
    const changed = new URLSearchParams(query);
    if (after === null) changed.delete('sau');
    else changed.set('sau', after);
    const text = changed.toString();
    return link(text ? `${path}?${text}` : path);
  };
  if (!next && !hasPrevious) return null;
  return (
    <nav class="more" aria-label={texts.pages}>
      {hasPrevious && (
        <a class="button button-quiet" href={to(null)}>
          {texts.newest}
        </a>
      )}
      {next && (
        <a class="button button-secondary" href={to(next)} rel="next">
          {texts.older}
        </a>
      )}
    </nav>
  );
}

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

export function Tabs({
  label,
  items,
}: {
  label: string;
  items: readonly { href: string; label: string; isCurrent: boolean; count?: number }[];
}) {
  const link = useHref();
  return (
    <nav class="tabs" aria-label={label}>
      {items.map((item) => (
        <a key={item.href} href={link(item.href)} aria-current={item.isCurrent ? 'page' : undefined}>
          {item.label}
          {item.count !== undefined && <span class="count">{item.count}</span>}
        </a>
      ))}
    </nav>
  );
}

/** One result of a list: a linked title, a line beneath, facts with icons, and badges. */
export function ListItem(props: {
  href: string;
  title: string;
  subtitle?: ComponentChildren;
  facts?: readonly { icon: IconName; text: string; strong?: boolean }[];
  badges?: ComponentChildren;
  note?: ComponentChildren;
}) {
  return (
    <article class="list-item">
      <div class="list-item-head">
        <h3>
          <Link href={props.href}>{props.title}</Link>
        </h3>
        {props.badges && <div class="badges">{props.badges}</div>}
      </div>
      {props.subtitle && <p class="list-item-subtitle">{props.subtitle}</p>}
      {props.facts && (
        <ul class="list-item-facts">
          {props.facts.map((fact) => (
            <li key={fact.icon + fact.text} class={fact.strong ? 'strong' : undefined}>
              <Icon name={fact.icon} size={16} /> {fact.text}
            </li>
          ))}
        </ul>
      )}
      {props.note && <p class="list-item-note">{props.note}</p>}
    </article>
  );
}

export function Progress({ done, total, label }: { done: number; total: number | null; label: string }) {
  return (
    <label class="progress">
      <span>{label}</span>
      {total ? <progress value={done} max={total} /> : <progress />}
    </label>
  );
}
