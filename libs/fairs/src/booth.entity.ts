import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { type BoothStatus, type DeclineReason } from './booth.lifecycle.js';

/** The place of an employer in a fair (gian tuyển dụng). */
@Entity('booth')
export class Booth {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  fairId!: string;

  @Column('uuid')
  employerId!: string;

  /** On the sign over it; only a confirmed one has a number. */
  @Column('integer', { nullable: true })
  number!: number | null;

  @Column('text')
  status!: BoothStatus;

  /** Desks at which people are talked to at once. */
  @Column('integer', { default: 1 })
  desks!: number;

  /** How long a conversation is planned to last. */
  @Column('integer', { default: 10 })
  slotMinutes!: number;

  /** What the employer asks of the centre. */
  @Column('text', { nullable: true })
  note!: string | null;

  @Column('text', { nullable: true })
  declineReason!: DeclineReason | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('uuid')
  createdBy!: string;

  @Column('timestamptz')
  updatedAt!: Date;

  @VersionColumn({ default: 1 })
  version!: number;
}
