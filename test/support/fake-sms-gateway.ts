import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';

export interface ReceivedSms {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** What the gateway answers; `silent` takes the request and never answers. */
export type GatewayAnswer = { status: number; body: string } | 'silent';

/** An SMS gateway that keeps every request; it can be stopped and come back on the same port. */
export class FakeSmsGateway {
  readonly requests: ReceivedSms[] = [];
  answer: GatewayAnswer = { status: 200, body: '{"code":"100"}' };
  private server: Server | null = null;
  private port = 0;

  static async start(): Promise<FakeSmsGateway> {
    const made = new FakeSmsGateway();
    await made.start();
    return made;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/send`;
  }

  async start(): Promise<void> {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks).toString('utf8');
        this.requests.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
        if (this.answer === 'silent') return;
        response.writeHead(this.answer.status, { connection: 'close' }).end(this.answer.body);
      });
    });
    await new Promise<void>((resolve) => this.server!.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.server!.closeAllConnections();
    await new Promise((resolve) => this.server!.close(resolve));
  }

  /** The texts that went to a phone, when the body is the usual JSON. */
  textsTo(phone: string): string[] {
    return this.requests
      .map(({ body }) => JSON.parse(body) as { to: string; text: string })
      .filter(({ to }) => to === phone)
      .map(({ text }) => text);
  }
}
