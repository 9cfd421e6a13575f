import { Injectable } from '@nestjs/common';
import { addDays, Clock, localDateOf, startOfDay, todayIn } from '@app/kernel';
import { type Office, StaffAccountsService, WorkingCalendar } from '@app/accounts';
import { CaseloadRepository } from '../caseload/caseload.repository.js';
import { slotsFrom, slotsOn } from './appointment.slots.js';
import { AppointmentsRepository } from './appointments.repository.js';

/** So many days ahead hours are given. */
export const AHEAD_DAYS = 14;

/** When counsellors of an office can receive somebody: by its opening hours and the working calendar. */
@Injectable()
export class FreeHours {
  constructor(
    private readonly clock: Clock,
    private readonly calendar: WorkingCalendar,
    private readonly staff: StaffAccountsService,
    private readonly caseload: CaseloadRepository,
    private readonly appointments: AppointmentsRepository,
  ) {}

  /** Hours of an office from now on at which somebody is free, in order. */
  async of(office: Office): Promise<Date[]> {
    const [today, now] = [todayIn(this.clock), this.clock.now()];
    // One after the other: the caller may be in a transaction, which has one connection.
    const counsellors = await this.receiving(office.id);
    const calendar = await this.calendar.workingDays();
    const end = startOfDay(addDays(today, AHEAD_DAYS));
    const taken = await this.appointments.takenIn(office.id, startOfDay(today), end);
    const takenAt = new Map<number, Set<string>>();
    for (const { counsellorId, startsAt } of taken) {
      const at = startsAt.getTime();
      takenAt.set(at, (takenAt.get(at) ?? new Set()).add(counsellorId));
    }
    return slotsFrom(today, AHEAD_DAYS, office, calendar).filter(
      (slot) => slot > now && counsellors.some((id) => !takenAt.get(slot.getTime())?.has(id)),
    );
  }

  /**
   * Who is free at an hour: first who is in charge of the person, then whoever has the least that day.
   * @returns null for what is no hour of the office in the coming days
   */
  async counsellorsAt(office: Office, startsAt: Date, personId: string): Promise<string[] | null> {
    const [today, day] = [todayIn(this.clock), localDateOf(startsAt)];
    const slots = slotsOn(day, office, await this.calendar.workingDays());
    const isSlot = slots.some((slot) => slot.getTime() === startsAt.getTime());
    if (!isSlot || startsAt <= this.clock.now() || day >= addDays(today, AHEAD_DAYS)) return null;
    // One after the other: whoever books asks inside of a transaction, whose connection takes one question at a time.
    const counsellors = await this.receiving(office.id);
    const taken = await this.appointments.takenIn(office.id, startOfDay(day), startOfDay(addDays(day, 1)));
    const charges = await this.caseload.inChargeOf([personId]);
    const busy = new Set(
      taken.filter((each) => each.startsAt.getTime() === startsAt.getTime()).map((each) => each.counsellorId),
    );
    const weight = (id: string): number =>
      id === charges[0]?.counsellorId ? -1 : taken.filter(({ counsellorId }) => counsellorId === id).length;
    return counsellors.filter((id) => !busy.has(id)).toSorted((left, right) => weight(left) - weight(right));
  }

  /** Managers counsel as well, yet give no hours. */
  private async receiving(officeId: string): Promise<string[]> {
    const members = await this.staff.counsellorsOf(officeId);
    return members.filter(({ role }) => role === 'counsellor').map(({ id }) => id);
  }
}
