import { Global, Module } from '@nestjs/common';
import { UnreadCounter } from '@app/platform/http';
// Registers its templates in every process: the worker sends them, the portal lists them.
import './account.notifications.js';
import { DeliveriesRepository } from './deliveries.repository.js';
import { DeliveriesService } from './deliveries.service.js';
import { NotificationsData } from './notifications-data.js';
import { NotificationsRepository } from './notifications.repository.js';
import { NotificationsService } from './notifications.service.js';
import { PreferencesRepository } from './preferences.repository.js';
import { PreferencesService } from './preferences.service.js';

/** Global, since every slice to the right has something to tell and the shell shows what is unread. */
@Global()
@Module({
  providers: [
    NotificationsRepository,
    DeliveriesRepository,
    PreferencesRepository,
    NotificationsService,
    DeliveriesService,
    PreferencesService,
    NotificationsData,
    { provide: UnreadCounter, useExisting: NotificationsService },
  ],
  exports: [NotificationsService, DeliveriesService, PreferencesService, UnreadCounter],
})
export class NotificationsModule {}
