import { Injectable } from '@nestjs/common';
import {
  ContributesPersonalData,
  type ErasedPerson,
  KeepsForAWhile,
  type PersonalData,
  type Retention,
} from '@app/accounts';
import { Clock } from '@app/kernel';
import { MatchesRepository } from './matches.repository.js';

/** Which postings were found to suit a person. */
@ContributesPersonalData({ slice: 'matching', tables: ['match'] })
@Injectable()
export class MatchingData implements PersonalData {
  constructor(private readonly matches: MatchesRepository) {}

  async export(personId: string): Promise<Record<string, unknown>> {
    const found = await this.matches.exportOf(personId);
    return found.length === 0 ? {} : { matches: found.map(({ personId: _personId, ...match }) => match) };
  }

  async erase({ personId }: ErasedPerson): Promise<void> {
    await this.matches.removeOf(personId);
  }

  async merge(from: string, into: string): Promise<void> {
    await this.matches.moveTo(from, into);
  }
}

const KEEP_DAYS = 90;
const DAY_MS = 86_400_000;

/** Forgets matches after three months: by then the posting has ended or been looked at. */
@KeepsForAWhile({ name: 'old-matches' })
@Injectable()
export class ForgetOldMatches implements Retention {
  constructor(
    private readonly clock: Clock,
    private readonly matches: MatchesRepository,
  ) {}

  async forget(): Promise<number> {
    return this.matches.forgetBefore(new Date(this.clock.now().getTime() - KEEP_DAYS * DAY_MS));
  }
}
