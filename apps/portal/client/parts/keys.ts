const KEPT = 'keys';

/** Presses what a letter stands for, while the keys are on and nobody is typing. */
export function keys(): void {
  const panel = document.querySelector<HTMLElement>('[data-keys]');
  const choice = panel?.querySelector<HTMLInputElement>('input');
  if (!panel || !choice) return;
  choice.checked = kept() !== 'off';
  panel.hidden = false;
  const show = () => document.documentElement.toggleAttribute('data-keys-on', choice.checked);
  show();
  choice.addEventListener('change', () => {
    show();
    keep(choice.checked ? 'on' : 'off');
  });
  document.addEventListener('keydown', (event) => {
    if (!choice.checked || event.ctrlKey || event.altKey || event.metaKey || event.repeat || isTyping(event)) return;
    const target = pressed(event);
    if (!target) return;
    event.preventDefault();
    target.focus();
    target.click();
  });
}

/** By the place of the key: what types Vietnamese may say another letter. */
function pressed({ code }: KeyboardEvent): HTMLElement | null {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  const found = letter && document.querySelector<HTMLElement>(`[data-shortcut="${letter}"]`);
  return found && found.checkVisibility() ? found : null;
}

const FIELDS = 'textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="submit"])';

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest(FIELDS) !== null;
}

/** A browser that keeps nothing has its keys on. */
function kept(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

function keep(value: string): void {
  try {
    localStorage.setItem(KEPT, value);
  } catch {
    // Off until the page is left.
  }
}
