import { useHref } from './page-context.js';

interface SegmentsProps {
  label: string;
  items: readonly { href: string; label: string; isCurrent: boolean }[];
}

/** One of a few ways to see the same list: an order, a distance. Each is a link; the label stands before them. */
export function Segments({ label, items }: SegmentsProps) {
  const link = useHref();
  return (
    <nav class="segments" aria-label={label}>
      <span class="segments-label" aria-hidden="true">
        {label}
      </span>
      <ul class="segments-items">
        {items.map((item) => (
          <li key={item.href}>
            <a href={link(item.href)} aria-current={item.isCurrent ? 'true' : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
