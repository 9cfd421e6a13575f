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

/** A mail that the server did not take. `isPermanent`: it never will, the address or the mail itself is refused. */
export class MailNotTaken extends Error {
  constructor(
    readonly isPermanent: boolean,
    message: string,
  ) {
    super(message);
    this.name = 'MailNotTaken';
  }
}

interface SmtpFailure {
  message: string;
  code?: string;
  responseCode?: number;
}

/** A no to the envelope or the message stays a no; one to the greeting or the sign-in is about our settings. */
function isPermanent({ code, responseCode }: SmtpFailure): boolean {
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && (responseCode === undefined || responseCode >= 500);
}

/** Shorter than the time after which a claimed mail counts as abandoned. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 };

/** Sends mail through SMTP; in the demo it is shown in the outbox page instead. */
@Injectable()
export class Mailer {
  private readonly transport: Transporter | null;

  constructor(
    private readonly config: Config,
    private readonly log: MessageLog,
  ) {
    const url = config.get('SMTP_URL');
    this.transport = url ? createTransport({ url, ...TIMEOUTS }) : null;
  }

  get isConfigured(): boolean {
    return this.transport !== null || this.log.isOn;
  }

  /** @throws MailNotTaken when the server refuses the mail or cannot be reached */
  async send(mail: Mail): Promise<void> {
    if (!this.transport && !this.log.isOn) throw new MailNotTaken(true, 'No mail server is configured');
    try {
      await this.transport?.sendMail({
        from: this.config.get('MAIL_FROM'),
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        messageId: mail.messageId,
      });
    } catch (error) {
      const failure = error as SmtpFailure;
      throw new MailNotTaken(isPermanent(failure), failure.message);
    }
    await this.log.write({ channel: 'mail', recipient: mail.to, subject: mail.subject, body: mail.text });
  }
}
