import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '@app/kernel';
import { FigureRequest, TargetReports } from '@app/placements';
import { WaysToWork } from '@app/reports';
import { type LineFact, oracle, wayOracle } from '../figures/oracle.js';
import { importLines, inTrial } from '../support/ledger.js';
import { ROOT } from '../support/sources.js';
import { World } from '../support/world.js';

interface Question {
  why: string;
  asked: Record<string, unknown>;
  /** Counted by hand; fields that are not named do not matter here. */
  answer: Record<string, unknown>;
  groups?: Record<string, Record<string, unknown>>;
}

interface WayQuestion {
  why: string;
  asked: { from: string; to: string; asOf: string };
  steps: Record<string, number>;
  waiting: Record<string, unknown>[];
}

const FOLDER = join(ROOT, 'test/figures');
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const factsOf = (name: string) =>
  read(`${name}.jsonl`)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LineFact);
const casesOf = (kind: 'golden' | 'ways') =>
  readdirSync(join(FOLDER, kind))
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => `${kind}/${name.replace('.jsonl', '')}`);
const CASES = casesOf('golden');

describe('figures that were counted by hand', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(() => world.stop());

  it('tell of every case that they were written for', () => expect(CASES.length).toBeGreaterThanOrEqual(20));

  it.each(CASES)('hold for %s', async (name) => {
    const facts = factsOf(name);
    await inTrial(world, async () => {
      expect((await importLines(world, facts)).rejected).toEqual([]);
      for (const { why, asked, answer, groups = {} } of JSON.parse(read(`${name}.expected.json`)) as Question[]) {
        const report = await world.get(TargetReports).report(FigureRequest.parse(asked));
        expect({ why, ...report }).toMatchObject({ why, ...answer });
        const counted = Object.fromEntries(report.groups.map(({ key, label: _label, ...group }) => [key, group]));
        expect({ why, keys: Object.keys(counted).sort() }).toEqual({ why, keys: Object.keys(groups).sort() });
        expect({ why, counted }).toMatchObject({ why, counted: groups });
        // Whoever counts by hand may err the same way as the product: the oracle has to agree with the hand.
        const { groups: _groups, ...total } = oracle(facts, asked as never);
        expect({ why, ...answer }).toMatchObject({ why, ...total });
      }
    });
  });

  it.each(casesOf('ways'))('hold for the way to work in %s', async (name) => {
    const facts = factsOf(name);
    await inTrial(world, async () => {
      expect((await importLines(world, facts)).rejected).toEqual([]);
      for (const { why, asked, steps, waiting } of JSON.parse(read(`${name}.expected.json`)) as WayQuestion[]) {
        const days = { from: localDate(asked.from), to: localDate(asked.to) };
        const way = await world.get(WaysToWork).of(days, asked.asOf);
        const counted = Object.fromEntries(way.steps.map(({ step, people }) => [step, people]));
        expect({ why, steps: counted, waiting: way.waiting }).toEqual({ why, steps, waiting });
        expect({ why, ...wayOracle(facts, asked) }).toEqual({ why, steps, waiting });
      }
    });
  });
});
