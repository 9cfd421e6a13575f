import { createHash } from 'node:crypto';
import { normalizeText, parseTaxCode, parseWage, slugify, type LocalDate, type WageBasis } from '@app/kernel';
import { fieldProblems } from '@app/platform/i18n';
import { parseExperience, resolvePlaces } from '@app/taxonomy';
import { ageRange, CHOICES, codeOf, codesOf, countOf, dayOf, phoneOf, workplacesOf } from './import.cells.js';
import { byField, type ImportField } from './import.columns.js';
import { WritePosting } from './posting.schema.js';

/** What was wrong with one cell of a row. An error keeps the row out, a notice only that value. */
export interface RowIssue {
  field: ImportField | null;
  code: string;
  params: Readonly<Record<string, string | number>>;
  value: string;
  isError: boolean;
}

/** What reading a row needs to know of the world. */
export interface RowContext {
  today: LocalDate;
  /** The occupation of level 4 that a title or a name of an occupation suggests. */
  classify(text: string): string | null;
  isOccupation(code: string): boolean;
}

/** A row that can land. `posting` passed the schema of the form; what it lacks stays missing. */
export interface ImportedPosting {
  /** The file's own reference, or one made from what the row says. */
  reference: string;
  hasOwnReference: boolean;
  employerName: string | null;
  taxCode: string | null;
  posting: WritePosting;
  wageCurrency: 'VND' | 'USD';
  occupationIsSuggested: boolean;
  /** Texts as written, for the person who completes the draft. */
  said: { wage: string | null; place: string | null; experience: string | null };
  /** Equal for equal rows: tells a rerun from a change. */
  fingerprint: string;
}

export interface ReadRow {
  imported: ImportedPosting | null;
  issues: RowIssue[];
}

type Row = Partial<Record<ImportField, string>>;
type Candidate = Record<string, unknown>;

const LENGTHS = { title: 150, description: 6000, requirements: 4000, benefitNote: 1000, reference: 60 } as const;
const SAID_LENGTH = 500;

class RowReader {
  readonly issues: RowIssue[] = [];
  readonly candidate: Candidate = {};
  wageCurrency: 'VND' | 'USD' = 'VND';
  occupationIsSuggested = false;

  constructor(
    private readonly row: Row,
    private readonly context: RowContext,
  ) {}

  read(): void {
    this.readTexts();
    this.readChoices();
    this.readNumbers();
    this.readWage();
    this.readOccupation();
    this.readContact();
    const { place = '', address = '' } = this.row;
    this.candidate['workplaces'] = workplacesOf(place, address);
    if (resolvePlaces(place).others > 0) this.notice('place', 'import.places-unnamed');
    if (this.row.experience) {
      this.set('experience', parseExperience(this.row.experience)?.code ?? null, 'import.value-unknown');
    }
  }

  private notice(field: ImportField, code: string): void {
    this.issues.push({ field, code, params: {}, value: this.row[field] ?? '', isError: false });
  }

  /** Sets a field that the cell gave a value for; else says that the cell was not understood. */
  private set(field: ImportField, value: unknown, code = 'import.value-unknown', as: string = field): void {
    if (value !== null && value !== undefined) this.candidate[as] = value;
    else if (this.row[field]) this.notice(field, code);
  }

  private readTexts(): void {
    for (const field of ['title', 'description', 'requirements'] as const) {
      const text = this.row[field]?.trim();
      if (!text) continue;
      if (text.length > LENGTHS[field]) this.notice(field, 'import.text-cut');
      this.candidate[field] = text.slice(0, LENGTHS[field]);
    }
    for (const field of ['skills', 'licences'] as const) {
      const items = this.row[field]?.split(/[,;\n]/).map((item) => normalizeText(item).slice(0, 60));
      if (items) this.candidate[field] = items.slice(0, 30);
    }
  }

  private readChoices(): void {
    const single = [
      'generalEducation',
      'qualification',
      'positionRank',
      'workForm',
      'contractType',
      'purpose',
    ] as const;
    for (const field of single) {
      if (this.row[field]) this.set(field, codeOf(CHOICES[field], this.row[field]));
    }
    for (const field of ['shifts', 'benefits', 'recruitmentMethods'] as const) {
      const codes = this.row[field] ? codesOf(CHOICES[field], this.row[field]) : [];
      this.set(field, codes.length > 0 ? codes : null);
    }
    // What the list of benefits does not hold is worth reading all the same.
    if (this.row.benefits) this.candidate['benefitNote'] = this.row.benefits.slice(0, LENGTHS.benefitNote);
  }

  private readNumbers(): void {
    const { headcount, age, minAge, maxAge, probationDays, deadline } = this.row;
    if (headcount) this.set('headcount', countOf(headcount));
    Object.assign(this.candidate, age ? ageRange(age) : {});
    if (minAge) this.set('minAge', countOf(minAge));
    if (maxAge) this.set('maxAge', countOf(maxAge));
    if (probationDays) {
      const count = countOf(probationDays);
      this.set('probationDays', count !== null && /th[áa]ng/i.test(probationDays) ? count * 30 : count);
    }
    if (deadline) {
      const day = dayOf(deadline);
      this.set('deadline', day);
      if (day !== null && day < this.context.today) this.notice('deadline', 'posting.deadline-past');
    }
  }

  private readWage(): void {
    const text = this.row.wage ?? endsOf(this.row);
    const basis = this.row.wageBasis ? (codeOf(CHOICES.wageBasis, this.row.wageBasis) as WageBasis | null) : null;
    if (!text) {
      this.set('wageBasis', basis);
      return;
    }
    const wage = parseWage(basis && basis !== 'negotiable' ? `${text} ${PER[basis]}` : text);
    const field = this.row.wage ? 'wage' : 'wageMin';
    if (!wage) {
      this.candidate['wageNote'] = text.slice(0, 200);
      this.notice(field, 'import.wage-unread');
      return;
    }
    this.candidate['wageBasis'] = wage.basis;
    if (wage.currency === 'VND' || wage.currency === 'USD') {
      this.wageCurrency = wage.currency;
      this.candidate['wageMin'] = wage.min ?? undefined;
      this.candidate['wageMax'] = wage.max ?? undefined;
      this.candidate['wageNote'] = wage.note?.slice(0, 200);
    } else {
      // Another currency is not converted: the words stay, and somebody says what it comes to.
      this.candidate['wageNote'] = text.slice(0, 200);
      this.notice(field, 'import.wage-currency');
    }
  }

  private readOccupation(): void {
    const written = this.row.occupation ?? '';
    const code = /(?<!\d)\d{4}(?!\d)/.exec(written)?.[0];
    if (code && this.context.isOccupation(code)) {
      this.candidate['occupation'] = code;
      return;
    }
    if (written) this.notice('occupation', 'import.occupation-unknown');
    const suggested = (written && this.context.classify(written)) || this.context.classify(this.row.title ?? '');
    if (suggested === null) return;
    this.candidate['occupation'] = suggested;
    this.occupationIsSuggested = true;
  }

  private readContact(): void {
    const { contactName, contactPosition, contactPhone, contactEmail } = this.row;
    this.candidate['contactName'] = contactName?.slice(0, 100);
    this.candidate['contactPosition'] = contactPosition?.slice(0, 100);
    if (contactPhone) this.set('contactPhone', phoneOf(contactPhone), 'phone.form');
    if (contactEmail)
      this.set('contactEmail', /[^\s@<>;,]+@[^\s@<>;,]+/.exec(contactEmail)?.[0], 'import.value-unknown');
  }
}

/** One text from the two ends of a wage that stand in columns of their own. */
function endsOf({ wageMin, wageMax }: Row): string | undefined {
  if (wageMin && wageMax) return `${wageMin} - ${wageMax}`;
  return wageMin ? `từ ${wageMin}` : wageMax && `đến ${wageMax}`;
}

const PER = { month: '/tháng', day: '/ngày', hour: '/giờ', piece: '/sản phẩm' } as const;

/** Where a field of the form stands among the columns. */
const COLUMN_OF: Readonly<Record<string, ImportField>> = {
  wageMin: 'wage',
  wageMax: 'wage',
  workplaces: 'place',
  benefitNote: 'benefits',
};

/** The posting that the schema of the form accepts; a field that it refuses is left out and told. */
function accepted(candidate: Candidate, row: Row, issues: RowIssue[]): WritePosting | null {
  const left = { ...candidate };
  // A field left out may break a rule about two fields, so it is tried again; each round leaves out one field or more.
  for (;;) {
    const parsed = WritePosting.safeParse(left, { reportInput: true });
    if (parsed.success) return parsed.data;
    for (const { path, code } of fieldProblems(parsed.error.issues, 'vi')) {
      const name = path.split('.')[0]!;
      const field = COLUMN_OF[name] ?? (name as ImportField);
      const isError = name === 'title' || !(name in left);
      issues.push({ field, code, params: {}, value: row[field] ?? '', isError });
      if (isError) return null;
      delete left[name];
    }
  }
}

const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');
const said = (text: string | undefined) => (text ? normalizeText(text).slice(0, SAID_LENGTH) : null);

/**
 * One row of a file by its headings, through the schema of the form.
 * @returns the posting as far as the row tells it, or null with the errors that keep the row out
 */
export function readImportRow(values: Readonly<Record<string, string>>, context: RowContext): ReadRow {
  const row = byField(values);
  const reader = new RowReader(row, context);
  if (!row.title) {
    return {
      imported: null,
      issues: [{ field: 'title', code: 'import.title-missing', params: {}, value: '', isError: true }],
    };
  }
  reader.read();
  const posting = accepted(reader.candidate, row, reader.issues);
  if (!posting) return { imported: null, issues: reader.issues };
  const taxCode = row.taxCode ? parseTaxCode(row.taxCode) : null;
  if (taxCode && !taxCode.ok) {
    reader.issues.push({ field: 'taxCode', code: taxCode.reason, params: {}, value: row.taxCode!, isError: false });
  }
  const fingerprint = digest(Object.entries(row).sort(([left], [right]) => (left < right ? -1 : 1)));
  const own = row.reference ? normalizeText(row.reference).slice(0, LENGTHS.reference) : '';
  return {
    imported: {
      reference: own || `#${fingerprint.slice(0, 16)}`,
      hasOwnReference: own !== '',
      employerName: said(row.employer),
      taxCode: taxCode?.ok ? taxCode.code : null,
      posting,
      wageCurrency: posting.wageMin === undefined && posting.wageMax === undefined ? 'VND' : reader.wageCurrency,
      occupationIsSuggested: reader.occupationIsSuggested && posting.occupation !== undefined,
      said: { wage: said(row.wage), place: said(row.place), experience: said(row.experience) },
      fingerprint,
    },
    issues: reader.issues,
  };
}

/** References of firms that are not registered yet may meet: the name keeps them apart. At most 60 characters. */
export function qualifiedReference(reference: string, employerName: string): string {
  const tag = `@${slugify(employerName).slice(0, Math.max(12, LENGTHS.reference - reference.length - 2))}`;
  return `${reference.slice(0, LENGTHS.reference - tag.length - 1)} ${tag}`;
}
