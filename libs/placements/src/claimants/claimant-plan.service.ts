import { Injectable } from '@nestjs/common';
import { addWorkingDays, Clock, formatDay, todayIn } from '@app/kernel';
import { WorkingCalendar } from '@app/accounts';
import { NotificationsService } from '@app/notifications';
import { WorkItems } from '@app/referrals';
import { type Placement } from '../placement.entity.js';
import { NOTICE_DAYS, REMIND_DAYS } from './claimant-notice.schema.js';
import { ClaimantNoticesRepository, type DueNotice } from './claimant-notices.repository.js';
import { CLAIMANT_NOTICE_DUE } from './claimant.notifications.js';

const KIND = 'notice';

/** Keeps the notices of claimants, and the work that they are, in step with placements; in the caller's transaction. */
@Injectable()
export class ClaimantPlan {
  constructor(
    private readonly clock: Clock,
    private readonly calendar: WorkingCalendar,
    private readonly notifications: NotificationsService,
    private readonly work: WorkItems,
    private readonly notices: ClaimantNoticesRepository,
  ) {}

  /** A claimant who works has to say so: they are told at once, and a counsellor asks some days before the last one. */
  async plan(placement: Placement): Promise<void> {
    const { id: placementId, personId, officeId, reportedBy: counsellorId, startDate } = placement;
    if (!(await this.notices.isClaimant(personId))) return;
    const calendar = await this.calendar.workingDays();
    const [dueOn, deadline] = [NOTICE_DAYS - REMIND_DAYS, NOTICE_DAYS].map((days) =>
      addWorkingDays(startDate, days, calendar),
    ) as [typeof startDate, typeof startDate];
    const { id: subjectId, status } = await this.notices.plan(placementId, { remindOn: dueOn, deadline });
    if (status !== 'open') return;
    await this.work.open({ kind: KIND, subjectId, personId, officeId, counsellorId, dueOn, deadline });
    if (deadline >= todayIn(this.clock)) await this.tell({ id: subjectId, personId, startDate, deadline }, 'recorded');
  }

  /** There is nothing to say any more. */
  async drop(placementId: string): Promise<void> {
    const notice = await this.notices.findOf(placementId);
    if (notice?.status !== 'open') return;
    await this.notices.drop(notice.id);
    await this.takeOffList(notice.id);
  }

  async takeOffList(id: string): Promise<void> {
    await this.work.close(KIND, id);
  }

  /** Once for each occasion and last day. */
  async tell({ id, personId, startDate, deadline }: DueNotice, occasion: 'recorded' | 'reminder'): Promise<void> {
    await this.notifications.notify({
      personId,
      template: CLAIMANT_NOTICE_DUE,
      params: { start: formatDay(startDate), deadline: formatDay(deadline) },
      dedupeKey: `claimant-notice:${id}:${deadline}:${occasion}`,
    });
  }
}
