import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { CandidatesService } from '@app/candidates';
import { registerCommunes } from '@app/taxonomy';
import { candidateOf, saveSection } from '../support/candidates.js';
import { openCentre, signUp } from '../support/people.js';
import { World } from '../support/world.js';

describe('a form of a profile that asks back', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.start();
    await openCentre(world);
  });
  afterAll(() => world.stop());
  afterEach(() => world.clock.advance(1_000));

  it('keeps what was typed, and asks for a place only where one is needed', async () => {
    const session = await signUp(world, { phone: '+84912000002' });
    const page = await session.get('/ho-so');
    const wrong = await session.post(
      '/ho-so/ba-cau-hoi',
      { wish: 'lái xe <b>', reach: 'near', start: 'now' },
      page.csrf,
    );
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Vui lòng chọn xã, phường');
    expect(wrong.html).toContain('value="lái xe &lt;b>"');
    const fields = { wish: 'lái xe', reach: 'province', start: 'now' };
    expect((await session.post('/ho-so/ba-cau-hoi', fields, page.csrf)).path).toBe('/ho-so');
    // Sent twice it is answered once.
    expect((await session.post('/ho-so/ba-cau-hoi', fields, page.csrf)).path).toBe('/ho-so');
  });

  it('offers communes of another province once it is chosen, and saves nothing until then', async () => {
    const commune = { code: '99001', kind: 'xã', name: 'Thử Nghiệm', province: '20' } as const;
    registerCommunes([{ ...commune, point: null, wageRegion: null, former: [] }]);
    try {
      const session = await signUp(world, { phone: '+84912000022' });
      const page = await session.get('/ho-so');
      const typed = { wish: 'bảo vệ', reach: 'near', start: 'now', communeProvince: '20' };
      const offered = await session.post('/ho-so/ba-cau-hoi', { ...typed, _again: 'commune' }, page.csrf);
      expect(offered.html).toContain('<option value="99001">Thử Nghiệm (xã)</option>');
      expect(offered.html).toContain('value="bảo vệ"');
      expect(offered.html).not.toContain('field-problem');
      const home = await session.post('/ho-so/ba-cau-hoi', { ...typed, commune: '05710' }, page.csrf);
      expect(home.text).toContain('Vui lòng chọn xã, phường thuộc tỉnh, thành phố đã chọn.');
      const done = await session.post('/ho-so/ba-cau-hoi', { ...typed, commune: '99001' }, page.csrf);
      expect(done.path).toBe('/ho-so');
      expect(done.text).toContain('xã Thử Nghiệm, Lạng Sơn');
    } finally {
      registerCommunes([]);
    }
  });

  it('asks which work is meant where words without accents name more than one', async () => {
    const { session, personId } = await candidateOf(world, { phone: '+84912000021' });
    const typed = { wish: 'bảo vệ, tho may', reach: 'province', moreWork: 'dong goi' };
    const asked = await saveSection(session, '/ho-so/mong-muon', typed);
    expect(asked.status).toBe(422);
    expect(asked.text).toContain('“tho may” là việc nào?');
    await saveSection(session, '/ho-so/mong-muon', { ...typed, 'meant[0]': 'thợ máy' });
    expect(await world.get(CandidatesService).snapshotOf(personId)).toMatchObject({
      wish: 'bảo vệ, thợ máy',
      occupations: ['5414', '7233', '9321'],
    });
    // What is spelled out in occupations needs no reading.
    const kept = await saveSection(session, '/ho-so/mong-muon', { ...typed, moreWork: '', 'occupations[]': ['7531'] });
    expect(kept.path).toBe('/ho-so');
  });
});
