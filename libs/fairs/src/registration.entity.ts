import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { type Attendance, type RegistrationChannel, type RegistrationStatus } from './registration.lifecycle.js';

/** Somebody who wants to take part in a fair (đăng ký tham gia phiên giao dịch). */
@Entity('fair_registration')
export class Registration {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  fairId!: string;

  @Column('uuid')
  personId!: string;

  /** The office in charge of the person on that day. */
  @Column('uuid')
  officeId!: string;

  @Column('text')
  status!: RegistrationStatus;

  @Column('text')
  attendance!: Attendance;

  @Column('text')
  channel!: RegistrationChannel;

  /** On the ticket, counted within the fair. Who waits is served by it: the lowest first. */
  @Column('integer')
  number!: number;

  /** What the QR code of the ticket holds. Null once the ticket counts no more. */
  @Column('uuid', { nullable: true })
  token!: string | null;

  /** Goes first. Why, only staff see. */
  @Column('boolean', { default: false })
  isPriority!: boolean;

  /** Sealed. */
  @Column('text', { nullable: true })
  priorityReason!: string | null;

  @Column('timestamptz', { nullable: true })
  checkedInAt!: Date | null;

  @Column('uuid', { nullable: true })
  checkedInBy!: string | null;

  /** The computer at which somebody without a telephone sits. */
  @Column('text', { nullable: true })
  seat!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  /** The member of staff who registered them; null where the person did. */
  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @Column('timestamptz')
  updatedAt!: Date;

  @VersionColumn({ default: 1 })
  version!: number;
}
