export { MessageLog, type LoggedMessage } from './message-log.js';
export { SmsGateway, isAccepted } from './sms-gateway.js';
export { SmsModule } from './sms.module.js';
