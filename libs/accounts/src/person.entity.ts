import { type LocalDate } from '@app/kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** `simulated`: somebody who was made up for the rehearsal of a fair, and goes with it. */
export type PersonStatus = 'active' | 'merged' | 'erased' | 'simulated';
export type Sex = 'female' | 'male' | 'other';
export type ClientType = 'free' | 'ui';
export type RegistrationChannel = 'online' | 'desk' | 'fair' | 'commune' | 'import';

/** A natural person: job seeker, recruiter or member of staff. Sensitive traits are kept elsewhere, encrypted. */
@Entity('person')
export class Person {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  officeId!: string;

  @Column('text')
  fullName!: string;

  @Column('date', { nullable: true })
  birthDate!: LocalDate | null;

  @Column('text', { nullable: true })
  sex!: Sex | null;

  /** E.164; nobody else who is active has the same. Null for a person without a phone. */
  @Column('text', { nullable: true })
  phone!: string | null;

  /** Staff wrote the number down: who first signs in with it is asked for the birth date. */
  @Column('boolean', { default: false })
  isPhoneUnproved!: boolean;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  commune!: string | null;

  @Column('text', { default: 'vi' })
  language!: 'vi' | 'en';

  @Column('text', { nullable: true })
  clientType!: ClientType | null;

  @Column('text')
  channel!: RegistrationChannel;

  @Column('text', { default: 'active' })
  status!: PersonStatus;

  @Column('uuid', { nullable: true })
  mergedInto!: string | null;

  /** When the record was erased or became part of another. */
  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Column('uuid', { nullable: true })
  registeredBy!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  lastSeenAt!: Date | null;

  @VersionColumn({ default: 1 })
  version!: number;
}
