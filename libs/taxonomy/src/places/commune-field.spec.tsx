import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { renderPage, type FormState } from '@app/ui';
import { z } from 'zod';
import { CommuneField, isCommuneOf, registerCommunes, withProvinceOf } from '../index.js';

/** A fictional commune of Lạng Sơn; its code belongs to no real one. */
const ELSEWHERE = {
  code: '99001',
  kind: 'xã',
  name: 'Thử Nghiệm',
  province: '20',
  point: null,
  wageRegion: null,
  former: [],
} as const;

const field = (values: FormState['values']) =>
  renderPage(<CommuneField form={{ values, problems: [] }} name="commune" label="Xã, phường" optional />, {
    language: 'vi',
    path: '/',
    query: new URLSearchParams(),
    csrfToken: 'token-1',
    asset: (name: string) => name,
  });

describe('the field for a commune', () => {
  afterAll(() => registerCommunes([]));

  it('offers those of the home province alone where no others are known', () => {
    const page = field({});
    expect(page.match(/<option/g)).toHaveLength(93);
    expect(page).not.toContain('communeProvince');
  });

  describe('where communes of other provinces were imported', () => {
    beforeAll(() => registerCommunes([ELSEWHERE]));

    it('asks for the province first, and Enter does not press that button', () => {
      const page = field({});
      expect(page).toMatch(/name="communeProvince".*<option value="20">Lạng Sơn<\/option>/s);
      expect(page).not.toContain('99001');
      expect(page.indexOf('<button type="submit" hidden')).toBeLessThan(page.indexOf('name="_again"'));
      expect(page.indexOf('<button type="submit" hidden')).toBeGreaterThan(-1);
    });

    it('offers the communes of the province that was chosen, and goes on there', () => {
      const page = field({ communeProvince: '20', _again: 'commune' });
      expect(page).toMatch(/<select id="f-commune"[^>]* autofocus/);
      expect(page).toContain('<option value="99001">Thử Nghiệm (xã)</option>');
      expect(page).not.toContain('<option value="05443">');
      expect(page).toContain('<details class="fold" open');
    });

    it('shows a commune that was chosen before with its province', () => {
      const page = field({ commune: '99001' });
      expect(page).toMatch(/<option value="99001" selected/);
      expect(page).toMatch(/<option value="20" selected/);
    });

    it.each([
      [undefined, undefined, true],
      [undefined, '05443', true],
      ['19', '05443', true],
      ['20', '99001', true],
      ['20', '05443', false],
      ['20', undefined, false],
      ['08', undefined, true],
    ])('of the province %s takes the commune %s: %s', (province, commune, fits) =>
      expect(isCommuneOf(province, commune)).toBe(fits),
    );

    it('is checked with its province, which is not handed on', () => {
      const schema = withProvinceOf(z.object({ commune: z.string().optional() }), 'commune');
      expect(schema.parse({ communeProvince: '20', commune: '99001' })).toEqual({ commune: '99001' });
      expect(schema.parse({})).toEqual({});
      expect(schema.safeParse({ communeProvince: '20', commune: '05443' }).error?.issues[0]).toMatchObject({
        path: ['commune'],
        message: 'place.commune-of-province',
      });
    });
  });
});
