import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { NotificationsService } from '@app/notifications';
import { BoothAppointmentsRepository } from './booth-appointments.repository.js';
import { APPOINTMENT_SOON } from './booth-appointment.notifications.js';
import { fairPath, timeOf } from './fair-words.js';

const AHEAD_MS = 30 * 60_000;

/** Reminds people of a time at a booth on the day itself; the day before, the reminder of the fair names it. */
@Injectable()
export class AppointmentReminders {
  constructor(
    private readonly clock: Clock,
    private readonly appointments: BoothAppointmentsRepository,
    private readonly notifications: NotificationsService,
  ) {}

  /** Those of the next half hour whose owners do not stand in the queue yet, each once. @returns how many there are */
  async remind(): Promise<number> {
    const now = this.clock.now();
    const soon = await this.appointments.between(now, new Date(now.getTime() + AHEAD_MS));
    for (const { id, personId, fairId, boothNumber, employerName, startsAt } of soon) {
      await this.notifications.notify({
        personId,
        template: APPOINTMENT_SOON,
        params: { booth: boothNumber, employer: employerName, time: timeOf(startsAt) },
        link: `${fairPath(fairId)}/ve`,
        dedupeKey: `fair-appointment-soon:${id}:${startsAt.toISOString()}`,
      });
    }
    return soon.length;
  }
}
