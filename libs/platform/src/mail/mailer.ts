import { Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '../config/index.js';
import { MessageLog } from '../sms/message-log.js';

export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** Stays the same when a mail is sent again, so that the receiver's server can drop the copy. */
  messageId: string;
}

/** Sends mail through SMTP; in the demo it is shown in the outbox page instead. */
@Injectable()
export class Mailer {
  private readonly transport: Transporter | null;

  constructor(
    private readonly config: Config,
    private readonly log: MessageLog,
  ) {
    const url = config.get('SMTP_URL');
    this.transport = url ? createTransport(url, {}) : null;
  }

  get isConfigured(): boolean {
    return this.transport !== null || this.log.isOn;
  }

  /** @throws Error when the server refuses the mail or cannot be reached */
  async send(mail: Mail): Promise<void> {
    await this.log.write({ channel: 'mail', recipient: mail.to, subject: mail.subject, body: mail.text });
    if (!this.transport) {
      if (this.log.isOn) return;
      throw new Error('No mail server is configured');
    }
    await this.transport.sendMail({
      from: this.config.get('MAIL_FROM'),
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      messageId: mail.messageId,
    });
  }
}
