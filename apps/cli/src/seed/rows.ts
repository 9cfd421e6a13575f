import { addDays, daysBetween, localDateOf, startOfDay, type LocalDate } from '@app/kernel';
import { type CopyValue, jsonArray } from '@app/platform/database';
import { type SeededApplication } from './applications.seed.js';
import { type SeededCandidate } from './candidates.seed.js';
import { type SeededEmployer } from './employers.seed.js';
import { type SeededPerson } from './people.seed.js';
import { type SeededOffice } from './places.js';
import { type SeededPosting } from './postings.seed.js';
import { type Random } from './random.js';

/** A row by column name, as COPY takes it. */
export type Row = Readonly<Record<string, CopyValue>>;

export const officeRow = ({ id, office }: SeededOffice): Row => ({
  id,
  code: office.code,
  name: office.name,
  kind: office.kind,
  address: office.address,
  phone: office.phone,
  opening_hours: jsonArray(office.openingHours),
  communes: office.communes,
});

export const personRow = (person: SeededPerson): Row => ({
  id: person.id,
  office_id: person.officeId,
  full_name: person.fullName,
  birth_date: person.birthDate,
  sex: person.sex,
  phone: person.phone,
  commune: person.commune,
  client_type: person.clientType,
  channel: person.channel,
  created_at: person.createdAt,
  last_seen_at: person.lastSeenAt,
});

export const roleRow = (person: SeededPerson, role: string, employerId: string | null = null): Row => ({
  person_id: person.id,
  role,
  employer_id: employerId,
  assigned_at: person.createdAt,
});

const CONSENTS = [
  ['service', 1],
  ['matching', 0.85],
  ['contact', 0.6],
] as const;

export function* consentRows(random: Random, person: SeededPerson): Generator<Row> {
  for (const [purpose, probability] of CONSENTS) {
    yield {
      id: random.id(person.createdAt),
      person_id: person.id,
      purpose,
      is_granted: random.chance(probability),
      at: person.createdAt,
      text_version: '2026-01',
    };
  }
}

export const subjectRow = (person: SeededPerson): Row => ({ subject: person.subject, person_id: person.id });

export const employerRow = (firm: SeededEmployer): Row => ({
  id: firm.id,
  office_id: firm.officeId,
  tax_code: firm.taxCode,
  name: firm.name,
  short_name: firm.shortName,
  legal_form: firm.legalForm,
  industry: firm.trade.industry,
  size_band: firm.sizeBand,
  park: firm.park,
  commune: firm.commune,
  address: firm.address,
  phone: firm.phone,
  about: firm.about,
  contact_name: firm.contactName,
  status: firm.status,
  is_trusted: firm.isTrusted,
  channel: firm.channel,
  submitted_at: firm.status === 'draft' ? null : firm.createdAt,
  verified_at: firm.verifiedAt,
  created_at: firm.createdAt,
  updated_at: firm.verifiedAt ?? firm.createdAt,
});

/** The steps that led a firm to where it stands. */
export function* employerStepRows(random: Random, firm: SeededEmployer): Generator<Row> {
  const later = firm.verifiedAt ?? new Date(firm.createdAt.getTime() + 24 * 3_600_000);
  const step = (from: string | null, to: string, at: Date, reason: string | null, evidence: string | null): Row => ({
    id: random.id(at),
    employer_id: firm.id,
    from_status: from,
    to_status: to,
    reason,
    evidence,
    at,
  });
  yield step(null, 'draft', firm.createdAt, null, null);
  if (firm.status === 'draft') return;
  yield step('draft', 'submitted', firm.createdAt, null, null);
  if (firm.status === 'rejected') yield step('submitted', 'rejected', later, 'evidence', null);
  if (firm.status === 'verified' || firm.status === 'suspended')
    yield step('submitted', 'verified', later, null, 'registration');
  if (firm.status === 'suspended')
    yield step('verified', 'suspended', new Date(later.getTime() + 3_600_000), 'reports', null);
}

export const postingRow = (posting: SeededPosting, applications: number, waiting: number): Row => ({
  id: posting.id,
  office_id: posting.employer.officeId,
  employer_id: posting.employer.id,
  source: posting.employer.channel === 'desk' ? 'staff' : 'form',
  status: posting.status,
  title: posting.title,
  description: posting.description,
  requirements: posting.requirements,
  occupation: posting.kind.occupation,
  position_rank: posting.kind.occupation.startsWith('1') ? 'manager' : 'staff',
  headcount: posting.headcount,
  general_education: posting.kind.education,
  qualification: posting.kind.qualification,
  experience: posting.kind.experience,
  work_form: posting.workForm,
  contract_type: posting.contractType,
  purpose: posting.contractType === 'lt12' ? 'temporary' : 'long_term',
  wage_basis: posting.wage.basis,
  wage_min: posting.wage.min,
  wage_max: posting.wage.max,
  monthly_wage: posting.wage.monthly,
  shifts: [posting.kind.shift],
  benefits: posting.benefits,
  recruitment_methods: ['direct', 'online'],
  probation_days: ['dai_hoc', 'cao_dang'].includes(posting.kind.qualification) ? 60 : 30,
  probation_percent: 85,
  contact_name: posting.employer.contactName,
  contact_phone: posting.employer.phone,
  contact_is_public: posting.employer.status === 'verified',
  deadline: posting.deadline,
  application_count: applications,
  waiting_count: waiting,
  submitted_at: posting.submittedAt,
  published_at: posting.publishedAt,
  closed_at: posting.endedAt,
  close_reason: posting.closeReason,
  created_at: posting.createdAt,
  updated_at: posting.endedAt ?? posting.publishedAt ?? posting.createdAt,
});

export const workplaceRows = (posting: SeededPosting): Row[] =>
  posting.workplaces.map((place, position) => ({ posting_id: posting.id, position, ...place }));

export function* postingStepRows(random: Random, posting: SeededPosting): Generator<Row> {
  const step = (from: string | null, to: string, at: Date, reasons: string[] = []): Row => ({
    id: random.id(at),
    posting_id: posting.id,
    from_status: from,
    to_status: to,
    reasons,
    at,
  });
  yield step(null, 'draft', posting.createdAt);
  if (posting.submittedAt) yield step('draft', 'submitted', posting.submittedAt);
  if (posting.publishedAt) yield step('submitted', 'published', posting.publishedAt);
  if (posting.endedAt) {
    yield step('published', posting.status, posting.endedAt, posting.closeReason ? [posting.closeReason] : []);
  } else if (posting.status === 'paused') yield step('published', 'paused', posting.publishedAt!);
}

export const candidateRow = (candidate: SeededCandidate): Row => ({
  person_id: candidate.personId,
  office_id: candidate.officeId,
  status: candidate.status,
  visibility: candidate.visibility,
  wish: candidate.wish,
  occupations: candidate.occupations,
  reach: candidate.reach,
  communes: candidate.communes,
  max_km: candidate.maxKm,
  available_from: candidate.availableFrom,
  shifts: candidate.shifts,
  wage_floor: candidate.wageFloor,
  about: candidate.about,
  general_education: candidate.generalEducation,
  qualification: candidate.qualification,
  experience: candidate.experience,
  still_looking_at: candidate.stillLookingAt,
  created_at: candidate.createdAt,
  updated_at: candidate.createdAt,
});

export const candidateJobRow = (random: Random, candidate: SeededCandidate): Row => ({
  id: random.id(candidate.createdAt),
  person_id: candidate.personId,
  title: candidate.job!.title,
  employer: candidate.job!.employer,
  from_month: candidate.job!.from,
  to_month: candidate.job!.to,
  created_at: candidate.createdAt,
});

/** What went with an application: the profile as it was, without anything sensitive. */
function snapshotOf({ person, candidate }: SeededApplication) {
  return {
    birthYear: Number(person.birthDate.slice(0, 4)),
    sex: person.sex,
    commune: person.commune,
    occupations: candidate.occupations,
    wish: candidate.wish,
    experience: candidate.experience,
    generalEducation: candidate.generalEducation,
    qualification: candidate.qualification,
    field: null,
    skills: [],
    languages: [],
    licences: [],
    jobs: candidate.job ? [{ ...candidate.job, note: null }] : [],
    shifts: candidate.shifts,
    availableFrom: candidate.availableFrom,
    wageFloor: candidate.wageFloor,
    about: candidate.about,
  };
}

const UNSUCCESSFUL = ['rejected', 'withdrawn', 'closed'];
const REMINDERS = [27, 20];

/** The last day on which the data of an unsuccessful candidate is kept: 30 days after the vacancy has ended. */
function removeAfter({ status, posting, finishedAt }: SeededApplication): LocalDate | null {
  return UNSUCCESSFUL.includes(status) ? addDays(localDateOf(posting.endedAt ?? finishedAt!), 30) : null;
}

/** @param today what had to be removed by then is gone */
export function applicationRow(application: SeededApplication, today: LocalDate): Row {
  const { status, steps } = application;
  const last = steps.at(-1)!.at;
  const waitedDays = daysBetween(localDateOf(last), today);
  const removal = removeAfter(application);
  const isRemoved = removal !== null && removal < today;
  return {
    id: application.id,
    office_id: application.person.officeId,
    posting_id: application.posting.id,
    employer_id: application.posting.employer.id,
    person_id: application.person.id,
    channel: application.channel,
    status,
    snapshot: isRemoved ? {} : snapshotOf(application),
    interview_at: application.interviewAt,
    start_date: application.startDate,
    reject_reason: application.rejectReason,
    close_reason: application.closeReason,
    status_before: status === 'rejected' || status === 'closed' ? steps.at(-1)!.from : null,
    created_at: application.createdAt,
    created_by: application.person.id,
    seen_at: application.seenAt,
    answered_at: application.answeredAt,
    finished_at: application.finishedAt,
    waiting_since: last,
    reminded_days: REMINDERS.find((days) => waitedDays >= days) ?? null,
    remove_after: removal,
    removed_at: isRemoved ? startOfDay(addDays(removal, 1)) : null,
    updated_at: last,
  };
}

export function* applicationStepRows(random: Random, application: SeededApplication): Generator<Row> {
  for (const { from, to, at } of application.steps) {
    const reason = to === 'rejected' ? application.rejectReason : to === 'closed' ? application.closeReason : null;
    yield {
      id: random.id(at),
      application_id: application.id,
      from_status: from,
      to_status: to,
      reason,
      occurred_at: at,
      at,
    };
  }
}
