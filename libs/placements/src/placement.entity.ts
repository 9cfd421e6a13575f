import { type LocalDate } from '@app/kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { type EvidenceKind } from './evidence.js';
import { type EndReason, type PlacementStatus, type PlacementVoidReason } from './placement.lifecycle.js';
import { type Contract, type PlacementChannel } from './placement.schema.js';

/** Work that a person found (việc làm đã tìm được), as it was reported. */
@Entity('placement')
export class Placement {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  officeId!: string;

  @Column('uuid')
  personId!: string;

  /** Null for what an employer's own answer brought. */
  @Column('uuid', { nullable: true })
  reportedBy!: string | null;

  @Column('uuid', { nullable: true })
  referralId!: string | null;

  @Column('uuid', { nullable: true })
  applicationId!: string | null;

  /** Null for work of one's own. */
  @Column('uuid', { nullable: true })
  employerId!: string | null;

  /** As it was called on that day. */
  @Column('text', { nullable: true })
  employerName!: string | null;

  @Column('text', { nullable: true })
  occupation!: string | null;

  /** Where the work is. */
  @Column('text', { nullable: true })
  commune!: string | null;

  @Column('text')
  contract!: Contract;

  @Column('date')
  startDate!: LocalDate;

  /** The last day of a contract that has one. */
  @Column('date', { nullable: true })
  endDate!: LocalDate | null;

  /** Đồng a month. */
  @Column('integer', { nullable: true })
  wage!: number | null;

  @Column('text')
  channel!: PlacementChannel;

  @Column('text')
  status!: PlacementStatus;

  /** The last day of work of somebody who has left. */
  @Column('date', { nullable: true })
  endedOn!: LocalDate | null;

  @Column('text', { nullable: true })
  endReason!: EndReason | null;

  @Column('text', { nullable: true })
  voidReason!: PlacementVoidReason | null;

  /** Its facts in the ledger, which corrections name. */
  @Column('text')
  reportedFactId!: string;

  @Column('text', { nullable: true })
  endedFactId!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;

  @VersionColumn({ default: 1 })
  version!: number;
}

/** What shows that somebody works: one of each kind. */
@Entity('placement_evidence')
export class PlacementEvidence {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  placementId!: string;

  @Column('text')
  kind!: EvidenceKind;

  @Column('integer')
  strength!: number;

  @Column('uuid', { nullable: true })
  fileId!: string | null;

  /** The conversation at a fair whose outcome it is. */
  @Column('uuid', { nullable: true })
  conversationId!: string | null;

  /** The first day that this conversation named. */
  @Column('date', { nullable: true })
  startDate!: LocalDate | null;

  @Column('text')
  factId!: string;

  @Column('uuid', { nullable: true })
  recordedBy!: string | null;

  @Column('timestamptz')
  at!: Date;
}
