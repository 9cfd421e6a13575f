import { Injectable } from '@nestjs/common';
import { Clock, DomainError, newId } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { Db, explainConstraints } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { type Actor } from '@app/platform/http';
import { PostingLife } from './posting-life.service.js';
import { type Posting } from './posting.entity.js';
import { notPossibleNow, postingNotFound } from './posting.errors.js';
import { type ReportPosting, type ReturnPosting } from './posting.schema.js';
import { PostingReportsRepository } from './posting-reports.repository.js';
import { PostingsQueries, type ReportRow } from './postings.queries.js';
import { PostingsRepository } from './postings.repository.js';

/** What staff decide about postings, and what the public reports. */
@Injectable()
export class ModerationService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly life: PostingLife,
    private readonly postings: PostingsRepository,
    private readonly queries: PostingsQueries,
    private readonly reports: PostingReportsRepository,
  ) {}

  async approve(actor: Actor, id: string): Promise<Posting> {
    return this.decide(actor, id, 'posting.approve', async (posting) => {
      posting.isChecked = true;
      await this.life.step(posting, 'approve', { actorId: actor.personId });
    });
  }

  /** Sends a posting back with reasons; an open one is taken away at once. */
  async return(actor: Actor, id: string, input: ReturnPosting): Promise<Posting> {
    return this.decide(actor, id, 'posting.return', async (posting) => {
      posting.isChecked = true;
      await this.life.step(posting, 'return', {
        actorId: actor.personId,
        reasons: input.reasons,
        note: input.note ?? null,
      });
      await this.reports.decideAll(id, 'upheld', actor.personId, this.clock.now());
      await this.reports.recount(id);
    });
  }

  /** Says that a posting which was published at once is in order. */
  async confirm(actor: Actor, id: string): Promise<Posting> {
    return this.decide(actor, id, 'posting.confirm', async (posting) => {
      if (posting.status !== 'published') throw notPossibleNow();
      posting.isChecked = true;
      await this.postings.save(posting);
    });
  }

  /** Says that the reports about a posting were looked at and it may stay. */
  async dismissReports(actor: Actor, id: string): Promise<void> {
    await this.decide(actor, id, 'posting.reports-dismissed', async () => {
      await this.reports.decideAll(id, 'dismissed', actor.personId, this.clock.now());
      await this.reports.recount(id);
    });
  }

  /**
   * One tap by anybody who sees a posting; a device counts once while its report is open.
   * @throws DomainError `posting.report-known`
   */
  async report(postingId: string, input: ReportPosting, deviceId: string, personId: string | null): Promise<void> {
    if (!(await this.postings.find(postingId))) throw postingNotFound();
    const known = () => new DomainError('posting.report-known', 'conflict');
    await explainConstraints({ posting_report_once: known }, () =>
      this.db.tx(async () => {
        await this.reports.insert({
          id: newId(),
          postingId,
          reason: input.reason,
          note: input.note ?? null,
          deviceId,
          personId,
          at: this.clock.now(),
        });
        await this.reports.recount(postingId);
        await this.events.emit('posting.reported', { postingId });
      }),
    );
  }

  async openReports(limit = 100): Promise<ReportRow[]> {
    return this.queries.openReports(limit);
  }

  async reportsOf(postingId: string): Promise<ReportRow[]> {
    return this.queries.reportsOf(postingId);
  }

  private async decide(
    actor: Actor,
    id: string,
    action: string,
    work: (posting: Posting) => Promise<void>,
  ): Promise<Posting> {
    return this.db.tx(async () => {
      const posting = await this.postings.lock(id);
      if (!posting) throw postingNotFound();
      await work(posting);
      await this.audit.record({ action, subjectType: 'posting', subjectId: id, actorId: actor.personId });
      return posting;
    });
  }
}
