import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import {
  ContributesPersonalData,
  type ErasedPerson,
  type MovedRecords,
  PeopleService,
  type PersonalData,
} from '@app/accounts';
import { Events } from '@app/platform/events';
import { type Candidate } from './candidate.entity.js';
import { MOST } from './candidate.schema.js';
import { CandidatesQueries } from './candidates.queries.js';
import { CandidatesRepository } from './candidates.repository.js';
import { ProfileCopiesRepository } from './profile-copies.repository.js';
import { resumeOf } from './resume.js';
import { SensitiveProfiles } from './sensitive-profiles.service.js';

/** The profile and what is sensitive. */
@ContributesPersonalData({
  slice: 'candidates',
  tables: [
    'candidate',
    'candidate_job',
    'candidate_training',
    'candidate_language',
    'candidate_sensitive',
    'profile_before_merge',
  ],
  mayStay: {
    'profile_before_merge.person_id': { merged: 'true' },
    'profile_before_merge.into_id': { merged: 'true' },
  },
})
@Injectable()
export class CandidatesData implements PersonalData {
  constructor(
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly people: PeopleService,
    private readonly queries: CandidatesQueries,
    private readonly candidates: CandidatesRepository,
    private readonly sensitive: SensitiveProfiles,
    private readonly copies: ProfileCopiesRepository,
  ) {}

  async export(personId: string): Promise<Record<string, unknown>> {
    const [profile] = await this.queries.profilesOf([personId]);
    const sensitive = await this.sensitive.export(personId);
    if (!profile) return sensitive ? { sensitive } : {};
    const resume = resumeOf(profile, await this.people.get(personId));
    const { birthDate: _birthDate, sex: _sex, homeCommune: _homeCommune, personId: _personId, ...own } = profile;
    return { resume, profile: own, ...(sensitive && { sensitive }) };
  }

  async erase({ personId }: ErasedPerson): Promise<void> {
    await this.copies.removeOf(personId);
    await this.sensitive.erase(personId);
    if (await this.candidates.remove(personId)) await this.events.emit('candidate.changed', { personId });
  }

  async merge(from: string, into: string): Promise<void> {
    await this.copies.keep(from, into, await this.sensitive.copyOfBoth(from, into), this.clock.now());
    await this.sensitive.merge(from, into);
    const [source, target] = [await this.candidates.lock(from), await this.candidates.lock(into)];
    if (!source) return;
    if (target) {
      await this.candidates.moveParts(from, into);
      await this.candidates.save(joined(target, source, this.clock.now()));
      await this.candidates.remove(from);
    } else {
      await this.candidates.moveProfile(from, into);
      await this.candidates.touch(into, this.clock.now());
    }
    for (const personId of [from, into]) await this.events.emit('candidate.changed', { personId });
  }

  /** Says that both profiles were kept as they were. */
  async recordsOf(personId: string): Promise<MovedRecords> {
    return { candidate: [personId] };
  }

  /** Each gets back what it said; what was changed since the merge stays where it was changed. */
  async unmerge(from: string, into: string, { candidate = [] }: MovedRecords): Promise<void> {
    const copy = await this.copies.find(from, into);
    if (copy && candidate.length > 0) {
      await this.copies.giveBack(from, into);
      if (copy.sensitive !== null) await this.sensitive.giveBack(from, into, copy.sensitive);
      for (const personId of [from, into]) await this.events.emit('candidate.changed', { personId });
    }
    await this.copies.remove(from);
  }
}

/** What the target leaves open is filled from the other; lists take in both. Who may see it stays as the target says. */
function joined(target: Candidate, source: Candidate, now: Date): Candidate {
  const both = (left: readonly string[], right: readonly string[], most: number) =>
    [...new Set([...left, ...right])].slice(0, most);
  target.occupations = both(target.occupations, source.occupations, MOST.occupations);
  target.skills = both(target.skills, source.skills, MOST.typed);
  target.licences = both(target.licences, source.licences, MOST.typed);
  target.about ??= source.about;
  target.generalEducation ??= source.generalEducation;
  target.qualification ??= source.qualification;
  target.field ??= source.field;
  target.experience ??= source.experience;
  target.wageFloor ??= source.wageFloor;
  target.workForm ??= source.workForm;
  target.contractType ??= source.contractType;
  target.updatedAt = now;
  return target;
}
