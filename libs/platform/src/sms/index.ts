export { MessageLog, type LoggedMessage } from './message-log.js';
export { isAccepted, type SmsFate, SmsGateway, SmsNotConfirmed } from './sms-gateway.js';
export { SmsModule } from './sms.module.js';
