import { KIOSK_HOME, type Language } from '@app/platform/http';
import { LinkButton, PageHead, Tile, Tiles } from '@app/ui';
import { kioskTexts } from './kiosk.texts.js';

export const KIOSK_BEGIN = `${KIOSK_HOME}/bat-dau`;
export const KIOSK_CHOICES = `${KIOSK_HOME}/chon-viec`;

/** What the device shows while it waits: one way on, and the same in the other language. */
export function KioskHomePage({ language }: { language: Language }) {
  const texts = kioskTexts(language);
  const other = language === 'vi' ? 'en' : 'vi';
  const prefix = other === 'en' ? '/en' : '';
  return (
    <div class="kiosk-home">
      <PageHead title={texts.welcome} lead={texts.lead} />
      <LinkButton href={KIOSK_BEGIN}>{texts.begin}</LinkButton>
      <a class="button button-secondary" href={prefix + KIOSK_BEGIN} lang={other} hreflang={other}>
        {kioskTexts(other).begin} · {other === 'en' ? 'English' : 'Tiếng Việt'}
      </a>
      <p>{texts.promise}</p>
    </div>
  );
}

/** What can be done here. @param isSignedIn whether the visitor has signed in by now */
export function KioskChoicesPage({ language, isSignedIn }: { language: Language; isSignedIn: boolean }) {
  const { choose, chooseLead, ways } = kioskTexts(language);
  return (
    <>
      <PageHead title={choose} lead={chooseLead} />
      <Tiles>
        <Tile href="/viec-lam" icon="search" title={ways.search} />
        {isSignedIn ? (
          <>
            <Tile href="/ho-so" icon="person" title={ways.profile} />
            <Tile href="/viec-da-ung-tuyen" icon="send" title={ways.applications} />
          </>
        ) : (
          <>
            <Tile href={`/dang-nhap?tiep=${KIOSK_CHOICES}`} icon="phone" title={ways.signIn} />
            <Tile href="/dang-nhap/phieu" icon="document" title={ways.slip} />
          </>
        )}
        <Tile href="/phien-giao-dich" icon="calendar" title={ways.fairs} />
        <Tile href="/dich-vu" icon="building" title={ways.services} />
      </Tiles>
    </>
  );
}
