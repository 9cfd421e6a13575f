import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { SearchConnection } from './search-connection.js';

describe('the connection to the search server', () => {
  let server: Server;
  let connection: SearchConnection;
  const sockets = new Set<Socket>();

  async function connect(answer: RequestListener, timeoutMs = 5_000): Promise<void> {
    server = createServer(answer);
    server.on('connection', (socket) => sockets.add(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    connection = new SearchConnection(`http://127.0.0.1:${port}`, 'key', timeoutMs);
  }
  afterEach(() => {
    connection.close();
    server.closeAllConnections();
    server.close();
    sockets.clear();
  });

  it('says who asks, sends the body, and keeps the connection', async () => {
    await connect((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => response.end(`${request.url} ${request.headers.authorization} ${body}`));
    });
    expect(await connection.post('multi-search', { q: 'thợ' })).toEqual({
      status: 200,
      text: '/multi-search Bearer key {"q":"thợ"}',
    });
    await connection.post('multi-search', {});
    expect(sockets.size).toBe(1);
  });

  it('asks again where a connection at rest was cut just then', async () => {
    let asked = 0;
    await connect((request, response) => {
      asked += 1;
      // The second question meets a server that has just hung up.
      if (asked === 2) request.socket.resetAndDestroy();
      else response.end('here');
    });
    await connection.post('a', {});
    expect(await connection.post('b', {})).toEqual({ status: 200, text: 'here' });
    expect(asked).toBe(3);
  });

  it('does not wait for longer than it may, and does not ask again then', async () => {
    let asked = 0;
    await connect(() => {
      asked += 1;
    }, 50);
    await expect(connection.post('a', {})).rejects.toThrow('timeout');
    expect(asked).toBe(1);
  });

  it('fails on a server that hangs up at once, or is not there', async () => {
    await connect((request) => request.socket.resetAndDestroy());
    await expect(connection.post('a', {})).rejects.toThrow('ECONNRESET');
    server.close();
    await expect(connection.post('a', {})).rejects.toThrow('ECONNREFUSED');
  });

  it('sends four questions at a time and answers all', async () => {
    let open = 0;
    let most = 0;
    await connect((_, response) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        response.end('ok');
      }, 20);
    });
    const replies = await Promise.all(Array.from({ length: 20 }, () => connection.post('a', {})));
    expect([replies.length, most]).toEqual([20, 4]);
  });
});
