import { describe, expect, it } from '@jest/globals';
import { localDate } from '@app/kernel';
import { buildPostingQuery, closest, LAST_PAGE, PAGE_SIZE, RANKED_HITS } from './posting-query.js';
import { addressOf, FindPostings, NO_CRITERIA, queryOf } from './posting-search.schema.js';
import { seek } from './posting-seeking.js';
import { widerSearches } from './posting-widening.js';
import { distanceFrom, placeOf } from './search-place.js';

const TODAY = localDate('2026-11-24');
const criteriaOf = (query: Record<string, unknown>) => FindPostings.parse(query);
const soughtBy = (query: Record<string, unknown>) => seek(criteriaOf(query)).sought;
const built = (query: Record<string, unknown>) => buildPostingQuery(soughtBy(query), TODAY);

describe('the address of a search', () => {
  it.each([
    '',
    'q=th%E1%BB%A3+may',
    'q=may&nguyen-van=1&noi=05710&ban-kinh=10&luong=8.5&nghe=75&nghe=7531&ca=day&ca=night&hop-dong=12_36&hinh-thuc=part_time&kinh-nghiem=none&khu=diem_thuy&xac-minh=1&sap-xep=moi&trang=3',
  ])('%s says the same when it is read and written again', (address) => {
    const query: Record<string, string[]> = {};
    for (const [name, value] of new URLSearchParams(address)) (query[name] ??= []).push(value);
    expect(queryOf(criteriaOf(query)).toString()).toBe(address);
  });

  it.each([
    { noi: '00000', 'ban-kinh': '7', nghe: ['99999', 'x'], luong: '-1', ca: 'never', trang: '0' },
    { noi: ['x', '05710'], nghe: { a: { b: 'c' } }, trang: 'abc', 'sap-xep': 'x', 'xac-minh': 'maybe' },
    { q: { $ne: '' }, noi: { a: 1 }, luong: ['1e9'], khu: 'a" OR id = "1' },
  ])('leaves out what it does not know: %j', (query) => {
    expect(criteriaOf(query)).toEqual(NO_CRITERIA);
  });

  it('begins at the first page when something changes', () => {
    expect(addressOf(criteriaOf({ q: 'may', trang: '4' }), { wageFloor: 8_000_000 })).toBe('/viec-lam?q=may&luong=8');
    expect(addressOf(NO_CRITERIA)).toBe('/viec-lam');
  });
});

describe('the query of a search', () => {
  it('asks for the words, and only for what is still open', () => {
    const asked = { q: 'thợ may', matchingStrategy: 'all', filter: ['deadline >= 20261124'], offset: 0 };
    expect(built({ q: 'thợ may' })).toMatchObject({ hits: { ...asked, limit: RANKED_HITS }, facets: [] });
    expect(built({ q: 'thợ may', 'sap-xep': 'moi' })).toMatchObject({ hits: { ...asked, limit: PAGE_SIZE } });
  });

  it('asks for all hits up to a page behind those that are put in order', () => {
    const first = built({ q: 'thợ may' });
    expect(built({ q: 'thợ may', trang: '6' })).toEqual(first);
    const { hits, behind } = built({ q: 'thợ may', trang: '7' });
    expect({ hits, behind: null }).toMatchObject({ hits: first.hits, behind: first.behind });
    expect(behind).toMatchObject({
      q: 'thợ may',
      filter: first.hits.filter,
      limit: RANKED_HITS + PAGE_SIZE,
      offset: 0,
    });
    expect(built({ q: 'thợ may', trang: '7', 'sap-xep': 'moi' }).behind).toBeNull();
  });

  it('puts what was understood beside other words first, and filters by it where nothing could come first', () => {
    const filter = ['deadline >= 20261124', 'districts IN ["thanh-pho-pho-yen"]', 'wageCeiling >= 8000000'];
    const beside = { q: 'may Phổ Yên trên 8 triệu' };
    expect(built(beside).hits).toMatchObject({ q: 'may', filter: ['deadline >= 20261124'] });
    expect(soughtBy(beside).wanted).toMatchObject({ districts: ['thanh-pho-pho-yen'], wageFloor: 8_000_000 });
    expect(built({ ...beside, 'sap-xep': 'moi' }).hits).toMatchObject({ q: 'may', filter });
    expect(built({ q: 'Phổ Yên trên 8 triệu' }).hits).toMatchObject({ q: '', filter });
    expect(built({ q: 'may Phổ Yên', 'nguyen-van': '1' }).hits).toMatchObject({ q: 'may Phổ Yên' });
  });

  it('offers what was understood as a choice, unless the same sort of thing was chosen', () => {
    const choices = (query: Record<string, unknown>) =>
      seek(criteriaOf(query)).preferences.map(({ strict }) => strict && queryOf(strict).toString());
    expect(choices({ q: 'may gần Phổ Yên ca đêm', trang: '3' })).toEqual([
      'q=may+ca+%C4%91%C3%AAm&noi=thanh-pho-pho-yen&ban-kinh=10',
      'q=may+g%E1%BA%A7n+Ph%E1%BB%95+Y%C3%AAn&ca=night',
    ]);
    expect(choices({ q: 'may Phổ Yên trên 8 triệu', noi: '05710', luong: '10' })).toEqual([]);
    expect(choices({ q: 'Phổ Yên' })).toEqual([]);
  });

  it('lets a choice win over words of the same sort', () => {
    expect(built({ q: 'may Phổ Yên trên 8 triệu', noi: '05710', luong: '10' }).hits).toMatchObject({
      q: 'may',
      filter: ['deadline >= 20261124', 'communes IN ["05710"]', 'wageCeiling >= 10000000'],
    });
    const near = seek(criteriaOf({ q: 'gần Phổ Yên' }));
    expect([near.radiusKm, near.sought.place!.around.length > 0]).toEqual([10, true]);
    const alone = seek(criteriaOf({ q: 'gần Phổ Yên', 'ban-kinh': '0' }));
    expect([alone.radiusKm, alone.sought.place!.around]).toEqual([0, []]);
  });

  it('counts each facet in use as if it were not', () => {
    const { hits, facets } = built({ ca: ['day', 'night'], luong: '8' });
    expect(hits.filter).toEqual(['deadline >= 20261124', 'wageCeiling >= 8000000', 'shifts IN ["day", "night"]']);
    expect(hits.facets).not.toContain('shifts');
    expect(facets.map(({ key, body }) => [key, body.filter, body.facets, body.limit])).toEqual([
      ['wage', ['deadline >= 20261124', 'shifts IN ["day", "night"]'], ['isVerified', 'wageSteps'], 0],
      ['shift', ['deadline >= 20261124', 'wageCeiling >= 8000000'], ['isVerified', 'shifts'], 0],
    ]);
  });

  it('follows the occupations down as far as they are chosen', () => {
    expect(closest(['7', '75', '8', '7531'])).toEqual(['8', '7531']);
    const { facets } = built({ nghe: ['75', '753', '8'] });
    expect(built({ nghe: ['75', '753', '8'] }).hits.filter).toContain('occupation1 IN ["8"] OR occupation3 IN ["753"]');
    expect(facets[0]!.body.facets).toEqual(['isVerified', 'occupation1', 'occupation2', 'occupation3', 'occupation4']);
    expect(built({}).hits.facets).toEqual(expect.arrayContaining(['occupation1', 'occupation2']));
  });

  it('puts the nearest first around a place, unless words or the time decide', () => {
    const { hits, nearest } = built({ noi: '05710', 'ban-kinh': '10' });
    expect(hits).toMatchObject({ limit: 0, offset: 0 });
    const communes = nearest!.map(({ body }) => String((body.filter as string[]).at(-1)).match(/\d{5}/g) ?? []);
    expect(communes[0]).toEqual(['05710']);
    const km = communes
      .slice(1, -1)
      .map((ring) => ring.map((code) => Math.round(distanceFrom(placeOf('05710')!, [code])!)));
    expect(km.map((ring) => new Set(ring).size)).toEqual(km.map(() => 1));
    expect(km.map(([each]) => each)).toEqual(km.map(([each]) => each!).sort((left, right) => left - right));
    const weights = nearest!.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((left, right) => right - left));
    expect(nearest!.at(-1)!.body.filter).toEqual(hits.filter);
    expect(built({ noi: '05710', 'ban-kinh': '10', q: 'may' }).nearest).toBeNull();
    expect(built({ noi: '05710', 'ban-kinh': '10', trang: '999' }).nearest).toBeNull();
    expect(built({ noi: '05710', 'sap-xep': 'moi' })).toMatchObject({
      nearest: null,
      hits: { sort: ['publishedAt:desc'] },
    });
  });

  it('pages no further than the engine can', () => {
    expect(built({ trang: String(LAST_PAGE) }).hits).toMatchObject({ limit: 20, offset: 980 });
    expect(built({ trang: '999999' }).hits).toMatchObject({ limit: 0, offset: 0 });
  });
});

describe('widening a search', () => {
  const steps = (query: Record<string, unknown>) => [
    ...new Set(widerSearches(soughtBy(query)).map(({ widening }) => widening)),
  ];

  it('gives up as little as it can', () => {
    expect(steps({})).toEqual([]);
    expect(steps({ luong: '50' })).toEqual([]);
    expect(steps({ q: 'may' })).toEqual(['some-words']);
    expect(steps({ noi: '05710' })).toEqual(['neighbours', 'province', 'anywhere']);
    expect(steps({ noi: '01', q: 'thợ may' })).toEqual(['some-words', 'anywhere', 'some-words-anywhere']);
    expect(steps({ q: 'thợ may', noi: 'thanh-pho-pho-yen' })).toEqual([
      'neighbours',
      'province',
      'some-words',
      'anywhere',
      'some-words-anywhere',
    ]);
  });

  it('keeps the conditions that were chosen and looks around the place', () => {
    const [neighbours] = widerSearches(soughtBy({ noi: '05710', ca: 'night', trang: '1' }));
    expect(neighbours!.sought).toMatchObject({ shifts: ['night'], place: { communes: ['05710'] } });
    expect(neighbours!.sought.place!.around.length).toBeGreaterThan(3);
  });
});
