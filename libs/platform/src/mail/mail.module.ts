import { Global, Module } from '@nestjs/common';
import { SmsModule } from '../sms/index.js';
import { Mailer } from './mailer.js';

@Global()
@Module({ imports: [SmsModule], providers: [Mailer], exports: [Mailer] })
export class MailModule {}
