import { randomBytes } from 'node:crypto';
import { z } from 'zod';

const flag = z
  .enum(['0', '1', 'false', 'true'])
  .default('0')
  .transform((value) => value === '1' || value === 'true');

const fieldKeys = z.string().transform((text, context) => {
  const keys = new Map<string, Buffer>();
  for (const part of text.split(',')) {
    const [id, encoded] = part.trim().split(':');
    const key = Buffer.from(encoded ?? '', 'base64');
    if (!id || key.length !== 32) {
      context.addIssue({ code: 'custom', message: 'expects k1:<base64 of 32 bytes>[,k2:...], the first is current' });
      return z.NEVER;
    }
    keys.set(id, key);
  }
  return keys;
});

const TURN_ADDRESS = /^turns?:(?:[a-z0-9.-]{1,253}|\[[0-9a-f:]{2,39}\])(?::\d{1,5})?(?:\?transport=(?:udp|tcp))?$/i;

const turnAddresses = z.string().transform((text, context) => {
  const addresses = text.split(',').map((part) => part.trim());
  if (addresses.length <= 6 && addresses.every((address) => TURN_ADDRESS.test(address))) return addresses;
  context.addIssue({ code: 'custom', message: 'expects turn:HOST:PORT?transport=udp[,turns:...], six at most' });
  return z.NEVER;
});

/** The environment of every process, read once at boot. Nothing else in the house reads `process.env`. */
const Environment = z
  .object({
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    INTERNAL_PORT: z.coerce.number().int().min(0).max(65535).default(0),
    HOST: z.string().default('127.0.0.1'),
    PUBLIC_URL: z.url().default('http://localhost:3000'),
    DATABASE_URL: z.string().min(1),
    DATABASE_MIGRATION_URL: z.string().optional(),
    DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(16),
    REDIS_URL: z.string().min(1),
    MEILI_URL: z.url(),
    MEILI_KEY: z.string().min(1),
    SEARCH_PREFIX: z
      .string()
      .regex(/^[a-z0-9_-]{1,40}$/)
      .default('sv'),
    QUEUE_PREFIX: z
      .string()
      .regex(/^[a-z0-9_-]{1,40}$/)
      .default('sv'),
    DATA_DIR: z.string().default('.data/files'),
    APP_SECRET: z.string().min(32),
    FIELD_KEYS: fieldKeys,
    SITE_NAME: z.string().default('Sàn việc làm Thái Nguyên'),
    TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
    /** Multiplies every limit of attempts: for a fair day behind one address, and for measuring. */
    LIMIT_FACTOR: z.coerce.number().min(0.1).max(1_000_000).default(1),
    DEMO_OUTBOX: flag,
    LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
    SMTP_URL: z.string().optional(),
    MAIL_FROM: z.string().default('Sàn việc làm Thái Nguyên <khong-tra-loi@vieclam.example>'),
    SMS_URL: z.string().optional(),
    SMS_METHOD: z.enum(['GET', 'POST']).default('POST'),
    SMS_HEADERS: z.string().default('{"content-type":"application/json"}'),
    SMS_BODY: z.string().default('{"to":"{{phone}}","text":"{{text}}"}'),
    /** When people are not woken by SMS, in Vietnam's time; equal times mean never. */
    QUIET_HOURS: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/, 'expects HH:MM-HH:MM')
      .default('21:00-07:00'),
    SMS_SUCCESS: z.string().default('status:2xx'),
    /** Whoever waits for a code waits as long for the gateway. */
    SMS_TIMEOUT_MS: z.coerce.number().int().min(100).max(60_000).default(10_000),
    /** Relays of voice and picture at fairs, as browsers are told them; without any, people write to each other. */
    TURN_URLS: turnAddresses.optional(),
    TURN_SECRET: z.string().min(32).optional(),
  })
  .refine((env) => (env.TURN_URLS === undefined) === (env.TURN_SECRET === undefined), {
    message: 'TURN_URLS and TURN_SECRET are set together, or neither',
    path: ['TURN_SECRET'],
  })
  .refine((env) => !(env.NODE_ENV === 'production' && env.DEMO_OUTBOX), {
    message: 'DEMO_OUTBOX shows every message to everybody: it may not be set with NODE_ENV=production',
    path: ['DEMO_OUTBOX'],
  });

/** Names of all settings, for the checks of what describes them. */
export const SETTINGS: readonly string[] = Object.keys(Environment.shape);

export type ConfigValues = z.output<typeof Environment>;

/** Read-only settings of this process; see `.env.example` for what each of them means. */
export class Config {
  constructor(readonly values: ConfigValues) {}

  get<Key extends keyof ConfigValues>(key: Key): ConfigValues[Key] {
    return this.values[key];
  }

  /** The address under which people reach this installation, without a slash at its end. */
  get publicUrl(): string {
    return this.get('PUBLIC_URL').replace(/\/$/, '');
  }

  get isProduction(): boolean {
    return this.values.NODE_ENV === 'production';
  }

  /** Secure cookies need https; a kiosk or demo on plain http would lose its session with them. */
  get hasHttps(): boolean {
    return this.values.PUBLIC_URL.startsWith('https://');
  }
}

/**
 * Checks the environment and builds the settings.
 * @throws Error that names every setting that is missing or wrong, and never shows a value.
 */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const defined = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = Environment.safeParse(defined);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment is not usable:\n${lines.join('\n')}`);
  }
  return new Config(parsed.data);
}

/** A fresh secret for `APP_SECRET`. */
export function generateSecret(): string {
  return randomBytes(32).toString('hex');
}
