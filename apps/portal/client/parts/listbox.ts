export interface Suggestion {
  label: string;
  hint?: string;
  value?: string;
}

let made = 0;

/**
 * A list of suggestions beneath an input, after the combobox pattern of the ARIA practices guide: the focus stays in
 * the input, arrows move through the list, Enter takes, Escape closes.
 */
export class Listbox {
  private readonly list = document.createElement('div');
  private shown: readonly Suggestion[] = [];
  private active = -1;

  constructor(
    private readonly input: HTMLInputElement,
    private readonly take: (suggestion: Suggestion) => void,
    private readonly nothing: string | null,
    /** What the list is called where it is more than the values of its field. */
    name?: string,
  ) {
    this.list.id = `suggestions-${(made += 1)}`;
    this.list.className = 'suggestions';
    this.list.setAttribute('role', 'listbox');
    this.list.hidden = true;
    input.after(this.list);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', this.list.id);
    input.setAttribute('aria-expanded', 'false');
    input.autocomplete = 'off';
    const label = name ?? input.labels?.[0]?.textContent;
    if (label) this.list.setAttribute('aria-label', label);
    input.addEventListener('keydown', (event) => this.press(event));
    input.addEventListener('blur', () => this.close());
    // Before the input loses the focus, so that the list is still there.
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest<HTMLElement>('[role=option]');
      if (option) this.choose(Number(option.dataset['index']));
    });
  }

  get isOpen(): boolean {
    return !this.list.hidden;
  }

  show(suggestions: readonly Suggestion[]): void {
    this.shown = suggestions;
    this.active = -1;
    this.list.replaceChildren(...suggestions.map((suggestion, index) => this.option(suggestion, index)));
    if (suggestions.length === 0) {
      if (this.nothing === null) return this.close();
      const empty = document.createElement('p');
      empty.className = 'suggestions-none';
      empty.setAttribute('role', 'status');
      empty.textContent = this.nothing;
      this.list.append(empty);
    }
    this.list.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
    this.input.removeAttribute('aria-activedescendant');
  }

  close(): void {
    this.list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
  }

  private option(suggestion: Suggestion, index: number): HTMLElement {
    const option = document.createElement('div');
    option.id = `${this.list.id}-${index}`;
    option.dataset['index'] = String(index);
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.append(suggestion.label);
    if (suggestion.hint) {
      const hint = document.createElement('small');
      hint.textContent = suggestion.hint;
      option.append(hint);
    }
    return option;
  }

  private choose(index: number): void {
    const suggestion = this.shown[index];
    if (!suggestion) return;
    this.close();
    this.take(suggestion);
  }

  private press(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.isOpen) {
      event.stopPropagation();
      this.close();
    } else if (event.key === 'Enter' && this.isOpen && this.active >= 0) {
      event.preventDefault();
      this.choose(this.active);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && this.isOpen && this.shown.length > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.move((this.active + step + this.shown.length + (this.active < 0 && step < 0 ? 1 : 0)) % this.shown.length);
    }
  }

  private move(to: number): void {
    this.list.querySelector('[aria-selected=true]')?.setAttribute('aria-selected', 'false');
    this.active = to;
    const option = this.list.querySelector(`[data-index="${to}"]`);
    if (!option) return;
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', option.id);
  }
}
