import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { Files } from '@app/platform/files';
import { AccountsRepository } from './accounts.repository.js';
import { MergesRepository } from './merges.repository.js';
import { PERSON_FILES } from './documents/person-documents.service.js';
import { ContributesPersonalData, type ErasedPerson, type MovedRecords, type PersonalData } from './personal-data.js';
import { PrivacyRepository } from './privacy.repository.js';
import { ReceptionsRepository } from './receptions.repository.js';

/** The person itself, roles, devices, consents. An empty record stays, since facts and logs point to it. */
@ContributesPersonalData({
  slice: 'accounts',
  tables: [
    'person',
    'role_assignment',
    'session',
    'one_time_code',
    'identity_check',
    'sign_in_slip',
    'consent',
    'erasure_request',
    'person_merge',
    'person_reception',
    'staff_credential',
    'staff_setup',
    'stored_file',
    'sent_message',
  ],
  mayStay: {
    'person.merged_into': { merged: 'true' },
    'person_merge.person_id': { merged: 'true' },
    'person_merge.into_id': { merged: 'true' },
    'consent.person_id': {
      merged: 'EXISTS (SELECT FROM consent c WHERE c.id = md5(t.id::text || p.merged_into::text)::uuid)',
      erased: 'true',
    },
    'erasure_request.person_id': { merged: "t.status <> 'open'", erased: "t.status <> 'open'" },
  },
})
@Injectable()
export class AccountsData implements PersonalData {
  constructor(
    private readonly clock: Clock,
    private readonly files: Files,
    private readonly accounts: AccountsRepository,
    private readonly privacy: PrivacyRepository,
    private readonly merges: MergesRepository,
    private readonly receptions: ReceptionsRepository,
  ) {}

  async export(personId: string): Promise<Record<string, unknown>> {
    const person = await this.accounts.findPerson(personId);
    if (!person) return {};
    const { fullName, birthDate, sex, phone, email, commune, language, clientType, channel, createdAt } = person;
    return {
      person: {
        fullName,
        birthDate,
        sex,
        phone,
        email,
        commune,
        language,
        clientType,
        channel,
        registeredAt: createdAt,
      },
      documents: (await this.files.listOf(PERSON_FILES, personId)).map(
        ({ name, purpose: kind, createdAt: keptAt }) => ({
          name,
          kind,
          keptAt,
        }),
      ),
      receivedBy: await this.receptions.exportOf(personId),
      ...(await this.privacy.rowsAbout(personId)),
    };
  }

  /** Consents stay as proof, without a name to them. */
  async erase({ personId, phone }: ErasedPerson): Promise<void> {
    await this.privacy.removeAccess(personId, phone);
    await this.files.eraseOf(PERSON_FILES, personId);
    await this.privacy.blank(personId);
    await this.merges.forgetOf(personId);
    await this.receptions.removeOf(personId);
    await this.privacy.markErased(personId, this.clock.now());
  }

  async merge(from: string, into: string): Promise<void> {
    await this.files.handOver(PERSON_FILES, from, into);
    await this.privacy.moveOpenRequest(from, into);
    await this.privacy.closeRequest(from, 'withdrawn', { by: null, at: this.clock.now() });
    await this.privacy.copyConsents(from, into);
    await this.receptions.moveTo(from, into);
    await this.privacy.mergeRoles(from, into);
    await this.privacy.removeAccess(from, null);
    await this.privacy.mergePerson(from, into, this.clock.now());
  }

  async recordsOf(personId: string): Promise<MovedRecords> {
    return {
      stored_file: (await this.files.listOf(PERSON_FILES, personId)).map(({ id }) => id),
      erasure_request: await this.privacy.openRequestsOf(personId),
    };
  }

  /** Whoever signed in to the record that stays may have been either of them. */
  async unmerge(from: string, into: string, moved: MovedRecords): Promise<void> {
    await this.files.handOver(PERSON_FILES, into, from, moved['stored_file'] ?? []);
    await this.privacy.giveRequestsBack(moved['erasure_request'] ?? [], from, into);
    await this.merges.takeBackConsents(from, into);
    await this.privacy.endSessions(into);
    await this.merges.restore(from, into);
  }

  async hindranceTo(personId: string): Promise<string | null> {
    return (await this.privacy.hasCredential(personId)) ? 'erasure.is-staff' : null;
  }
}
