import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { canConnect } from '../../scripts/lib/process.mjs';
import { ROOT } from '../../scripts/lib/project.mjs';

const SERVICES = ['DATABASE_URL', 'REDIS_URL', 'MEILI_URL'] as const;

/** A checkout as far as the scripts see one. */
function checkout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'checkout-'));
  // PostgreSQL runs under an account of its own, which must be able to enter.
  chmodSync(folder, 0o755);
  for (const name of ['scripts', 'package.json', 'package-lock.json']) {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

describe('two checkouts', () => {
  let folders: string[] = [];
  // As on a machine where nobody has set anything.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(DATABASE|REDIS|MEILI_(URL|KEY))/.test(name)),
  );
  const services = (folder: string, verb: 'up' | 'down') =>
    spawnSync(process.execPath, ['scripts/services.mjs', verb, 'test'], { cwd: folder, env, encoding: 'utf8' });
  const addresses = (text: string) =>
    SERVICES.map((name) => new URL(new RegExp(`^export ${name}='(.*)'$`, 'm').exec(text)![1]!));

  beforeAll(() => {
    folders = [checkout(), checkout()];
  });
  afterAll(() => {
    for (const folder of folders) {
      services(folder, 'down');
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('run side by side on ports of their own, bound to this machine, and stop apart', async () => {
    const [first, second] = folders.map((folder) => services(folder, 'up'));
    expect([first!.status, second!.status]).toEqual([0, 0]);
    const [own, other] = [addresses(first!.stdout), addresses(second!.stdout)];
    const ports = [...own, ...other].map(({ port }) => Number(port));
    expect(new Set(ports).size).toBe(6);
    expect(new Set([...own, ...other].map(({ hostname }) => hostname))).toEqual(new Set(['127.0.0.1']));
    expect(own[0]!.password).not.toBe(other[0]!.password);

    expect(addresses(services(folders[0]!, 'up').stdout).map(String)).toEqual(own.map(String));
    services(folders[0]!, 'down');
    expect(await Promise.all(own.map(({ port }) => canConnect(Number(port))))).toEqual([false, false, false]);
    expect(await Promise.all(other.map(({ port }) => canConnect(Number(port))))).toEqual([true, true, true]);
  }, 180_000);
});
