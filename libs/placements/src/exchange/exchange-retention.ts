import { Injectable } from '@nestjs/common';
import { addMonths, Clock, startOfDay, todayIn } from '@app/kernel';
import { KeepsForAWhile, type Retention } from '@app/accounts';
import { Db } from '@app/platform/database';
import { Files } from '@app/platform/files';
import { ExchangeSendingsRepository } from './exchange-sendings.repository.js';
import { SENDING_FILES } from './exchange-sendings.service.js';

const FILE_MONTHS = 12;

/** Files for the national exchange, which hold names: a year. The log of what was sent stays. */
@KeepsForAWhile({ name: 'old-exchange-files' })
@Injectable()
export class ExchangeRetention implements Retention {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly files: Files,
    private readonly sendings: ExchangeSendingsRepository,
  ) {}

  async forget(): Promise<number> {
    const before = startOfDay(addMonths(todayIn(this.clock), -FILE_MONTHS));
    return this.dropFiles({ before });
  }

  /** Files in which somebody stands who asked to be forgotten. In the caller's transaction. */
  async forgetOf(personId: string): Promise<void> {
    await this.dropFiles({ personId });
  }

  private async dropFiles(which: { personId: string } | { before: Date }): Promise<number> {
    return this.db.tx(async () => {
      const dropped = await this.sendings.dropFiles(which);
      for (const id of dropped) await this.files.eraseOf(SENDING_FILES, id);
      return dropped.length;
    });
  }
}
