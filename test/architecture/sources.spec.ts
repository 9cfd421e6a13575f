import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { placesOf, productSources, ROOT } from '../support/sources.js';

const sources = productSources();
/** About 300 lines is the rule; lists of data and words are as long as what they name. */
const LONGEST = 350;

describe('the sources', () => {
  it('hand on by name: no default export, no export of everything', () => {
    expect(sources.length).toBeGreaterThan(400);
    expect(placesOf(sources, /^export (default\b|\* from)/)).toEqual([]);
  });

  it('need no trick to be wired together', () => {
    expect(placesOf(sources, /\b(forwardRef|InjectRepository)\(/)).toEqual([]);
  });

  it('read the environment in one place', () => {
    // The first password comes by the environment, so that no history of a shell holds it.
    const allowed = ['libs/platform/src/config/config.ts', 'apps/cli/src/commands/create-admin.ts'];
    expect(
      placesOf(
        sources.filter(({ path }) => !allowed.includes(path)),
        /process\.env\b/,
      ),
    ).toEqual([]);
  });

  it('ask the injected clock for the time', () => {
    const own = sources.filter(
      ({ path }) => path.startsWith('libs/') && !/^libs\/kernel\/src\/(clock|id)\.ts$/.test(path),
    );
    expect(placesOf(own, /\bnew Date\(\)|\bDate\.now\(\)/)).toEqual([]);
  });

  it('never ask a telephone what time it is: its clock may be an hour off', () => {
    // A kiosk measures how long nobody has touched it, which a wrong clock does as well as a right one.
    const client = sources.filter(
      ({ path }) => path.startsWith('apps/portal/client/') && path !== 'apps/portal/client/kiosk.ts',
    );
    expect(client.length).toBeGreaterThan(15);
    expect(placesOf(client, /\bnew Date\b|\bDate\.\w+\(/)).toEqual([]);
  });

  it('keep SQL in repositories, queries and migrations', () => {
    // The parts of the platform are each about one table or two; the seed loads tables whole.
    const own = /\.(repository|queries)\.ts$|^libs\/platform\/|^apps\/cli\/src\/seed\//;
    const others = sources.filter(({ path }) => !own.test(path));
    expect(placesOf(others, /\b(db|this\.db|manager)\.(query|queryOne)(<[^(]*>)?\(/)).toEqual([]);
  });

  it('lock rows so that those who only refer to them need not wait', () => {
    // Whoever removes the rows waits for those who refer to them as well.
    const removing = ['libs/fairs/src/rehearsal/rehearsals.repository.ts'];
    const others = sources.filter(({ path }) => !removing.includes(path));
    expect(placesOf(others, /\bpessimistic_write\b|\bFOR UPDATE\b(?!( OF \w+)? SKIP LOCKED)/)).toEqual([]);
  });

  it('hold nothing unfinished and nothing put aside', () => {
    expect(placesOf(sources, /\b(TODO|FIXME|XXX|HACK)\b/)).toEqual([]);
    expect(placesOf(sources, /^\s*\/\/ .*(\);|\) \{|=> \{|^import )$/)).toEqual([]);
  });

  it('have no drawer for what belongs nowhere', () => {
    const folders = new Set(sources.flatMap(({ path }) => path.split('/').slice(0, -1)));
    expect([...folders].filter((name) => /^(common|utils?|helpers?|misc|shared)$/.test(name))).toEqual([]);
    const files = sources.map(({ path }) => path.split('/').at(-1)!);
    expect(files.filter((name) => /(^|[-.])(utils?|helpers?|dto|manager)[.-]/.test(name))).toEqual([]);
  });

  it('stay small enough to read at one sitting', () => {
    const long = sources
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ path, lines }) => lines > 300 && !/\.(data|texts)\.ts$/.test(path));
    for (const { path, lines } of long) process.stderr.write(`more than 300 lines: ${path} (${lines})\n`);
    expect(long.filter(({ lines }) => lines > LONGEST)).toEqual([]);
  });

  it('are slices that stand where the boundaries know them', () => {
    const libs = readdirSync(join(ROOT, 'libs'));
    const unknown = libs.filter((lib) => existsSync(join(ROOT, 'libs', lib, 'src')) && !ORDER.includes(lib));
    expect(unknown).toEqual([]);
  });
});

const ORDER = [
  'kernel',
  'platform',
  'ui',
  'taxonomy',
  'accounts',
  'ledger',
  'notifications',
  'employers',
  'candidates',
  'postings',
  'matching',
  'applications',
  'fairs',
  'referrals',
  'placements',
  'reports',
  'site',
  'desk',
];
