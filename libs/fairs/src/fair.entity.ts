import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { type CancelReason, type FairStatus, type FairType } from './fair.lifecycle.js';

/** A job-fair session (phiên giao dịch việc làm). */
@Entity('fair')
export class Fair {
  @PrimaryColumn('uuid')
  id!: string;

  /** The office that holds it. */
  @Column('uuid')
  officeId!: string;

  @Column('text')
  type!: FairType;

  @Column('text')
  status!: FairStatus;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  about!: string | null;

  @Column('timestamptz')
  opensAt!: Date;

  @Column('timestamptz')
  closesAt!: Date;

  /** Hall and street. Null where everybody takes part on line. */
  @Column('text', { nullable: true })
  place!: string | null;

  @Column('text', { nullable: true })
  commune!: string | null;

  /** Whether people may take part from elsewhere. */
  @Column('boolean')
  isOnline!: boolean;

  /** How many people at most; the others wait. */
  @Column('integer')
  capacity!: number;

  /** Registrations that hold a place. The database counts: nobody writes it here. */
  @Column({ type: 'integer', default: 0, insert: false, update: false })
  placesTaken!: number;

  /** Minutes of waiting after which operators are told. */
  @Column({ type: 'integer', default: 45 })
  waitLimit!: number;

  /** Centres of other provinces and bodies that hold it together with ours, by name. */
  @Column('text', { array: true, default: [] })
  partners!: string[];

  /** The fair that this one practises for. */
  @Column('uuid', { nullable: true })
  rehearsalOf!: string | null;

  @Column('text', { nullable: true })
  cancelReason!: CancelReason | null;

  /** Grows when day, place or standing changes: calendars take the highest. */
  @Column('integer', { default: 0 })
  revision!: number;

  @Column('timestamptz', { nullable: true })
  announcedAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('uuid')
  createdBy!: string;

  @Column('timestamptz')
  updatedAt!: Date;

  @VersionColumn({ default: 1 })
  version!: number;

  get isFull(): boolean {
    return this.placesTaken >= this.capacity;
  }
}
