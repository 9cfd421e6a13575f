/** Small comforts on top of pages that work without them. */

/** A form that is on its way is not sent twice. */
document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (!form.hasAttribute('data-guard')) return;
  if (form.dataset['sent']) {
    event.preventDefault();
    return;
  }
  form.dataset['sent'] = 'true';
  // The pressed button's name and value must still be part of the form, so it is disabled after this turn.
  setTimeout(() => form.querySelectorAll('button').forEach((button) => (button.disabled = true)));
});

/** Coming back by the back button finds a usable form again. */
window.addEventListener('pageshow', (event) => {
  if (!event.persisted) return;
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-sent]')) {
    delete form.dataset['sent'];
    form.querySelectorAll('button').forEach((button) => (button.disabled = false));
  }
});

/** What is wrong with a form is read out and seen first. */
document.querySelector<HTMLElement>('[data-focus]')?.focus();
