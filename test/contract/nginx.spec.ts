import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { request } from 'node:https';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Server as SocketServer } from 'socket.io';
import { io, type Socket } from 'socket.io-client';
import { nginxConfig } from '../../scripts/lib/nginx.mjs';
import { canConnect, freePort, waitUntil, which } from '../../scripts/lib/process.mjs';

const nginx = which('nginx');
const isPossible = nginx !== null && which('openssl') !== null;
if (!isPossible) process.stderr.write('\n*** NGINX TESTS SKIPPED: no nginx or no openssl found. ***\n\n');

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

async function startNginx(folder: string, ports: Parameters<typeof nginxConfig>[1]): Promise<ChildProcess> {
  writeFileSync(join(folder, 'nginx.conf'), nginxConfig(folder, ports));
  const proxy = spawn(nginx!, ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: 'inherit' });
  await waitUntil(() => canConnect(ports.https), 'nginx', { pid: proxy.pid!, timeoutMs: 10_000 });
  return proxy;
}

async function stop(proxy: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => proxy.once('exit', resolve));
  proxy.kill('SIGTERM');
  await ended;
}

(isPossible ? describe : describe.skip)('docker/nginx.conf', () => {
  let folder: string;
  let portal: Server;
  let proxy: ChildProcess;
  let seen: { url: string; headers: IncomingHttpHeaders }[] = [];
  let ports: { http: number; https: number; portals: number[] };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nginx-'));
    portal = createServer((asked, response) => {
      seen.push({ url: asked.url!, headers: asked.headers });
      asked.resume();
      asked.on('end', () => response.setHeader('content-type', 'text/html').end('việc làm '.repeat(500)));
    });
    await new Promise<void>((resolve) => portal.listen(0, '127.0.0.1', resolve));
    const { port } = portal.address() as AddressInfo;
    ports = { http: await freePort(), https: await freePort(), portals: [port] };
    const certificate = ['-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')];
    execFileSync(
      'openssl',
      ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost', ...certificate],
      { stdio: 'ignore' },
    );
    proxy = await startNginx(folder, ports);
  });
  afterAll(async () => {
    await stop(proxy);
    portal.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (path: string, headers: Record<string, string> = {}, body?: Buffer): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const outgoing = request(
        {
          host: '127.0.0.1',
          port: ports.https,
          path,
          headers,
          method: body ? 'POST' : 'GET',
          rejectUnauthorized: false,
        },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('end', () =>
            resolve({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(chunks) }),
          );
        },
      );
      outgoing.on('error', reject);
      outgoing.end(body);
    });

  it('is taken by nginx without a warning', () => {
    const check = spawnSync(nginx!, ['-t', '-c', join(folder, 'nginx.conf'), '-p', folder], { encoding: 'utf8' });
    expect(check.status).toBe(0);
    expect(check.stderr).not.toContain('[warn]');
  });

  it('hands on path and query as they are, compresses, and keeps its version to itself', async () => {
    seen = [];
    const answer = await ask('/viec-lam?ten=c%C3%B4ng%20nh%C3%A2n&x=%2F', { 'accept-encoding': 'gzip' });
    expect(seen[0]!.url).toBe('/viec-lam?ten=c%C3%B4ng%20nh%C3%A2n&x=%2F');
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(answer.headers['server']).toBe('nginx');
  });

  it('believes nobody who says where they come from', async () => {
    seen = [];
    await ask('/', { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'http' });
    expect(seen[0]!.headers['x-forwarded-for']).toBe('127.0.0.1');
    expect(seen[0]!.headers['x-forwarded-proto']).toBe('https');
  });

  it('leads from http to https, to the same page', async () => {
    const answer = await fetch(`http://127.0.0.1:${ports.http}/dich-vu?a=1`, { redirect: 'manual' });
    expect(answer.status).toBe(308);
    expect(answer.headers.get('location')).toBe('https://127.0.0.1/dich-vu?a=1');
  });

  it('lets three files of 10 MB through and no more', async () => {
    expect((await ask('/tai-len', {}, Buffer.alloc(30 * 1024 * 1024))).status).toBe(200);
    expect((await ask('/tai-len', { 'content-length': String(40 * 1024 * 1024) }, Buffer.alloc(1))).status).toBe(413);
  });

  it('answers its own health without the portal', async () => {
    seen = [];
    expect((await ask('/nginx-health')).status).toBe(204);
    expect(seen).toEqual([]);
  });
});

const CLIENTS = 24;
const MESSAGES = 10;

(isPossible ? describe : describe.skip)('docker/nginx.conf before two portals', () => {
  let folder: string;
  let proxy: ChildProcess;
  let https: number;
  const portals: { server: SocketServer; port: number; devices: Set<string> }[] = [];
  const sockets: Socket[] = [];

  const startPortal = async () => {
    const server = new SocketServer({ path: '/live', transports: ['polling', 'websocket'] });
    const port = await freePort();
    const devices = new Set<string>();
    server.on('connection', (socket) => {
      devices.add(socket.handshake.headers.cookie ?? '');
      socket.on('say', (text: string, reply: (text: string) => void) => reply(text));
    });
    server.listen(port);
    portals.push({ server, port, devices });
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nginx-'));
    await startPortal();
    await startPortal();
    https = await freePort();
    const ports = { http: await freePort(), https, portals: portals.map(({ port }) => port), isPlain: true };
    proxy = await startNginx(folder, ports);
  });
  afterAll(async () => {
    for (const socket of sockets) socket.disconnect();
    for (const { server } of portals) await server.close();
    await stop(proxy);
    rmSync(folder, { recursive: true, force: true });
  });

  /** Many browsers behind one address, each with the cookie of its device. */
  const connect = (transports: ('polling' | 'websocket')[]) =>
    Promise.all(
      Array.from({ length: CLIENTS }, async () => {
        const extraHeaders = { cookie: `device=${randomUUID()}` };
        const options = { path: '/live', transports, reconnection: false, forceNew: true, extraHeaders };
        const socket = io(`http://127.0.0.1:${https}`, options);
        sockets.push(socket);
        await new Promise<void>((resolve, reject) => {
          socket.once('connect', resolve);
          socket.once('connect_error', reject);
        });
        return socket;
      }),
    );

  it.each([['polling'], ['websocket']] as const)(
    'keeps clients that use %s alone at the portal that knows them',
    async (kind) => {
      const before = portals.map(({ devices }) => devices.size);
      const clients = await connect([kind]);
      for (let at = 0; at < MESSAGES; at += 1) {
        const answers = await Promise.all(clients.map((socket) => socket.timeout(5_000).emitWithAck('say', `${at}`)));
        expect(answers).toEqual(clients.map(() => `${at}`));
      }
      expect(clients.every((socket) => socket.connected)).toBe(true);
      const came = portals.map(({ devices }, at) => devices.size - before[at]!);
      expect(came[0]! + came[1]!).toBe(CLIENTS);
      expect(Math.min(...came)).toBeGreaterThan(0);
    },
  );

  it('leads whoever was at a portal that is gone to the other', async () => {
    const [gone] = portals;
    const device = [...gone!.devices][0]!;
    await gone!.server.close();
    portals.shift();
    const socket = io(`http://127.0.0.1:${https}`, {
      path: '/live',
      transports: ['polling'],
      reconnectionDelay: 50,
      extraHeaders: { cookie: device },
    });
    sockets.push(socket);
    await new Promise<void>((resolve) => socket.once('connect', resolve));
    expect(await socket.timeout(5_000).emitWithAck('say', 'x')).toBe('x');
    expect(portals[0]!.devices).toContain(device);
  });
});
