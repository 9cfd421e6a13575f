import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications.module.js';
import { NotificationSettingsController } from './notification-settings.controller.js';
import { NotificationsController } from './notifications.controller.js';
import { TroubledDeliveriesController } from './troubled-deliveries.controller.js';

@Module({
  imports: [NotificationsModule],
  controllers: [NotificationsController, NotificationSettingsController, TroubledDeliveriesController],
})
export class NotificationsWebModule {}
