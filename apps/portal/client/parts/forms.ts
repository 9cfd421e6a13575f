/** How long a form that has been sent stays shut, in case no new page comes: a download, or a lost connection. */
const SHUT_MS = 15_000;

function reopen(form: HTMLFormElement): void {
  delete form.dataset['sent'];
  form.removeAttribute('aria-busy');
  for (const button of form.querySelectorAll('button')) button.disabled = false;
}

/** A form that is on its way is not sent twice, and what is wrong with one is read out and seen first. */
export function forms(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.hasAttribute('data-guard')) return;
    if (form.dataset['sent']) {
      event.preventDefault();
      return;
    }
    form.dataset['sent'] = 'true';
    form.setAttribute('aria-busy', 'true');
    // The pressed button's name and value must still be part of the form, so it is disabled after this turn.
    setTimeout(() => form.querySelectorAll('button').forEach((button) => (button.disabled = true)));
    setTimeout(() => reopen(form), SHUT_MS);
  });

  // Coming back by the back button finds a usable form again.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) document.querySelectorAll<HTMLFormElement>('form[data-sent]').forEach(reopen);
  });

  document.querySelector<HTMLElement>('[data-focus]:not([data-sample] *)')?.focus();
}
