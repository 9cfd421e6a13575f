import { randomBytes, randomUUID } from 'node:crypto';

const COUNTER_MAX = 0xfff;
let lastAt = 0;
let counter = 0;

/**
 * A UUID version 7 (RFC 9562): sortable by the millisecond of its creation, so that indexes stay dense. Within one
 * millisecond this process counts on (section 6.2, method 1), so that steps of one moment keep their order.
 */
export function newId(at: number = Date.now()): string {
  const bytes = randomBytes(16);
  counter = at === lastAt && counter < COUNTER_MAX ? counter + 1 : bytes.readUInt16BE(6) & 0x3ff;
  lastAt = at;
  bytes.writeUIntBE(at, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** A random UUID that tells nothing about when or for whom it was made: for pseudonyms. */
export function newPseudonym(): string {
  return randomUUID();
}

/** Whether a string has the form of a UUID; ids from outside are checked before they reach the database. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value);
}
