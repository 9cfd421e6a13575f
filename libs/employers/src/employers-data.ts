import { Injectable } from '@nestjs/common';
import { ContributesPersonalData, type ErasedPerson, type PersonalData } from '@app/accounts';
import { RecruitersRepository } from './recruiters.repository.js';

/** Who recruits for whom, asked to, or was invited. What an organisation says of itself belongs to the organisation. */
@ContributesPersonalData({
  slice: 'employers',
  tables: ['recruiter_request', 'recruiter_invitation', 'employer', 'employer_transition'],
})
@Injectable()
export class EmployersData implements PersonalData {
  constructor(private readonly recruiters: RecruitersRepository) {}

  async export(personId: string): Promise<Record<string, unknown>> {
    const [recruitsFor, requests] = [
      await this.recruiters.employerNameOf(personId),
      await this.recruiters.requestHistoryOf(personId),
    ];
    if (recruitsFor === null && requests.length === 0) return {};
    return { recruitsFor, requests };
  }

  async erase({ personId, phone }: ErasedPerson): Promise<void> {
    await this.recruiters.removeTraces(personId, phone);
  }

  async merge(from: string, into: string): Promise<void> {
    await this.recruiters.moveRequests(from, into);
  }

  async hindranceTo(personId: string): Promise<string | null> {
    return (await this.recruiters.isLastOwner(personId)) ? 'erasure.last-owner' : null;
  }
}
