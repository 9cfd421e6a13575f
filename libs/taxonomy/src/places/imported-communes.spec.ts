import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type AdminUnit,
  communeChoices,
  communeLabel,
  communeOptions,
  communesOf,
  communesWithin,
  findCommune,
  registerCommunes,
  resolvePlaces,
} from '../index.js';

const unit = (code: string, name: string, more: Partial<AdminUnit> = {}): AdminUnit => ({
  code,
  kind: 'xã',
  name,
  province: '20',
  point: null,
  wageRegion: null,
  former: [],
  ...more,
});

/** Fictional communes; the codes belong to no real one. */
const UNITS = [
  unit('99001', 'Thử Nghiệm', { point: { latitude: 21.85, longitude: 106.2 }, wageRegion: 'III' }),
  unit('99002', 'Ví Dụ', { kind: 'phường', former: ['Xã Mẫu Số', 'Thị trấn Cũ Kỹ'] }),
  unit('99003', 'Tân Thành'),
  unit('99004', 'Tân Thành', { province: '08' }),
];

describe('communes of other provinces', () => {
  beforeAll(() => registerCommunes(UNITS));
  afterAll(() => registerCommunes([]));

  it('are found and named with their province', () => {
    expect(findCommune('99001')).toMatchObject({ name: 'Thử Nghiệm', province: '20', wageRegion: 'III' });
    expect(communeLabel('99002')).toBe('phường Ví Dụ, Lạng Sơn');
    expect(communesOf('20').map(({ code }) => code)).toEqual(['99001', '99002', '99003']);
    expect(communeOptions('20').map(({ value }) => value)).toEqual(['99003', '99001', '99002']);
    expect(communeOptions()).toHaveLength(92);
    expect(communeChoices('05443')).toHaveLength(92);
    expect(communeChoices('99001').at(-1)).toEqual({ value: '99001', label: 'xã Thử Nghiệm, Lạng Sơn' });
  });
  it('stand at the centroid of their province when theirs is not known, and are no neighbours then', () => {
    expect(findCommune('99003')).toMatchObject({ latitude: 21.83957, longitude: 106.61883 });
    const near = communesWithin('99001', 60).map(({ code }) => code);
    expect(near[0]).toBe('99001');
    expect(near.length).toBeGreaterThan(3);
    expect(near).not.toContain('99003');
    expect(communesWithin('99003', 60)).toEqual([]);
  });
  it.each([
    ['xã Thử Nghiệm, tỉnh Lạng Sơn', ['99001'], ['20']],
    ['Thử Nghiệm, Lạng Sơn', ['99001'], ['20']],
    ['phuong vi du lang son', ['99002'], ['20']],
    ['xã Mẫu Số (cũ), Lạng Sơn', ['99002'], ['20']],
    ['xã Tân Thành, Tuyên Quang', ['99004'], ['08']],
    ['số 5 đường Ví Dụ, Lạng Sơn', [], ['20']],
    ['xã Thử Nghiệm', [], []],
  ])('are read beside the name of their province only: %s', (text, communes, provinces) => {
    const places = resolvePlaces(text);
    expect([places.communes, places.provinces]).toEqual([communes, provinces]);
  });
  it('do not take a name from a commune of the home province', () => {
    const [home] = resolvePlaces('xã Tân Thành, Thái Nguyên').communes;
    expect(findCommune(home!)?.province).toBe('19');
  });
  it('are forgotten when others are registered', () => {
    registerCommunes([unit('99009', 'Khác')]);
    expect(findCommune('99001')).toBeNull();
    expect(communeLabel('99001')).toBe('99001');
    registerCommunes(UNITS);
  });
});
