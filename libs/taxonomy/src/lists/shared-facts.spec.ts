import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { localDate } from '@app/kernel';
import { sharedFile } from '../../../../test/support/shared-data.js';
import {
  COMMUNES,
  COUNSELLING_SUBJECTS,
  ETHNIC_GROUPS,
  findOccupation,
  FORMER_COMMUNES,
  GENERAL_EDUCATION,
  INDUSTRIAL_PARKS,
  INDUSTRIES,
  minimumWage,
  PRIORITY_GROUPS,
  PROVINCES,
  QUALIFICATIONS,
  SOFT_SKILLS,
  VSCO_GROUPS,
} from '../index.js';

interface Named {
  code?: string;
  key?: string;
  name?: string;
  label?: string;
}

const FOLDER = 'domain/data';
const isThere = sharedFile('provinces.csv', FOLDER) !== null;
const compared = isThere ? it : it.skip;
const json = <Shape>(name: string) => JSON.parse(readFileSync(sharedFile(name, FOLDER)!, 'utf8')) as Shape;
const csv = (name: string) =>
  parse(readFileSync(sharedFile(name, FOLDER)!), { columns: true, bom: true }) as Record<string, string>[];
const codes = (named: readonly Named[]) => named.map(({ code, key }) => code ?? key);

describe('the facts that were collected', () => {
  compared('of provinces and communes stand in the lists', () => {
    expect(PROVINCES.map(({ code, kind, name }) => [code, kind, name])).toEqual(
      csv('provinces.csv').map(({ code, kind, name }) => [code, kind, name]),
    );
    expect(COMMUNES.map(({ code, kind, name, wageRegion }) => [code, kind, name, wageRegion])).toEqual(
      csv('thai-nguyen-communes.csv').map((row) => [
        row['code'],
        row['kind'],
        row['name'],
        row['minimum_wage_region_2026'],
      ]),
    );
    expect(FORMER_COMMUNES.map(([name, district, code, part]) => [name, district, code, part])).toEqual(
      csv('thai-nguyen-former-communes.csv').map((row) => [
        row['former_name'],
        row['former_district'],
        row['commune_code'],
        row['part'] === 'full' ? 'full' : 'part',
      ]),
    );
  });
  compared('of people stand in the lists', () => {
    const { groups } = json<{ groups: Named[] }>('ethnic-groups-54.json');
    expect(ETHNIC_GROUPS.entries.map(({ code, vi }) => [code, vi])).toEqual(
      groups.map(({ code, name }) => [code, name]),
    );
    expect(PRIORITY_GROUPS.codes).toEqual(codes(json<{ groups: Named[] }>('priority-groups.json').groups));
  });
  compared('of education and the forms stand in the lists', () => {
    const education = json<Record<'general_education' | 'technical_qualification', Named[]>>(
      'education-training-levels.json',
    );
    expect(GENERAL_EDUCATION.codes).toEqual(codes(education.general_education));
    expect(QUALIFICATIONS.codes).toEqual(codes(education.technical_qualification));
    const { vacancy_form_03a: form } = json<{ vacancy_form_03a: { soft_skills: Named[] } }>(
      'official-form-vocabularies.json',
    );
    expect(SOFT_SKILLS.codes).toEqual(codes(form.soft_skills));
  });
  compared('of counselling stand in the lists', () => {
    const { counselling_field: fields } = json<{ counselling_field: Named[] }>(
      'counselling-referral-vocabularies.json',
    );
    expect(COUNSELLING_SUBJECTS.entries.map(({ code, vi }) => [code, vi])).toEqual(
      fields.map(({ key, label }) => [key, label]),
    );
  });
  compared('of work and wages stand in the lists', () => {
    expect(INDUSTRIES.entries.map(({ code, vi }) => [code, vi])).toEqual(
      json<{ vsic2025: Named[] }>('vsic-sections.json').vsic2025.map(({ code, name }) => [code, name]),
    );
    expect(INDUSTRIAL_PARKS.entries.map(({ vi }) => vi)).toEqual(
      json<{ parks: Named[] }>('industrial-parks-thai-nguyen.json').parks.map(({ name }) => name),
    );
    const { regions } = json<{ regions: Record<'I' | 'II' | 'III' | 'IV', { month: number; hour: number }> }>(
      'minimum-wage-2026.json',
    );
    for (const region of ['I', 'II', 'III', 'IV'] as const) {
      expect(minimumWage(region, 'month', localDate('2026-01-01'))).toBe(regions[region].month);
      expect(minimumWage(region, 'hour', localDate('2026-01-01'))).toBe(regions[region].hour);
    }
    expect(csv('isco08-groups.csv').filter(({ code }) => !findOccupation(code!))).toEqual([]);
    expect(VSCO_GROUPS.codes).toHaveLength(48);
  });
});
