import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { parseWage } from '@app/kernel';
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
});
