import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { ContributesPersonalData, type ErasedPerson, type MovedRecords, type PersonalData } from '@app/accounts';
import { type Application } from './application.entity.js';
import { ApplicationLife } from './application-life.service.js';
import { ApplicationsDataRepository } from './applications-data.repository.js';
import { ApplicationsRepository } from './applications.repository.js';

/** What people sent to employers. The coded row of an application stays: figures count it. */
@ContributesPersonalData({
  slice: 'applications',
  tables: ['application', 'application_transition'],
  mayStay: { 'application.person_id': { erased: 't.removed_at IS NOT NULL' } },
})
@Injectable()
export class ApplicationsData implements PersonalData {
  constructor(
    private readonly clock: Clock,
    private readonly life: ApplicationLife,
    private readonly applications: ApplicationsRepository,
    private readonly data: ApplicationsDataRepository,
  ) {}

  async export(personId: string): Promise<Record<string, unknown>> {
    const applications = await this.data.exportOf(personId);
    return applications.length > 0 ? { applications } : {};
  }

  /** Takes back what still waits for an answer, so that no employer waits for somebody who is gone. */
  async erase({ personId }: ErasedPerson): Promise<void> {
    await this.takeBack(await this.applications.lockOpenOf(personId));
    await this.data.removeContentOf(personId, this.clock.now());
  }

  /** Who applied twice for one vacancy under two records keeps the application of the record that stays. */
  async merge(from: string, into: string): Promise<void> {
    const doubled: Application[] = [];
    for (const application of await this.applications.lockOpenOf(from)) {
      if (await this.applications.findActive(application.postingId, into)) doubled.push(application);
    }
    await this.takeBack(doubled);
    await this.data.moveTo(from, into);
  }

  async recordsOf(personId: string): Promise<MovedRecords> {
    return { application: await this.data.idsOf(personId) };
  }

  async unmerge(from: string, into: string, { application: ids = [] }: MovedRecords): Promise<void> {
    await this.data.giveBack(ids, from, into);
  }

  private async takeBack(applications: readonly Application[]): Promise<void> {
    for (const application of applications) await this.life.step(application, 'withdraw', { actorId: null });
    await this.life.announce(
      'application.answered',
      applications.map(({ id }) => id),
    );
  }
}
