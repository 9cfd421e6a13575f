import { type VNode } from 'preact';
import { type RequestContext } from '@app/platform/http';
import { Icon, Notice, useHref, usePage } from '@app/ui';
import { navigationFor } from './navigation.js';
import { shellTexts } from './shell.texts.js';

export interface DocumentOptions {
  siteName: string;
  publicUrl: string;
  title: string;
  description?: string | undefined;
  canonical?: string | undefined;
  structuredData?: Record<string, unknown> | undefined;
  scripts?: readonly string[] | undefined;
  layout?: 'full' | 'bare' | undefined;
  hasOutbox: boolean;
}

interface LayoutProps {
  context: RequestContext;
  options: DocumentOptions;
  body: VNode;
}

/** The document around every page. */
export function Layout({ context, options, body }: LayoutProps) {
  const { asset } = usePage();
  const path = options.canonical ?? context.url.split('?')[0] ?? '/';
  const english = `${options.publicUrl}/en${path === '/' ? '' : path}`;
  return (
    <html lang={context.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{options.title === options.siteName ? options.title : `${options.title} · ${options.siteName}`}</title>
        {options.description && <meta name="description" content={options.description} />}
        <meta name="theme-color" content="#1f5a43" />
        <link rel="icon" href={asset('icon.svg')} type="image/svg+xml" />
        <link rel="canonical" href={context.language === 'en' ? english : options.publicUrl + path} />
        <link rel="alternate" hreflang="vi" href={options.publicUrl + path} />
        <link rel="alternate" hreflang="en" href={english} />
        <link rel="stylesheet" href={asset('main.css')} />
        {['main.js', ...(options.scripts ?? [])].map((script) => (
          <script key={script} type="module" src={asset(script)} />
        ))}
        {options.structuredData && (
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: JSON.stringify(options.structuredData).replaceAll('<', '\\u003c') }}
          />
        )}
      </head>
      <body>
        {options.layout === 'bare' ? (
          <main class="wrap" id="main">
            {body}
          </main>
        ) : (
          <FullPage context={context} options={options} body={body} />
        )}
      </body>
    </html>
  );
}

function FullPage({ context, options, body }: LayoutProps) {
  const texts = shellTexts(context.language);
  return (
    <>
      <a class="skip" href="#main">
        {texts.skip}
      </a>
      <SiteHead context={context} siteName={options.siteName} />
      <main class="wrap" id="main">
        {context.flash && <Notice tone={context.flash.tone}>{context.flash.text}</Notice>}
        {body}
      </main>
      <SiteFoot hasOutbox={options.hasOutbox} language={context.language} />
    </>
  );
}

function SiteHead({ context, siteName }: { context: RequestContext; siteName: string }) {
  const { path, csrfToken } = usePage();
  const href = useHref();
  const texts = shellTexts(context.language);
  const other = context.language === 'en' ? context.url : `/en${context.url === '/' ? '' : context.url}`;
  return (
    <header class="site-head">
      <div class="wrap site-head-row">
        <a class="wordmark" href={href('/')}>
          <Icon name="leaf" size={26} />
          {siteName}
        </a>
        <nav class="site-nav" aria-label={texts.navigation}>
          {navigationFor(context.actor).map((item) => (
            <a
              key={item.path}
              href={href(item.path)}
              aria-current={path === item.path || path.startsWith(`${item.path}/`) ? 'page' : undefined}
            >
              {texts[item.word]}
            </a>
          ))}
        </nav>
        <div class="site-account">
          <a href={other} lang={context.language === 'en' ? 'vi' : 'en'}>
            {texts.otherLanguage}
          </a>
          {context.actor ? (
            <>
              <a href={href('/tai-khoan')} title={texts.account}>
                <Icon name="person" />
                {context.actor.name}
              </a>
              <form action={href('/dang-xuat')} method="post">
                <input type="hidden" name="_csrf" value={csrfToken} />
                <button type="submit">{texts.signOut}</button>
              </form>
            </>
          ) : (
            <a href={href('/dang-nhap')}>
              <Icon name="person" />
              {texts.signIn}
            </a>
          )}
        </div>
      </div>
    </header>
  );
}

function SiteFoot({ hasOutbox, language }: { hasOutbox: boolean; language: RequestContext['language'] }) {
  const texts = shellTexts(language);
  const href = useHref();
  return (
    <footer class="site-foot">
      <div class="wrap site-foot-grid">
        <p>
          <strong>{texts.neverPayTitle}</strong>
          <br />
          {texts.neverPay}
        </p>
        <p>
          {texts.about}
          <br />
          {texts.openSource}
        </p>
        <p>
          <a href={href('/dich-vu')}>{texts.services}</a>
          {hasOutbox && (
            <>
              <br />
              <a href={href('/hop-tin')}>{texts.outbox}</a>
            </>
          )}
        </p>
      </div>
    </footer>
  );
}
