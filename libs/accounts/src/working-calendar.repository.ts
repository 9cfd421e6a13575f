import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { Db } from '@app/platform/database';

/** A day as the centre set it. */
export interface SetDay {
  day: LocalDate;
  isWorked: boolean;
  name: string;
  source: string;
}

/** The SQL of the calendar of the centre. */
@Injectable()
export class WorkingCalendarRepository {
  constructor(private readonly db: Db) {}

  async all(): Promise<SetDay[]> {
    return this.db.query<SetDay>(`SELECT day, is_worked AS "isWorked", name, source FROM calendar_day ORDER BY day`);
  }

  async set({ day, isWorked, name, source }: SetDay, by: string, at: Date): Promise<void> {
    await this.db.query(
      `INSERT INTO calendar_day (day, is_worked, name, source, set_by, set_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (day) DO UPDATE SET is_worked = excluded.is_worked, name = excluded.name, source = excluded.source,
         set_by = excluded.set_by, set_at = excluded.set_at`,
      [day, isWorked, name, source, by, at],
    );
  }

  /** @returns whether it was there */
  async remove(day: LocalDate): Promise<boolean> {
    return (await this.db.queryOne('DELETE FROM calendar_day WHERE day = $1 RETURNING day', [day])) !== null;
  }
}
