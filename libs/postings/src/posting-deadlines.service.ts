import { Injectable, Logger } from '@nestjs/common';
import { addDays, Clock, todayIn } from '@app/kernel';
import { Db } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { PostingLife } from './posting-life.service.js';
import { canDo } from './posting.lifecycle.js';
import { PostingsRepository } from './postings.repository.js';

const BATCH = 200;

/** Days before the deadline on which the employer is reminded, the nearest first: each reminder comes once. */
const REMINDERS = [
  { days: 1, from: 0 },
  { days: 7, from: 2 },
] as const;

/** What the passing of days does to postings. */
@Injectable()
export class PostingDeadlines {
  private readonly logger = new Logger(PostingDeadlines.name);

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly life: PostingLife,
    private readonly postings: PostingsRepository,
  ) {}

  /**
   * Ends every open posting whose last day is over in Vietnam. Each is a transaction of its own, so that one that
   * cannot be ended does not keep the others open.
   */
  async expireDue(): Promise<{ expired: number; failed: number }> {
    const result = { expired: 0, failed: 0 };
    for (let after: string | null = null; ;) {
      const ids: string[] = await this.postings.dueIds(todayIn(this.clock), after, BATCH);
      for (const id of ids) {
        try {
          result.expired += (await this.expire(id)) ? 1 : 0;
        } catch (error) {
          result.failed += 1;
          this.logger.error(`Posting ${id} could not be ended: ${error instanceof Error ? error.message : error}`);
        }
      }
      after = ids.at(-1) ?? null;
      if (ids.length < BATCH) return result;
    }
  }

  /** Announces postings that end within a week or by tomorrow; each reminder comes once for a deadline. */
  async remindDue(): Promise<{ reminded: number }> {
    const today = todayIn(this.clock);
    let reminded = 0;
    for (const { days, from } of REMINDERS) {
      await this.db.tx(async () => {
        const due = await this.postings.takeReminders(
          { from: addDays(today, from), until: addDays(today, days), today, days },
          new Date(this.clock.now().getTime() - 86_400_000),
        );
        for (const { id, daysLeft } of due) await this.events.emit('posting.expiring', { postingId: id, daysLeft });
        reminded += due.length;
      });
    }
    return { reminded };
  }

  private async expire(id: string): Promise<boolean> {
    return this.db.tx(async () => {
      const posting = await this.postings.lock(id);
      // Somebody may have prolonged or closed it since the list was read.
      if (!posting?.deadline || posting.deadline >= todayIn(this.clock) || !canDo('expire', posting.status))
        return false;
      await this.life.step(posting, 'expire', { actorId: null });
      return true;
    });
  }
}
