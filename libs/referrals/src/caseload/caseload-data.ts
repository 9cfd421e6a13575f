import { Injectable } from '@nestjs/common';
import { ContributesPersonalData, type ErasedPerson, type PersonalData } from '@app/accounts';
import { CaseloadRepository } from './caseload.repository.js';

/** Who is in charge of whom. */
@ContributesPersonalData({ slice: 'caseload', tables: ['caseload'] })
@Injectable()
export class CaseloadData implements PersonalData {
  constructor(private readonly caseload: CaseloadRepository) {}

  async export(personId: string): Promise<Record<string, unknown>> {
    const inCharge = await this.caseload.exportOf(personId);
    return inCharge ? { inCharge } : {};
  }

  async erase({ personId }: ErasedPerson): Promise<void> {
    await this.caseload.removeOf(personId);
  }

  async merge(from: string, into: string): Promise<void> {
    await this.caseload.moveTo(from, into);
  }
}
