import { Injectable } from '@nestjs/common';
import { Config } from '../config/index.js';
import { MessageLog } from './message-log.js';

const TIMEOUT_MS = 10_000;

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

/** Sends SMS through any provider that speaks HTTP: address, headers, body and success rule are settings. */
@Injectable()
export class SmsGateway {
  constructor(
    private readonly config: Config,
    private readonly log: MessageLog,
  ) {}

  /**
   * @param phone E.164, such as +84912345678
   * @throws Error when the gateway refuses the message or does not answer within 10 s
   */
  async send(phone: string, text: string): Promise<void> {
    await this.log.write({ channel: 'sms', recipient: phone, body: text });
    const url = this.config.get('SMS_URL');
    if (!url) {
      if (this.log.isOn) return;
      throw new Error('No SMS gateway is configured');
    }
    const values = { phone, local: phone.replace(/^\+84/, '0'), text };
    const headers = JSON.parse(this.config.get('SMS_HEADERS')) as Record<string, string>;
    const isJson = Object.values(headers).some((value) => value.includes('json'));
    const method = this.config.get('SMS_METHOD');
    const response = await fetch(fill(url, values, encodeURIComponent), {
      method,
      headers,
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(method === 'POST' && {
        body: fill(this.config.get('SMS_BODY'), values, isJson ? jsonEscape : encodeURIComponent),
      }),
    });
    const body = (await response.text()).slice(0, 10_000);
    if (!isAccepted(this.config.get('SMS_SUCCESS'), response.status, body)) {
      throw new Error(`The SMS gateway answered ${response.status}`);
    }
  }
}
