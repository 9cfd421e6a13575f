import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications.module.js';
import { OwnNotificationsController } from './own-notifications.controller.js';

@Module({ imports: [NotificationsModule], controllers: [OwnNotificationsController] })
export class NotificationsApiModule {}
