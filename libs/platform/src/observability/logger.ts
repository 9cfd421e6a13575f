import { type LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import { type Config } from '../config/index.js';

const PHONE_LIKE = /(?:\+84|\b0)\d(?:[ .-]?\d){8,10}\b/g;
const LONG_NUMBER = /\b\d{9,}\b/g;
const MAIL_LIKE = /[\w.+-]+@[\w-]+\.[\w.]+/g;

/** Takes out what could identify a person, whoever put it into a message. */
export function withoutPersonalData(text: string): string {
  return text.replace(MAIL_LIKE, '[mail]').replace(PHONE_LIKE, '[số]').replace(LONG_NUMBER, '[số]');
}

/** Nest's logger on pino: one JSON line per entry on stderr, without personal data. */
export class PinoLogger implements LoggerService {
  private readonly pino: Logger;

  constructor(config: Config) {
    this.pino = pino({ level: config.get('LOG_LEVEL'), base: null }, pino.destination({ dest: 2, sync: false }));
  }

  log(message: unknown, context?: string): void {
    this.pino.info({ context }, this.clean(message));
  }
  warn(message: unknown, context?: string): void {
    this.pino.warn({ context }, this.clean(message));
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.pino.error({ context: rest.at(-1) }, this.clean(message));
  }
  debug(message: unknown, context?: string): void {
    this.pino.debug({ context }, this.clean(message));
  }
  verbose(message: unknown, context?: string): void {
    this.pino.trace({ context }, this.clean(message));
  }

  private clean(message: unknown): string {
    return withoutPersonalData(message instanceof Error ? (message.stack ?? message.message) : String(message));
  }
}
