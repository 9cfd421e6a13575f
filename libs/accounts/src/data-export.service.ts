import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { type Actor } from '@app/platform/http';
import { PersonalDataRegistry } from './personal-data.registry.js';

/** A person's own copy of their data; `data` has one part for each slice that keeps something. */
export interface OwnData {
  format: 'san-viec-lam/1';
  exportedAt: string;
  data: Record<string, Record<string, unknown>>;
}

/** Everything the house knows about somebody, for that person (Luật 91/2025/QH15, Điều 4: quyền được xem, được cung cấp). */
@Injectable()
export class DataExportService {
  constructor(
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly registry: PersonalDataRegistry,
  ) {}

  /** The actor's own data; the profile of a job seeker in it follows JSON Resume. */
  async exportOwn(actor: Actor): Promise<OwnData> {
    const data: OwnData['data'] = {};
    for (const { slice, instance } of this.registry.all()) {
      const part = await instance.export(actor.personId);
      if (Object.keys(part).length > 0) data[slice] = part;
    }
    await this.audit.record({ action: 'person.export', subjectType: 'person', subjectId: actor.personId });
    return { format: 'san-viec-lam/1', exportedAt: this.clock.now().toISOString(), data };
  }
}
