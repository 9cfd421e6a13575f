import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { type Config } from '../config/index.js';
import { FileCipher, LONGEST_SEAL } from './file-cipher.js';

const SEGMENT = 64 * 1024;
const TAG = 16;

const keys = new Map([
  ['k2', randomBytes(32)],
  ['k1', randomBytes(32)],
]);
const cipherWith = (known: ReadonlyMap<string, Buffer>) => new FileCipher({ get: () => known } as unknown as Config);

async function joined(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('a sealed file', () => {
  const cipher = cipherWith(keys);
  const sealed = (plain: Buffer, chunk = plain.length || 1) => joined(cipher.seal(inChunks(plain, chunk), 'file:1'));
  const opened = async (bytes: Buffer, { context = 'file:1', by = cipher } = {}) => {
    const seal = by.sealOf(bytes.subarray(0, LONGEST_SEAL))!;
    return joined(by.open(inChunks(bytes.subarray(seal.length), 50_000), seal, context));
  };

  it.each([0, 1, SEGMENT - 1, SEGMENT, SEGMENT + 1, 5 * SEGMENT + 123])(
    'of %d bytes opens to what it was',
    async (size) => {
      const plain = randomBytes(size);
      const once = await sealed(plain, 10_007);
      expect((await opened(once)).equals(plain)).toBe(true);
      expect(once.subarray(60).includes(plain) && size > 1).toBe(false);
      expect((await sealed(plain)).equals(once)).toBe(false);
    },
  );

  it('says by which key, and opens with an older one', async () => {
    const older = cipherWith(new Map([...keys].reverse()));
    const bytes = await joined(older.seal([Buffer.from('giấy')], 'file:1'));
    expect(cipher.sealOf(bytes)).toMatchObject({ keyId: 'k1' });
    expect((await opened(bytes)).toString()).toBe('giấy');
    await expect(opened(bytes, { by: cipherWith(new Map([['k2', keys.get('k2')!]])) })).rejects.toThrow(
      'not configured',
    );
  });

  it('is told from one that never was sealed', () => {
    expect(cipher.sealOf(Buffer.from('%PDF-1.7'))).toBeNull();
    expect(cipher.sealOf(Buffer.alloc(0))).toBeNull();
    expect(() => cipher.sealOf(Buffer.from('\0SV1\u0002k2', 'latin1'))).toThrow('was cut');
  });

  it('does not open when it was changed, cut, put in another order, or is another file', async () => {
    const whole = await sealed(randomBytes(3 * SEGMENT));
    const { length } = cipher.sealOf(whole)!;
    const part = (nth: number) =>
      whole.subarray(length + nth * (SEGMENT + TAG), length + Math.min(3, nth + 1) * (SEGMENT + TAG));
    const head = whole.subarray(0, length);
    const changed = Buffer.from(whole);
    changed[length + SEGMENT + 500]! ^= 1;
    const saltChanged = Buffer.from(whole);
    saltChanged[length - 1]! ^= 1;
    const wrong = [
      changed,
      saltChanged,
      Buffer.concat([head, part(1), part(0), part(2)]),
      Buffer.concat([head, part(0), part(2)]),
      Buffer.concat([head, part(0), part(1)]),
      whole.subarray(0, -1),
      whole.subarray(0, length + 10),
      head,
      Buffer.concat([whole, Buffer.from('x')]),
    ];
    for (const bytes of wrong) await expect(opened(bytes)).rejects.toThrow(/authenticate|was cut/);
    await expect(opened(whole, { context: 'file:2' })).rejects.toThrow(/authenticate|was cut/);
    expect((await opened(whole)).length).toBe(3 * SEGMENT);
  });

  it('is read no further than is asked for, so that its size does not matter', async () => {
    let read = 0;
    async function* endless() {
      for (;;) {
        read += 1;
        yield Buffer.alloc(SEGMENT);
      }
    }
    const sealing = cipher.seal(endless(), 'file:1');
    const first: Buffer[] = [];
    for (let nth = 0; nth < 5; nth += 1) first.push((await sealing.next()).value as Buffer);
    expect(read).toBeLessThanOrEqual(6);
    await sealing.return(undefined);
    const whole = Buffer.concat(first);
    const seal = cipher.sealOf(whole)!;
    const opening = cipher.open(inChunks(whole.subarray(seal.length), 1000), seal, 'file:1');
    expect((await opening.next()).value).toHaveLength(SEGMENT);
    await opening.return(undefined);
  });
});
