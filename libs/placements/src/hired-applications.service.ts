import { Injectable } from '@nestjs/common';
import { newId } from '@app/kernel';
import { PeopleService } from '@app/accounts';
import { Db } from '@app/platform/database';
import { type Placement } from './placement.entity.js';
import { PlacementLife, type PlacementTerms } from './placement-life.service.js';
import { type Hire, PlacementsQueries } from './placements.queries.js';
import { PlacementsRepository } from './placements.repository.js';

/** What applications came to: whom an employer hires has work. */
@Injectable()
export class HiredApplications {
  constructor(
    private readonly db: Db,
    private readonly people: PeopleService,
    private readonly life: PlacementLife,
    private readonly placements: PlacementsRepository,
    private readonly queries: PlacementsQueries,
  ) {}

  /**
   * Reports the work of somebody who was hired. Work with the same employer that is recorded already is not counted
   * twice: the answer shows it, and a day that differs is for somebody to settle.
   */
  async follow(applicationId: string): Promise<void> {
    await this.db.tx(async () => {
      const hire = await this.queries.hireOf(applicationId);
      if (!hire) return;
      await this.people.hold(hire.personId);
      if (await this.placements.findByApplication(applicationId)) return;
      const current = await this.placements.lockCurrent(hire.personId, hire.employerId);
      await (current ? this.show(current, hire) : this.report(hire));
    });
  }

  private async report(hire: Hire): Promise<void> {
    const { applicationId, employerId, employerName, occupation, startDate } = hire;
    const unknown = { referralId: null, commune: null, endDate: null, wage: null, contract: 'none' as const };
    const known = { applicationId, employerId, employerName, occupation, startDate, channel: 'application' as const };
    const terms: PlacementTerms = { ...unknown, ...known };
    const { officeId, personId } = hire;
    await this.life.report({ id: newId(), officeId, personId, reportedBy: reporterOf(hire) }, terms, kindOf(hire));
  }

  private async show(placement: Placement, hire: Hire): Promise<void> {
    placement.applicationId ??= hire.applicationId;
    await this.placements.save(placement);
    if (await this.placements.hasEvidence(placement.id, kindOf(hire))) return;
    await this.life.addEvidence(placement, kindOf(hire), reporterOf(hire));
  }
}

/** What staff record in an employer's name is their own statement. */
const kindOf = ({ isByEmployer }: Hire) => (isByEmployer ? 'employer-notice' : 'counsellor');
const reporterOf = ({ isByEmployer, actorId }: Hire) => (isByEmployer ? null : actorId);
