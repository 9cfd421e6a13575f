import { type Readable } from 'node:stream';
import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  Optional,
  StreamableFile,
} from '@nestjs/common';
import { type Request, type Response } from 'express';
import { mergeMap, type Observable } from 'rxjs';
import { Config } from '../config/index.js';
import { setFlash } from './flash.js';
import { permissionsPolicy } from './permissions-policy.js';
import { currentRequest, type RequestContext } from './request-context.js';
import { Shell } from './shell.js';
import { UnreadCounter } from './unread-counter.js';
import { noFilesHere } from './kiosk.errors.js';
import { DocumentView, DownloadView, FragmentView, PageView, PictureView, RedirectView } from './view.js';

/** Sends what a page controller returned: a page, a fragment, a redirect, a file, a picture or a document. JSON goes on as it is. */
@Injectable()
export class ViewInterceptor implements NestInterceptor {
  constructor(
    private readonly shell: Shell,
    private readonly config: Config,
    @Optional() private readonly unread?: UnreadCounter,
  ) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = execution.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const context = currentRequest();
    return next.handle().pipe(
      mergeMap(async (view: unknown) => {
        if (!context) return view;
        if (view instanceof PageView) await this.countUnread(view, context);
        return this.send(view, context, request, response);
      }),
    );
  }

  /** A header without its number is better than no page. */
  private async countUnread(view: PageView, context: RequestContext): Promise<void> {
    if (!context.actor || !this.unread || view.options.layout === 'bare') return;
    context.unread = await this.unread.count(context.actor.personId).catch(() => 0);
  }

  private send(view: unknown, context: RequestContext, request: Request, response: Response): unknown {
    if (view instanceof PageView) {
      response.status(view.options.status ?? (request.method === 'POST' ? 422 : 200));
      this.setHtmlHeaders(response, context);
      if (view.options.mayUse) response.setHeader('Permissions-Policy', permissionsPolicy(view.options.mayUse));
      if (view.options.isSecret) response.setHeader('Cache-Control', 'no-store');
      if (view.options.noIndex) response.setHeader('X-Robots-Tag', 'noindex');
      if (view.options.refreshSeconds) response.setHeader('Refresh', String(view.options.refreshSeconds));
      return this.shell.renderPage(view, context);
    }
    if (view instanceof FragmentView) {
      response.status(view.status);
      this.setHtmlHeaders(response, context);
      return this.shell.renderFragment(view.body, context);
    }
    if (view instanceof RedirectView) {
      if (view.flash) setFlash(response, view.flash, this.config.hasHttps);
      const path = view.path.startsWith('/') && !view.path.startsWith('//') ? view.path : '/';
      response.redirect(303, context.language === 'en' ? `/en${path === '/' ? '' : path}` : path);
      return undefined;
    }
    if (view instanceof DownloadView) {
      // What is downloaded stays on the device, for whoever comes next.
      if (context.kioskVisit) throw noFilesHere(view);
      response.setHeader('Cache-Control', 'private, no-store');
      response.setHeader('X-Content-Type-Options', 'nosniff');
      const ascii = view.name
        .normalize('NFD')
        .replace(/[^\x20-\x7e]/g, '')
        .replace(/["\\]/g, '');
      return new StreamableFile(view.content as Buffer, {
        type: view.mediaType,
        disposition: `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(view.name)}`,
      });
    }
    if (view instanceof DocumentView) {
      // A shared cache would hand one browser's cookie to all others.
      response.removeHeader('Set-Cookie');
      response.setHeader('Cache-Control', `public, max-age=${view.maxAgeSeconds}`);
      response.setHeader('Content-Type', `${view.mediaType}; charset=utf-8`);
      return view.text;
    }
    if (view instanceof PictureView) {
      response.setHeader('Cache-Control', 'public, max-age=86400, immutable');
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
      return new StreamableFile(view.content as Readable, { type: view.mediaType, disposition: 'inline' });
    }
    return view;
  }

  private setHtmlHeaders(response: Response, context: RequestContext): void {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Language', context.language);
    // A page may hold a token and a name: no shared cache keeps it, and the back button shows it fresh.
    response.setHeader('Cache-Control', context.kioskVisit ? 'no-store' : 'private, no-cache');
  }
}
