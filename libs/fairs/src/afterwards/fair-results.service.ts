import { Injectable } from '@nestjs/common';
import { EmployersService } from '@app/employers';
import { type Actor } from '@app/platform/http';
import { boothNotFound } from '../booth.errors.js';
import { registrationNotFound } from '../registration.errors.js';
import { type BoothResults, BoothResultsQueries } from './booth-results.queries.js';
import { type PersonFair, PersonFairsQueries } from './person-fairs.queries.js';

/** What fairs came to for those who took part. */
@Injectable()
export class FairResults {
  constructor(
    private readonly employers: EmployersService,
    private readonly people: PersonFairsQueries,
    private readonly booths: BoothResultsQueries,
  ) {}

  /** The fairs of a person, the latest first. The caller has asked whether the actor may read the person. */
  async ofPerson(personId: string, limit: number): Promise<PersonFair[]> {
    return this.people.ofPerson(personId, limit);
  }

  /** What the actor did at a fair. @throws DomainError `registration.not-found` for somebody who is not registered */
  async own({ personId }: Actor, fairId: string): Promise<PersonFair> {
    const found = await this.people.ofOne(fairId, personId);
    if (!found) throw registrationNotFound();
    return found;
  }

  /** What came of the booth of the actor's employer. @throws DomainError `booth.not-found`, `employer.*` */
  async ofOwnBooth(actor: Actor, fairId: string): Promise<BoothResults> {
    const { id } = await this.employers.requireOwn(actor);
    const found = await this.booths.ofEmployer(fairId, id);
    if (!found) throw boothNotFound();
    return found;
  }
}
