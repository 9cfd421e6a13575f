import { Listbox, type Suggestion } from './listbox.js';

const PAUSE_MS = 150;
const SHORTEST = 2;

interface Offer {
  label: string;
  hint?: string;
  href: string;
}

/** Search fields offer what can be found while somebody types; the form stays as it is. */
export function suggestions(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-suggest]:not([data-ready])')) {
    input.dataset['ready'] = '';
    if (input.form) suggesting(input, input.form);
  }
}

function suggesting(input: HTMLInputElement, form: HTMLFormElement): void {
  // A combobox is a text field to the browser: as a search field it would empty itself on Escape.
  input.type = 'text';
  input.inputMode = 'search';
  input.enterKeyHint = 'search';
  const status = document.createElement('span');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  const list = new Listbox(input, ({ value }) => location.assign(value!), null, input.dataset['suggestLabel']);
  input.parentElement!.classList.add('suggesting');
  input.parentElement!.append(status);
  const known = new Map<string, Promise<Suggestion[]>>();
  let timer = 0;
  let newest = 0;

  const stop = () => {
    clearTimeout(timer);
    newest += 1;
    list.close();
    status.textContent = '';
  };
  const show = async () => {
    const turn = (newest += 1);
    const address = addressFor(input, form);
    if (!known.has(address)) known.set(address, ask(address));
    const found = await known.get(address)!;
    if (turn !== newest || document.activeElement !== input) return;
    list.show(found);
    const count = input.dataset['suggestCount'] ?? '';
    status.textContent = found.length > 0 ? count.replace('#', String(found.length)) : '';
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    if (input.value.trim().length < SHORTEST) return stop();
    timer = window.setTimeout(() => void show(), PAUSE_MS);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') stop();
    else if (event.key === 'ArrowDown' && !list.isOpen && input.value.trim().length >= SHORTEST) void show();
  });
  input.addEventListener('blur', stop);
  form.addEventListener('submit', stop);
}

/** The form as it stands is the question: what else is chosen narrows what is offered. */
function addressFor(input: HTMLInputElement, form: HTMLFormElement): string {
  const address = new URL(input.dataset['suggest']!, location.href);
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value !== '') address.searchParams.append(name, value);
  }
  return address.href;
}

/** Suggestions are a comfort: when they cannot be had, nothing is said. */
async function ask(address: string): Promise<Suggestion[]> {
  try {
    const answer = await fetch(address, { headers: { accept: 'application/json' } });
    const offers = answer.ok ? ((await answer.json()) as Offer[]) : [];
    return offers.map(({ label, hint, href }) => ({ label, value: href, ...(hint && { hint }) }));
  } catch {
    return [];
  }
}
