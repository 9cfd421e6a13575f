import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/**
 * Stands before a real service and can shut: `refuse` ends every connection, `stall` takes what is sent and never
 * answers, as a server does that is restarting, or out of breath.
 */
export class Gate {
  private readonly sockets = new Set<Socket>();
  private state: 'open' | 'refuse' | 'stall' = 'open';

  private constructor(
    private readonly server: Server,
    private readonly target: URL,
  ) {}

  /** @param target address of the service behind the gate */
  static async before(target: string): Promise<Gate> {
    const server = createServer();
    const gate = new Gate(server, new URL(target));
    server.on('connection', (socket) => gate.pass(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return gate;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  open(): void {
    this.change('open');
  }

  refuse(): void {
    this.change('refuse');
  }

  stall(): void {
    this.change('stall');
  }

  async close(): Promise<void> {
    this.change('refuse');
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Connections that stand are cut, so that none goes on in the old way. */
  private change(state: Gate['state']): void {
    this.state = state;
    for (const socket of this.sockets) socket.destroy();
  }

  private pass(socket: Socket): void {
    this.keep(socket);
    if (this.state === 'refuse') socket.destroy();
    if (this.state === 'stall') socket.resume();
    if (this.state !== 'open') return;
    const behind = connect(Number(this.target.port), this.target.hostname);
    this.keep(behind);
    socket.pipe(behind).pipe(socket);
    socket.on('close', () => behind.destroy());
    behind.on('close', () => socket.destroy());
  }

  private keep(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('error', () => undefined);
  }
}
