import { type ComponentChildren } from 'preact';
import { Link } from './actions.js';
import { Icon, type IconName } from './icon.js';
import { useHref, usePage } from './page-context.js';
import { uiTexts } from './ui.texts.js';

interface ListItemProps {
  /** Left out where there is nothing to open. */
  href?: string | undefined;
  title: ComponentChildren;
  /** A logo before the words. */
  media?: ComponentChildren;
  subtitle?: ComponentChildren;
  /** The one figure that people compare from item to item, such as the wage: at the right edge where there is room. */
  value?: ComponentChildren;
  facts?: readonly { icon: IconName; text: ComponentChildren; strong?: boolean }[];
  badges?: ComponentChildren;
  note?: ComponentChildren;
}

/** One result of a list: a linked title, a line beneath, facts with icons, and badges. The whole card is the link. */
export function ListItem(props: ListItemProps) {
  return (
    <article class="list-item">
      {props.media}
      <div class={props.value ? 'list-item-words list-item-valued' : 'list-item-words'}>
        <div class="list-item-head">
          <h3>{props.href === undefined ? props.title : <Link href={props.href}>{props.title}</Link>}</h3>
          {!props.value && props.badges && <div class="badges">{props.badges}</div>}
        </div>
        {props.subtitle && <p class="list-item-subtitle">{props.subtitle}</p>}
        {props.value && (
          <div class="list-item-aside">
            <p class="list-item-value">{props.value}</p>
            {props.badges && <div class="badges">{props.badges}</div>}
          </div>
        )}
        {props.facts && props.facts.length > 0 && (
          <ul class="list-item-facts">
            {props.facts.map((fact, index) => (
              <li key={index} class={fact.strong ? 'strong' : undefined}>
                <Icon name={fact.icon} size={16} /> {fact.text}
              </li>
            ))}
          </ul>
        )}
        {props.note && <div class="list-item-note">{props.note}</div>}
      </div>
    </article>
  );
}

/** Other ways to the same end, beneath what most people need. */
export function Ways({ items }: { items: readonly { href: string; icon: IconName; label: string }[] }) {
  return (
    <ul class="ways">
      {items.map(({ href, icon, label }) => (
        <li key={href}>
          <Link href={href}>
            <Icon name={icon} /> {label} <Icon name="chevron" size={18} />
          </Link>
        </li>
      ))}
    </ul>
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
