import { type DomainError } from '@app/kernel';
import { type VNode } from 'preact';
import { type RequestContext } from './request-context.js';
import { type PageView } from './view.js';

/** Turns views into HTML documents; the portal provides it, since it owns layout and navigation. */
export abstract class Shell {
  abstract renderPage(view: PageView, context: RequestContext): string;
  abstract renderFragment(body: VNode, context: RequestContext): string;
  abstract renderError(error: DomainError, status: number, message: string, context: RequestContext): string;
}
