import { Global, Module } from '@nestjs/common';
import { MessageLog } from './message-log.js';
import { SmsGateway } from './sms-gateway.js';

@Global()
@Module({ providers: [MessageLog, SmsGateway], exports: [MessageLog, SmsGateway] })
export class SmsModule {}
