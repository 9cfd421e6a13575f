/** A browser without JavaScript: keeps cookies, sends forms with the token of the page it read them on. */
export class BrowserSession {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly base: string) {}

  cookie(name: string): string | undefined {
    return this.cookies.get(name);
  }

  setCookie(name: string, value: string): void {
    this.cookies.set(name, value);
  }

  /** Every cookie it holds, for a real browser that takes its place. */
  allCookies(): { name: string; value: string }[] {
    return [...this.cookies].map(([name, value]) => ({ name, value }));
  }

  /** Its cookies as a request carries them. */
  cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<PageAnswer> {
    return this.send(path, { headers });
  }

  /** Reads a page, then sends its form; answers with the page that the redirect leads to. */
  async submit(page: string, action: string, fields: Record<string, string | string[]>): Promise<PageAnswer> {
    const form = await this.get(page);
    return this.post(action, fields, form.csrf);
  }

  async post(action: string, fields: Record<string, string | string[]>, csrf: string): Promise<PageAnswer> {
    const body = new URLSearchParams({ _csrf: csrf });
    for (const [name, value] of Object.entries(fields)) {
      for (const item of Array.isArray(value) ? value : [value]) body.append(name, item);
    }
    return this.send(action, { method: 'POST', body });
  }

  /** Sends a form with a file, as a browser does. */
  async upload(
    action: string,
    file: { field: string; name: string; content: Buffer | string },
    csrf: string,
    fields: Record<string, string> = {},
  ): Promise<PageAnswer> {
    const body = new FormData();
    body.append('_csrf', csrf);
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    body.append(file.field, new Blob([new Uint8Array(Buffer.from(file.content))]), file.name);
    return this.send(action, { method: 'POST', body });
  }

  /** A file as it is downloaded. @throws Error when there is none */
  async download(path: string): Promise<Buffer> {
    const response = await fetch(new URL(path, this.base), { headers: { cookie: this.cookieHeader() } });
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  }

  private async send(path: string, init: RequestInit, hops = 0): Promise<PageAnswer> {
    const response = await fetch(new URL(path, this.base), {
      ...init,
      redirect: 'manual',
      headers: { accept: 'text/html', cookie: this.cookieHeader(), ...(init.headers as Record<string, string>) },
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair] = line.split(';');
      const at = pair!.indexOf('=');
      const value = pair!.slice(at + 1);
      if (value === '') this.cookies.delete(pair!.slice(0, at));
      else this.cookies.set(pair!.slice(0, at), value);
    }
    const location = response.headers.get('location');
    if (response.status === 303 && location && hops < 5) return this.send(location, {}, hops + 1);
    const html = await response.text();
    return {
      status: response.status,
      path,
      html,
      text: plainText(html),
      csrf: /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? '',
      headers: response.headers,
    };
  }
}

export interface PageAnswer {
  status: number;
  /** The address after redirects. */
  path: string;
  html: string;
  /** What a reader sees, entities decoded. */
  text: string;
  csrf: string;
  headers: Headers;
}

function plainText(html: string): string {
  const body = html.slice(Math.max(0, html.indexOf('<body')));
  return body
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The version of the record that a form was shown with. */
export const versionOn = (page: PageAnswer): string => /name="version" value="(\d+)"/.exec(page.html)![1]!;
