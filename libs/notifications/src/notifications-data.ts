import { Injectable } from '@nestjs/common';
import { ContributesPersonalData, type ErasedPerson, type PersonalData } from '@app/accounts';
import { NotificationsRepository } from './notifications.repository.js';
import { PreferencesRepository } from './preferences.repository.js';

/** What people were told, and how they want to be told. */
@ContributesPersonalData({
  slice: 'notifications',
  tables: ['notification', 'notification_delivery', 'notification_preference', 'notification_quiet_hours'],
  mayStay: { 'notification_delivery.handled_by_person_id': { merged: 'true', erased: 'true' } },
})
@Injectable()
export class NotificationsData implements PersonalData {
  constructor(
    private readonly notifications: NotificationsRepository,
    private readonly preferences: PreferencesRepository,
  ) {}

  async export(personId: string): Promise<Record<string, unknown>> {
    return {
      notifications: await this.notifications.exportOf(personId),
      preferences: await this.preferences.preferencesOf(personId),
      quietHours: await this.preferences.quietHoursOf(personId),
    };
  }

  async erase({ personId }: ErasedPerson): Promise<void> {
    await this.notifications.removeOf(personId);
    await this.preferences.removeOf(personId);
  }

  async merge(from: string, into: string): Promise<void> {
    await this.notifications.moveTo(from, into);
    await this.preferences.moveTo(from, into);
  }
}
