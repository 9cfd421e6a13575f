import { Injectable } from '@nestjs/common';
import { ContributesPersonalData, type ErasedPerson, type MovedRecords, type PersonalData } from '@app/accounts';
import { FairPlaces } from './fair-places.service.js';
import { FairsRepository } from './fairs.repository.js';
import { InvitationsRepository } from './invitations.repository.js';
import { canDo, type RegistrationAction } from './registration.lifecycle.js';
import { RegistrationLife } from './registration-life.service.js';
import { RegistrationsRepository } from './registrations.repository.js';

/** Who took part in which fair, and who recruited there. The coded row of a registration stays: figures count it. */
@ContributesPersonalData({
  slice: 'fairs',
  tables: ['fair_registration', 'booth_appointment', 'booth_recruiter', 'fair_invitation'],
  mayStay: { 'fair_registration.person_id': { erased: 't.token IS NULL' } },
})
@Injectable()
export class FairsData implements PersonalData {
  constructor(
    private readonly fairs: FairsRepository,
    private readonly places: FairPlaces,
    private readonly life: RegistrationLife,
    private readonly registrations: RegistrationsRepository,
    private readonly invitations: InvitationsRepository,
  ) {}

  async export(personId: string): Promise<Record<string, unknown>> {
    const fairs = await this.registrations.exportOf(personId);
    const booths = await this.registrations.boothsOf(personId);
    const invitations = await this.invitations.exportOf(personId);
    return {
      ...(fairs.length > 0 && { fairs }),
      ...(booths.length > 0 && { booths }),
      ...(invitations.length > 0 && { invitations }),
    };
  }

  /** Gives the place of somebody who will not come to the next who waits. */
  async erase({ personId }: ErasedPerson): Promise<void> {
    await this.end(await this.registrations.comingOf(personId), 'cancel', 'erased');
    await this.registrations.forgetContentOf(personId);
    await this.invitations.removeOf(personId);
  }

  /** Of two places in one fair, one is free. */
  async merge(from: string, into: string): Promise<void> {
    await this.end(await this.registrations.doubles(from, into), 'dropDouble', 'merged');
    await this.registrations.moveTo(from, into);
    await this.invitations.moveTo(from, into);
  }

  async recordsOf(personId: string): Promise<MovedRecords> {
    return { fair_registration: await this.registrations.idsOf(personId) };
  }

  /** With a registration go its appointments. Invitations and places at booths stay: a merge makes one of two of them. */
  async unmerge(from: string, into: string, { fair_registration: ids = [] }: MovedRecords): Promise<void> {
    await this.registrations.giveBack(ids, from, into);
  }

  private async end(
    ended: readonly { id: string; fairId: string }[],
    action: RegistrationAction,
    reason: string,
  ): Promise<void> {
    for (const { id, fairId } of ended) {
      await this.fairs.lock(fairId);
      const registration = await this.registrations.lock(id);
      if (registration && canDo(action, registration.status)) {
        await this.life.step(registration, action, { actorId: null, reason });
        await this.places.fill(fairId);
      }
    }
  }
}
