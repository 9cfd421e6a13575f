import { Injectable } from '@nestjs/common';
import { Clock, type LocalDate, type WorkingDays } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { type HolidayDay, HOLIDAYS } from './public-holidays.data.js';
import { WorkingCalendarRepository, type SetDay } from './working-calendar.repository.js';
import { type SetCalendarDay } from './working-calendar.schema.js';

/** A day that differs from the week: by the state, or as the centre set it. */
export type CalendarDay = (HolidayDay & { isOwn: false }) | (SetDay & { isOwn: true });

/** Which days are worked: public holidays, Tết and swapped days, and what the centre sets in their place. */
@Injectable()
export class WorkingCalendar {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly own: WorkingCalendarRepository,
  ) {}

  /** Where the calendar differs from Monday to Friday, for `addWorkingDays` and the like. */
  async workingDays(): Promise<WorkingDays> {
    return new Map([...HOLIDAYS, ...(await this.own.all())].map(({ day, isWorked }) => [day, isWorked]));
  }

  /** The days of a year that differ from the week, in order. */
  async daysOf(year: string): Promise<CalendarDay[]> {
    const own = (await this.own.all()).map((day): CalendarDay => ({ ...day, isOwn: true }));
    const set = new Set(own.map(({ day }) => day));
    const official = HOLIDAYS.filter(({ day }) => !set.has(day)).map((day): CalendarDay => ({ ...day, isOwn: false }));
    return [...official, ...own]
      .filter(({ day }) => day.startsWith(year))
      .toSorted((left, right) => (left.day < right.day ? -1 : 1));
  }

  /** Sets how a day is worked, in place of what was set before. Terms that are counted from now on follow. */
  async set(actor: Actor, { standing, ...day }: SetCalendarDay): Promise<void> {
    await this.db.tx(async () => {
      await this.own.set({ ...day, isWorked: standing === 'worked' }, actor.personId, this.clock.now());
      await this.log('calendar.set', actor, day.day);
    });
  }

  /** Takes back what the centre set. */
  async remove(actor: Actor, day: LocalDate): Promise<void> {
    await this.db.tx(async () => {
      if (await this.own.remove(day)) await this.log('calendar.remove', actor, day);
    });
  }

  private async log(action: string, { personId: actorId }: Actor, day: LocalDate): Promise<void> {
    await this.audit.record({ action, subjectType: 'calendar', subjectId: day, actorId });
  }
}
