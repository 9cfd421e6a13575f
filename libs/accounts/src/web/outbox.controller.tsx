import { Controller, Get } from '@nestjs/common';
import { DomainError } from '@app/kernel';
import { page, Public, requestLanguage } from '@app/platform/http';
import { MessageLog } from '@app/platform/sms';
import { accountsTexts } from '../accounts.texts.js';
import { StaffService } from '../staff.service.js';
import { OutboxPage } from './outbox.page.js';

/** The demo's messages; outside of the demo the page does not exist. */
@Controller('hop-tin')
export class OutboxController {
  constructor(
    private readonly staff: StaffService,
    private readonly messages: MessageLog,
  ) {}

  @Get()
  @Public()
  async outbox() {
    if (!this.messages.isOn) throw new DomainError('kind.not-found', 'not-found');
    const [messages, staffCodes] = await Promise.all([this.messages.list(100), this.staff.demoCodes()]);
    return page(<OutboxPage language={requestLanguage()} messages={messages} staffCodes={staffCodes} />, {
      title: accountsTexts(requestLanguage()).outbox.title,
      noIndex: true,
    });
  }
}
