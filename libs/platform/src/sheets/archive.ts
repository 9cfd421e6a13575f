import { type Readable } from 'node:stream';
import { DomainError } from '@app/kernel';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { damaged, unsafe, type SheetLimits } from './sheet.js';

/** Small parts pack very well by nature; only what is large when inflated can hurt. */
const RATIO_MATTERS_FROM = 1024 * 1024;

/** An archive whose parts were judged by its directory before anything was inflated. */
export class Archive {
  private readonly inflated = new Map<Entry, number>();
  private total = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly parts: ReadonlyMap<string, Entry>,
    private readonly limits: SheetLimits,
  ) {}

  /**
   * Reads the directory alone and refuses what would inflate to too much: too many parts, too large in sum, packed too
   * well, parts that share bytes (so that few bytes count many times), two of one name, encrypted ones.
   * @throws DomainError `sheet.unsafe-archive`, `sheet.damaged`
   */
  static async open(content: Buffer, limits: SheetLimits): Promise<Archive> {
    const zip = await fromBufferPromise(content, { lazyEntries: true, strictFileNames: false }).catch(() => {
      throw damaged(1);
    });
    if (zip.entryCount > limits.entries) throw unsafe();
    const parts = new Map<string, Entry>();
    let inflated = 0;
    let packed = 0;
    try {
      for await (const entry of zip.eachEntry()) {
        inflated += entry.uncompressedSize;
        packed += entry.compressedSize;
        const isTooDense =
          entry.uncompressedSize > RATIO_MATTERS_FROM && entry.uncompressedSize > entry.compressedSize * limits.ratio;
        const name = entry.fileName.toLowerCase();
        if (inflated > limits.inflatedBytes || packed > content.length || isTooDense) throw unsafe();
        if (entry.isEncrypted() || parts.has(name)) throw unsafe();
        parts.set(name, entry);
      }
    } catch (error) {
      if (error instanceof DomainError) throw error;
      throw damaged(1);
    }
    return new Archive(zip, parts, limits);
  }

  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }

  /**
   * A part in pieces. It fails when it inflates to more than its directory says, or all parts to more than the limit.
   * @throws DomainError `sheet.damaged`, `sheet.unsafe-archive`
   */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.parts.get(name.toLowerCase());
    if (!entry) throw damaged(1);
    let stream: Readable | null = null;
    let at = 0;
    try {
      stream = await this.zip.openReadStreamPromise(entry);
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        at += chunk.length;
        this.count(entry, at);
        yield chunk;
      }
    } catch (error) {
      if (error instanceof DomainError) throw error;
      throw damaged(1);
    } finally {
      stream?.destroy();
    }
  }

  /** A part that is read again counts once. */
  private count(entry: Entry, bytes: number): void {
    const before = this.inflated.get(entry) ?? 0;
    if (bytes <= before) return;
    this.inflated.set(entry, bytes);
    this.total += bytes - before;
    if (this.total > this.limits.inflatedBytes) throw unsafe();
  }
}
