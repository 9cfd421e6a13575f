import { Injectable } from '@nestjs/common';
import { Files } from './files.js';

const BATCH = 500;

export interface SealedFiles {
  files: number;
  resealed: number;
  /** Files whose bytes are not on the disk. */
  missing: string[];
}

/** Seals every file anew that an older key sealed, or none, while the house goes on working. */
@Injectable()
export class FileSealing {
  constructor(private readonly files: Files) {}

  /**
   * Safe to repeat, and to stop in the middle.
   * @throws Error when a file was sealed with a key that is not configured
   */
  async run(): Promise<SealedFiles> {
    const result: SealedFiles = { files: 0, resealed: 0, missing: [] };
    let last: string | null = null;
    for (;;) {
      const ids: string[] = await this.files.idsAfter(last, BATCH);
      for (const id of ids) {
        const resealed = await this.files.sealAnew(id);
        if (resealed === null) result.missing.push(id);
        else if (resealed) result.resealed += 1;
      }
      result.files += ids.length;
      if (ids.length < BATCH) return result;
      last = ids.at(-1)!;
    }
  }
}
