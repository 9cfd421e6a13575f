export { NotificationsWebModule } from './notifications-web.module.js';
