import { Injectable } from '@nestjs/common';
import { Clock, DomainError, newId, todayIn, recordChanged } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { Db, explainConstraints } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { type Actor } from '@app/platform/http';
import { checkDeadline, PostingLife } from './posting-life.service.js';
import { type Posting } from './posting.entity.js';
import { notPossibleNow, postingNotFound } from './posting.errors.js';
import { canModerate } from './posting.policy.js';
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

  /**
   * @param version the one that was looked at
   * @throws DomainError `record.changed`, `posting.not-possible-now`, `posting.deadline-past`
   */
  async approve(actor: Actor, id: string, version?: number): Promise<Posting> {
    return this.decide(actor, id, 'posting.approve', version, async (posting) => {
      checkDeadline(posting.deadline!, todayIn(this.clock));
      posting.isChecked = true;
      await this.life.step(posting, 'approve', { actorId: actor.personId });
    });
  }

  /** Sends a posting back with reasons; an open one is taken away at once, and reports about it are upheld. */
  async return(actor: Actor, id: string, input: ReturnPosting): Promise<Posting> {
    return this.decide(actor, id, 'posting.return', input.version, async (posting) => {
      posting.isChecked = true;
      await this.life.step(posting, 'return', {
        actorId: actor.personId,
        reasons: input.reasons,
        note: input.note ?? null,
      });
      await this.decideReports(actor, id, 'upheld');
    });
  }

  /** Says that a posting which was published at once is in order. */
  async confirm(actor: Actor, id: string, version?: number): Promise<Posting> {
    return this.decide(actor, id, 'posting.confirm', version, async (posting) => {
      if (posting.status !== 'published' || posting.isChecked) throw notPossibleNow();
      posting.isChecked = true;
      await this.postings.save(posting);
    });
  }

  /** Says that the reports about a posting were looked at and it may stay. */
  async dismissReports(actor: Actor, id: string): Promise<void> {
    await this.decide(actor, id, 'posting.reports-dismissed', undefined, async () => {
      if ((await this.decideReports(actor, id, 'dismissed')) === 0) throw notPossibleNow();
    });
  }

  /**
   * One tap by anybody who sees a posting; a device counts once while its report is open.
   * @throws DomainError `posting.report-known`, `posting.not-found` for what the public cannot see
   */
  async report(postingId: string, input: ReportPosting, deviceId: string, personId: string | null): Promise<void> {
    if (!(await this.queries.isVisible(postingId, todayIn(this.clock)))) throw postingNotFound();
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

  /** Open reports about one posting, the oldest first. */
  async reportsOf(postingId: string): Promise<ReportRow[]> {
    return this.queries.reportsOf(postingId);
  }

  private async decideReports(actor: Actor, id: string, as: 'upheld' | 'dismissed'): Promise<number> {
    const decided = await this.reports.decideAll(id, as, actor.personId, this.clock.now());
    await this.reports.recount(id);
    return decided;
  }

  private async decide(
    actor: Actor,
    id: string,
    action: string,
    version: number | undefined,
    work: (posting: Posting) => Promise<void>,
  ): Promise<Posting> {
    return this.db.tx(async () => {
      const posting = await this.postings.lock(id);
      if (!posting || !canModerate(actor, posting)) throw postingNotFound();
      if (version !== undefined && version !== posting.version) throw recordChanged();
      await work(posting);
      await this.audit.record({ action, subjectType: 'posting', subjectId: id, actorId: actor.personId });
      return posting;
    });
  }
}
