import { KIOSK_END, KIOSK_HOME, KIOSK_IDLE_SECONDS, KIOSK_STAY, KIOSK_WARN_SECONDS } from '@app/platform/http';
import { Icon, useHref, usePage } from '@app/ui';
import { shellTexts } from './shell.texts.js';

const CHOICES = `${KIOSK_HOME}/chon-viec`;

/** Without JavaScript the device closes by itself as well, counted from the loading of the page. */
export function KioskRefresh() {
  const href = useHref();
  return (
    <noscript>
      <meta http-equiv="refresh" content={`${KIOSK_IDLE_SECONDS};url=${href(KIOSK_END)}`} />
    </noscript>
  );
}

/** Over every page on a shared device: back to the choices, the way to finish, and the question before it closes. */
export function KioskFrame() {
  const href = useHref();
  const texts = shellTexts(usePage().language).kiosk;
  return (
    <>
      <div class="kiosk-bar">
        <div class="wrap kiosk-bar-row">
          <a class="button button-quiet" href={href(CHOICES)}>
            <Icon name="home" /> {texts.start}
          </a>
          <p class="kiosk-note">{texts.note(String(KIOSK_IDLE_SECONDS / 60))}</p>
          <a class="button button-primary" href={href(KIOSK_END)} data-kiosk-finish="">
            {texts.finish}
          </a>
        </div>
      </div>
      <dialog
        class="kiosk-ask"
        aria-labelledby="kiosk-ask"
        data-kiosk-ask=""
        data-kiosk-idle={String(KIOSK_IDLE_SECONDS)}
        data-kiosk-warn={String(KIOSK_WARN_SECONDS)}
        data-kiosk-stay-at={KIOSK_STAY}
      >
        <h2 id="kiosk-ask">{texts.ask}</h2>
        <p>
          {texts.closes} <strong data-kiosk-seconds="" role="timer" /> {texts.seconds}
        </p>
        <div class="actions">
          <button type="button" class="button button-primary" data-kiosk-stay="">
            {texts.stay}
          </button>
          <a class="button button-secondary" href={href(KIOSK_END)} data-kiosk-finish="">
            {texts.finish}
          </a>
        </div>
      </dialog>
    </>
  );
}
