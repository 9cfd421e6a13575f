import { Agent as HttpAgent, type IncomingMessage, request as askHttp } from 'node:http';
import { Agent as HttpsAgent, request as askHttps } from 'node:https';

/** Searches that one process sends at a time. It can hardly use more answers, and many at once make all of them later. */
const AT_ONCE = 4;

export interface SearchReply {
  status: number;
  text: string;
}

/**
 * Asks the search server for what people wait for. The client library goes through `fetch`, which takes several times
 * as long as the search itself: it unpacks a compressed answer of a kilobyte and copies it from stream to stream.
 */
export class SearchConnection {
  private readonly agent: HttpAgent;
  private readonly ask: typeof askHttp;
  private readonly server: { protocol: string; hostname: string; port: string };
  private readonly path: string;
  private readonly headers: Readonly<Record<string, string>>;

  /** @param timeoutMs for a whole answer, with the time until it is its turn */
  constructor(
    host: string,
    key: string,
    private readonly timeoutMs: number,
  ) {
    const { protocol, hostname, port, pathname } = new URL(host.endsWith('/') ? host : `${host}/`);
    this.server = { protocol, hostname: hostname.replace(/^\[|\]$/g, ''), port };
    this.path = pathname;
    const isSecure = protocol === 'https:';
    const options = { keepAlive: true, scheduling: 'lifo', maxSockets: AT_ONCE } as const;
    this.agent = isSecure ? new HttpsAgent(options) : new HttpAgent(options);
    this.ask = isSecure ? askHttps : askHttp;
    this.headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  }

  /** @throws Error when the server is not there, breaks off, or takes longer than it may */
  async post(path: string, body: object): Promise<SearchReply> {
    const text = JSON.stringify(body);
    try {
      return await this.send(path, text);
    } catch (error) {
      // The server may close a connection that rests in the moment in which it is used again.
      if (error instanceof LostConnection) return this.send(path, text);
      throw error;
    }
  }

  close(): void {
    this.agent.destroy();
  }

  private async send(path: string, body: string): Promise<SearchReply> {
    return new Promise((resolve, reject) => {
      const headers = { ...this.headers, 'content-length': Buffer.byteLength(body) };
      const request = this.ask({
        ...this.server,
        path: this.path + path,
        method: 'POST',
        headers,
        agent: this.agent,
      });
      const timer = setTimeout(() => request.destroy(new Error('timeout')), this.timeoutMs);
      const fail = (error: Error & { code?: string }) => {
        clearTimeout(timer);
        reject(request.reusedSocket && error.code === 'ECONNRESET' ? new LostConnection(error.message) : error);
      };
      request.on('error', fail);
      request.on('response', (response: IncomingMessage) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', fail);
        response.on('end', () => {
          clearTimeout(timer);
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') });
        });
      });
      request.end(body);
    });
  }
}

class LostConnection extends Error {}
