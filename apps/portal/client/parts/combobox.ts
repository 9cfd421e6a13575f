import { fold, matches } from './fold.js';
import { Listbox } from './listbox.js';

const SHOWN = 80;

/** Makes long selects searchable. */
export function comboboxes(): void {
  for (const select of document.querySelectorAll<HTMLSelectElement>('select[data-combobox]:not([data-ready])')) {
    select.dataset['ready'] = '';
    searchable(select);
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
