import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PERMISSIONS } from '@app/kernel';
import { BrowserSession } from '../support/browser-session.js';
import { routesOf, uncheckedInputs } from '../support/routes.js';
import { World } from '../support/world.js';

const SNAPSHOT = join(import.meta.dirname, '../architecture/routes.txt');

describe('routes', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(() => world.stop());

  it('each name who may call them, as committed in routes.txt', () => {
    const routes = routesOf(world);
    const lines = routes
      .map(({ method, path, allow }) => `${method.padEnd(5)} ${path.padEnd(44)} ${allow ?? 'NOBODY'}\n`)
      .join('');
    if (process.env['UPDATE_SNAPSHOTS']) writeFileSync(SNAPSHOT, lines);
    expect(routes.length).toBeGreaterThan(15);
    expect(lines).toBe(readFileSync(SNAPSHOT, 'utf8'));
    const known: readonly string[] = [...PERMISSIONS, 'public'];
    expect(routes.filter(({ allow }) => allow === null || !known.includes(allow))).toEqual([]);
  });

  it('check every parameter from outside with a schema', () => {
    const routes = routesOf(world);
    expect(routes.flatMap(({ inputs }) => inputs).length).toBeGreaterThan(30);
    expect(uncheckedInputs(routes)).toEqual([]);
  });

  it('answer programs through an allow-list view only', () => {
    const api = routesOf(world).filter(({ path }) => path.startsWith('/api/'));
    expect(api.length).toBeGreaterThan(1);
    expect(api.filter(({ returns }) => returns === null).map(({ method, path }) => `${method} ${path}`)).toEqual([]);
    expect(api.filter(({ path }) => !path.startsWith('/api/v1/'))).toEqual([]);
  });

  it('answer a stranger only where they are public', async () => {
    const stranger = new BrowserSession(world.url);
    const closed = routesOf(world).filter(
      ({ method, allow, path }) => method === 'GET' && allow !== 'public' && !path.includes(':'),
    );
    const isApi = (path: string) => path.startsWith('/api/');
    for (const { path } of closed.filter((route) => !isApi(route.path))) {
      expect((await stranger.get(path)).path).toMatch(/^(\/can-bo)?\/dang-nhap\?/);
    }
    for (const { path } of closed.filter((route) => isApi(route.path))) {
      expect((await stranger.get(path)).status).toBe(401);
    }
  });

  it('send the headers that protect people', async () => {
    const { headers } = await new BrowserSession(world.url).get('/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('cache-control')).toBe('private, no-cache');
  });

  it('answer unknown paths in the language and form of the asker', async () => {
    const page = await new BrowserSession(world.url).get('/en/nowhere');
    expect(page.status).toBe(404);
    expect(page.text).toContain('This page was not found');
    const problem = await fetch(`${world.url}/api/v1/nowhere`);
    expect(problem.headers.get('content-type')).toContain('application/problem+json');
    expect(await problem.json()).toMatchObject({ status: 404, code: 'kind.not-found' });
  });
});
