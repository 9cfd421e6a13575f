import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { which } from '../../scripts/lib/process.mjs';
import { ROOT } from '../../scripts/lib/project.mjs';

const isPossible = which('nginx') !== null;
if (!isPossible) process.stderr.write('\n*** CHAOS OF A FAIR SKIPPED: no nginx found. ***\n\n');

/** The full size runs by `npm run chaos:fair`. */
(isPossible ? it : it.skip)(
  'a fair loses nobody and nothing while a portal is killed, Redis is lost and people lose their connection',
  () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'scripts/chaos-fair.mjs'), '--smoke', '--json'],
      { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    expect({ status, stderr: status === 0 ? '' : stderr.slice(-4_000) }).toEqual({ status: 0, stderr: '' });
    const { people, counts, losses } = JSON.parse(stdout) as {
      people: number;
      counts: Record<string, number>;
      losses: Record<string, number>;
    };
    expect(people).toBe(200);
    expect(losses).toEqual({
      lostPlaces: 0,
      lostMessages: 0,
      doubleMessages: 0,
      doubleCalls: 0,
      contradictions: 0,
      stalePages: 0,
    });
    // What was played was a fair: places were taken, people talked, and connections broke.
    expect(counts['places']).toBeGreaterThan(200);
    expect(counts['messages']).toBeGreaterThan(100);
    expect(counts['dropped']).toBeGreaterThan(10);
    expect(counts['connects']).toBeGreaterThan(220);
  },
  600_000,
);
