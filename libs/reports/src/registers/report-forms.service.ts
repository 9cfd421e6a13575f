import { Injectable } from '@nestjs/common';
import { Clock, type LocalDate, recordChanged } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { type FormKind, type WriteReportForm } from './report-form.schema.js';
import { type KeptForm, ReportFormsRepository } from './report-forms.repository.js';

/** Forms of reports and registers: which one holds on a day, and writing the next. */
@Injectable()
export class ReportForms {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly repository: ReportFormsRepository,
  ) {}

  async list(): Promise<KeptForm[]> {
    return this.repository.newest();
  }

  /** The newest version first. */
  async versions(kind: FormKind): Promise<KeptForm[]> {
    return this.repository.versions(kind);
  }

  /** The form that holds on a day. */
  async on(kind: FormKind, day: LocalDate): Promise<KeptForm> {
    return this.repository.on(kind, day);
  }

  /** Writes the next version of a form. @throws DomainError `record.changed` */
  async write(actor: Actor, { version, ...form }: WriteReportForm): Promise<void> {
    await this.db.tx(async () => {
      const [newest] = await this.repository.versions(form.kind);
      const next = { ...form, version: version + 1, createdBy: actor.personId, createdAt: this.clock.now() };
      if (newest?.version !== version || !(await this.repository.write(next))) throw recordChanged();
      await this.audit.record({
        action: 'report-form.write',
        subjectType: 'report-form',
        subjectId: form.kind,
        actorId: actor.personId,
        detail: { version: version + 1 },
      });
    });
  }
}
