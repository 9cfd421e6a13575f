import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@app/kernel';
import { type Actor } from '@app/platform/http';
import { candidateNotFound, tooMany } from './candidate.errors.js';
import { MOST, type WriteJob, type WriteLanguage, type WriteTraining } from './candidate.schema.js';
import { CandidatesRepository } from './candidates.repository.js';
import { ProfilesService } from './profiles.service.js';

/** What of a profile there can be several of: jobs done, trainings, languages. */
@Injectable()
export class ProfileParts {
  constructor(
    private readonly clock: Clock,
    private readonly profiles: ProfilesService,
    private readonly candidates: CandidatesRepository,
  ) {}

  /** @throws DomainError `candidate.too-many`, `candidate.questions-first` */
  async addJob(actor: Actor, personId: string, input: WriteJob): Promise<void> {
    await this.add(actor, personId, 'jobs', () =>
      this.candidates.insertJob(personId, { ...jobOf(input), id: newId() }, this.clock.now()),
    );
  }

  /** @throws DomainError `candidate.not-found` */
  async updateJob(actor: Actor, personId: string, id: string, input: WriteJob): Promise<void> {
    await this.profiles.change(actor, personId, undefined, async () => {
      if (!(await this.candidates.updateJob(personId, { ...jobOf(input), id }))) throw candidateNotFound();
    });
  }

  async removeJob(actor: Actor, personId: string, id: string): Promise<void> {
    await this.profiles.change(actor, personId, undefined, () => this.candidates.removeJob(personId, id));
  }

  async addTraining(actor: Actor, personId: string, input: WriteTraining): Promise<void> {
    const { name, school = null, year = null } = input;
    await this.add(actor, personId, 'trainings', () =>
      this.candidates.insertTraining(personId, { id: newId(), name, school, year }, this.clock.now()),
    );
  }

  async removeTraining(actor: Actor, personId: string, id: string): Promise<void> {
    await this.profiles.change(actor, personId, undefined, () => this.candidates.removeTraining(personId, id));
  }

  /** Adds a language, or says anew how well somebody speaks it. */
  async putLanguage(actor: Actor, personId: string, input: WriteLanguage): Promise<void> {
    const { language, level = null, certificate = null } = input;
    await this.add(actor, personId, 'languages', () =>
      this.candidates.putLanguage(personId, { language, level, certificate }),
    );
  }

  async removeLanguage(actor: Actor, personId: string, language: string): Promise<void> {
    await this.profiles.change(actor, personId, undefined, () => this.candidates.removeLanguage(personId, language));
  }

  private async add(
    actor: Actor,
    personId: string,
    part: 'jobs' | 'trainings' | 'languages',
    insert: () => Promise<unknown>,
  ): Promise<void> {
    await this.profiles.change(actor, personId, undefined, async () => {
      if ((await this.candidates.countParts(personId))[part] >= MOST[part]) throw tooMany(MOST[part]);
      await insert();
    });
  }
}

function jobOf({ title, employer, from, to, note }: WriteJob) {
  return { title, employer: employer ?? null, from: from ?? null, to: to ?? null, note: note ?? null };
}
