import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { WorkingCalendar } from '@app/accounts';
import { WorkItems } from '@app/referrals';
import { followUpDays } from './follow-up-days.js';
import { type Milestone } from './follow-up.schema.js';
import { FollowUpsRepository } from './follow-ups.repository.js';
import { type Placement } from './placement.entity.js';

const KIND = 'follow-up';

/** Keeps the follow-ups of a placement, and the work that they are, in step with it; in the caller's transaction. */
@Injectable()
export class FollowUpPlan {
  constructor(
    private readonly calendar: WorkingCalendar,
    private readonly work: WorkItems,
    private readonly followUps: FollowUpsRepository,
  ) {}

  /** Plans what is not done yet by the days of the placement. */
  async plan(placement: Placement): Promise<void> {
    const days = followUpDays(placement, await this.calendar.workingDays());
    for (const [milestone, day] of Object.entries(days)) {
      await this.followUps.plan(placement.id, milestone as Milestone, day);
    }
    for (const { id, status, dueOn } of await this.followUps.ofPlacement(placement.id)) {
      if (status === 'open') await this.putOnList(placement, id, dueOn);
    }
  }

  /** There is nothing more to ask. */
  async drop(placementId: string): Promise<void> {
    for (const { id, status } of await this.followUps.ofPlacement(placementId)) {
      if (status !== 'open') continue;
      await this.followUps.drop(id);
      await this.work.close(KIND, id);
    }
  }

  /** The facts of those that are done. */
  async factsOf(placementId: string): Promise<(string | null)[]> {
    return (await this.followUps.ofPlacement(placementId)).map(({ factId }) => factId);
  }

  /** Whoever reported the placement asks, or the office when nobody did. */
  async putOnList({ personId, officeId, reportedBy }: Placement, id: string, dueOn: LocalDate): Promise<void> {
    await this.work.open({ kind: KIND, subjectId: id, personId, officeId, counsellorId: reportedBy, dueOn });
  }

  async takeOffList(id: string): Promise<void> {
    await this.work.close(KIND, id);
  }
}
