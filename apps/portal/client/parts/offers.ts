interface Offer {
  code: string;
  label: string;
}

/** Offers a few options of a select by what was typed elsewhere: `data-offers` asks, `data-offers-from` names the input. */
export function offers(): void {
  for (const frame of document.querySelectorAll<HTMLElement>('[data-offers]:not([data-offers-ready])')) {
    frame.dataset['offersReady'] = '';
    const select = frame.querySelector('select');
    const source = select?.form?.elements.namedItem(frame.dataset['offersFrom'] ?? '');
    if (select && source instanceof HTMLInputElement) offering(frame, select, source);
  }
}

function offering(frame: HTMLElement, select: HTMLSelectElement, source: HTMLInputElement): void {
  const row = document.createElement('p');
  row.className = 'offers';
  row.setAttribute('role', 'status');
  frame.after(row);
  let newest = 0;
  const show = async () => {
    const turn = (newest += 1);
    const found = source.value.trim().length < 3 ? [] : await ask(frame.dataset['offers']!, source.value);
    if (turn !== newest) return;
    const buttons = found.filter(({ code }) => code !== select.value).map((offer) => button(offer, select, row));
    row.replaceChildren(...(buttons.length > 0 ? [`${frame.dataset['offersLabel'] ?? ''}: `, ...buttons] : []));
  };
  source.addEventListener('change', () => void show());
  if (select.value === '') void show();
}

function button({ code, label }: Offer, select: HTMLSelectElement, row: HTMLElement): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'chip chip-outline';
  made.textContent = label;
  made.addEventListener('click', () => {
    select.value = code;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    row.replaceChildren();
  });
  return made;
}

/** An offer is a comfort: when it cannot be had, nothing is said. */
async function ask(path: string, title: string): Promise<Offer[]> {
  try {
    const address = new URL(path, location.href);
    address.searchParams.set('title', title.slice(0, 200));
    const answer = await fetch(address, { headers: { accept: 'application/json' } });
    return answer.ok ? ((await answer.json()) as { items: Offer[] }).items : [];
  } catch {
    return [];
  }
}
