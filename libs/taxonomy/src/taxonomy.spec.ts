import { describe, expect, it } from '@jest/globals';
import { localDate } from '@app/kernel';
import {
  COMMUNES,
  communesNamed,
  communesWithin,
  CONTRACT_TYPES,
  findFormerDistrict,
  FORMER_COMMUNES,
  FORMER_DISTRICTS,
  INDUSTRIES,
  minimumWage,
  neighboursOf,
  PROVINCES,
} from './index.js';

describe('places', () => {
  it('has 34 provinces that took in the other 29', () => {
    expect(PROVINCES).toHaveLength(34);
    expect(PROVINCES.flatMap((province) => province.former)).toHaveLength(29);
    expect(PROVINCES.find((province) => province.code === '19')).toMatchObject({
      name: 'Thái Nguyên',
      former: ['Bắc Kạn'],
    });
  });
  it('has 92 communes in the wage regions of the decree', () => {
    expect(new Set(COMMUNES.map((commune) => commune.code)).size).toBe(92);
    const count = (region: string) => COMMUNES.filter((commune) => commune.wageRegion === region).length;
    expect([count('II'), count('III'), count('IV')]).toEqual([16, 27, 49]);
  });
  it('leads every former commune to present ones', () => {
    const known = new Set(COMMUNES.map((commune) => commune.code));
    expect(FORMER_COMMUNES.filter(([, , code]) => !known.has(code))).toEqual([]);
    for (const [name] of FORMER_COMMUNES) expect(communesNamed(name).length).toBeGreaterThan(0);
  });
  it('keeps the 17 districts that people still name', () => {
    expect(FORMER_DISTRICTS).toHaveLength(17);
    expect(findFormerDistrict('huyen-dong-hy')?.communes.length).toBeGreaterThan(2);
    expect(new Set(FORMER_DISTRICTS.flatMap((district) => district.communes)).size).toBe(92);
  });
  it('understands a name without accents, without kind, and in the other spelling', () => {
    const names = (text: string) => communesNamed(text).map((commune) => commune.name);
    expect(names('diem thuy')).toEqual(['Điềm Thụy']);
    expect(names('Điềm Thuỵ')).toEqual(['Điềm Thụy']);
    expect(names('Định Hoá')).toEqual(['Định Hóa']);
    expect(names('phường Phan Đình Phùng')).toEqual(['Phan Đình Phùng']);
    expect(names('Atlantis')).toEqual([]);
  });
  it('finds what is near', () => {
    const centre = communesNamed('Phan Đình Phùng')[0]!;
    const near = communesWithin(centre.code, 10);
    expect(near[0]).toBe(centre);
    expect(near.length).toBeGreaterThan(3);
    expect(neighboursOf([centre.code])).not.toContain(centre.code);
    expect(neighboursOf([centre.code])).toHaveLength(6);
  });
});

describe('lists', () => {
  it('gives words in both languages and never fails on an unknown code', () => {
    expect(INDUSTRIES.entries).toHaveLength(22);
    expect(CONTRACT_TYPES.label('indefinite', 'vi')).toBe('Không xác định thời hạn');
    expect(CONTRACT_TYPES.label('seasonal', 'en')).toBe('seasonal');
    expect(CONTRACT_TYPES.has('seasonal')).toBe(false);
  });
  it('knows the minimum wage of a day', () => {
    expect(minimumWage('II', 'month', localDate('2026-11-24'))).toBe(4_730_000);
    expect(minimumWage('II', 'month', localDate('2025-12-31'))).toBe(4_410_000);
    expect(minimumWage('IV', 'hour', localDate('2024-06-30'))).toBe(15_600);
    expect(minimumWage('II', 'month', localDate('2022-06-30'))).toBeNull();
  });
});
