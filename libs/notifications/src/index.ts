export { NotificationsModule } from './notifications.module.js';
export { DeliveriesService } from './deliveries.service.js';
export { NotificationsService, type NewNotification } from './notifications.service.js';
export { type NotificationRow } from './notifications.repository.js';
export {
  allTemplates,
  defineNotification,
  renderNotification,
  type RenderedNotification,
  type Channel,
  type NotificationKind,
  type NotificationParams,
  type NotificationTemplate,
  type NotificationWords,
} from './notification.template.js';
