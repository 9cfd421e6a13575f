import { formatDay, type LocalDate } from '@app/kernel';
import { toCsv } from '@app/platform/sheets';
import { type ExchangeAction } from './exchange.schema.js';

/** What a file can say of a result, by our names. */
export const EXCHANGE_FIELDS = [
  'result',
  'action',
  'fullName',
  'birthDate',
  'sex',
  'employer',
  'taxCode',
  'occupation',
  'startDate',
  'contract',
  'endDate',
  'wage',
  'commune',
  'channel',
  'referral',
  'noticedOn',
] as const;
export type ExchangeField = (typeof EXCHANGE_FIELDS)[number];

/** Fields whose values are codes, with every code that has to be mapped. */
export const CODED_FIELDS = {
  action: ['report', 'retract'],
  sex: ['female', 'male', 'other'],
  contract: ['indefinite', 'lt12', '12_36', 'none'],
  channel: ['referral', 'application', 'fair', 'own-search'],
} as const satisfies Partial<Record<ExchangeField, readonly string[]>>;
export type CodedField = keyof typeof CODED_FIELDS;

/** How a file for the national exchange is written, from a day on. */
export interface ExchangeMapping {
  version: number;
  validFrom: LocalDate;
  /** Where it comes from: the instruction of the national exchange, a circular. */
  source: string;
  /** In the order of the file. */
  columns: readonly { ours: ExchangeField; theirs: string }[];
  codes: Readonly<Record<CodedField, Readonly<Record<string, string>>>>;
}

/** A result as it is sent. */
export interface ExchangeRow {
  result: string;
  action: ExchangeAction;
  fullName: string;
  birthDate: LocalDate | null;
  sex: string | null;
  employer: string | null;
  taxCode: string | null;
  occupation: string | null;
  startDate: LocalDate;
  contract: string;
  endDate: LocalDate | null;
  wage: number | null;
  commune: string | null;
  channel: string;
  referral: string | null;
  noticedOn: LocalDate;
}

const DAYS: readonly ExchangeField[] = ['birthDate', 'startDate', 'endDate', 'noticedOn'];

/** The file itself: the columns and codes of the national exchange, one result a line. */
export function exchangeFile(mapping: ExchangeMapping, rows: readonly ExchangeRow[]): string {
  const cell = (row: ExchangeRow, field: ExchangeField): string | number | null => {
    const value = row[field];
    if (value === null) return null;
    if (DAYS.includes(field)) return formatDay(value as LocalDate);
    // Each code is mapped: that was checked when the table was taken.
    return isCoded(field) ? mapping.codes[field][String(value)]! : value;
  };
  const fields = mapping.columns.map(({ ours }) => ours);
  return toCsv([
    mapping.columns.map(({ theirs }) => theirs),
    ...rows.map((row) => fields.map((field) => cell(row, field))),
  ]);
}

export const isCoded = (field: string): field is CodedField => field in CODED_FIELDS;
