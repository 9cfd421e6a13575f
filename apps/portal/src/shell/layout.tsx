import { type VNode } from 'preact';
import { type Office } from '@app/accounts';
import { type RequestContext } from '@app/platform/http';
import { Flash, usePage } from '@app/ui';
import { KioskFrame, KioskRefresh } from './kiosk-frame.js';
import { shellTexts } from './shell.texts.js';
import { SiteFoot } from './site-foot.js';
import { SiteHead } from './site-head.js';

export interface DocumentOptions {
  siteName: string;
  publicUrl: string;
  title: string;
  description?: string | undefined;
  canonical?: string | undefined;
  noIndex?: boolean | undefined;
  structuredData?: Record<string, unknown> | undefined;
  scripts?: readonly string[] | undefined;
  layout?: 'full' | 'bare' | undefined;
  hasOutbox: boolean;
  centre: Office | null;
}

interface LayoutProps {
  context: RequestContext;
  options: DocumentOptions;
  body: VNode;
}

/** The document around every page. */
export function Layout({ context, options, body }: LayoutProps) {
  return (
    <html lang={context.language} data-kiosk={context.kioskVisit ?? undefined}>
      <DocumentHead context={context} options={options} />
      <body>
        {options.layout === 'bare' ? (
          <>
            {context.kioskVisit && <KioskFrame />}
            <main class="wrap" id="main" tabIndex={-1}>
              {body}
            </main>
          </>
        ) : (
          <FullPage context={context} options={options} body={body} />
        )}
      </body>
    </html>
  );
}

function DocumentHead({ context, options }: Omit<LayoutProps, 'body'>) {
  const { asset } = usePage();
  const path = options.canonical ?? context.url.split('?')[0] ?? '/';
  const english = `${options.publicUrl}/en${path === '/' ? '' : path}`;
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{options.title === options.siteName ? options.title : `${options.title} · ${options.siteName}`}</title>
      {options.description && <meta name="description" content={options.description} />}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#1c201c" media="(prefers-color-scheme: dark)" />
      <meta name="format-detection" content="telephone=no" />
      {/* What every page needs for its first words, asked for before the styles name it. */}
      {['vietnamese', 'latin'].map((subset) => (
        <link
          key={subset}
          rel="preload"
          href={asset(`be-vietnam-pro-${subset}-400-normal.woff2`)}
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
        />
      ))}
      <link rel="icon" href={asset('icon.svg')} type="image/svg+xml" />
      <link rel="apple-touch-icon" href={asset('touch-icon-180.png')} />
      <link rel="manifest" href="/site.webmanifest" />
      {!options.noIndex && (
        <>
          <link rel="canonical" href={context.language === 'en' ? english : options.publicUrl + path} />
          <link rel="alternate" hreflang="vi" href={options.publicUrl + path} />
          <link rel="alternate" hreflang="en" href={english} />
          <link rel="alternate" type="application/atom+xml" href="/viec-lam/moi.atom" />
          <ShareTags options={options} address={context.language === 'en' ? english : options.publicUrl + path} />
        </>
      )}
      <link rel="stylesheet" href={asset('main.css')} />
      {options.scripts?.includes('htmx.js') && <meta name="htmx-config" content={HTMX_CONFIG} />}
      {context.kioskVisit && <KioskRefresh />}
      {scriptsOf(context, options).map((script) => (
        <script key={script} type="module" src={asset(script)} />
      ))}
      {options.structuredData && (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: JSON.stringify(options.structuredData).replaceAll('<', '\\u003c') }}
        />
      )}
    </head>
  );
}

function scriptsOf({ kioskVisit }: RequestContext, { scripts = [] }: DocumentOptions): string[] {
  return ['main.js', ...scripts, ...(kioskVisit && !scripts.includes('kiosk.js') ? ['kiosk.js'] : [])];
}

/** What a messenger shows of a link that is passed on (Open Graph). */
function ShareTags({ options, address }: { options: DocumentOptions; address: string }) {
  const { asset } = usePage();
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={options.siteName} />
      <meta property="og:title" content={options.title} />
      {options.description && <meta property="og:description" content={options.description} />}
      <meta property="og:url" content={address} />
      <meta property="og:image" content={options.publicUrl + asset('share.jpg')} />
    </>
  );
}

/** Nothing that the content security policy forbids, and an error page never takes the place of a part of a page. */
const HTMX_CONFIG = JSON.stringify({ includeIndicatorCSS: false, noSwap: [204, 304, '4xx', '5xx'] });

function FullPage({ context, options, body }: LayoutProps) {
  return (
    <>
      <a class="skip" href="#main">
        {shellTexts(context.language).skip}
      </a>
      {context.kioskVisit && <KioskFrame />}
      <SiteHead context={context} siteName={options.siteName} centre={options.centre} />
      <main class="wrap" id="main" tabIndex={-1}>
        {context.flash && <Flash tone={context.flash.tone} text={context.flash.text} />}
        {body}
      </main>
      {!context.kioskVisit && (
        <SiteFoot
          siteName={options.siteName}
          centre={options.centre}
          hasOutbox={options.hasOutbox}
          language={context.language}
        />
      )}
    </>
  );
}
