import { AsyncLocalStorage } from 'node:async_hooks';
import { type Actor } from './actor.js';

export type Language = 'vi' | 'en';

/** What is known of the running request, for whoever is deep below it. */
export interface RequestContext {
  requestId: string;
  /** The path without `/en`, with the query. */
  url: string;
  language: Language;
  actor: Actor | null;
  /** Keyed by what the browser holds: the session, or a cookie of its own before login. */
  csrfToken: string;
  address: string;
  /** A lasting random id of the browser, for limits that must not punish everyone behind one address. */
  deviceId: string;
  /** False when the browser did not send its id: then the id is new, and no limit can hold on to it. */
  isKnownDevice: boolean;
  /** The visit on a device that many people use; null in a browser of somebody's own. */
  kioskVisit: string | null;
  /** Unread notifications of the actor, counted when a page is rendered. */
  unread: number;
  flash: { tone: 'success' | 'info' | 'warning' | 'error'; text: string } | null;
}

const running = new AsyncLocalStorage<RequestContext>();

export function currentRequest(): RequestContext | undefined {
  return running.getStore();
}

/** Vietnamese where no request runs, as in a job. */
export function requestLanguage(): Language {
  return currentRequest()?.language ?? 'vi';
}

export function runInRequest<Result>(context: RequestContext, work: () => Result): Result {
  return running.run(context, work);
}
