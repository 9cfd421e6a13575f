import { Injectable } from '@nestjs/common';
import { addMonths, Clock, startOfDay, todayIn } from '@app/kernel';
import {
  ContributesPersonalData,
  type ErasedPerson,
  KeepsForAWhile,
  type MovedRecords,
  type PersonalData,
  type Retention,
} from '@app/accounts';
import { AppointmentsRepository } from './appointments.repository.js';

/** When people came or were to come. */
@ContributesPersonalData({ slice: 'appointments', tables: ['appointment', 'appointment_wait'] })
@Injectable()
export class AppointmentsData implements PersonalData {
  constructor(
    private readonly clock: Clock,
    private readonly appointments: AppointmentsRepository,
  ) {}

  async export(personId: string): Promise<Record<string, unknown>> {
    const appointments = await this.appointments.exportOf(personId);
    return appointments.length > 0 ? { appointments } : {};
  }

  async erase({ personId }: ErasedPerson): Promise<void> {
    await this.appointments.removeOf(personId);
  }

  async merge(from: string, into: string): Promise<void> {
    await this.appointments.moveTo(from, into, this.clock.now());
  }

  async recordsOf(personId: string): Promise<MovedRecords> {
    return { appointment: await this.appointments.idsOf(personId) };
  }

  async unmerge(from: string, into: string, { appointment: ids = [] }: MovedRecords): Promise<void> {
    await this.appointments.giveBack(ids, from, into);
  }
}

const KEEP_MONTHS = 24;

/** Forgets appointments two years later; that somebody was counselled stands with the consultation. */
@KeepsForAWhile({ name: 'old-appointments' })
@Injectable()
export class AppointmentsRetention implements Retention {
  constructor(
    private readonly clock: Clock,
    private readonly appointments: AppointmentsRepository,
  ) {}

  async forget(): Promise<number> {
    return this.appointments.forgetBefore(startOfDay(addMonths(todayIn(this.clock), -KEEP_MONTHS)));
  }
}
