import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Config } from '../config/index.js';
import { SearchEngine } from './search-engine.js';

const OPEN_LOOKS = 6;

describe('waiting for the search server', () => {
  let server: Server;
  let looks = 0;
  const ownFetch = globalThis.fetch;

  beforeEach(async () => {
    looks = 0;
    server = createServer((_request, response) => {
      looks += 1;
      const status = looks > OPEN_LOOKS ? 'succeeded' : 'processing';
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ uid: 7, status }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    globalThis.fetch = ownFetch;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('leaves nothing behind on a signal, however often it looks', async () => {
    const signals: unknown[] = [];
    globalThis.fetch = (input, init) => {
      signals.push(init?.signal);
      return ownFetch(input, init);
    };
    const values: Record<string, string> = {
      MEILI_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      MEILI_KEY: 'key',
      SEARCH_PREFIX: 'spec',
    };
    const engine = new SearchEngine({ get: (name: string) => values[name] } as unknown as Config);
    await engine.waitFor(7);
    expect(looks).toBe(OPEN_LOOKS + 1);
    expect(new Set(signals).size).toBe(signals.length);
  });
});
