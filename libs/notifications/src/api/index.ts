export { NotificationsApiModule } from './notifications-api.module.js';
