import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '@app/kernel';
import { countQueries } from '@app/platform/database';
import {
  communeLabel,
  findCommune,
  findIndustry,
  industriesBelow,
  industryLabel,
  industryPath,
  registerCommunes,
  registerIndustries,
  resolvePlaces,
  TaxonomyImports,
  TaxonomyReads,
} from '@app/taxonomy';
import { importAdminUnitsCommand, importIndustriesCommand } from '../../apps/cli/src/commands/import-lists.js';
import { World } from '../support/world.js';
import { xlsxFile } from '../support/xlsx-file.js';

/** Communes that do not exist: their codes are given to none. */
const COMMUNES = [
  'Mã;Tên đơn vị hành chính;Cấp;Tỉnh;Vĩ độ;Kinh độ;Vùng lương;Tên cũ',
  '99001;Xã Thử Nghiệm;;Lạng Sơn;21,85;106,2;III;Xã Mẫu Một, Thị trấn Mẫu Hai',
  '99002;Ví Dụ;Phường;Tỉnh Lạng Sơn;;;;',
  '05443;Phan Đình Phùng;Phường;Thái Nguyên;;;;',
  '99003;Không Đâu;Xã;Atlantis;;;;',
  '99004;;Xã;Lạng Sơn;;;;',
  '99002;Ví Dụ;Xã;Lạng Sơn;;;;',
  'abc;Sai Mã;Xã;Lạng Sơn;;;;',
  '99005;Nửa Điểm;Xã;Lạng Sơn;21,5;;;',
  '99006;Không Rõ;;Lạng Sơn;;;;',
  '05999;Không Có;Xã;Thái Nguyên;;;;',
  '05443;Phan Đình Phùng;Phường;Lạng Sơn;;;;',
].join('\n');

describe('lists that grow by import', () => {
  let world: World;
  let imports: TaxonomyImports;

  beforeAll(async () => {
    world = await World.start();
    imports = world.get(TaxonomyImports);
  });
  afterAll(() => world.stop());

  const source = (content: string | Buffer, said = 'Quyết định 19/2025/QĐ-TTg') => ({
    content: Buffer.from(content),
    source: said,
    validFrom: localDate('2025-07-01'),
  });

  it('take communes of other provinces and say which rows stay out', async () => {
    const told: number[] = [];
    const { counts, errorFile } = await imports.importAdminUnits(source(COMMUNES), (done, total) => {
      told.push(done, total);
    });
    expect(counts).toEqual({ rows: 11, created: 2, updated: 0, unchanged: 0, known: 1, rejected: 8 });
    expect(told).toEqual([2, 2]);
    const lines = errorFile!.trim().split('\r\n').slice(1);
    expect(lines.map((line) => Number(line.split(/[;,]/)[0]))).toEqual([5, 6, 7, 8, 9, 10, 11, 12]);
    const problems = ['Atlantis', 'Thiếu tên', 'đã có ở dòng 3', 'Mã “abc”', 'Tọa độ', 'xã, phường hay đặc khu'];
    for (const problem of [...problems, 'Mã 05999 không khớp', 'Mã 05443 không khớp']) {
      expect(errorFile).toContain(problem);
    }
    expect(findCommune('99001')).toMatchObject({ kind: 'xã', name: 'Thử Nghiệm', wageRegion: 'III', latitude: 21.85 });
    expect(communeLabel('99002')).toBe('phường Ví Dụ, Lạng Sơn');
    expect(resolvePlaces('xã Mẫu Một, Lạng Sơn').communes).toEqual(['99001']);
  });

  it('change nothing when the same file comes again, only what differs in another, and lose nothing it leaves out', async () => {
    expect((await imports.importAdminUnits(source(COMMUNES))).counts).toMatchObject({ created: 0, unchanged: 2 });
    const changed = xlsxFile([
      ['Danh sách xã, phường'],
      ['Mã', 'Tên', 'Cấp', 'Mã tỉnh', 'Tên cũ'],
      [99001, 'Thử Nghiệm Mới', 'Xã', 20, null],
      ['99007', 'Thêm', 'Đặc khu', '22', null],
    ]);
    expect((await imports.importAdminUnits(source(changed))).counts).toMatchObject({ created: 1, updated: 1 });
    expect(findCommune('99001')).toMatchObject({ name: 'Thử Nghiệm Mới', wageRegion: 'III', latitude: 21.85 });
    expect(resolvePlaces('xã Mẫu Một, Lạng Sơn').communes).toEqual(['99001']);
    expect((await imports.importAdminUnits(source(changed))).counts).toMatchObject({ created: 0, unchanged: 2 });
    expect(findCommune('99002')).not.toBeNull();
    const line = '{"code":"99008","name":"Xã Dòng Lệnh","province":"Cao Bằng"}\n';
    expect((await imports.importAdminUnits(source(line))).counts).toMatchObject({ created: 1, rejected: 0 });
  });

  it('are there again after a start', async () => {
    registerCommunes([]);
    registerIndustries([]);
    expect(findCommune('99001')).toBeNull();
    await imports.load();
    expect(findCommune('99001')).toMatchObject({ province: '20' });
  });

  it('take industries from the published list, whose levels stand in columns', async () => {
    const sheet = xlsxFile([
      ['Cấp 1', 'Cấp 2', 'Cấp 3', 'Cấp 4', 'Cấp 5', 'Tên ngành'],
      ['A', null, null, null, null, 'NÔNG NGHIỆP, LÂM NGHIỆP VÀ THỦY SẢN'],
      [null, 1, null, null, null, 'Nông nghiệp thử'],
      [null, null, 11, null, null, 'Trồng cây thử'],
      ['C', null, null, null, null, 'CÔNG NGHIỆP CHẾ BIẾN, CHẾ TẠO'],
      [null, '14', null, null, null, 'Sản xuất trang phục thử'],
      [null, null, '141', null, null, 'May trang phục thử'],
      [null, null, null, '1410', null, 'May trang phục thử (cấp 4)'],
      [null, null, '159', null, null, 'Không có ngành trên'],
      [null, null, null, '1599', null, 'Dưới ngành bị bỏ'],
    ]);
    const { counts, errorFile } = await imports.importIndustries(source(sheet, 'VSIC thử'));
    expect(counts).toEqual({ rows: 9, created: 5, updated: 0, unchanged: 0, known: 2, rejected: 2 });
    expect(errorFile).toContain('Không có ngành cấp trên 15 ');
    expect(errorFile).toContain('Không có ngành cấp trên 159 ');
    expect(findIndustry('1599')).toBeNull();
    expect(industryPath('1410')).toEqual(['C', '14', '141', '1410']);
    expect(industriesBelow('C').map(({ code }) => code)).toEqual(['14']);
    expect(industriesBelow('14').map(({ code }) => code)).toEqual(['141']);
    expect(findIndustry('011')).toMatchObject({ section: 'A' });
    expect([industryLabel('14', 'vi'), industryLabel('C', 'en')]).toEqual(['Sản xuất trang phục thử', 'Manufacturing']);
  });

  it('take more industries later, below those that are known', async () => {
    const file =
      'Mã ngành,Tên ngành,English name\n14100,May trang phục thử (cấp 5),Trial garments\n9,Sai,\nA,Nông nghiệp,\n';
    const { counts } = await imports.importIndustries(source(file, 'VSIC thử'));
    expect(counts).toMatchObject({ created: 1, rejected: 1, known: 1 });
    expect(industryLabel('14100', 'en')).toBe('Trial garments');
    expect((await imports.importIndustries(source(file, 'VSIC thử'))).counts).toMatchObject({
      created: 0,
      unchanged: 1,
    });
  });

  it('come by a command, which says how far it is and keeps the rows to check', async () => {
    const folder = world.config.get('DATA_DIR');
    const file = join(folder, 'communes.csv');
    const errors = join(folder, 'rows', 'to-check.csv');
    await writeFile(file, `${COMMUNES}\n99050;Theo Lệnh;Xã;Cao Bằng;;;;\n`);
    const said: string[] = [];
    const context = (args: string[]) => ({
      args,
      config: world.config,
      say: (text: string) => said.push(text),
      app: () => Promise.resolve(world.portal),
    });
    const run = (...args: string[]) => importAdminUnitsCommand.run(context(args));

    expect(await run(file, '--errors', errors, '--source', 'Danh mục thử', '--valid-from', '2026-01-01')).toBe(0);
    expect(findCommune('99050')).toMatchObject({ name: 'Theo Lệnh', province: '04' });
    expect(said).toContain('3 / 3 rows');
    expect(said).toContain(`Rows to check: ${errors}`);
    expect(await readFile(errors, 'utf8')).toContain('Atlantis');

    said.length = 0;
    expect([await run(), await run(file, '--valid-from', 'mai')]).toEqual([2, 2]);
    expect([await run(join(folder, 'none.csv')), await run(folder)]).toEqual([1, 1]);
    expect(said.slice(-2)).toEqual([`${join(folder, 'none.csv')} cannot be read`, `${folder} cannot be read`]);
    await writeFile(file, 'Mã;Tên;Tỉnh\nabc;Sai;Lạng Sơn\n');
    expect([await run(file), await importIndustriesCommand.run(context([file]))]).toEqual([1, 1]);
    await writeFile(file, '%PDF-1.7');
    await expect(run(file)).rejects.toMatchObject({ code: 'sheet.unknown-format' });
  });

  it('leave everything as it is when a file cannot be read', async () => {
    await expect(imports.importAdminUnits(source('không có tiêu đề\n'))).rejects.toMatchObject({
      code: 'sheet.no-headings',
    });
  });

  describe('read by others', () => {
    const get = (path: string, headers: Record<string, string> = {}) =>
      fetch(`${world.url}/api/v1/taxonomy/${path}`, { headers });
    const json = async <Shape>(path: string) => (await (await get(path)).json()) as Shape;

    it.each([
      'lists',
      'lists/ethnic-groups',
      'occupations',
      'occupations?level=4',
      'occupations/8153',
      'provinces',
      'communes',
      'communes?province=20',
      'industries',
      'industries?below=C',
      'minimum-wages',
    ])('%s answers with an ETag, and with 304 to who has it already', async (path) => {
      const first = await get(path);
      expect(first.status).toBe(200);
      const tag = first.headers.get('etag');
      expect(tag).toMatch(/^W?\/?"/);
      expect(first.headers.get('cache-control')).toContain('public');
      // Without its own word on caching, fetch asks for a fresh answer.
      const again = await get(path, { 'if-none-match': tag!, 'cache-control': 'max-age=0' });
      expect(again.status).toBe(304);
    });

    it('state source, validity and edition of each list', async () => {
      const { items } = await json<{ items: { name: string; source: string; validFrom: string; count: number }[] }>(
        'lists',
      );
      expect(items.find(({ name }) => name === 'driving-licences')).toMatchObject({
        validFrom: '2025-01-01',
        count: 15,
      });
      expect(items.every(({ source, validFrom }) => source !== '' && validFrom !== '')).toBe(true);
      expect(await json('communes?province=20')).toMatchObject({
        source: 'Danh mục thử',
        validFrom: '2026-01-01',
        entries: [{ code: '99001' }, { code: '99002' }],
      });
      expect(await json('industries?below=C')).toMatchObject({
        source: 'VSIC thử',
        entries: [{ code: '14', section: 'C' }],
      });
    });

    it('show occupations with what is above and below, and suggest them for a title', async () => {
      expect(await json('occupations/753')).toMatchObject({ path: ['7', '75', '753'], level: 3 });
      expect(await json('../occupations/suggestions?title=tho%20may')).toMatchObject({
        items: expect.arrayContaining([
          expect.objectContaining({ code: '7531' }),
          expect.objectContaining({ code: '7233' }),
        ]) as unknown,
      });
      const { entries } = await json<{ entries: { former: string[]; formerDistricts: string[] }[] }>('communes');
      expect(entries).toHaveLength(92);
      expect(entries.every(({ former, formerDistricts }) => former.length > 0 && formerDistricts.length > 0)).toBe(
        true,
      );
    });

    it.each([
      'lists/none',
      'lists/__proto__',
      'occupations/9999',
      'occupations/abc',
      'communes?province=x',
      'communes?province=99',
      'industries?below=97',
    ])('%s is refused', async (path) => expect((await get(path)).status).toBeGreaterThanOrEqual(400));

    it('cost one statement at most', async () => {
      const reads = world.get(TaxonomyReads);
      expect((await countQueries(() => reads.communes())).statements).toHaveLength(0);
      expect((await countQueries(() => reads.communes('20'))).statements).toHaveLength(1);
    });
  });
});
