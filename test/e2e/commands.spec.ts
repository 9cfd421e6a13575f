import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OfficesService, StaffService } from '@app/accounts';
import { ensureBuilt, ROOT } from '../../scripts/lib/project.mjs';
import { BrowserSession } from '../support/browser-session.js';
import { World } from '../support/world.js';

const PASSWORD = 'mot-mat-khau-dai';

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** The commands as people and programs give them: built, in a process of their own, on a database without an office. */
describe('commands', () => {
  let world: World;

  beforeAll(async () => {
    await ensureBuilt();
    world = await World.start();
  }, 300_000);
  afterAll(() => world.stop());

  async function cli(args: string[], more: Record<string, string> = {}): Promise<Ended> {
    const { DATABASE_URL, SEARCH_PREFIX, QUEUE_PREFIX, DATA_DIR } = world.config.values;
    const owner = new URL(process.env['DATABASE_MIGRATION_URL']!);
    owner.pathname = new URL(DATABASE_URL).pathname;
    const child = spawn(process.execPath, [join(ROOT, 'dist/apps/cli/src/main.js'), ...args], {
      cwd: ROOT,
      env: {
        ...process.env,
        NODE_ENV: 'test',
        LOG_LEVEL: 'error',
        DATABASE_URL,
        DATABASE_MIGRATION_URL: owner.href,
        SEARCH_PREFIX,
        QUEUE_PREFIX,
        DATA_DIR,
        ...more,
      },
    });
    const said = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    return { code, ...said };
  }

  it('end with 2 when they are not known', async () => {
    expect(await cli(['khong-co'])).toMatchObject({ code: 2, stdout: '' });
  });

  it.each([
    [['migrate', '--json']],
    [['reindex', '--json']],
    [['import:postings', join(ROOT, 'test/fixtures/ten-vacancies.csv'), '--json']],
  ])('write nothing but JSON to stdout with %j', async (args) => {
    const { code, stdout } = await cli(args);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toBeInstanceOf(Object);
  });

  it('make the first administrator of an installation without an office, who can then complete the centre', async () => {
    const fresh = await World.start();
    try {
      const { DATABASE_URL } = fresh.config.values;
      const name = ['create-admin', '--login', 'QuanTri', '--name', 'nguyễn văn mẫu', '--json'];
      const made = await cli(name, { DATABASE_URL, ADMIN_PASSWORD: PASSWORD });
      expect({ code: made.code, stderr: made.stderr }).toEqual({ code: 0, stderr: '' });
      expect(JSON.parse(made.stdout)).toMatchObject({ totpUri: expect.stringMatching(/^otpauth:/) });
      const admin = new BrowserSession(fresh.url);
      const [{ code } = { code: '' }] = await fresh.get(StaffService).demoCodes();
      await admin.submit('/can-bo/dang-nhap', '/can-bo/dang-nhap', { login: 'quantri', password: PASSWORD, code });
      const [centre] = await fresh.get(OfficesService).list();
      const page = await admin.submit(`/can-bo/co-so/${centre!.id}/sua`, `/can-bo/co-so/${centre!.id}/sua`, {
        code: 'TT',
        version: String(centre!.version),
        name: 'Trung tâm Thử',
        address: 'Số 1, đường Thử',
        phone: '0208 3812 345',
        'hours[s0][days][]': ['1'],
        'hours[s0][from]': '7:30',
        'hours[s0][to]': '11:30',
      });
      expect(page.status).toBe(200);
      expect((await new BrowserSession(fresh.url).get('/dich-vu')).text).toContain('Trung tâm Thử');
      expect((await cli(name, { DATABASE_URL, ADMIN_PASSWORD: PASSWORD })).code).toBe(1);
    } finally {
      await fresh.stop();
    }
  });
});
