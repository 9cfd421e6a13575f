import { Injectable } from '@nestjs/common';
import { Config } from '../config/index.js';
import { MessageLog } from './message-log.js';

/** Puts the values into a template; inside a JSON body they are escaped as JSON, in a URL as a URL part. */
function fill(template: string, values: Record<string, string>, escape: (value: string) => string): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => escape(values[name] ?? ''));
}

const jsonEscape = (value: string): string => JSON.stringify(value).slice(1, -1);

/**
 * Whether an answer of the gateway means "accepted".
 * @param rule `status:2xx`, `body:<text>` (contained) or `json:<dotted path>=<value>`; several joined by ` and `
 */
export function isAccepted(rule: string, status: number, body: string): boolean {
  return rule.split(' and ').every((part) => {
    const [kind, expected] = [part.slice(0, part.indexOf(':')).trim(), part.slice(part.indexOf(':') + 1).trim()];
    if (kind === 'status') return new RegExp(`^${expected.replaceAll('x', '\\d')}$`).test(String(status));
    if (kind === 'body') return body.includes(expected);
    if (kind !== 'json') return false;
    const [path, value] = expected.split('=');
    try {
      const found = path!
        .split('.')
        .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], JSON.parse(body));
      return String(found) === value;
    } catch {
      return false;
    }
  });
}

/**
 * What became of a message that the gateway did not confirm.
 * `refused`: it will never be taken. `away`: it was not taken, later it may be. `unknown`: it may be on its way, so it
 * must not be sent again.
 */
export type SmsFate = 'refused' | 'away' | 'unknown';

export class SmsNotConfirmed extends Error {
  constructor(
    readonly fate: SmsFate,
    message: string,
  ) {
    super(message);
    this.name = 'SmsNotConfirmed';
  }
}

/** Failures before a connection stood: nothing can have reached the gateway. */
const BEFORE_CONNECTION = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function fateOfFailure(error: unknown): SmsFate {
  const cause = (error as { cause?: { code?: string } }).cause;
  return cause?.code !== undefined && BEFORE_CONNECTION.has(cause.code) ? 'away' : 'unknown';
}

/** A gateway that is overloaded says so before it takes a message; any other failure of its own may come after. */
function fateOfAnswer(status: number): SmsFate {
  if (status === 429 || status === 503) return 'away';
  return status >= 500 ? 'unknown' : 'refused';
}

/** Sends SMS through any provider that speaks HTTP: address, headers, body and success rule are settings. */
@Injectable()
export class SmsGateway {
  constructor(
    private readonly config: Config,
    private readonly log: MessageLog,
  ) {}

  get isConfigured(): boolean {
    return this.config.get('SMS_URL') !== undefined || this.log.isOn;
  }

  /**
   * @param phone E.164, such as +84912345678
   * @throws SmsNotConfirmed when the gateway refuses the message, is away, or does not answer in time
   */
  async send(phone: string, text: string): Promise<void> {
    const url = this.config.get('SMS_URL');
    if (url) await this.post(url, { phone, local: phone.replace(/^\+84/, '0'), text });
    else if (!this.log.isOn) throw new SmsNotConfirmed('refused', 'No SMS gateway is configured');
    await this.log.write({ channel: 'sms', recipient: phone, body: text });
  }

  private async post(url: string, values: Record<string, string>): Promise<void> {
    const headers = JSON.parse(this.config.get('SMS_HEADERS')) as Record<string, string>;
    const isJson = Object.values(headers).some((value) => value.includes('json'));
    const method = this.config.get('SMS_METHOD');
    let status: number;
    let body: string;
    try {
      const response = await fetch(fill(url, values, encodeURIComponent), {
        method,
        headers,
        signal: AbortSignal.timeout(this.config.get('SMS_TIMEOUT_MS')),
        ...(method === 'POST' && {
          body: fill(this.config.get('SMS_BODY'), values, isJson ? jsonEscape : encodeURIComponent),
        }),
      });
      status = response.status;
      body = (await response.text()).slice(0, 10_000);
    } catch (error) {
      throw new SmsNotConfirmed(fateOfFailure(error), `The SMS gateway did not answer: ${(error as Error).message}`);
    }
    if (!isAccepted(this.config.get('SMS_SUCCESS'), status, body)) {
      // With a rule about the body an answer of 2xx may still say no.
      throw new SmsNotConfirmed(fateOfAnswer(status), `The SMS gateway answered ${status}`);
    }
  }
}
