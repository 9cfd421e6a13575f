import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { productSources, ROOT } from '../support/sources.js';

interface Report {
  modules: { source: string }[];
  summary: { violations: { rule: { name: string }; from: string }[]; totalCruised: number };
}

function cruise(folder: string): Report {
  const args = ['apps', 'libs', '--config', join(ROOT, '.dependency-cruiser.cjs'), '--output-type', 'json'];
  const done = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    },
  );
  if (!done.stdout.startsWith('{')) throw new Error(done.stderr || done.stdout);
  return JSON.parse(done.stdout) as Report;
}

/** One import that each rule forbids. */
const PLANTED: readonly (readonly [rule: string, file: string, target: string])[] = [
  ['kernel-imports-only-from-its-left', 'libs/kernel/src/a.ts', 'libs/platform/src/index.ts'],
  ['accounts-imports-only-from-its-left', 'libs/accounts/src/a.ts', 'libs/postings/src/index.ts'],
  ['candidates-imports-only-from-its-left', 'libs/candidates/src/a.ts', 'libs/matching/src/index.ts'],
  ['desk-does-not-know-site', 'libs/desk/src/a.ts', 'libs/site/src/index.ts'],
  ['ui-does-not-know-platform', 'libs/ui/src/a.ts', 'libs/platform/src/index.ts'],
  ['across-slices-only-the-entry-points', 'libs/postings/src/a.ts', 'libs/employers/src/employers.service.ts'],
  ['edges-belong-to-apps', 'libs/postings/src/b.ts', 'libs/employers/src/web/index.ts'],
  ['apps-use-entry-points', 'apps/portal/src/a.ts', 'libs/employers/src/employers.service.ts'],
  ['edges-call-services', 'libs/employers/src/web/a.ts', 'libs/employers/src/employers.repository.ts'],
  ['rules-know-no-framework', 'libs/employers/src/a.policy.ts', '@nestjs/common'],
  ['typeorm-stays-in-persistence', 'libs/employers/src/a.service.ts', 'typeorm'],
  ['search-and-queues-stay-in-platform', 'libs/employers/src/b.service.ts', 'bullmq'],
];

describe('the boundaries', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'planted-'));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    symlinkSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
    writeFileSync(
      join(folder, 'tsconfig.json'),
      '{"compilerOptions":{"module":"nodenext","moduleResolution":"nodenext"}}',
    );
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    for (const [, file, target] of PLANTED) {
      const up = '../'.repeat(file.split('/').length - 1);
      const isFile = target.endsWith('.ts');
      if (isFile) write(target, 'export const here = 1;\n');
      write(
        file,
        `import * as planted from '${isFile ? up + target.replace(/\.ts$/, '.js') : target}';\nexport const there = planted;\n`,
      );
    }
    write('libs/kernel/src/one.ts', `import { two } from './two.js';\nexport const one = () => two;\n`);
    write('libs/kernel/src/two.ts', `import { one } from './one.js';\nexport const two = () => one;\n`);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are kept, and every module is looked at', () => {
    const { summary, modules } = cruise(ROOT);
    expect(summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`)).toEqual([]);
    const seen = new Set(modules.map(({ source }) => source));
    const client = /^apps\/portal\/client\//;
    const missed = productSources().filter(({ path }) => !seen.has(path) && !client.test(path));
    expect(missed.map(({ path }) => path)).toEqual([]);
    expect(seen.size).toBeGreaterThan(450);
  }, 180_000);

  it('fail for each import that they forbid', () => {
    const found = cruise(folder).summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
    const wanted = PLANTED.map(([rule, file]) => `${rule}: ${file}`);
    expect(wanted.filter((line) => !found.includes(line))).toEqual([]);
    expect(found.filter((line) => line.startsWith('no-circle'))).not.toEqual([]);
  }, 180_000);
});
