import { Injectable } from '@nestjs/common';
import { type VNode } from 'preact';
import { type DomainError } from '@app/kernel';
import { Config } from '@app/platform/config';
import { type PageView, type RequestContext, Shell } from '@app/platform/http';
import { type PageContextValue, renderPage } from '@app/ui';
import { CentreContact } from './centre-contact.js';
import { ClientFiles } from './client-files.js';
import { ErrorPage } from './error.page.js';
import { Layout, type DocumentOptions } from './layout.js';
import { shellTexts } from './shell.texts.js';

@Injectable()
export class PortalShell extends Shell {
  constructor(
    private readonly config: Config,
    private readonly contact: CentreContact,
    private readonly files: ClientFiles,
  ) {
    super();
  }

  override renderPage(view: PageView, context: RequestContext): string {
    return this.document(view.body, context, view.options);
  }

  override renderFragment(body: VNode, context: RequestContext): string {
    return renderPage(body, this.pageOf(context));
  }

  override renderError(error: DomainError, _status: number, message: string, context: RequestContext): string {
    const title = shellTexts(context.language).errorTitle[error.kind];
    return this.document(<ErrorPage error={error} message={message} language={context.language} />, context, { title });
  }

  private document(body: VNode, context: RequestContext, view: Partial<DocumentOptions> & { title: string }): string {
    const options: DocumentOptions = {
      ...view,
      siteName: this.config.get('SITE_NAME'),
      publicUrl: this.config.publicUrl,
      hasOutbox: this.config.get('DEMO_OUTBOX'),
      centre: this.contact.current(),
    };
    const html = renderPage(<Layout context={context} options={options} body={body} />, this.pageOf(context));
    return `<!doctype html>${html}`;
  }

  private pageOf(context: RequestContext): Omit<PageContextValue, 'fields'> {
    const url = new URL(context.url, 'http://page.invalid');
    return {
      language: context.language,
      path: url.pathname,
      query: url.searchParams,
      csrfToken: context.csrfToken,
      asset: (name) => this.files.addressOf(name),
    };
  }
}
