import { type LocalDate } from '@app/kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import {
  type CandidateStatus,
  type LanguageLevel,
  type Reach,
  type Visibility,
  type Worked,
} from './candidate.schema.js';

/** The profile of somebody who looks for work. What is sensitive stands apart, see `SensitiveProfile`. */
@Entity('candidate')
export class Candidate {
  @PrimaryColumn('uuid')
  personId!: string;

  @Column('uuid')
  officeId!: string;

  @Column('text')
  status!: CandidateStatus;

  @Column('text', { default: 'applied_only' })
  visibility!: Visibility;

  @Column('text')
  wish!: string;

  @Column('text', { array: true, default: '{}' })
  occupations!: string[];

  @Column('text')
  reach!: Reach;

  @Column('text', { array: true, default: '{}' })
  communes!: string[];

  @Column('smallint', { nullable: true })
  maxKm!: number | null;

  @Column('text', { array: true, default: '{}' })
  provinces!: string[];

  @Column('date')
  availableFrom!: LocalDate;

  @Column('text', { array: true, default: '{}' })
  shifts!: string[];

  @Column('text', { nullable: true })
  workForm!: string | null;

  @Column('text', { nullable: true })
  contractType!: string | null;

  @Column('bigint', { nullable: true })
  wageFloor!: number | null;

  @Column('text', { nullable: true })
  about!: string | null;

  @Column('text', { nullable: true })
  generalEducation!: string | null;

  @Column('text', { nullable: true })
  qualification!: string | null;

  @Column('text', { nullable: true })
  field!: string | null;

  @Column('text', { nullable: true })
  experience!: Worked | null;

  @Column('text', { array: true, default: '{}' })
  skills!: string[];

  @Column('text', { array: true, default: '{}' })
  licences!: string[];

  @Column('timestamptz')
  stillLookingAt!: Date;

  /** When the centre last asked whether the person is still looking; null since the last answer. */
  @Column('timestamptz', { nullable: true })
  askedAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @Column('timestamptz')
  updatedAt!: Date;

  @VersionColumn({ default: 1 })
  version!: number;
}

/** Work that somebody did. */
export interface PastJob {
  id: string;
  title: string;
  employer: string | null;
  /** `2019` or `2019-03`. */
  from: string | null;
  /** Null while it goes on. */
  to: string | null;
  note: string | null;
}

export interface Training {
  id: string;
  name: string;
  school: string | null;
  year: number | null;
}

export interface LanguageSkill {
  language: string;
  level: LanguageLevel | null;
  certificate: string | null;
}
