import { type LocalDate } from '@app/kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { type PostingStatus } from './posting.lifecycle.js';
import { type Finding } from './posting.screening.js';

export type PostingSource = 'form' | 'staff' | 'import' | 'api';
export type WageBasis = 'month' | 'day' | 'hour' | 'piece' | 'negotiable';

/** One of at most three questions that an applicant answers with the application. */
export interface ScreeningQuestion {
  id: string;
  text: string;
  kind: 'yes-no' | 'text';
}

/** Physical demands of the work as form 03a asks for them; each is optional. */
export interface WorkConditions {
  workPlace?: string;
  lifting?: string;
  standing?: string;
  hearingSpeaking?: string;
  vision?: string;
  handwork?: string;
  hands?: string;
}

/** Where the work is done: a commune of this province, or another province, or an address as written. */
export interface Workplace {
  commune: string | null;
  province: string | null;
  address: string | null;
  park: string | null;
}

/** What an imported row said, kept as it was written. */
export interface ImportedRow {
  /** The employer that the row was imported for; null when it named none that is known. */
  employerId: string | null;
  employerName: string | null;
  /** The reference of the file, which may be qualified in the posting. */
  reference: string;
  wage: string | null;
  place: string | null;
  experience: string | null;
  /** Equal for equal rows. */
  fingerprint: string;
  /** The import that wrote the row last. */
  taskId: string;
}

/**
 * A vacancy (vị trí việc làm trống, mẫu 03a). Its workplaces are rows of their own; everything that form 03a
 * requires may be missing while it is a draft.
 */
@Entity('posting')
export class Posting {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  officeId!: string;

  @Column('uuid', { nullable: true })
  employerId!: string | null;

  /** The employer's own number for it; unique for that employer. */
  @Column('text', { nullable: true })
  reference!: string | null;

  @Column('text')
  source!: PostingSource;

  @Column('text')
  status!: PostingStatus;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('text', { nullable: true })
  requirements!: string | null;

  /** VSCO code of level 4. */
  @Column('text', { nullable: true })
  occupation!: string | null;

  /** The occupation was read from the title by the program and confirmed by nobody yet. */
  @Column('boolean', { default: false })
  occupationIsSuggested!: boolean;

  @Column('text', { nullable: true })
  positionRank!: string | null;

  @Column('integer', { nullable: true })
  headcount!: number | null;

  @Column('text', { nullable: true })
  generalEducation!: string | null;

  @Column('text', { nullable: true })
  qualification!: string | null;

  @Column('text', { nullable: true })
  experience!: string | null;

  @Column('text', { nullable: true })
  workForm!: string | null;

  @Column('text', { nullable: true })
  contractType!: string | null;

  @Column('text', { nullable: true })
  purpose!: string | null;

  @Column('text', { nullable: true })
  wageBasis!: WageBasis | null;

  /** Per unit of the basis, in whole units of the currency. */
  @Column('bigint', { nullable: true })
  wageMin!: number | null;

  @Column('bigint', { nullable: true })
  wageMax!: number | null;

  @Column('text', { default: 'VND' })
  wageCurrency!: 'VND' | 'USD';

  @Column('text', { nullable: true })
  wageNote!: string | null;

  /** Dong a month to filter by; see `monthlyWage()`. */
  @Column('bigint', { nullable: true })
  monthlyWage!: number | null;

  @Column('text', { array: true, default: [] })
  shifts!: string[];

  @Column('text', { array: true, default: [] })
  benefits!: string[];

  @Column('text', { nullable: true })
  benefitNote!: string | null;

  @Column('text', { array: true, default: [] })
  skills!: string[];

  @Column('text', { array: true, default: [] })
  softSkills!: string[];

  @Column('text', { array: true, default: [] })
  licences!: string[];

  @Column('text', { array: true, default: [] })
  extraDemands!: string[];

  @Column('jsonb', { default: {} })
  conditions!: WorkConditions;

  @Column('text', { array: true, default: [] })
  priorityCandidates!: string[];

  @Column('text', { array: true, default: [] })
  wantedFromCentre!: string[];

  @Column('text', { array: true, default: [] })
  recruitmentMethods!: string[];

  @Column('integer', { nullable: true })
  minAge!: number | null;

  @Column('integer', { nullable: true })
  maxAge!: number | null;

  @Column('integer', { nullable: true })
  probationDays!: number | null;

  @Column('integer', { nullable: true })
  probationPercent!: number | null;

  @Column('text', { nullable: true })
  contactName!: string | null;

  @Column('text', { nullable: true })
  contactPosition!: string | null;

  @Column('text', { nullable: true })
  contactPhone!: string | null;

  @Column('text', { nullable: true })
  contactEmail!: string | null;

  @Column('boolean', { default: false })
  contactIsPublic!: boolean;

  /** Last day on which people may apply. */
  @Column('date', { nullable: true })
  deadline!: LocalDate | null;

  @Column('jsonb', { default: [] })
  questions!: ScreeningQuestion[];

  @Column('jsonb', { nullable: true })
  imported!: ImportedRow | null;

  /** What screening found at the last submission. */
  @Column('jsonb', { default: [] })
  findings!: Finding[];

  @Column('boolean', { default: true })
  isChecked!: boolean;

  @Column('integer', { default: 0 })
  reportCount!: number;

  @Column('integer', { default: 0 })
  applicationCount!: number;

  /** Applications that nobody has answered yet. */
  @Column('integer', { default: 0 })
  waitingCount!: number;

  /** The last reminder before the deadline that was sent: 7 or 1 days ahead. */
  @Column('integer', { nullable: true })
  remindedDays!: number | null;

  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  @Column('text', { nullable: true })
  closeReason!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @Column('timestamptz')
  updatedAt!: Date;

  @VersionColumn({ default: 1 })
  version!: number;
}

const HOURS_A_MONTH = 26 * 8;
const DAYS_A_MONTH = 26;

/**
 * Dong a month that a wage comes to at full time: 26 days of 8 hours; null when it cannot be told
 * (by piece, negotiable, another currency).
 * @param amount the end of the range to convert
 */
export function monthlyWage(basis: WageBasis | null, amount: number | null, currency: string): number | null {
  if (amount === null || currency !== 'VND') return null;
  if (basis === 'month') return amount;
  if (basis === 'day') return amount * DAYS_A_MONTH;
  return basis === 'hour' ? amount * HOURS_A_MONTH : null;
}
