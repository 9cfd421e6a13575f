import { type Office } from '@app/accounts';
import { formatPhone } from '@app/kernel';
import { type RequestContext } from '@app/platform/http';
import { Avatar, Icon, useHref, usePage } from '@app/ui';
import { accountLinksFor, navigationFor } from './navigation.js';
import { shellTexts } from './shell.texts.js';
import { signInAddress } from './sign-in-address.js';

interface SiteHeadProps {
  context: RequestContext;
  siteName: string;
  centre: Office | null;
}

/** From so many entries on, the navigation takes a row of its own beneath the name of the site. */
const MANY = { stranger: 5, person: 3 };

export function SiteHead({ context, siteName, centre }: SiteHeadProps) {
  const { asset } = usePage();
  const href = useHref();
  const texts = shellTexts(context.language);
  const items = navigationFor(context.actor);
  return (
    <>
      <Strip context={context} centre={centre} />
      <header class="site-head">
        <div class="wrap site-head-row">
          <a class="wordmark" href={href('/')}>
            <img src={asset('icon.svg')} alt="" width="38" height="38" />
            <span>
              {siteName}
              <small>{texts.owner}</small>
            </span>
          </a>
          <details
            class={items.length > (context.actor ? MANY.person : MANY.stranger) ? 'menu menu-wide' : 'menu'}
            data-wide-open=""
          >
            <summary class="site-button">
              <Icon name="menu" /> <span class="menu-word">{texts.menu}</span>
            </summary>
            <div class="menu-panel">
              <nav class="site-nav" aria-label={texts.navigation}>
                <MenuLinks items={items.map((item) => ({ path: item.path, label: texts[item.word] }))} />
              </nav>
              <nav class="site-nav menu-extra" aria-label={texts.help}>
                <OtherLanguage context={context} />
                {centre && <Hotline centre={centre} />}
              </nav>
            </div>
          </details>
          <div class="site-head-end">
            {context.actor ? (
              <>
                <Bell context={context} />
                <AccountMenu context={context} />
              </>
            ) : (
              <SignIn context={context} label={texts.signIn} />
            )}
          </div>
        </div>
      </header>
    </>
  );
}

/** A line above the head on wide screens: the promise, the hotline, the other language. */
function Strip({ context, centre }: Pick<SiteHeadProps, 'context' | 'centre'>) {
  const texts = shellTexts(context.language);
  return (
    <div class="site-strip">
      <div class="wrap">
        <p>
          <Icon name="shield" size={16} /> {texts.promise}
        </p>
        <div class="site-strip-links">
          {centre && <Hotline centre={centre} />}
          <OtherLanguage context={context} />
        </div>
      </div>
    </div>
  );
}

function Hotline({ centre }: { centre: Office }) {
  return (
    <a href={`tel:${centre.phone}`}>
      <Icon name="phone" size={16} /> {formatPhone(centre.phone)}
    </a>
  );
}

/** The same page in the other language. */
function OtherLanguage({ context }: { context: RequestContext }) {
  const texts = shellTexts(context.language);
  const isEnglish = context.language === 'en';
  const other = isEnglish ? context.url : `/en${context.url === '/' ? '' : context.url}`;
  return (
    <a href={other} lang={isEnglish ? 'vi' : 'en'} hreflang={isEnglish ? 'vi' : 'en'}>
      <Icon name="globe" size={16} /> {texts.otherLanguage}
    </a>
  );
}

function MenuLinks({ items }: { items: readonly { path: string; label: string }[] }) {
  const { path } = usePage();
  const href = useHref();
  // Only the longest entry that fits is where we are: `/can-bo` and `/can-bo/nguoi-lao-dong` may both be entries.
  const current = items
    .filter((item) => path === item.path || path.startsWith(`${item.path}/`))
    .toSorted((left, right) => right.path.length - left.path.length)[0];
  return (
    <>
      {items.map((item) => (
        <a key={item.path} href={href(item.path)} aria-current={item === current ? 'page' : undefined}>
          {item.label}
        </a>
      ))}
    </>
  );
}

/** Leads back to the page one was on. */
function SignIn({ context, label }: { context: RequestContext; label: string }) {
  const href = useHref();
  return (
    <a class="site-head-link" href={href(signInAddress(context.url))}>
      <Icon name="person" />
      {label}
    </a>
  );
}

/** The way to one's notifications, with how many are unread. */
function Bell({ context }: { context: RequestContext }) {
  const href = useHref();
  const texts = shellTexts(context.language);
  const count = context.unread > 99 ? '99+' : String(context.unread);
  return (
    <a class="site-bell" href={href('/thong-bao')} title={texts.notifications}>
      <Icon name="bell" />
      <span class="visually-hidden">{texts.notifications}</span>
      {context.unread > 0 && (
        <span class="site-bell-count">
          {count} <span class="visually-hidden">{texts.unread}</span>
        </span>
      )}
    </a>
  );
}

function AccountMenu({ context }: { context: RequestContext }) {
  const { csrfToken } = usePage();
  const href = useHref();
  const texts = shellTexts(context.language);
  const name = context.actor?.name ?? '';
  return (
    <details class="site-account" data-menu="">
      <summary class="site-button">
        <Avatar name={name} kind="person" size="small" />
        <span class="visually-hidden">{texts.account}: </span>
        <span class="site-account-label">{name}</span>
        <Icon name="chevron" size={16} />
      </summary>
      <div class="site-account-panel">
        <p class="site-account-name">{name}</p>
        {accountLinksFor(context.actor).map((item) => (
          <a key={item.path} href={href(item.path)}>
            <Icon name={item.icon} />
            {texts[item.word]}
          </a>
        ))}
        <form action={href('/dang-xuat')} method="post">
          <input type="hidden" name="_csrf" value={csrfToken} />
          <button type="submit">
            <Icon name="signOut" />
            {texts.signOut}
          </button>
        </form>
      </div>
    </details>
  );
}
