import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { WorkItems } from '@app/referrals';
import { type Placement } from '../placement.entity.js';
import { SamplesRepository } from './samples.repository.js';

const KIND = 'sample-call';

/** Keeps the calls of the sample, and the work that they are, in step with placements; in the caller's transaction. */
@Injectable()
export class SamplePlan {
  constructor(
    private readonly work: WorkItems,
    private readonly samples: SamplesRepository,
  ) {}

  /** @param managerId whose work it is @param dueOn when it comes onto the list, and `deadline` until when it is in time */
  async putOnList(
    id: string,
    { personId, officeId }: Pick<Placement, 'personId' | 'officeId'>,
    managerId: string,
    days: { dueOn: LocalDate; deadline: LocalDate },
  ): Promise<void> {
    await this.work.open({ kind: KIND, subjectId: id, personId, officeId, counsellorId: managerId, ...days });
  }

  async takeOffList(id: string): Promise<void> {
    await this.work.close(KIND, id);
  }

  /** There is nothing left to check. */
  async drop(placementId: string): Promise<void> {
    const call = await this.samples.findOf(placementId);
    if (call?.status !== 'open') return;
    await this.samples.drop(call.id);
    await this.takeOffList(call.id);
  }
}
