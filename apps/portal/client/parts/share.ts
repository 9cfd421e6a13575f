async function share(button: HTMLButtonElement): Promise<void> {
  const { share: url = '', title = '', done = '' } = button.dataset;
  if ('share' in navigator) {
    // Whoever closes the device's own dialog has not failed.
    await navigator.share({ url, title }).catch(() => undefined);
    return;
  }
  await (navigator as Navigator).clipboard.writeText(url);
  button.querySelector('[role=status]')!.textContent = done;
}

/** Buttons that pass a page on: by the device's own dialog, else into the clipboard; hidden where neither is there. */
export function shareButtons(): void {
  if (!('share' in navigator) && !('clipboard' in navigator)) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-share]')) {
    button.hidden = false;
    button.addEventListener('click', () => void share(button));
  }
}
