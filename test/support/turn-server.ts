import { type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { canConnect, endProcess, freePort, start, waitUntil, which } from '../../scripts/lib/process.mjs';

if (which('turnserver') === null) {
  process.stderr.write('\n*** NOTHING WITH A RELAY IS TESTED: no turnserver found. apt-get install coturn. ***\n\n');
}

const SETTINGS = join(import.meta.dirname, '../../docker/coturn/turnserver.conf');

/** coturn as it is deployed, except that it relays between addresses of this machine. */
export class TurnServer {
  static readonly isInstalled = which('turnserver') !== null;
  private process: ChildProcess | null = null;

  private constructor(
    readonly port: number,
    private readonly secret: string,
  ) {}

  static async start(secret: string): Promise<TurnServer> {
    const server = new TurnServer(await freePort(), secret);
    await server.start();
    return server;
  }

  get url(): string {
    return `turn:127.0.0.1:${this.port}?transport=udp`;
  }

  async start(): Promise<void> {
    const own = ['--listening-ip=127.0.0.1', '--relay-ip=127.0.0.1', `--listening-port=${this.port}`];
    const loopback = ['--allow-loopback-peers', '--allowed-peer-ip=127.0.0.1', '--no-tls', '--no-dtls'];
    const identity = [`--static-auth-secret=${this.secret}`, '--realm=thu.example.vn', '--pidfile=/dev/null'];
    this.process = start('turnserver', ['-c', SETTINGS, ...own, ...loopback, ...identity], { stdio: 'ignore' });
    await waitUntil(() => canConnect(this.port), 'coturn', { pid: this.process.pid! });
  }

  async stop(): Promise<void> {
    await endProcess(this.process?.pid, 'SIGKILL');
  }
}
