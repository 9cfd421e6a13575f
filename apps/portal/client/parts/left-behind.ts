const KIOSK_HOME = '/may-dung-chung';

/** What a visitor of a shared device left in the history of its browser is shown to nobody after them. */
export function hideLeftBehind(): void {
  const left = (history.state as { kiosk?: string } | null)?.kiosk;
  if (left !== undefined && left !== document.documentElement.dataset['kiosk']) location.replace(KIOSK_HOME);
}
