import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type BackgroundTask, Tasks } from '@app/platform/queue';
import { freePort } from '../../scripts/lib/process.mjs';
import { ensureBuilt, ROOT } from '../../scripts/lib/project.mjs';
import { type Recruiter, recruiterOf } from '../support/employers.js';
import { eventually } from '../support/eventually.js';
import { openCentre } from '../support/people.js';
import { World } from '../support/world.js';

const ROWS = 3_000;

/** Enough vacancies that a worker is busy for a while. */
function manyVacancies(): string {
  const lines = Array.from({ length: ROWS }, (_, row) => `T${row},Công nhân may ${row},8 - 10 triệu,Thái Nguyên`);
  return ['ref,job_title,salary,location', ...lines].join('\n');
}

/** Portal and worker as they are started in production: built, in processes of their own. */
describe('processes', () => {
  let world: World;
  let recruiter: Recruiter;
  const children: ChildProcess[] = [];

  beforeAll(async () => {
    await ensureBuilt();
    world = await World.start();
    recruiter = await recruiterOf(world, await openCentre(world), { phone: '+84900000081', name: 'Công ty Mẫu' });
  }, 300_000);
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });
  afterAll(() => world.stop());

  function startProgram(name: 'portal' | 'worker', more: Record<string, string> = {}) {
    const { values } = world.config;
    const child = spawn(process.execPath, [join(ROOT, `dist/apps/${name}/src/main.js`)], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        NODE_ENV: 'test',
        DATABASE_URL: values.DATABASE_URL,
        SEARCH_PREFIX: values.SEARCH_PREFIX,
        QUEUE_PREFIX: values.QUEUE_PREFIX,
        DATA_DIR: values.DATA_DIR,
        LOG_LEVEL: 'error',
        ...more,
      },
    });
    children.push(child);
    let said = '';
    child.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
    return { child, ended, said: () => said };
  }

  async function isUp(port: number): Promise<void> {
    const answer = await fetch(`http://127.0.0.1:${port}/health`).catch(() => null);
    expect(answer?.status).toBe(200);
  }

  /** Sends the head and the first half of a form, and waits until it has left. */
  async function halfRequest(port: number, body: string): Promise<Socket> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    const head = [
      'POST /dang-nhap HTTP/1.1',
      'Host: localhost',
      'Accept: text/html',
      'Content-Type: application/x-www-form-urlencoded',
      `Content-Length: ${body.length}`,
    ];
    await new Promise((resolve) => socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 5)}`, resolve));
    return socket;
  }

  it('the portal answers the request that runs, takes no new one, and ends with 0', async () => {
    const ports = { portal: await freePort(), internal: await freePort() };
    const portal = startProgram('portal', { PORT: String(ports.portal), INTERNAL_PORT: String(ports.internal) });
    await eventually(() => isUp(ports.internal), 120);
    const body = 'phone=0900000000';
    const socket = await halfRequest(ports.portal, body);
    // The portal has the head of the request once it answers another one that came after it.
    await fetch(`http://127.0.0.1:${ports.portal}/api/v1/offices`);
    portal.child.kill('SIGTERM');
    await eventually(async () => {
      const refused = await fetch(`http://127.0.0.1:${ports.portal}/`).then(
        () => false,
        () => true,
      );
      expect(refused).toBe(true);
    });
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.write(body.slice(5));
    await once(socket, 'close');
    // Without the CSRF field it is refused, as a whole page.
    expect(answer).toMatch(/^HTTP\/1\.1 403 /);
    expect(answer).toContain('</html>');
    expect(await portal.ended).toEqual([0, null]);
  });

  it('the worker finishes the import that runs and ends with 0', async () => {
    const form = await recruiter.session.get('/nha-tuyen-dung/tin/nhap');
    const file = { field: 'file', name: 'nhieu-viec.csv', content: manyVacancies() };
    const watch = await recruiter.session.upload('/nha-tuyen-dung/tin/nhap', file, form.csrf);
    const id = watch.path.split('/').at(-1)!;
    const task = async () => (await world.get(Tasks).find(id)) as BackgroundTask;
    const worker = startProgram('worker');
    await eventually(async () => expect(await task()).toMatchObject({ status: 'running' }), 120);
    worker.child.kill('SIGTERM');
    expect(worker.said()).toBe('');
    expect(await worker.ended).toEqual([0, null]);
    expect(await task()).toMatchObject({ status: 'done', progress: ROWS, total: ROWS });
  });

  it('nobody starts with the outbox of the demo in production', async () => {
    const portal = startProgram('portal', { NODE_ENV: 'production', DEMO_OUTBOX: '1', PORT: '0' });
    expect((await portal.ended)[0]).not.toBe(0);
    expect(portal.said()).toContain('DEMO_OUTBOX');
  });

  it('nobody starts with a setting missing, and the message holds no secret', async () => {
    const worker = startProgram('worker', { APP_SECRET: 'short-but-secret', FIELD_KEYS: '' });
    expect((await worker.ended)[0]).not.toBe(0);
    expect(worker.said()).toMatch(/APP_SECRET[^]*FIELD_KEYS/);
    expect(worker.said()).not.toContain('short-but-secret');
  });
});
