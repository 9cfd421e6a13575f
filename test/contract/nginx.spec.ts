import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { request } from 'node:https';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { canConnect, freePort, waitUntil, which } from '../../scripts/lib/process.mjs';

const nginx = which('nginx');
const isPossible = nginx !== null && which('openssl') !== null;
if (!isPossible) process.stderr.write('\n*** NGINX TESTS SKIPPED: no nginx or no openssl found. ***\n\n');

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** docker/nginx.conf as it is, but for where it listens, what stands behind it and where its certificate lies. */
function configFor(folder: string, ports: { http: number; https: number; portal: number }): string {
  return readFileSync(join(import.meta.dirname, '../../docker/nginx.conf'), 'utf8')
    .replace('pid /tmp/nginx.pid', `daemon off; pid ${folder}/nginx.pid`)
    .replace('listen 80 default_server', `listen 127.0.0.1:${ports.http} default_server`)
    .replace('listen 443 ssl', `listen 127.0.0.1:${ports.https} ssl`)
    .replace('portal:3000', `127.0.0.1:${ports.portal}`)
    .replaceAll('/etc/nginx/certificates', folder)
    .replaceAll(/(access_log|error_log) \/dev\/std\w+/g, `$1 ${folder}/log`);
}

(isPossible ? describe : describe.skip)('docker/nginx.conf', () => {
  let folder: string;
  let portal: Server;
  let proxy: ChildProcess;
  let seen: { url: string; headers: IncomingHttpHeaders }[] = [];
  let ports: { http: number; https: number; portal: number };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nginx-'));
    portal = createServer((asked, response) => {
      seen.push({ url: asked.url!, headers: asked.headers });
      asked.resume();
      asked.on('end', () => response.setHeader('content-type', 'text/html').end('việc làm '.repeat(500)));
    });
    await new Promise<void>((resolve) => portal.listen(0, '127.0.0.1', resolve));
    ports = { http: await freePort(), https: await freePort(), portal: (portal.address() as AddressInfo).port };
    const certificate = ['-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')];
    execFileSync(
      'openssl',
      ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost', ...certificate],
      { stdio: 'ignore' },
    );
    writeFileSync(join(folder, 'nginx.conf'), configFor(folder, ports));
    proxy = spawn(nginx!, ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: 'inherit' });
    await waitUntil(() => canConnect(ports.https), 'nginx', { pid: proxy.pid!, timeoutMs: 10_000 });
  });
  afterAll(async () => {
    const ended = new Promise((resolve) => proxy.once('exit', resolve));
    proxy.kill('SIGTERM');
    await ended;
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
