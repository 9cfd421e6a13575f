import { Injectable } from '@nestjs/common';
import { formatDay, type LocalDate, type Period } from '@app/kernel';
import { placementTexts } from '@app/placements';
import { Audit } from '@app/platform/audit';
import { type Actor, type Language } from '@app/platform/http';
import { type XlsxSheet, type XlsxValue } from '@app/platform/sheets';
import { consultationTexts, referralTexts } from '@app/referrals';
import {
  COUNSELLING_SERVICES,
  COUNSELLING_SUBJECTS,
  findCommune,
  industryLabel,
  LEGAL_FORMS,
  occupationLabel,
} from '@app/taxonomy';
import { RegisterQueries, type RegisterRow } from './register.queries.js';
import { tooMany } from './register.errors.js';
import { registerTexts } from './register.texts.js';
import { type Register } from './report-form.schema.js';
import { ReportForms } from './report-forms.service.js';

/** Rows of one workbook: a year of the centre has a fifth of it. */
const MOST_ROWS = 50_000;

/** Registers of persons and employers, by the form that holds at the end of their period. */
@Injectable()
export class Registers {
  constructor(
    private readonly audit: Audit,
    private readonly forms: ReportForms,
    private readonly queries: RegisterQueries,
  ) {}

  /**
   * A register as a sheet, with the columns of its form. Who took it is audited, with how many rows.
   * @throws DomainError `register.too-many`
   */
  async sheet(actor: Actor, register: Register, period: Period, language: Language): Promise<XlsxSheet> {
    const { version, title, source, layout } = await this.forms.on(register, period.to);
    const rows = await this.queries.rows(register, period, MOST_ROWS);
    if (rows.length > MOST_ROWS) throw tooMany(MOST_ROWS);
    await this.audit.record({
      action: 'register.export',
      subjectType: 'register',
      subjectId: register,
      actorId: actor.personId,
      detail: { ...period, rows: rows.length, form: version },
    });
    const texts = registerTexts(language);
    const shown = rows.map((row, at) => layout.map(({ field }) => shownValue(field, row, at, language)));
    return {
      name: texts.names[register],
      above: [title, texts.period(formatDay(period.from), formatDay(period.to)), texts.byForm(source, String(version))],
      rows: [layout.map(({ heading }) => heading), ...shown],
    };
  }
}

const listed = (codes: unknown, label: (code: string) => string): string =>
  Array.isArray(codes) ? codes.map((code) => label(String(code))).join('; ') : '';

/** What a column says in words; days as people write them, amounts as numbers. */
function shownValue(field: string, row: RegisterRow, at: number, language: Language): XlsxValue {
  if (field === 'ordinal') return at + 1;
  const value = row[field] ?? null;
  if (value === null) return '';
  if (typeof value === 'number') return value;
  if (/(On|Date|Until)$/.test(field)) return { day: value as LocalDate };
  const words: Readonly<Record<string, (code: string) => string>> = labels(language);
  if (field === 'services') return listed(value, (code) => COUNSELLING_SERVICES.label(code, language));
  if (field === 'subjects') return listed(value, (code) => COUNSELLING_SUBJECTS.label(code, language));
  return words[field]?.(String(value)) ?? String(value);
}

function labels(language: Language) {
  const texts = registerTexts(language);
  const placement = placementTexts(language);
  const from = (named: Readonly<Record<string, string>>) => (code: string) => named[code] ?? code;
  return {
    sex: from(texts.sexes),
    clientType: from(consultationTexts(language).clientTypes),
    commune: (code: string) => findCommune(code)?.name ?? code,
    workplace: (code: string) => findCommune(code)?.name ?? code,
    occupation: (code: string) => occupationLabel(code, language),
    industry: (code: string) => industryLabel(code, language),
    legalForm: (code: string) => LEGAL_FORMS.label(code, language),
    outcome: from({ ...referralTexts(language).outcomes, ...texts.standings }),
    contract: from(placement.contracts),
    channel: from(placement.channels),
    evidence: from(placement.evidences),
  };
}
