import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type DomainError } from '@app/kernel';
import { Config } from '@app/platform/config';
import { type PageView, type RequestContext, Shell } from '@app/platform/http';
import { PageProvider, type PageContextValue } from '@app/ui';
import { CentreContact } from './centre-contact.js';
import { ErrorPage } from './error.page.js';
import { Layout, type DocumentOptions } from './layout.js';
import { shellTexts } from './shell.texts.js';

/** Where the built client files lie, relative to the folder the process was started in. */
export const CLIENT_FOLDER = join(process.cwd(), 'dist/client');

@Injectable()
export class PortalShell extends Shell {
  private readonly manifest: Record<string, string>;

  constructor(
    private readonly config: Config,
    private readonly contact: CentreContact,
  ) {
    super();
    this.manifest = JSON.parse(readFileSync(join(CLIENT_FOLDER, 'manifest.json'), 'utf8')) as Record<string, string>;
  }

  override renderPage(view: PageView, context: RequestContext): string {
    return this.document(view.body, context, view.options);
  }

  override renderFragment(body: VNode, context: RequestContext): string {
    return renderToString(<PageProvider value={this.pageOf(context)}>{body}</PageProvider>);
  }

  override renderError(error: DomainError, _status: number, message: string, context: RequestContext): string {
    const title = shellTexts(context.language).errorTitle[error.kind];
    return this.document(<ErrorPage error={error} message={message} language={context.language} />, context, { title });
  }

  private document(body: VNode, context: RequestContext, view: Partial<DocumentOptions> & { title: string }): string {
    const options: DocumentOptions = {
      ...view,
      siteName: this.config.get('SITE_NAME'),
      publicUrl: this.config.get('PUBLIC_URL').replace(/\/$/, ''),
      hasOutbox: this.config.get('DEMO_OUTBOX'),
      centre: this.contact.current(),
    };
    const html = renderToString(
      <PageProvider value={this.pageOf(context)}>
        <Layout context={context} options={options} body={body} />
      </PageProvider>,
    );
    return `<!doctype html>${html}`;
  }

  private pageOf(context: RequestContext): PageContextValue {
    const url = new URL(context.url, 'http://page.invalid');
    return {
      language: context.language,
      path: url.pathname,
      query: url.searchParams,
      csrfToken: context.csrfToken,
      asset: (name) => {
        const file = this.manifest[name];
        if (!file) throw new Error(`The client build has no ${name}`);
        return file;
      },
    };
  }
}
