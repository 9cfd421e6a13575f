import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { ContributesPersonalData, type ErasedPerson, type MovedRecords, type PersonalData } from '@app/accounts';
import { ConsultationsRepository } from './consultations.repository.js';

/** What counsellors wrote down of people. The coded row of a consultation stays: figures count it. */
@ContributesPersonalData({
  slice: 'referrals',
  tables: ['consultation'],
  mayStay: { 'consultation.person_id': { erased: 't.removed_at IS NOT NULL' } },
})
@Injectable()
export class ConsultationsData implements PersonalData {
  constructor(
    private readonly clock: Clock,
    private readonly consultations: ConsultationsRepository,
  ) {}

  async export(personId: string): Promise<Record<string, unknown>> {
    const consultations = await this.consultations.exportOf(personId);
    return consultations.length > 0 ? { consultations } : {};
  }

  async erase({ personId }: ErasedPerson): Promise<void> {
    await this.consultations.removeTextsOf(personId, this.clock.now());
  }

  async merge(from: string, into: string): Promise<void> {
    await this.consultations.moveTo(from, into);
  }

  async recordsOf(personId: string): Promise<MovedRecords> {
    return { consultation: await this.consultations.idsOf(personId) };
  }

  async unmerge(from: string, into: string, { consultation: ids = [] }: MovedRecords): Promise<void> {
    await this.consultations.giveBack(ids, from, into);
  }
}
