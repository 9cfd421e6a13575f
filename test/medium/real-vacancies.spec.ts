import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { parseWage } from '@app/kernel';
import { classifyTitle, parseExperience, resolvePlaces } from '@app/taxonomy';
import { sharedFile } from '../support/shared-data.js';

interface RealRow {
  reference: string;
  title: string;
  wage: string;
  place: string;
  experience: string;
}

const file = sharedFile('real-vacancies.csv');
const rows = file ? (parse(readFileSync(file), { columns: true, bom: true }) as RealRow[]) : [];
const measured = file ? it : it.skip;
const say = (text: string): void => void process.stderr.write(`real vacancies: ${text}\n`);
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} % (${part}/${whole})`;

describe('reading real vacancies', () => {
  measured('gives at least 98 % of wages with digits a range', () => {
    const wages = rows.map((row) => row.wage).filter((wage) => /\d/.test(wage));
    const read = wages.filter((text) => {
      const wage = parseWage(text);
      return wage && (wage.min !== null || wage.max !== null);
    });
    say(`wages with a range ${percent(read.length, wages.length)}`);
    expect(wages.length).toBeGreaterThan(1000);
    expect(read.length / wages.length).toBeGreaterThanOrEqual(0.98);
  });

  measured('resolves at least 98 % of named provinces', () => {
    const named = rows.flatMap(({ place }) =>
      place
        .replace(/&.*$/, '')
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && !['Nước Ngoài', 'Nhật Bản'].includes(name)),
    );
    const resolved = named.filter((name) => resolvePlaces(name).provinces.length === 1);
    say(`provinces ${percent(resolved.length, named.length)}`);
    expect(named.length).toBeGreaterThan(4000);
    expect(resolved.length / named.length).toBeGreaterThanOrEqual(0.98);
    const others = rows.filter(({ place }) => place.includes('nơi khác'));
    expect(others.every(({ place }) => resolvePlaces(place).others === Number(/& (\d+)/.exec(place)![1]))).toBe(true);
  });

  measured('suggests an occupation for at least 90 % of titles', () => {
    const suggested = rows.filter(({ title }) => (classifyTitle(title)[0]?.confidence ?? 0) >= 0.4);
    say(`titles with an occupation ${percent(suggested.length, rows.length)}`);
    expect(suggested.length / rows.length).toBeGreaterThanOrEqual(0.9);
  });

  measured('knows the experience asked for in every row', () => {
    const read = rows.filter((row) => parseExperience(row.experience) !== null);
    say(`experience ${percent(read.length, rows.length)}`);
    expect(read.length / rows.length).toBeGreaterThanOrEqual(0.98);
  });
});
