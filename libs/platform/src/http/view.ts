import { type VNode } from 'preact';

/** A page body with what the document around it needs. The portal's shell turns it into HTML. */
export class PageView {
  constructor(
    readonly body: VNode,
    readonly options: PageOptions,
  ) {}
}

export interface PageOptions {
  title: string;
  status?: number;
  description?: string;
  /** Path without `/en` of the one address under which search engines should know the page. */
  canonical?: string;
  noIndex?: boolean;
  /** schema.org data, written as a JSON-LD block. */
  structuredData?: Record<string, unknown>;
  /** Shows something that is shown once: no cache keeps the page, not even this browser's. */
  isSecret?: boolean;
  /** Shows the page anew after so many seconds, without JavaScript too: for work that goes on behind it. */
  refreshSeconds?: number;
  /** What the page may ask the browser for; every other page may ask for nothing. */
  mayUse?: readonly ('camera' | 'microphone')[];
  /** Names of extra client bundles. */
  scripts?: string[];
  /** `bare` leaves navigation and footer out: print sheets, kiosk, big screen. */
  layout?: 'full' | 'bare';
}

/** A piece of a page, for an enhanced page that asked for it. */
export class FragmentView {
  constructor(
    readonly body: VNode,
    readonly status = 200,
  ) {}
}

export class RedirectView {
  constructor(
    readonly path: string,
    readonly flash: { tone: 'success' | 'info' | 'warning' | 'error'; text: string } | null = null,
  ) {}
}

export class DownloadView {
  constructor(
    readonly content: Buffer | NodeJS.ReadableStream,
    readonly name: string,
    readonly mediaType: string,
  ) {}
}

/** A picture that stands in pages. Its address names its content, so that browsers may keep it. */
export class PictureView {
  constructor(
    readonly content: NodeJS.ReadableStream,
    readonly mediaType: 'image/png' | 'image/jpeg' | 'image/webp',
  ) {}
}

/** What machines read: feeds, site maps, manifests. The same for everybody, so caches may keep it for a while. */
export class DocumentView {
  constructor(
    readonly text: string,
    readonly mediaType: string,
    readonly maxAgeSeconds: number,
  ) {}
}

export const page = (body: VNode, options: PageOptions): PageView => new PageView(body, options);
export const fragment = (body: VNode, status = 200): FragmentView => new FragmentView(body, status);
/** @param maxAgeSeconds how long a cache may answer in our place; it must suit what the text tells */
export const document = (text: string, mediaType: string, maxAgeSeconds: number): DocumentView =>
  new DocumentView(text, mediaType, maxAgeSeconds);
export const download = (content: Buffer | NodeJS.ReadableStream, name: string, mediaType: string): DownloadView =>
  new DownloadView(content, name, mediaType);

/** @throws Error for anything but a picture without scripts: nothing else is shown inside of a page */
export function picture(content: NodeJS.ReadableStream, mediaType: string): PictureView {
  if (mediaType !== 'image/png' && mediaType !== 'image/jpeg' && mediaType !== 'image/webp') {
    throw new Error(`${mediaType} is not a picture to show`);
  }
  return new PictureView(content, mediaType);
}

/** Goes on with another page of this site (303), in the language of the request; the text is shown there once. */
export const redirect = (
  path: string,
  text?: string,
  tone: 'success' | 'info' | 'warning' | 'error' = 'success',
): RedirectView => new RedirectView(path, text === undefined ? null : { tone, text });
