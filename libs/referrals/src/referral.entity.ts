import { type LocalDate } from '@app/kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import {
  type AnswerSource,
  type DeclinedReason,
  type NotHiredReason,
  type Outcome,
  type ReferralStatus,
  type ReferralVoidReason,
} from './referral.lifecycle.js';

/** A person sent to an employer with a slip (phiếu giới thiệu việc làm). */
@Entity('referral')
export class Referral {
  @PrimaryColumn('uuid')
  id!: string;

  /** On the slip: `GT-2026-000123`, counted by year without gaps. */
  @Column('text')
  number!: string;

  /** What the QR code holds: it finds the slip and tells nothing. Null once it was taken back. */
  @Column('uuid', { nullable: true })
  token!: string | null;

  @Column('uuid')
  officeId!: string;

  @Column('uuid')
  personId!: string;

  @Column('uuid')
  counsellorId!: string;

  @Column('uuid')
  employerId!: string;

  /** As it was called on that day, so that a slip printed again is the same slip. */
  @Column('text')
  employerName!: string;

  /** Null where the employer wants somebody without having a posting. */
  @Column('uuid', { nullable: true })
  postingId!: string | null;

  /** The work as it was called on that day. */
  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  occupation!: string | null;

  @Column('date')
  issuedOn!: LocalDate;

  /** The last day on which it counts. */
  @Column('date')
  validUntil!: LocalDate;

  @Column('text')
  status!: ReferralStatus;

  @Column('text', { nullable: true })
  outcome!: Outcome | null;

  @Column('text', { nullable: true })
  reason!: NotHiredReason | DeclinedReason | null;

  /** When somebody who was hired begins, where it is known. */
  @Column('date', { nullable: true })
  startDate!: LocalDate | null;

  @Column('text', { nullable: true })
  answerSource!: AnswerSource | null;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;

  /** Null where nobody was signed in. */
  @Column('uuid', { nullable: true })
  answeredBy!: string | null;

  @Column('text', { nullable: true })
  voidReason!: ReferralVoidReason | null;

  /** Its facts in the ledger, the issuing first: voiding voids them all. */
  @Column('text', { array: true })
  factIds!: string[];

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;

  @VersionColumn({ default: 1 })
  version!: number;
}
