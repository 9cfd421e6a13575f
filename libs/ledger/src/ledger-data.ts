import { Injectable } from '@nestjs/common';
import { ContributesPersonalData, type ErasedPerson, type PersonalData } from '@app/accounts';
import { Ledger } from './ledger.service.js';
import { SubjectsRepository } from './subjects.repository.js';

/** The link between a person and their facts. Facts themselves name nobody and stay. */
@ContributesPersonalData({
  slice: 'ledger',
  tables: ['subject_link', 'fact', 'fact_tie'],
  mayStay: { 'subject_link.person_id': { merged: 'true' } },
})
@Injectable()
export class LedgerData implements PersonalData {
  constructor(
    private readonly ledger: Ledger,
    private readonly subjects: SubjectsRepository,
  ) {}

  async export(personId: string): Promise<Record<string, unknown>> {
    return { facts: await this.subjects.factsOf(personId) };
  }

  /** The last fact about somebody, then nobody can tell any more whose facts they were. */
  async erase({ personId }: ErasedPerson): Promise<void> {
    if (!(await this.subjects.isLinked(personId))) return;
    await this.ledger.append(personId, { type: 'person.erased', data: {} });
    await this.subjects.unlink(personId);
  }

  /** Both links stay: the fact says from when on the two subjects are one person. */
  async merge(from: string, into: string): Promise<void> {
    await this.ledger.append(from, { type: 'person.merged', data: { into: await this.subjects.subjectOf(into) } });
  }

  /** Each has the facts of their own subject again; what was said in between stays with the subject it was said of. */
  async unmerge(from: string): Promise<void> {
    await this.ledger.append(from, { type: 'person.unmerged', data: {} });
  }
}
