import { type LocalDate } from '@app/kernel';
import { type CandidateSnapshot } from '@app/candidates';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import {
  ANSWERED_LATE,
  type ApplicationAction,
  type ApplicationChannel,
  type ApplicationStatus,
  canDo,
  type CloseReason,
  type OpenStatus,
  type RejectReason,
} from './application.lifecycle.js';

/** An answer beside the question as it stood when the application was sent. */
export interface ScreeningAnswer {
  question: string;
  text: string;
  kind: 'yes-no' | 'text';
  answer: string;
}

/** An application of a person for a vacancy (ứng tuyển), with what of the profile went with it on that day. */
@Entity('application')
export class Application {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  officeId!: string;

  @Column('uuid')
  postingId!: string;

  @Column('uuid')
  employerId!: string;

  @Column('uuid')
  personId!: string;

  @Column('text')
  channel!: ApplicationChannel;

  @Column('text')
  status!: ApplicationStatus;

  @Column('jsonb', { default: [] })
  answers!: ScreeningAnswer[];

  @Column('text', { nullable: true })
  message!: string | null;

  /** Empty once it was removed. */
  @Column('jsonb', { default: {} })
  snapshot!: CandidateSnapshot | Record<string, never>;

  /** The person lets the employer keep it after the vacancy has closed. */
  @Column('boolean', { default: false })
  mayKeep!: boolean;

  @Column('timestamptz', { nullable: true })
  interviewAt!: Date | null;

  @Column('text', { nullable: true })
  interviewPlace!: string | null;

  /** First day of work of somebody who was hired. */
  @Column('date', { nullable: true })
  startDate!: LocalDate | null;

  @Column('text', { nullable: true })
  rejectReason!: RejectReason | null;

  @Column('text', { nullable: true })
  closeReason!: CloseReason | null;

  /** Where a rejected or closed one stood before: the way back. */
  @Column('text', { nullable: true })
  statusBefore!: OpenStatus | null;

  /** For the people of the employer alone. */
  @Column('text', { nullable: true })
  employerNote!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  /** The member of staff who sent it on behalf; null when the person did. */
  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @Column('timestamptz', { nullable: true })
  seenAt!: Date | null;

  /** When the employer last answered. */
  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;

  /** From when on the applicant waits for the employer's next word: sending, the interview, the offer. */
  @Column('timestamptz')
  waitingSince!: Date;

  /** The last reminder to the employer, by its days. */
  @Column('integer', { nullable: true })
  remindedDays!: number | null;

  /** A rejection is told after this instant; null once it is told or taken back. */
  @Column('timestamptz', { nullable: true })
  tellAfter!: Date | null;

  /** Last day on which the personal content is kept, when it did not lead to work. */
  @Column('date', { nullable: true })
  removeAfter!: LocalDate | null;

  @Column('timestamptz', { nullable: true })
  removedAt!: Date | null;

  @Column('timestamptz')
  updatedAt!: Date;

  @VersionColumn({ default: 1 })
  version!: number;

  /** The profile that was sent; null once it was removed. */
  get profile(): CandidateSnapshot | null {
    return 'occupations' in this.snapshot ? (this.snapshot as CandidateSnapshot) : null;
  }

  /** Whether a closed one can still be answered: nobody forbade it, and there is still something to answer. */
  get takesLateAnswer(): boolean {
    return this.status === 'closed' && this.removedAt === null && ANSWERED_LATE.includes(this.closeReason);
  }

  /** Whether an action is possible now, including answers to what was closed without one. */
  allows(action: ApplicationAction): boolean {
    return canDo(action, this.status) && (this.status !== 'closed' || this.takesLateAnswer);
  }

  /** Whether the applicant took it away from the employer: the details are shown no more. */
  get isTakenBack(): boolean {
    return this.status === 'withdrawn' || this.closeReason === 'hired-elsewhere';
  }
}
