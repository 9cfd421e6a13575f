import { type LocalDate } from '@app/kernel';
import { type ClientType } from '@app/accounts';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { type Service, type Subject, type VoidReason } from './consultation.schema.js';

/** Work that a counsellor proposes: a posting as it was called on that day, or words for work that no posting offers. */
export interface Proposal {
  postingId: string | null;
  title: string;
  employerName: string | null;
}

/** What was agreed to be done, and until when. */
export interface PlanLine {
  text: string;
  dueOn: LocalDate;
}

/** One talk of a counsellor with a person (lần tư vấn), as the counselling sheet holds it. */
@Entity('consultation')
export class Consultation {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  officeId!: string;

  @Column('uuid')
  personId!: string;

  @Column('uuid')
  counsellorId!: string;

  @Column('text')
  clientType!: ClientType;

  @Column('text', { array: true })
  services!: Service[];

  @Column('text', { array: true })
  subjects!: Subject[];

  /** Null once the texts were removed. */
  @Column('text', { nullable: true })
  advice!: string | null;

  @Column('jsonb', { default: [] })
  proposals!: Proposal[];

  @Column('jsonb', { default: [] })
  plan!: PlanLine[];

  /** The fair at which it was held. */
  @Column('uuid', { nullable: true })
  fairId!: string | null;

  /** The midnight of its day when it was written down later. */
  @Column('timestamptz')
  heldAt!: Date;

  /** Its fact in the ledger, which corrections name. */
  @Column('text')
  factId!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  voidedAt!: Date | null;

  @Column('uuid', { nullable: true })
  voidedBy!: string | null;

  @Column('text', { nullable: true })
  voidReason!: VoidReason | null;

  /** When its texts were removed; the coded row stays for the figures. */
  @Column('timestamptz', { nullable: true })
  removedAt!: Date | null;

  @Column('timestamptz')
  updatedAt!: Date;

  @VersionColumn({ default: 1 })
  version!: number;
}
