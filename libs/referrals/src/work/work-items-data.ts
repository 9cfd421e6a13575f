import { Injectable } from '@nestjs/common';
import { addMonths, Clock, startOfDay, todayIn } from '@app/kernel';
import {
  ContributesPersonalData,
  type ErasedPerson,
  KeepsForAWhile,
  type MovedRecords,
  type PersonalData,
  type Retention,
} from '@app/accounts';
import { WorkItemsRepository } from './work-items.repository.js';

/** What counsellors had to do about people, and that they called them. */
@ContributesPersonalData({ slice: 'work-items', tables: ['work_item', 'phone_call'] })
@Injectable()
export class WorkItemsData implements PersonalData {
  constructor(private readonly items: WorkItemsRepository) {}

  async export(personId: string): Promise<Record<string, unknown>> {
    const phoneCalls = await this.items.callsOf(personId);
    return phoneCalls.length > 0 ? { phoneCalls } : {};
  }

  async erase({ personId }: ErasedPerson): Promise<void> {
    await this.items.removeOf(personId);
  }

  async merge(from: string, into: string): Promise<void> {
    await this.items.moveTo(from, into);
  }

  async recordsOf(personId: string): Promise<MovedRecords> {
    return { work_item: await this.items.idsOf(personId) };
  }

  /** With the calls that were made about them. */
  async unmerge(from: string, into: string, { work_item: ids = [] }: MovedRecords): Promise<void> {
    await this.items.giveBack(ids, from, into);
  }
}

const KEEP_MONTHS = 12;
const BATCH = 500;

/** Forgets work a year after it was done, and with it the calls. */
@KeepsForAWhile({ name: 'done-work' })
@Injectable()
export class WorkItemsRetention implements Retention {
  constructor(
    private readonly clock: Clock,
    private readonly items: WorkItemsRepository,
  ) {}

  async forget(): Promise<number> {
    const before = startOfDay(addMonths(todayIn(this.clock), -KEEP_MONTHS));
    for (let forgotten = 0; ;) {
      const gone = await this.items.forgetDoneBefore(before, BATCH);
      forgotten += gone;
      if (gone < BATCH) return forgotten;
    }
  }
}
