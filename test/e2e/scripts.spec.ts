import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { isAlive } from '../../scripts/lib/process.mjs';
import { ROOT } from '../../scripts/lib/project.mjs';

describe('scripts', () => {
  it.each([
    ['demo.mjs', '--nope'],
    ['demo.mjs', '--size=banana'],
    ['test.mjs', '--only=everything'],
    ['bench-http.mjs', '--size=banana'],
    ['bench-http.mjs', '--seconds=soon'],
    ['bench-fair.mjs', '--people=3'],
    ['eval.mjs', 'search', '--half', 'both'],
  ])('answer wrong arguments with their usage and 2, before they start anything: %s %s', (script, ...args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', script), ...args], {
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('usage: npm ');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('take along what they wait for when they are stopped, however deep it was started', async () => {
    const library = JSON.stringify(join(ROOT, 'scripts/lib/process.mjs'));
    const script = `
      import { run } from ${library};
      process.on('SIGTERM', () => process.exit(0));
      await run('sh', ['-c', 'sleep 300 & echo $! >&2; wait']);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const [said] = (await once(child.stderr, 'data')) as [Buffer];
    const deepest = Number(said.toString());
    expect(isAlive(deepest)).toBe(true);
    child.kill('SIGTERM');
    await once(child, 'exit');
    for (let round = 0; round < 100 && isAlive(deepest); round += 1) await sleep(50);
    expect(isAlive(deepest)).toBe(false);
  });
});
