import { randomBytes, randomUUID } from 'node:crypto';

/** A UUID version 7 (RFC 9562): sortable by the millisecond of its creation, so that indexes stay dense. */
export function newId(at: number = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(at, 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
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
