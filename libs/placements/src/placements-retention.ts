import { Injectable } from '@nestjs/common';
import { addMonths, Clock, startOfDay, todayIn } from '@app/kernel';
import { KeepsForAWhile, type Retention } from '@app/accounts';
import { Files } from '@app/platform/files';
import { FILE_OWNER } from './evidence-files.service.js';
import { PlacementsRepository } from './placements.repository.js';

const PAPER_MONTHS = 60;

/** Papers that show placements: five years. The coded row stays for the figures. */
@KeepsForAWhile({ name: 'old-placement-papers' })
@Injectable()
export class PlacementsRetention implements Retention {
  constructor(
    private readonly clock: Clock,
    private readonly files: Files,
    private readonly placements: PlacementsRepository,
  ) {}

  async forget(): Promise<number> {
    const before = startOfDay(addMonths(todayIn(this.clock), -PAPER_MONTHS));
    const forgotten = await this.placements.idsWithPapersBefore(before);
    for (const id of forgotten) {
      await this.files.eraseOf(FILE_OWNER, id);
      await this.placements.dropFilesOf(id);
    }
    return forgotten.length;
  }
}
