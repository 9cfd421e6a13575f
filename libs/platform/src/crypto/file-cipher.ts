import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/index.js';

const ALGORITHM = 'aes-256-gcm';
const SALT_BYTES = 32;
const TAG_BYTES = 16;
const SEGMENT_BYTES = 64 * 1024;
/** No text and no type of file that is accepted begins so. */
const MAGIC = Buffer.from('\0SV1', 'latin1');

/** What stands before the bytes of a sealed file. */
export interface FileSeal {
  keyId: string;
  salt: Buffer;
  /** Where the first segment begins. */
  length: number;
}

/** No seal is longer. */
export const LONGEST_SEAL = MAGIC.length + 1 + 255 + SALT_BYTES;

/**
 * Encrypts whole files with AES-256-GCM in segments of 64 KiB, each with its tag, so that a file of any size is sealed
 * and opened piece by piece and no byte is given out that was not checked. Each file has a key of its own, derived from
 * the first of FIELD_KEYS, a random salt and the context; the nonce of a segment is its place and whether it is the last:
 * segments can be neither swapped nor left out, and a file under another name does not open.
 */
@Injectable()
export class FileCipher {
  readonly currentKeyId: string;
  private readonly keys: ReadonlyMap<string, Buffer>;

  constructor(config: Config) {
    this.keys = config.get('FIELD_KEYS');
    this.currentKeyId = [...this.keys.keys()][0]!;
  }

  async *seal(plain: Iterable<Buffer> | AsyncIterable<Buffer>, context: string): AsyncGenerator<Buffer> {
    const name = Buffer.from(this.currentKeyId);
    const salt = randomBytes(SALT_BYTES);
    const key = this.keyOf(this.currentKeyId, salt, context);
    yield Buffer.concat([MAGIC, Buffer.of(name.length), name, salt]);
    for await (const { bytes, nonce } of segments(plain, SEGMENT_BYTES)) {
      const cipher = createCipheriv(ALGORITHM, key, nonce);
      yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
    }
  }

  /**
   * The seal of a file; null for one that was never sealed.
   * @param head the first bytes of the file, LONGEST_SEAL of them as far as there are so many
   */
  sealOf(head: Buffer): FileSeal | null {
    if (!head.subarray(0, MAGIC.length).equals(MAGIC)) return null;
    const saltAt = MAGIC.length + 1 + (head[MAGIC.length] ?? 0);
    const length = saltAt + SALT_BYTES;
    if (head.length < length) throw new Error('A sealed file was cut');
    return { keyId: head.toString('utf8', MAGIC.length + 1, saltAt), salt: head.subarray(saltAt, length), length };
  }

  /**
   * @param sealed what stands behind the seal
   * @throws Error when the key is unknown, or the file was changed, cut or belongs to another context
   */
  async *open(sealed: AsyncIterable<Buffer>, { keyId, salt }: FileSeal, context: string): AsyncGenerator<Buffer> {
    const key = this.keyOf(keyId, salt, context);
    for await (const { bytes, nonce } of segments(sealed, SEGMENT_BYTES + TAG_BYTES)) {
      if (bytes.length < TAG_BYTES) throw new Error('A sealed file was cut');
      const decipher = createDecipheriv(ALGORITHM, key, nonce);
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
      yield Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]);
    }
  }

  private keyOf(keyId: string, salt: Buffer, context: string): Buffer {
    const key = this.keys.get(keyId);
    if (!key) throw new Error('The key of a sealed file is not configured');
    return Buffer.from(hkdfSync('sha256', key, salt, `san-viec-lam/file/${context}`, 32));
  }
}

interface Segment {
  bytes: Buffer;
  nonce: Buffer;
}

/** Cuts bytes into segments of one size; the last is what is left, and there is always one. */
async function* segments(source: Iterable<Buffer> | AsyncIterable<Buffer>, size: number): AsyncGenerator<Segment> {
  let held = Buffer.alloc(0);
  let place = 0;
  const next = (bytes: Buffer, isLast: boolean): Segment => {
    const nonce = Buffer.alloc(12);
    nonce.writeUInt32BE(place, 7);
    nonce[11] = isLast ? 1 : 0;
    place += 1;
    return { bytes, nonce };
  };
  for await (const chunk of source) {
    held = held.length === 0 ? Buffer.from(chunk) : Buffer.concat([held, chunk]);
    for (; held.length > size; held = held.subarray(size)) yield next(held.subarray(0, size), false);
  }
  yield next(held, true);
}
