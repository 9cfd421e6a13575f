import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { type EmployerStatus } from './employer.lifecycle.js';

/** An organisation that recruits (người sử dụng lao động). */
@Entity('employer')
export class Employer {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  officeId!: string;

  /** 10 or 13 digits with a right check digit (mã số thuế); null for a household or an imported draft. */
  @Column('text', { nullable: true })
  taxCode!: string | null;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  shortName!: string | null;

  @Column('text', { nullable: true })
  legalForm!: string | null;

  /** Section of VSIC 2025. */
  @Column('text', { nullable: true })
  industry!: string | null;

  @Column('text', { nullable: true })
  sizeBand!: string | null;

  @Column('text', { nullable: true })
  park!: string | null;

  @Column('text', { nullable: true })
  commune!: string | null;

  @Column('text', { nullable: true })
  address!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  website!: string | null;

  @Column('text', { nullable: true })
  about!: string | null;

  @Column('text', { nullable: true })
  contactName!: string | null;

  @Column('text', { nullable: true })
  contactPosition!: string | null;

  @Column('uuid', { nullable: true })
  logoFileId!: string | null;

  @Column('text')
  status!: EmployerStatus;

  /** Its postings go online at once and are checked afterwards. */
  @Column('boolean', { default: false })
  isTrusted!: boolean;

  @Column('text')
  channel!: 'online' | 'desk' | 'import';

  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  verifiedAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @Column('timestamptz')
  updatedAt!: Date;

  @VersionColumn({ default: 1 })
  version!: number;

  get isVerified(): boolean {
    return this.status === 'verified';
  }
}
