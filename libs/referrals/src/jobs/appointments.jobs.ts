import { Injectable } from '@nestjs/common';
import { type Job, QueuedJob } from '@app/platform/queue';
import { Appointments } from '../appointments/appointments.service.js';

/** Reminds people of appointments, when the day has begun for everybody. */
@QueuedJob({ name: 'remind-of-appointments', workload: 'bulk', schedule: { cron: '0 8 * * *' } })
@Injectable()
export class RemindOfAppointmentsJob implements Job {
  constructor(private readonly appointments: Appointments) {}

  async run(): Promise<{ reminded: number }> {
    return this.appointments.remind();
  }
}

/** Writes down who did not come, just after midnight. */
@QueuedJob({ name: 'note-missed-appointments', workload: 'bulk', schedule: { cron: '17 0 * * *' } })
@Injectable()
export class NoteMissedAppointmentsJob implements Job {
  constructor(private readonly appointments: Appointments) {}

  async run(): Promise<{ missed: number }> {
    return this.appointments.noteMissed();
  }
}

/** Offers that nobody took in time go to the next who waits. */
@QueuedJob({ name: 'pass-on-offered-hours', workload: 'bulk', schedule: { cron: '*/5 * * * *' } })
@Injectable()
export class PassOnOfferedHoursJob implements Job {
  constructor(private readonly appointments: Appointments) {}

  async run(): Promise<{ passedOn: number; failed: number }> {
    return this.appointments.passOnOffers();
  }
}
