const MENUS = 'details[data-menu], details.menu';

/** Menus close by Escape and by a press beside them, as people expect; details do neither by themselves. */
export function disclosures(): void {
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    for (const menu of document.querySelectorAll<HTMLDetailsElement>(`:is(${MENUS})[open]`)) {
      if (!menu.contains(target)) menu.open = false;
    }
    const close = target.closest('[data-close]');
    const panel = close?.closest('details');
    if (!panel) return;
    event.preventDefault();
    panel.open = false;
    panel.querySelector('summary')?.focus();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const menu = document.querySelector<HTMLDetailsElement>(`:is(${MENUS})[open]`);
    if (!menu) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  document.addEventListener(
    'toggle',
    (event) => {
      const panel = event.target as HTMLDetailsElement;
      if (panel.matches?.('details.confirm[open]'))
        panel.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea, button')?.focus();
    },
    true,
  );
  openOnWideScreens();
}

/** Filters and navigation stand open on wide screens by style; a browser that cannot do that opens them here. */
function openOnWideScreens(): void {
  if (CSS.supports('selector(::details-content)')) return;
  const wide = matchMedia('(min-width: 60rem)');
  const apply = () => {
    for (const panel of document.querySelectorAll<HTMLDetailsElement>('.filters[data-wide-open]')) {
      if (wide.matches) panel.open = true;
    }
  };
  apply();
  wide.addEventListener('change', apply);
}
