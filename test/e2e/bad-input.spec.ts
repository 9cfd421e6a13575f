import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SESSION_COOKIE } from '@app/platform/http';
import { Attack, isOfStaff, judge } from '../support/fuzz/attack.js';
import { FORMULAS } from '../support/fuzz/hostile.js';
import { zipFile } from '../support/xlsx-file.js';

const BOMB = zipFile([
  { name: '[Content_Types].xml', content: '<Types/>' },
  { name: 'xl/workbook.xml', content: '<workbook><sheets><sheet name="a" r:id="r1"/></sheets></workbook>' },
  { name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(200 * 1024 * 1024) },
]);
const LYING_BOMB = zipFile([
  { name: 'xl/workbook.xml', content: '<workbook/>' },
  { name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(100 * 1024 * 1024), inflatedSize: 100 },
]);
const FILES: readonly (readonly [name: string, content: Buffer | string])[] = [
  ['danh-sach.xlsx', BOMB],
  ['danh-sach.xlsx', LYING_BOMB],
  ['../../../../etc/cron.d/x', '%PDF-1.4\n%%EOF\n'],
  ['..\\..\\x.exe', 'MZ\u0000\u0000'],
  ['logo.png', '<svg xmlns="http://www.w3.org/2000/svg" onload="xss7()"/>'],
  ['giay-to.pdf', '<!doctype html><script>xss7()</script>'],
  ['"><img src=x onerror=xss7()>.pdf', '%PDF-1.4\n%%EOF\n'],
  ['a\u0000b.csv', 'Tên công việc\n\u0000\u0000'],
  ['\u202egnp.exe', ''],
  ['.htaccess', 'x'],
  ['x'.repeat(3_000), '%PDF-1.4\n'],
  ['danh-sach.csv', `Tên công việc,Mức lương\n${'"'.repeat(100_001)}\n`],
  ['danh-sach.jsonl', `${'{"a":'.repeat(20_000)}`],
];

describe('bad input', () => {
  let attack: Attack;

  beforeAll(async () => {
    attack = await Attack.prepare();
  }, 300_000);
  afterAll(() => attack.stop());

  it('breaks no page, file or API', async () => {
    const routes = attack.routes((route) => route.method === 'GET' && !isOfStaff(route));
    expect(routes.length).toBeGreaterThan(30);
    const { failures, shut, sent } = await attack.on(routes);
    expect(failures).toEqual([]);
    expect(shut).toEqual([]);
    expect(sent).toBeGreaterThan(routes.length * 10);
  }, 1_800_000);

  it('breaks nothing where no route is', async () => {
    const paths = [
      '/%',
      '/%ff',
      '/%00',
      '/..%2f..%2fetc/passwd',
      '/assets/..%2f..%2fpackage.json',
      `/${'a/'.repeat(2_000)}`,
    ];
    for (const path of [...paths, '/en/%ff', '/en//evil.example', '/api/v1/%ff', '/?a[]=1&a[b]=2&__proto__[x]=1']) {
      const { status, body } = await attack.client.send({ method: 'GET', path, headers: { accept: 'text/html' } });
      expect({ path, isFine: status < 500 }).toEqual({ path, isFine: true });
      expect(body).not.toContain('root:');
      expect(body).not.toContain('"dependencies"');
    }
  });

  it('with methods and bodies that nobody expects is refused', async () => {
    const types = [
      'application/json',
      'text/xml',
      'application/x-www-form-urlencoded; charset=x',
      'multipart/form-data',
    ];
    for (const method of ['PUT', 'DELETE', 'PATCH', 'POST', 'OPTIONS']) {
      for (const type of types) {
        const sent = { method, path: '/dang-nhap', headers: { 'content-type': type }, body: '{"a":'.repeat(10_000) };
        const { status } = await attack.client.send(sent);
        expect({ method, type, isRefused: status >= 200 && status < 500 }).toEqual({ method, type, isRefused: true });
      }
    }
  });

  it('refuses files that are not what they seem, and gives their names no power', async () => {
    const routes = attack.routes(({ hasUploads }) => hasUploads);
    expect(routes.length).toBeGreaterThan(3);
    for (const route of routes) {
      const session = attack.cast.as[attack.actors.whoFor(route)];
      const action = attack.actionOf(route);
      const { csrf } = await session.get('/tai-khoan');
      for (const [name, content] of FILES) {
        const { status, html } = await session.upload(action, { field: 'file', name, content }, csrf);
        expect({ action, name: name.slice(0, 40), isFine: status < 500 && status !== 403 }).toMatchObject({
          isFine: true,
        });
        expect(
          judge(
            action,
            { method: 'POST', path: action },
            { status, headers: { 'content-type': 'text/html' }, body: html },
          ),
        ).toEqual([]);
      }
    }
    expect(await attack.lookAround()).toEqual([]);
  }, 300_000);

  it('gives no formula to the spreadsheet of whoever looks at the rows', async () => {
    const { recruiter } = attack.cast.as;
    const page = '/nha-tuyen-dung/tin/nhap';
    const { csrf } = await recruiter.get(page);
    const cells = FORMULAS.map((text, row) => `F${row}\t${text}\t${text}\n`).join('');
    const content = `Mã tham chiếu\tTên công việc\tMức lương\n${cells}`;
    const task = await recruiter.upload(page, { field: 'file', name: '=cmd.csv', content }, csrf);
    await attack.world.settle();
    const { html } = await recruiter.get(`${task.path}/dong-can-xem.csv`);
    expect(html).toContain('F0');
    const started = html.split(/[\r\n,;]/).filter((cell) => /^\s*"?\s*[=+\-@\t＝]/.test(cell));
    expect(started).toEqual([]);
  });

  it('breaks no form and no API', async () => {
    const routes = attack.routes((route) => route.method !== 'GET' && !isOfStaff(route));
    expect(routes.length).toBeGreaterThan(30);
    expect(attack.cast.as.seeker.cookie(SESSION_COOKIE)).toBeDefined();
    const { failures, shut, sent } = await attack.on(routes);
    expect(failures).toEqual([]);
    expect(shut).toEqual([]);
    expect(sent).toBeGreaterThan(routes.length * 10);
  }, 1_800_000);

  it('comes back as text on every page that shows what was sent', async () => {
    expect(await attack.lookAround()).toEqual([]);
  });
});
