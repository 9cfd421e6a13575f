import { fold, matches } from './fold.js';
import { Listbox, type Suggestion } from './listbox.js';

const SHOWN = 80;
const PAUSE_MS = 200;

/** Makes long selects searchable, and offers what the server suggests for an input. */
export function comboboxes(): void {
  for (const select of document.querySelectorAll<HTMLSelectElement>('select[data-combobox]:not([data-ready])')) {
    select.dataset['ready'] = '';
    searchable(select);
  }
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-suggest]:not([data-ready])')) {
    input.dataset['ready'] = '';
    suggesting(input);
  }
}

/** The select stays the field that is sent; an input in its place searches its options. */
function searchable(select: HTMLSelectElement): void {
  const options = Array.from(select.options)
    .filter((option) => option.value !== '')
    .map((option) => {
      const group = option.parentElement instanceof HTMLOptGroupElement ? option.parentElement.label : undefined;
      return { value: option.value, label: option.label, folded: fold(option.label), ...(group && { hint: group }) };
    });
  const frame = document.createElement('span');
  frame.className = 'combobox control';
  const input = document.createElement('input');
  input.type = 'text';
  input.id = select.id;
  input.placeholder = select.options[0]?.value === '' ? select.options[0].label : '';
  for (const name of ['aria-describedby', 'aria-invalid']) {
    const value = select.getAttribute(name);
    if (value !== null) input.setAttribute(name, value);
  }
  select.removeAttribute('id');
  select.replaceWith(frame);
  frame.append(input, select);

  const follow = () => {
    input.value = select.value === '' ? '' : (select.selectedOptions[0]?.label ?? '');
  };
  const choose = (value: string) => {
    if (select.value !== value) {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    follow();
  };
  const list = new Listbox(input, (suggestion) => choose(suggestion.value ?? ''), select.dataset['combobox'] ?? null);
  const offer = (typed: string) => list.show(options.filter((option) => matches(option.folded, typed)).slice(0, SHOWN));

  input.addEventListener('focus', () => input.select());
  input.addEventListener('click', () => (list.isOpen ? list.close() : offer('')));
  input.addEventListener('input', () => offer(input.value));
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && !list.isOpen) offer('');
  });
  // What was typed counts when it names one option; otherwise the last choice stands.
  input.addEventListener('blur', () => {
    const typed = fold(input.value);
    if (typed === '') return choose('');
    const same = options.filter((option) => option.folded === typed);
    const fitting = same.length > 0 ? same : options.filter((option) => matches(option.folded, typed));
    choose(fitting.length === 1 ? fitting[0]!.value : select.value);
  });
  select.form?.addEventListener('reset', () => setTimeout(follow));
  select.addEventListener('change', follow);
  // The browser may give a field back what it held before, when somebody comes back to the page.
  window.addEventListener('pageshow', follow);
  follow();
}

function suggesting(input: HTMLInputElement): void {
  const list = new Listbox(
    input,
    (suggestion) => {
      input.value = suggestion.label;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    null,
  );
  let timer = 0;
  let newest = 0;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    if (input.value.trim().length < 2) return list.close();
    timer = window.setTimeout(() => {
      const turn = (newest += 1);
      void ask(input).then((suggestions) => {
        if (turn === newest && document.activeElement === input) list.show(suggestions);
      });
    }, PAUSE_MS);
  });
}

/** Suggestions are a comfort: when they cannot be had, nothing is said. */
async function ask(input: HTMLInputElement): Promise<Suggestion[]> {
  try {
    const address = new URL(input.dataset['suggest']!, location.href);
    address.searchParams.set('q', input.value);
    const answer = await fetch(address, { headers: { accept: 'application/json' } });
    return answer.ok ? ((await answer.json()) as Suggestion[]) : [];
  } catch {
    return [];
  }
}
