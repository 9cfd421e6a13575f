import { Injectable } from '@nestjs/common';
import { ContributesPersonalData, type ErasedPerson, type PersonalData } from '@app/accounts';
import { SubjectsRepository } from './subjects.repository.js';

/** The link between a person and their facts. Facts themselves name nobody and stay. */
@ContributesPersonalData({ slice: 'ledger', tables: ['subject_link', 'fact'] })
@Injectable()
export class LedgerData implements PersonalData {
  constructor(private readonly subjects: SubjectsRepository) {}

  async export(personId: string): Promise<Record<string, unknown>> {
    return { facts: await this.subjects.factsOf(personId) };
  }

  async erase({ personId }: ErasedPerson): Promise<void> {
    await this.subjects.unlink(personId);
  }

  /** Both links stay: `person.merged` says from when on the two subjects are one person. */
  async merge(): Promise<void> {}
}
