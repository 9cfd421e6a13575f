/**
 * On a device that many people use: closes by itself when nobody is there any more, after a question that one touch
 * answers, and leaves nothing behind. Without it the page closes by its own `refresh`, whatever happens.
 */
const SECOND = 1_000;
/** The server is told at most so often that somebody is there. */
const TELL_EVERY_MS = 20 * SECOND;

const visit = document.documentElement.dataset['kiosk'];
const ask = document.querySelector<HTMLDialogElement>('[data-kiosk-ask]');
if (visit && ask) watch(visit, ask);
else forget();

function watch(visit: string, ask: HTMLDialogElement): void {
  const idleMs = Number(ask.dataset['kioskIdle']) * SECOND;
  const warnMs = Number(ask.dataset['kioskWarn']) * SECOND;
  const finish = document.querySelector<HTMLAnchorElement>('[data-kiosk-finish]')!;
  const seconds = ask.querySelector<HTMLElement>('[data-kiosk-seconds]')!;
  let last = Date.now();
  let told = last;

  const touched = () => {
    if (ask.open) return;
    last = Date.now();
    if (last - told < TELL_EVERY_MS) return;
    told = last;
    void fetch(ask.dataset['kioskStayAt']!, { cache: 'no-store' });
  };
  const stay = () => {
    ask.close();
    told = 0;
    touched();
  };
  const end = () => {
    forget();
    location.replace(finish.href);
  };
  const look = () => {
    const left = last + idleMs - Date.now();
    if (left <= 0) return end();
    if (left > warnMs) return;
    seconds.textContent = String(Math.ceil(left / SECOND));
    if (!ask.open) ask.showModal();
  };

  for (const event of ['pointerdown', 'keydown', 'input', 'scroll']) {
    addEventListener(event, touched, { capture: true, passive: true });
  }
  ask.querySelector('[data-kiosk-stay]')!.addEventListener('click', stay);
  ask.addEventListener('cancel', stay);
  for (const link of document.querySelectorAll('[data-kiosk-finish]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      end();
    });
  }
  // A page that comes back whole from the memory of the browser is asked for again.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  addEventListener('visibilitychange', look);
  setInterval(look, SECOND);
  mark(visit);
  document.addEventListener('htmx:after:swap', () => mark(visit));
}

/** What this visit leaves in the history of the browser is known by it: `main.js` shows it to nobody else. */
function mark(visit: string): void {
  history.replaceState({ ...(history.state as object | null), kiosk: visit }, '');
  // Nothing that was typed here is offered to the next visitor.
  for (const field of document.querySelectorAll<HTMLInputElement>('input, textarea, select'))
    field.autocomplete = 'off';
}

function forget(): void {
  localStorage.clear();
  sessionStorage.clear();
}
