import { fold, matches } from './fold.js';

/** A long list of boxes gets a filter above it; what is ticked always stays in sight. */
export function listFilters(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-filter]:not([data-ready])')) {
    list.dataset['ready'] = '';
    const entries = Array.from(list.querySelectorAll('label'), (label) => ({
      label,
      folded: fold(label.textContent ?? ''),
    }));
    const input = document.createElement('input');
    input.type = 'search';
    input.placeholder = list.dataset['filter'] ?? '';
    input.setAttribute('aria-label', input.placeholder);
    // It is no part of the form: Enter in it must not send one.
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault();
    });
    input.addEventListener('input', () => {
      for (const { label, folded } of entries) {
        label.hidden = !matches(folded, input.value) && !label.querySelector<HTMLInputElement>('input')!.checked;
      }
    });
    list.before(input);
  }
}
