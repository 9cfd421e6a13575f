import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { loadConfig } from '@app/platform/config';
import { runCommand } from './run-command.js';

const config = loadConfig({
  DATABASE_URL: 'postgres://app@localhost/none',
  REDIS_URL: 'redis://localhost',
  MEILI_URL: 'http://localhost:1',
  MEILI_KEY: 'key',
  APP_SECRET: randomBytes(32).toString('hex'),
  FIELD_KEYS: `k1:${randomBytes(32).toString('base64')}`,
});

/** Gives a command as the shell does, without a database behind it. */
async function give(name: string, ...args: string[]): Promise<{ code: number; said: string }> {
  const lines: string[] = [];
  const app = () => Promise.reject(new Error('asked for the database'));
  const code = await runCommand(name, { args, config, app, say: (text) => lines.push(text) });
  return { code, said: lines.join('\n') };
}

describe('commands', () => {
  it.each([[''], ['khong-co'], ['constructor']])('are listed when "%s" is asked for, with 2', async (name) => {
    const { code, said } = await give(name);
    expect(code).toBe(2);
    expect(said).toContain('import:postings FILE');
  });

  it.each(
    [
      ['migrate', '--nope'],
      ['migrate'],
      ['seed', '--size', 'banana'],
      ['seed', '--today', '2026-02-30'],
      ['seed', '--today'],
      ['create-admin', '--login', 'quantri', '--name', 'Nguyễn Văn Mẫu'],
      ['demo-accounts', '--nope'],
      ['import:postings'],
      ['import:postings', 'a.csv', 'b.csv'],
      ['import:postings', 'a.csv', '--employer', '123'],
      ['import:admin-units', '--valid-from', 'soon', 'a.csv'],
      ['reindex', '--nope'],
      ['rotate-keys', 'now'],
      ['eval:search', '--corpus', 'a.jsonl'],
      ['ledger:import'],
      ['ledger:import', 'a.jsonl', 'b.jsonl'],
      ['ledger:export', 'a.jsonl', 'b.jsonl'],
      ['bench:ledger', '--size', 'few'],
      ['targets:report'],
      ['targets:report', '--from', '2026-02-01', '--to', '2026-01-31', '--definition', 'a-cohort'],
      ['targets:report', '--from', '2026-02-30', '--to', '2026-03-31', '--definition', 'a-cohort'],
      ['targets:report', '--from', '2026-01-01', '--to', '2026-01-31', '--definition', 'a-cohort', '--window', 'long'],
      ['targets:report', '--from', '2026-01-01', '--to', '2026-01-31', '--definition', 'a-cohort', '--group-by', 'x'],
    ].map((given) => [given.join(' '), given] as const),
  )('answer "%s" with 2 and no trace of code', async (_, [name, ...args]) => {
    const { code, said } = await give(name!, ...args);
    expect({ code, said }).toEqual({ code: 2, said: expect.any(String) });
    expect(said).not.toMatch(/^\s+at /m);
  });

  it.each([
    ['import:postings', tmpdir()],
    ['import:postings', '/khong/co.csv'],
    ['import:industries', tmpdir()],
    ['ledger:import', tmpdir()],
  ])('answer %s %s, which is no file, with 1', async (name, path) => {
    expect(await give(name, path)).toEqual({ code: 1, said: `${path} cannot be read` });
  });
});
