import { Injectable } from '@nestjs/common';
import { ContributesPersonalData, type ErasedPerson, type PersonalData } from '@app/accounts';
import { PostingReportsRepository } from './posting-reports.repository.js';

/** Who reported a posting. Contacts on a posting belong to the organisation that wrote them there. */
@ContributesPersonalData({ slice: 'postings', tables: ['posting_report', 'posting', 'posting_transition'] })
@Injectable()
export class PostingsData implements PersonalData {
  constructor(private readonly reports: PostingReportsRepository) {}

  async export(personId: string): Promise<Record<string, unknown>> {
    const reports = await this.reports.reportsBy(personId);
    return reports.length > 0 ? { reports } : {};
  }

  /** That a posting was reported, and why, stays for whoever looks at it. */
  async erase({ personId }: ErasedPerson): Promise<void> {
    await this.reports.forgetReporter(personId);
  }

  async merge(from: string, into: string): Promise<void> {
    await this.reports.moveReports(from, into);
  }
}
