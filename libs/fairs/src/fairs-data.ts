import { Injectable } from '@nestjs/common';
import { ContributesPersonalData, type ErasedPerson, type PersonalData } from '@app/accounts';
import { canDo } from './registration.lifecycle.js';
import { RegistrationLife } from './registration-life.service.js';
import { RegistrationsRepository } from './registrations.repository.js';

/** Who took part in which fair, and who recruited there. The coded row of a registration stays: figures count it. */
@ContributesPersonalData({ slice: 'fairs', tables: ['fair_registration', 'booth_recruiter'] })
@Injectable()
export class FairsData implements PersonalData {
  constructor(
    private readonly life: RegistrationLife,
    private readonly registrations: RegistrationsRepository,
  ) {}

  async export(personId: string): Promise<Record<string, unknown>> {
    const fairs = await this.registrations.exportOf(personId);
    const booths = await this.registrations.boothsOf(personId);
    return { ...(fairs.length > 0 && { fairs }), ...(booths.length > 0 && { booths }) };
  }

  /** Gives the place of somebody who will not come to the next who waits. */
  async erase({ personId }: ErasedPerson): Promise<void> {
    for (const id of await this.registrations.comingIdsOf(personId)) {
      const registration = await this.registrations.lock(id);
      if (registration && canDo('cancel', registration.status)) {
        await this.life.step(registration, 'cancel', { actorId: null, reason: 'erased' });
      }
    }
    await this.registrations.forgetContentOf(personId);
  }

  async merge(from: string, into: string): Promise<void> {
    for (const id of await this.registrations.doubleIds(from, into)) {
      const registration = await this.registrations.lock(id);
      if (registration && canDo('dropDouble', registration.status)) {
        await this.life.step(registration, 'dropDouble', { actorId: null, reason: 'merged' });
      }
    }
    await this.registrations.moveTo(from, into);
  }
}
