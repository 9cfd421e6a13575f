import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { NotificationsService } from '@app/notifications';
import { type AppointmentAhead, BoothAppointmentsRepository } from './booth-appointments.repository.js';
import { APPOINTMENT_LOST, APPOINTMENT_MOVED } from './booth-appointment.notifications.js';
import { type BoothRow, BoothsQueries } from './booths.queries.js';
import { fairPath, timeOf } from './fair-words.js';

/** What becomes of times agreed with a booth whose people go elsewhere. In the caller's transaction; people are told. */
@Injectable()
export class AppointmentMoves {
  constructor(
    private readonly clock: Clock,
    private readonly appointments: BoothAppointmentsRepository,
    private readonly booths: BoothsQueries,
    private readonly notifications: NotificationsService,
  ) {}

  /**
   * Takes what lies ahead to another booth, at the same time or the next that is free there; what finds none is off.
   * @param registrationId of one person alone, where only they are moved
   */
  async takeAlong(boothId: string, into: string, registrationId: string | null = null): Promise<void> {
    await this.appointments.lockBooths([boothId, into]);
    const ahead = await this.appointments.ahead(boothId, this.clock.now(), registrationId);
    if (ahead.length === 0) return;
    const booth = (await this.booths.find(into))!;
    for (const appointment of ahead) {
      const at = await this.appointments.moveToBooth(appointment.id, into, this.clock.now());
      if (at) await this.tellMoved(appointment, booth, at);
      else await this.giveUp([appointment], booth.number);
    }
  }

  /** Calls off what lies ahead at a booth. @param offered where its people are welcome instead */
  async callOff(boothId: string, offered: string | null = null): Promise<void> {
    await this.appointments.lockBooths([boothId]);
    const other = offered === null ? null : await this.booths.find(offered);
    await this.giveUp(await this.appointments.ahead(boothId, this.clock.now()), other?.number ?? null);
  }

  private async giveUp(gone: readonly AppointmentAhead[], offered: number | null): Promise<void> {
    await this.appointments.removeAll(gone.map(({ id }) => id));
    for (const { id, personId, fairId, boothNumber, employerName, startsAt } of gone) {
      await this.notifications.notify({
        personId,
        template: APPOINTMENT_LOST,
        params: { booth: boothNumber, employer: employerName, time: timeOf(startsAt), offered: offered ?? '' },
        link: `${fairPath(fairId)}/ve`,
        dedupeKey: `fair-appointment-lost:${id}`,
      });
    }
  }

  private async tellMoved({ id, personId, fairId, boothNumber }: AppointmentAhead, booth: BoothRow, at: Date) {
    const params = { was: boothNumber, booth: booth.number!, employer: booth.employerName, time: timeOf(at) };
    await this.notifications.notify({
      personId,
      template: APPOINTMENT_MOVED,
      params,
      link: `${fairPath(fairId)}/ve`,
      dedupeKey: `fair-appointment-moved:${id}:${booth.id}:${at.toISOString()}`,
    });
  }
}
