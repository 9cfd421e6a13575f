import { type ComponentChildren } from 'preact';
import { Link } from './actions.js';
import { Icon } from './icon.js';
import { useHref, usePage } from './page-context.js';
import { uiTexts } from './ui.texts.js';

export function Card({ children, ...rest }: { class?: string; children: ComponentChildren }) {
  return <div class={rest.class ? `card ${rest.class}` : 'card'}>{children}</div>;
}

export interface Crumb {
  href: string;
  label: string;
}

interface PageHeadProps {
  title: string;
  lead?: string;
  crumbs?: readonly Crumb[];
  /** A logo or picture before the heading. */
  media?: ComponentChildren;
  actions?: ComponentChildren;
}

/** The head of a page: where it stands, its one heading, what can be done here. */
export function PageHead(props: PageHeadProps) {
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
        <div class={props.media ? 'page-head-words page-head-media' : 'page-head-words'}>
          {props.media}
          <div>
            <h1>{props.title}</h1>
            {props.lead && <p class="lead">{props.lead}</p>}
          </div>
        </div>
        {props.actions && <div class="actions">{props.actions}</div>}
      </div>
    </header>
  );
}

/** A heading of a section, with a line beneath it or one way on beside it. */
export function SectionHead(props: { title: string; lead?: string; href?: string; more?: string }) {
  const { title, lead, href, more } = props;
  return (
    <div class="section-head">
      <div>
        <h2>{title}</h2>
        {lead && <p class="soft">{lead}</p>}
      </div>
      {href && more && <Link href={href}>{more}</Link>}
    </div>
  );
}

/** Terms and what they are; rows without a value are left out. */
export function Facts({ rows }: { rows: readonly (readonly [string, ComponentChildren])[] }) {
  const shown = rows.filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false);
  if (shown.length === 0) return null;
  return (
    <dl class="facts">
      {shown.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Things that are there, such as benefits. */
export function Ticks({ items }: { items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <ul class="ticks">
      {items.map((item) => (
        <li key={item}>
          <Icon name="check" size={18} />
          {item}
        </li>
      ))}
    </ul>
  );
}

interface TabsProps {
  label: string;
  items: readonly { href: string; label: string; isCurrent: boolean; count?: number }[];
}

/** Neighbouring views of one thing; each is a page of its own. */
export function Tabs({ label, items }: TabsProps) {
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
