import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { type BackgroundTask, Tasks } from '@app/platform/queue';
import { LiveSynonyms } from './live-synonyms.service.js';
import { synonymKnown, synonymNotFound, synonymRefused } from './synonym.errors.js';
import { canDo, SYNONYM_ACTIONS, type SynonymAction } from './synonym.lifecycle.js';
import { type ProposeSynonym, synonymsOf } from './synonym.schema.js';
import { SynonymPreviews } from './synonym-previews.service.js';
import { type ProposedSynonym, SynonymsRepository, type SynonymTransition } from './synonyms.repository.js';

/** The kind of task, and the job, that measures the effect of a synonym. */
export const PREVIEW_TASK = 'preview-synonym';

/** A proposal as its page shows it. */
export interface SynonymCase {
  synonym: ProposedSynonym;
  transitions: SynonymTransition[];
  task: BackgroundTask | null;
}

/** Turns words that people search for into synonyms: one proposes, the gold set is asked, another decides. */
@Injectable()
export class SynonymsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly tasks: Tasks,
    private readonly live: LiveSynonyms,
    private readonly previews: SynonymPreviews,
    private readonly repository: SynonymsRepository,
  ) {}

  async list(): Promise<ProposedSynonym[]> {
    return this.repository.list();
  }

  /** @throws DomainError `synonym.not-found` */
  async case(id: string): Promise<SynonymCase> {
    const synonym = await this.require(id);
    const [transitions, task] = await Promise.all([
      this.repository.transitions(id),
      synonym.previewTaskId === null ? null : this.tasks.find(synonym.previewTaskId),
    ]);
    return { synonym, transitions, task };
  }

  /** Proposes a pair and has its effect measured. @throws DomainError `synonym.known` */
  async propose(actor: Actor, pair: ProposeSynonym): Promise<string> {
    const id = newId();
    await this.db.tx(async () => {
      const at = this.clock.now();
      if (!(await this.repository.insert(id, pair, actor.personId, at))) throw synonymKnown();
      await this.repository.noteTransition(id, {
        from: null,
        to: 'proposed',
        note: pair.reason ?? null,
        actorId: actor.personId,
        at,
      });
      await this.startPreview(id);
    });
    return id;
  }

  /** Measures again: after a failure, or when much has changed since. @throws DomainError `synonym.not-possible-now` */
  async previewAgain(id: string): Promise<void> {
    const { status } = await this.require(id);
    if (status !== 'proposed') throw synonymRefused('not-possible-now');
    await this.db.tx(() => this.startPreview(id));
  }

  /** For the job: measures and keeps the result. */
  async preview(id: string, progress: (done: number, total?: number) => Promise<void>): Promise<{ moved: number }> {
    const synonym = await this.require(id);
    const preview = await this.previews.measure(synonymsOf(synonym), progress);
    await this.repository.savePreview(id, preview);
    return { moved: preview.moved };
  }

  /**
   * Approves, refuses or withdraws. What becomes live, or is no longer, is so in this process at once and in all others
   * within seconds.
   * @throws DomainError `synonym.own`, `synonym.not-previewed`, `synonym.not-possible-now`
   */
  async decide(actor: Actor, id: string, action: SynonymAction, note: string | null): Promise<void> {
    const { status, proposedBy, preview } = await this.require(id);
    if (!canDo(action, status)) throw synonymRefused('not-possible-now');
    if (action === 'approve' && proposedBy === actor.personId) throw synonymRefused('own');
    if (action === 'approve' && preview === null) throw synonymRefused('not-previewed');
    const { to } = SYNONYM_ACTIONS[action];
    await this.db.tx(async () => {
      const at = this.clock.now();
      // Who approved it stays with it: whoever proposed it may withdraw it too.
      const by = action === 'withdraw' ? null : actor.personId;
      if (!(await this.repository.move(id, status, to, by, at))) throw synonymRefused('not-possible-now');
      await this.repository.noteTransition(id, { from: status, to, note, actorId: actor.personId, at });
      await this.audit.record({ action: `synonym.${action}`, subjectType: 'synonym', subjectId: id });
      await this.db.afterCommit(() => this.live.refresh());
    });
  }

  private async startPreview(id: string): Promise<void> {
    await this.repository.noteTask(id, await this.tasks.start(PREVIEW_TASK, null, { synonymId: id }));
  }

  private async require(id: string): Promise<ProposedSynonym> {
    const synonym = await this.repository.find(id);
    if (!synonym) throw synonymNotFound();
    return synonym;
  }
}
