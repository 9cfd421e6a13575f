import { Injectable } from '@nestjs/common';
import { ContributesPersonalData, type ErasedPerson, type MovedRecords, type PersonalData } from '@app/accounts';
import { Files } from '@app/platform/files';
import { ClaimantPlan } from './claimants/claimant-plan.service.js';
import { ExchangeClock } from './exchange/exchange-clock.service.js';
import { ExchangeRetention } from './exchange/exchange-retention.js';
import { FILE_OWNER } from './evidence-files.service.js';
import { FollowUpPlan } from './follow-up-plan.service.js';
import { PlacementLife } from './placement-life.service.js';
import { PlacementsRepository } from './placements.repository.js';
import { SamplePlan } from './sample/sample-plan.service.js';

/** Work that people found. The coded row of a placement stays: figures count it. Papers go. */
@ContributesPersonalData({
  slice: 'placements',
  tables: [
    'placement',
    'placement_evidence',
    'follow_up',
    'follow_up_try',
    'sample_call',
    'sample_try',
    'exchange_result',
    'exchange_sending',
    'exchange_sending_row',
    'contradiction_settlement',
    'claimant_notice',
  ],
  mayStay: { 'placement.person_id': { erased: 'true' } },
})
@Injectable()
export class PlacementsData implements PersonalData {
  constructor(
    private readonly files: Files,
    private readonly life: PlacementLife,
    private readonly followUps: FollowUpPlan,
    private readonly samples: SamplePlan,
    private readonly claimants: ClaimantPlan,
    private readonly exchange: ExchangeClock,
    private readonly sentFiles: ExchangeRetention,
    private readonly placements: PlacementsRepository,
  ) {}

  async export(personId: string): Promise<Record<string, unknown>> {
    const placements = await this.placements.exportOf(personId);
    return placements.length > 0 ? { placements } : {};
  }

  /** Nobody is called any more. */
  async erase({ personId }: ErasedPerson): Promise<void> {
    for (const id of await this.placements.idsOf(personId)) {
      await this.files.eraseOf(FILE_OWNER, id);
      await this.placements.dropFilesOf(id);
      await this.followUps.drop(id);
      await this.samples.drop(id);
      await this.claimants.drop(id);
    }
    await this.exchange.forget(personId);
    await this.sentFiles.forgetOf(personId);
  }

  /** Two current placements of one person with one employer are the same work, recorded twice. */
  async merge(from: string, into: string): Promise<void> {
    for (const id of await this.placements.doubledIds(from, into)) {
      const placement = await this.placements.lock(id);
      if (placement?.status === 'current') await this.life.void(placement, 'recorded-twice', null);
    }
    await this.placements.moveTo(from, into);
  }

  async recordsOf(personId: string): Promise<MovedRecords> {
    return { placement: await this.placements.idsOf(personId) };
  }

  async unmerge(from: string, into: string, { placement: ids = [] }: MovedRecords): Promise<void> {
    await this.placements.giveBack(ids, from, into);
  }
}
