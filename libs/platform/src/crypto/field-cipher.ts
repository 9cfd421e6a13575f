import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/index.js';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts single columns with AES-256-GCM. The text form is `<key id>.<base64url of nonce, tag and ciphertext>`;
 * the context (table, column and row) is authenticated, so a value copied into another row does not decrypt.
 */
@Injectable()
export class FieldCipher {
  private readonly keys: ReadonlyMap<string, Buffer>;
  private readonly currentKeyId: string;

  constructor(config: Config) {
    this.keys = config.get('FIELD_KEYS');
    this.currentKeyId = [...this.keys.keys()][0]!;
  }

  encrypt(plain: string, context: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.keys.get(this.currentKeyId)!, nonce);
    cipher.setAAD(Buffer.from(context));
    const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return `${this.currentKeyId}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
  }

  /** @throws Error when the key is unknown, or the value was changed or belongs to another context */
  decrypt(sealed: string, context: string): string {
    const dot = sealed.indexOf('.');
    const key = this.keys.get(sealed.slice(0, dot));
    if (!key) throw new Error('The key of an encrypted column is not configured');
    const bytes = Buffer.from(sealed.slice(dot + 1), 'base64url');
    const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE_BYTES));
    decipher.setAAD(Buffer.from(context));
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  }

  /** Whether the value was sealed with a key that is no longer the current one: the rotation command asks. */
  needsRotation(sealed: string): boolean {
    return !sealed.startsWith(`${this.currentKeyId}.`);
  }
}

/** Keyed hashes for tokens, one-time codes, blind indexes and pseudonyms; each purpose has a key of its own. */
@Injectable()
export class KeyedHash {
  private readonly secret: string;
  private readonly keys = new Map<string, Buffer>();

  constructor(config: Config) {
    this.secret = config.get('APP_SECRET');
  }

  /** @returns 43 characters of base64url */
  hash(purpose: string, value: string): string {
    return createHmac('sha256', this.key(purpose)).update(value).digest('base64url');
  }

  /** The hash in the form of a UUID: a name for something that must not be told by its own. */
  pseudonym(purpose: string, value: string): string {
    const hex = createHmac('sha256', this.key(purpose)).update(value).digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
  }

  matches(purpose: string, value: string, expected: string): boolean {
    const actual = Buffer.from(this.hash(purpose, value));
    const given = Buffer.from(expected);
    return actual.length === given.length && timingSafeEqual(actual, given);
  }

  private key(purpose: string): Buffer {
    let key = this.keys.get(purpose);
    if (!key) {
      key = Buffer.from(hkdfSync('sha256', this.secret, '', `san-viec-lam/${purpose}`, 32));
      this.keys.set(purpose, key);
    }
    return key;
  }
}
