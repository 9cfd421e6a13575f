import { Injectable } from '@nestjs/common';
import { FieldCipher } from './field-cipher.js';
import { type SealedColumn, sealedColumns } from './sealed-column.js';
import { SealedValuesRepository } from './sealed-values.repository.js';

const BATCH = 500;

export interface RotatedColumn {
  column: string;
  values: number;
  resealed: number;
}

/** Seals every value anew that an older key sealed, while the house goes on working. */
@Injectable()
export class KeyRotation {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly values: SealedValuesRepository,
  ) {}

  /**
   * Safe to repeat: what is sealed with the present key is left alone. Once it has run, older keys are not needed.
   * @throws Error when a value was sealed with a key that is not configured
   */
  async run(progress: (column: RotatedColumn) => void = () => undefined): Promise<RotatedColumn[]> {
    const done: RotatedColumn[] = [];
    for (const column of sealedColumns()) {
      const result = await this.rotate(column);
      progress(result);
      done.push(result);
    }
    return done;
  }

  private async rotate(column: SealedColumn): Promise<RotatedColumn> {
    const result = { column: `${column.table}.${column.column}`, values: 0, resealed: 0 };
    let last: string | null = null;
    for (;;) {
      const batch = await this.values.after(column, last, BATCH);
      for (const value of batch.filter(({ sealed }) => this.cipher.needsRotation(sealed))) {
        const context = column.contextOf(value.id);
        const sealed = this.cipher.encrypt(this.cipher.decrypt(value.sealed, context), context);
        if (await this.values.replace(column, value, sealed)) result.resealed += 1;
      }
      result.values += batch.length;
      if (batch.length < BATCH) return result;
      last = batch.at(-1)!.id;
    }
  }
}
