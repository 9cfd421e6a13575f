import { Agent, request, type IncomingHttpHeaders } from 'node:http';

export interface RawAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface RawRequest {
  method: string;
  path: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** Many requests over few lasting connections; it follows nothing and changes nothing. */
export class RawClient {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 8 });
  private readonly host: string;
  private readonly port: number;

  constructor(base: string) {
    const url = new URL(base);
    this.host = url.hostname;
    this.port = Number(url.port);
  }

  /** @throws Error when the connection breaks three times or no answer comes within 30 s; it names the request */
  async send(sent: RawRequest): Promise<RawAnswer> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.sendOnce(sent);
      } catch (error) {
        // A resting connection may be closed while a request is on its way, and whoever refuses a head that is too
        // long closes before reading it all: then the reset can overtake the answer. A server that breaks does so again.
        if ((error as NodeJS.ErrnoException).code === 'ECONNRESET' && attempt < 3) continue;
        const name = `${sent.method} ${sent.path.slice(0, 200)}`;
        throw new Error(`${name}, ${sent.path.length} characters long: ${String(error)}`, { cause: error });
      }
    }
  }

  private sendOnce(sent: RawRequest): Promise<RawAnswer> {
    const { method, path, headers = {}, body } = sent;
    return new Promise((resolve, reject) => {
      const outgoing = request(
        {
          agent: this.agent,
          host: this.host,
          port: this.port,
          method,
          path,
          timeout: 30_000,
          headers: { ...headers, ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }) },
        },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('end', () =>
            resolve({
              status: answer.statusCode!,
              headers: answer.headers,
              body: Buffer.concat(chunks).toString('utf8'),
            }),
          );
          answer.on('error', reject);
        },
      );
      outgoing.on('timeout', () => outgoing.destroy(new Error('no answer within 30 s')));
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
