import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** When an office is open: ISO weekdays (1 = Monday) and times as `HH:MM`. */
export interface OpeningHours {
  days: number[];
  from: string;
  to: string;
}

/** A span of a day, as `HH:MM`. */
export interface DaySpan {
  from: string;
  to: string;
}

/** An office of the centre (trụ sở chính hoặc chi nhánh của Trung tâm Dịch vụ việc làm). */
@Entity('office')
export class Office {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: 'centre' | 'branch';

  @Column('text')
  address!: string;

  @Column('text')
  phone!: string;

  @Column('jsonb', { default: [] })
  openingHours!: OpeningHours[];

  /** When nobody is received by appointment, on every day; null where the opening hours say it all. */
  @Column('jsonb', { nullable: true })
  lunchBreak!: DaySpan | null;

  /** Codes of the communes that the office serves; the centre serves what no branch does. */
  @Column('text', { array: true, default: [] })
  communes!: string[];

  @Column('boolean', { default: true })
  isOpen!: boolean;

  @VersionColumn({ default: 1 })
  version!: number;
}
