import { Injectable } from '@nestjs/common';
import { addDays, Clock, formatDay, todayIn } from '@app/kernel';
import { EmployersService } from '@app/employers';
import { NotificationsService } from '@app/notifications';
import { Db } from '@app/platform/database';
import { REFERRAL_EXPIRING, REFERRAL_UNANSWERED } from './referral.notifications.js';
import { type ExpiringReferral, ReferralsQueries } from './referrals.queries.js';
import { ASK_DAYS } from './work/work-sources.service.js';

const BATCH = 200;

/** Tells both sides some days before a slip expires that nobody has answered yet. */
@Injectable()
export class ReferralReminders {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly employers: EmployersService,
    private readonly notifications: NotificationsService,
    private readonly queries: ReferralsQueries,
  ) {}

  /** Each is told once for a slip, however often it runs and wherever it was interrupted. */
  async remindDue(): Promise<{ reminded: number }> {
    const today = todayIn(this.clock);
    let reminded = 0;
    for (let after: string | null = null; ;) {
      const due: ExpiringReferral[] = await this.queries.expiring(today, addDays(today, ASK_DAYS), after, BATCH);
      for (const referral of due) await this.remind(referral);
      reminded += due.length;
      after = due.at(-1)?.id ?? null;
      if (due.length < BATCH) return { reminded };
    }
  }

  private async remind({ id, personId, employerId, employerName, number, title, token, ...slip }: ExpiringReferral) {
    const day = formatDay(slip.validUntil);
    const recruiters = await this.employers.recruitersOf(employerId);
    await this.db.tx(async () => {
      await this.notifications.notify({
        personId,
        template: REFERRAL_EXPIRING,
        params: { number, employer: employerName, day },
        dedupeKey: `referral-expiring:${id}:${personId}`,
      });
      for (const recruiter of recruiters) {
        await this.notifications.notify({
          personId: recruiter.personId,
          template: REFERRAL_UNANSWERED,
          params: { number, title, day },
          ...(token && { link: `/gioi-thieu/${token}` }),
          dedupeKey: `referral-expiring:${id}:${recruiter.personId}`,
        });
      }
    });
  }
}
