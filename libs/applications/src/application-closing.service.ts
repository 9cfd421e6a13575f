import { Injectable } from '@nestjs/common';
import { Clock, todayIn } from '@app/kernel';
import { EmployersService } from '@app/employers';
import { Ledger } from '@app/ledger';
import { NotificationsService } from '@app/notifications';
import { Db } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { PostingReads } from '@app/postings';
import {
  ANSWER_DAYS,
  CLOSED_WITH_POSTING,
  type CloseReason,
  REMINDER_DAYS,
  RESTORE_DAYS,
} from './application.lifecycle.js';
import { inOrderOfPeople } from './application-life.service.js';
import { APPLICATIONS_WAIT } from './application.notifications.js';
import { ApplicationsClosingRepository, type Moved } from './applications-closing.repository.js';
import { ApplicationsRepository } from './applications.repository.js';

const DAY_MS = 86_400_000;
/** Applications in one transaction of the clock, and in one event. */
const BATCH = 200;
/** More than any vacancy has applicants. */
const ALL = 100_000;

/** By the status of the vacancy; none for one that goes on. */
const REASON_OF: Readonly<Record<string, CloseReason>> = {
  filled: 'posting-filled',
  closed: 'posting-closed',
  expired: 'posting-expired',
};

/** What happens to applications by itself: with their vacancy, with their employer, by the clock. */
@Injectable()
export class ApplicationClosing {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly ledger: Ledger,
    private readonly postings: PostingReads,
    private readonly employers: EmployersService,
    private readonly notifications: NotificationsService,
    private readonly applications: ApplicationsRepository,
    private readonly closing: ApplicationsClosingRepository,
  ) {}

  /** Closes what is open for a vacancy that has ended; does nothing when it goes on again by now. */
  async closeWithPosting(postingId: string): Promise<void> {
    await this.db.tx(async () => {
      const reason = REASON_OF[(await this.postings.cardsOf([postingId])).get(postingId)?.status ?? ''];
      if (reason === undefined) return;
      await this.record(await this.closing.close({ postingId }, reason, this.clock.now(), ALL));
      await this.closing.setClocks({ postingId });
    });
  }

  /** Brings back what was closed with a vacancy, within seven days. @param reopenedAt when the vacancy opened again */
  async restoreWithPosting(postingId: string, reopenedAt: Date): Promise<void> {
    await this.db.tx(async () => {
      const since = new Date(reopenedAt.getTime() - RESTORE_DAYS * DAY_MS);
      const now = this.clock.now();
      await this.record(await this.closing.restore({ postingId }, CLOSED_WITH_POSTING, since, now, ALL));
      await this.closing.setClocks({ postingId });
    });
  }

  /** Sets the retention clocks anew after the deadline of a vacancy has moved. */
  async followDeadline(postingId: string): Promise<void> {
    await this.closing.setClocks({ postingId });
  }

  /** Closes what is open at an employer who is suspended; does nothing when the suspension is lifted by now. */
  async closeWithEmployer(employerId: string): Promise<void> {
    await this.db.tx(async () => {
      if ((await this.employers.get(employerId)).status !== 'suspended') return;
      await this.record(await this.closing.close({ employerId }, 'employer-suspended', this.clock.now(), ALL));
    });
  }

  /** Brings back what was closed with an employer, within seven days, where the vacancy goes on. */
  async restoreWithEmployer(employerId: string, reinstatedAt: Date): Promise<void> {
    await this.db.tx(async () => {
      const since = new Date(reinstatedAt.getTime() - RESTORE_DAYS * DAY_MS);
      const now = this.clock.now();
      await this.record(await this.closing.restore({ employerId }, ['employer-suspended'], since, now, ALL));
    });
  }

  /** Closes what has waited 30 days for the employer's word. @returns how many */
  async closeUnanswered(): Promise<number> {
    const now = this.clock.now();
    const whose = { unansweredSince: new Date(now.getTime() - ANSWER_DAYS * DAY_MS) };
    return this.inBatches(async () => {
      const moved = await this.closing.close(whose, 'no-answer', now, BATCH);
      await this.record(moved);
      return moved.length;
    });
  }

  /** Reminds employers of applicants who have waited for long, once for each vacancy. @returns how many reminders */
  async remindEmployers(): Promise<number> {
    const now = this.clock.now();
    let sent = 0;
    for (const days of REMINDER_DAYS.toReversed()) {
      await this.db.tx(async () => {
        const due = await this.closing.takeReminders(new Date(now.getTime() - days * DAY_MS), days);
        for (const { employerId, postingId, title, count } of due) {
          for (const { personId } of await this.employers.recruitersOf(employerId)) {
            await this.notifications.notify({
              personId,
              template: APPLICATIONS_WAIT,
              params: { title, count, days: ANSWER_DAYS - days },
              link: `/nha-tuyen-dung/ung-vien?tin=${postingId}&nhom=cho-tra-loi`,
              dedupeKey: `applications.wait:${postingId}:${days}:${todayIn(this.clock)}:${personId}`,
            });
            sent += 1;
          }
        }
      });
    }
    return sent;
  }

  /** Removes what unsuccessful applicants sent once its time is over. @returns how many */
  async removeContent(): Promise<number> {
    return this.inBatches(() => this.closing.removeContent(todayIn(this.clock), this.clock.now(), BATCH));
  }

  private async inBatches(work: () => Promise<number>): Promise<number> {
    let all = 0;
    for (let done = BATCH; done === BATCH; all += done) done = await this.db.tx(work);
    return all;
  }

  /** Writes log, facts and events of what was moved, in the caller's transaction. */
  private async record(moved: readonly Moved[]): Promise<void> {
    const at = this.clock.now();
    const step = { actorId: null, occurredAt: at, at };
    await this.applications.log(
      moved.map(({ id, from, to, reason }) => ({ ...step, applicationId: id, from, to, reason })),
    );
    for (const { id, personId, to, reason } of inOrderOfPeople(moved)) {
      const outcome = to === 'closed' ? { outcome: 'closed' as const, reason } : { outcome: 'restored' as const };
      await this.ledger.append(personId, { type: 'application.answered', data: { application: id, ...outcome } }, at);
    }
    for (let start = 0; start < moved.length; start += BATCH) {
      const applicationIds = moved.slice(start, start + BATCH).map(({ id }) => id);
      await this.events.emit('applications.bulk-changed', { applicationIds });
    }
  }
}
