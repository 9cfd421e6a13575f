import { type ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.js';
import { useHref } from './page-context.js';

interface TileProps {
  href: string;
  icon: IconName;
  title: string;
  note?: string;
}

/** A way on that is chosen by its picture and name. Stands in `<Tiles>`. */
export function Tile({ href, icon, title, note }: TileProps) {
  const link = useHref();
  return (
    <li>
      <a class="tile" href={link(href)}>
        <span class="tile-icon">
          <Icon name={icon} size={22} />
        </span>
        {note && <span class="tile-note">{note}</span>}
        <span class="tile-title">{title}</span>
      </a>
    </li>
  );
}

export function Tiles({ children }: { children: ComponentChildren }) {
  return <ul class="tiles">{children}</ul>;
}

interface StepsProps {
  steps: readonly { icon: IconName; title: string; text: string }[];
}

/** What one does one after the other: picture, few words, one sentence. */
export function Steps({ steps }: StepsProps) {
  return (
    <ol class="steps">
      {steps.map((step, index) => (
        <li key={step.title}>
          <span class="steps-icon">
            <Icon name={step.icon} size={24} />
            <span class="steps-number" aria-hidden="true">
              {index + 1}
            </span>
          </span>
          <h3>{step.title}</h3>
          <p>{step.text}</p>
        </li>
      ))}
    </ol>
  );
}

/** What holds, side by side. */
export function Promises({ items }: { items: readonly { icon: IconName; title: string; text: ComponentChildren }[] }) {
  return (
    <ul class="promises">
      {items.map((item) => (
        <li key={item.title}>
          <Icon name={item.icon} size={24} />
          <div>
            <h3>{item.title}</h3>
            <p>{item.text}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

interface CalloutProps {
  title: string;
  children: ComponentChildren;
  actions: ComponentChildren;
}

/** A band across the page that speaks to somebody else than the page does. */
export function Callout({ title, children, actions }: CalloutProps) {
  return (
    <section class="callout">
      <div>
        <h2>{title}</h2>
        <p>{children}</p>
      </div>
      <div class="actions">{actions}</div>
    </section>
  );
}
