import { Injectable } from '@nestjs/common';
import { ContributesPersonalData, type ErasedPerson, type PersonalData } from '@app/accounts';
import { CaseloadRepository } from './caseload.repository.js';
import { HandOversRepository } from './hand-overs.repository.js';

/** Who is in charge of whom. */
@ContributesPersonalData({ slice: 'caseload', tables: ['caseload', 'hand_over_person'] })
@Injectable()
export class CaseloadData implements PersonalData {
  constructor(
    private readonly caseload: CaseloadRepository,
    private readonly handOvers: HandOversRepository,
  ) {}

  async export(personId: string): Promise<Record<string, unknown>> {
    const inCharge = await this.caseload.exportOf(personId);
    return inCharge ? { inCharge } : {};
  }

  async erase({ personId }: ErasedPerson): Promise<void> {
    await this.caseload.removeOf(personId);
    await this.handOvers.removeOf(personId);
  }

  async merge(from: string, into: string): Promise<void> {
    await this.caseload.moveTo(from, into);
    await this.handOvers.moveTo(from, into);
  }
}
