import { type Office, openingHoursLines } from '@app/accounts';
import { formatPhone } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { Icon, Link } from '@app/ui';
import { shellTexts } from './shell.texts.js';

interface SiteFootProps {
  siteName: string;
  centre: Office | null;
  hasOutbox: boolean;
  language: Language;
}

const LINKS = [
  { path: '/viec-lam', word: 'find' },
  { path: '/nha-tuyen-dung', word: 'employers' },
  { path: '/dich-vu', word: 'services' },
  { path: '/thi-truong-lao-dong', word: 'market' },
  { path: '/quyen-rieng-tu', word: 'privacy' },
  { path: '/tro-nang', word: 'accessibility' },
  { path: '/can-bo/dang-nhap', word: 'staffSignIn' },
] as const;

export function SiteFoot({ siteName, centre, hasOutbox, language }: SiteFootProps) {
  const texts = shellTexts(language);
  return (
    <footer class="site-foot">
      <div class="wrap">
        <div class="site-foot-grid">
          {centre ? <Centre centre={centre} language={language} /> : <p>{texts.about}</p>}
          <section>
            <h2>{texts.neverPayTitle}</h2>
            <p>{texts.neverPay}</p>
            <p>
              <Link href="/an-toan">{texts.safety}</Link>
            </p>
          </section>
          <section>
            <h2>{siteName}</h2>
            <ul class="site-foot-links">
              {LINKS.map(({ path, word }) => (
                <li key={path}>
                  <Link href={path}>{texts[word]}</Link>
                </li>
              ))}
              {hasOutbox && (
                <li>
                  <Link href="/hop-tin">{texts.outbox}</Link>
                </li>
              )}
            </ul>
          </section>
        </div>
        <div class="site-foot-end">
          {centre && <p>{texts.about}</p>}
          <p>{texts.openSource}</p>
        </div>
      </div>
    </footer>
  );
}

function Centre({ centre, language }: { centre: Office; language: Language }) {
  return (
    <section>
      <h2>{centre.name}</h2>
      <ul class="site-foot-centre">
        <li>
          <Icon name="pin" size={16} /> <span>{centre.address}</span>
        </li>
        <li>
          <Icon name="phone" size={16} /> <a href={`tel:${centre.phone}`}>{formatPhone(centre.phone)}</a>
        </li>
        {openingHoursLines(centre.openingHours, language).map((line) => (
          <li key={line.days}>
            <Icon name="clock" size={16} />{' '}
            <span>
              {line.days}: {line.times}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
