import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, newId, todayIn } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { Files, type StoredFile } from '@app/platform/files';
import { type Actor } from '@app/platform/http';
import { placementOffice } from '../placement.policy.js';
import { ExchangeMappings } from './exchange-mappings.service.js';
import { exchangeFile } from './exchange-mapping.js';
import { ExchangeResultsRepository, type WaitingResult } from './exchange-results.repository.js';
import { ExchangeSendingsRepository, type Sending, type SendingRow } from './exchange-sendings.repository.js';
import { nothingToSend, sendingNotFound } from './exchange.errors.js';
import { type ExchangePosition, type RejectResults } from './exchange.schema.js';

/** What the files of sendings belong to. */
export const SENDING_FILES = 'exchange-sending';
const FILE_RULES = { accept: ['text/csv'], maxBytes: 20 * 1_048_576 };
/** So many results go into one file. */
const FILE_ROWS = 5_000;
const NEWEST = 20;

/** Files that carry results to the national exchange, which has no interface for programs: each is kept in a log. */
@Injectable()
export class ExchangeSendings {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly files: Files,
    private readonly mappings: ExchangeMappings,
    private readonly results: ExchangeResultsRepository,
    private readonly sendings: ExchangeSendingsRepository,
  ) {}

  /** What waits in the offices that the actor may see, and how much of it is late. @param limit of results */
  async overview(actor: Actor, after: ExchangePosition | null, limit: number) {
    const officeId = officeOf(actor);
    const [waiting, counts, sendings]: [WaitingResult[], Awaited<ReturnType<typeof this.counts>>, Sending[]] =
      await Promise.all([
        this.results.waiting(officeId, after, limit),
        this.counts(actor),
        this.sendings.newest(officeId, NEWEST),
      ]);
    return { waiting, counts, sendings };
  }

  /** How many results wait, how many of them are late, and how many can be sent. */
  async counts(actor: Actor): Promise<Record<'waiting' | 'overdue' | 'ready', number>> {
    return this.results.counts(officeOf(actor), todayIn(this.clock));
  }

  /**
   * Writes everything that can be sent into a file; pressed twice the second finds nothing.
   * @returns its id
   * @throws DomainError `exchange.nothing-to-send`
   */
  async make(actor: Actor): Promise<string> {
    const mapping = await this.mappings.current();
    return this.db.tx(async () => {
      const officeId = officeOf(actor);
      const rows = await this.results.lockReady(officeId, FILE_ROWS);
      if (rows.length === 0) throw nothingToSend();
      const [id, createdAt] = [newId(this.clock.now().getTime()), this.clock.now()];
      const content = Buffer.from(exchangeFile(mapping, rows), 'utf8');
      const whose = { ownerType: SENDING_FILES, ownerId: id, purpose: 'results', createdBy: actor.personId };
      const name = `ket-qua-viec-lam-${todayIn(this.clock)}.csv`;
      const { id: fileId } = await this.files.store({ ...whose, name, content }, FILE_RULES);
      const sha256 = createHash('sha256').update(content).digest('hex');
      const made = { id, officeId, mappingVersion: mapping.version, sha256, fileId, createdAt };
      await this.sendings.insert(made, actor.personId);
      await this.sendings.insertRows(id, rows);
      await this.results.markSent(
        rows.map(({ result }) => result),
        id,
      );
      await this.log('exchange.file-made', actor, id, { rows: rows.length });
      return id;
    });
  }

  /** One with its lines. @throws DomainError `exchange.sending-not-found` */
  async open(actor: Actor, id: string): Promise<{ sending: Sending; rows: SendingRow[] }> {
    const sending = await this.find(actor, id);
    return { sending, rows: await this.sendings.rowsOf(id) };
  }

  /** The file; each reading is audited. @throws DomainError `exchange.sending-not-found`, `file.not-found` */
  async download(actor: Actor, id: string): Promise<{ file: StoredFile; content: NodeJS.ReadableStream }> {
    const { fileId } = await this.find(actor, id);
    if (fileId === null) throw sendingNotFound();
    const opened = await this.files.open(fileId);
    await this.log('exchange.file-read', actor, id, {});
    return opened;
  }

  /** The national exchange took every line that has no answer yet. @throws DomainError `exchange.sending-not-found` */
  async accept(actor: Actor, id: string): Promise<void> {
    await this.answer(actor, id, null, { outcome: 'accepted', reason: null });
  }

  /** It did not take these lines: they go out again with the next file. @throws DomainError `exchange.sending-not-found` */
  async reject(actor: Actor, id: string, { results, reason }: RejectResults): Promise<void> {
    await this.answer(actor, id, results, { outcome: 'rejected', reason });
  }

  /** The file did not get there: every line without an answer waits again. @throws DomainError `exchange.sending-not-found` */
  async giveBack(actor: Actor, id: string): Promise<void> {
    await this.answer(actor, id, null, { outcome: 'rejected', reason: 'not-delivered' });
  }

  private async answer(
    actor: Actor,
    id: string,
    only: readonly string[] | null,
    answer: { outcome: 'accepted' | 'rejected'; reason: RejectResults['reason'] | null },
  ): Promise<void> {
    await this.db.tx(async () => {
      await this.find(actor, id);
      const by = { actorId: actor.personId, at: this.clock.now() };
      const answered = await this.sendings.answer(id, only, answer, by);
      if (answered.length === 0) return;
      await this.results.markAnswered(answered, id, answer.outcome);
      await this.log(`exchange.${answer.outcome}`, actor, id, { rows: answered.length, reason: answer.reason });
    });
  }

  private async find(actor: Actor, id: string): Promise<Sending> {
    const [sending, officeId] = [await this.sendings.find(id), officeOf(actor)];
    if (!sending || (officeId !== null && officeId !== sending.officeId)) throw sendingNotFound();
    return sending;
  }

  private async log(action: string, { personId: actorId }: Actor, subjectId: string, detail: Record<string, unknown>) {
    await this.audit.record({ action, subjectType: SENDING_FILES, subjectId, actorId, detail });
  }
}

/** Whose results an actor deals with: of one office, or null for all. Of nobody's office there is nothing. */
const officeOf = (actor: Actor): string | null => {
  const officeId = placementOffice(actor);
  if (officeId === undefined) throw sendingNotFound();
  return officeId;
};
