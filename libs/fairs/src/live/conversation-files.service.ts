import { Injectable } from '@nestjs/common';
import { Clock, localDateOf, newId, startOfDay, todayIn } from '@app/kernel';
import { PeopleService, PersonDocuments } from '@app/accounts';
import { candidatePaper, CandidatesService } from '@app/candidates';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { Files, type StoredFile } from '@app/platform/files';
import { type Actor, type UploadedPart } from '@app/platform/http';
import { writePdf } from '@app/platform/pdf';
import { type Done } from './attendee-commands.service.js';
import { type Conversation, ConversationsRepository } from './conversations.repository.js';
import { liveNotFound, notPossibleNow, profileMissing, tooManyFiles } from './live.errors.js';
import { mayReadConversation } from './live.policy.js';
import { type CommandOf } from './live.schema.js';
import { type Order, Scene } from './scene.js';
import { MOST_SHARED, SHAREABLE_DOCUMENTS, SHARED_FILES, type SharedKind, TALK_FILES } from './shared-files.js';
import { SharedFilesRepository } from './shared-files.repository.js';
import { SubjectsQueries } from './subjects.queries.js';

/** Files that people show each other while they talk. They can be opened for the day by those in the conversation. */
@Injectable()
export class ConversationFiles {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly files: Files,
    private readonly people: PeopleService,
    private readonly documents: PersonDocuments,
    private readonly candidates: CandidatesService,
    private readonly conversations: ConversationsRepository,
    private readonly subjects: SubjectsQueries,
    private readonly shared: SharedFilesRepository,
  ) {}

  /** @throws DomainError `file.*`, `fair-live.too-many-files` */
  async shareUpload(order: Order, id: string, { name, content }: UploadedPart): Promise<Done> {
    const conversation = await this.lock(id);
    return this.share(order, conversation, 'upload', await this.keep(order, id, name, content));
  }

  /** Shows a document that the centre keeps of the person; it stays the person's. */
  async shareDocument(order: Order, { conversation: id, document }: CommandOf<'share-document'>): Promise<Done> {
    const conversation = await this.lock(id);
    const known = await this.documentsOf(conversation.personId);
    if (!known.some((file) => file.id === document)) throw liveNotFound();
    const isThere = (await this.shared.of(id)).some(({ fileId }) => fileId === document);
    return isThere ? this.done(order, id) : this.share(order, conversation, 'document', document);
  }

  /** Shows the profile as it is now, with name and telephone: that is what the person says by doing so. */
  async shareProfile(order: Order, { conversation: id }: CommandOf<'share-profile'>): Promise<Done> {
    const conversation = await this.lock(id);
    if ((await this.shared.of(id)).some(({ kind }) => kind === 'profile')) return this.done(order, id);
    const { personId } = conversation;
    const [snapshot, owner] = [await this.candidates.snapshotOf(personId), await this.people.reachOf(personId)];
    if (!snapshot || !owner) throw profileMissing();
    const today = localDateOf(order.at);
    const paper = await writePdf(candidatePaper({ language: 'vi', snapshot, today, owner }, order.at));
    const name = `CV ${owner.fullName}.pdf`;
    return this.share(order, conversation, 'profile', await this.keep(order, id, name, paper));
  }

  /** Of a person's documents those that concern an employer. */
  async documentsOf(personId: string): Promise<StoredFile[]> {
    return (await this.documents.listOf(personId)).filter(({ purpose }) => SHAREABLE_DOCUMENTS.includes(purpose));
  }

  /** Whether the person has shown the profile today. */
  async hasProfile(conversationId: string): Promise<boolean> {
    return (await this.today(conversationId)).some(({ kind }) => kind === 'profile');
  }

  /** One to read, for those in the conversation; each opening is audited. @throws DomainError `fair-live.not-found` */
  async open(actor: Actor, conversationId: string, id: string) {
    const subject = await this.subjects.ofConversation(conversationId, actor.personId);
    const found = (await this.today(conversationId)).find((file) => file.id === id);
    if (!subject || !found || !mayReadConversation(actor, subject)) throw liveNotFound();
    const opened = await this.files.open(found.fileId);
    await this.audit.record({
      action: 'fair.file-read',
      subjectType: 'person',
      subjectId: subject.personId!,
      actorId: actor.personId,
      detail: { conversation: conversationId, file: id },
    });
    return opened;
  }

  /** What was shared on days before is gone. @returns how many conversations had something */
  async forgetBefore(before: Date, limit: number): Promise<number> {
    const ids = await this.shared.oldConversations(before, limit);
    for (const id of ids) await this.db.tx(() => this.forget(id));
    return ids.length;
  }

  /** What was shared at a rehearsal goes with it. */
  async forgetOfFair(fairId: string): Promise<void> {
    for (const id of await this.shared.conversationsAt(fairId)) await this.forget(id);
  }

  async forgetOf(personId: string): Promise<void> {
    for (const id of await this.shared.conversationsOf(personId)) await this.forget(id);
  }

  private async forget(conversationId: string): Promise<void> {
    await this.shared.remove(conversationId);
    await this.files.eraseOf(TALK_FILES, conversationId);
  }

  private async today(conversationId: string) {
    const since = startOfDay(todayIn(this.clock));
    return (await this.shared.of(conversationId)).filter(({ sharedAt }) => sharedAt >= since);
  }

  private async lock(id: string): Promise<Conversation> {
    const conversation = await this.conversations.lock(id);
    if (conversation?.status !== 'talking') throw notPossibleNow();
    if ((await this.shared.of(id)).length >= MOST_SHARED) throw tooManyFiles();
    return conversation;
  }

  private async keep({ actor }: Order, ownerId: string, name: string, content: Buffer): Promise<string> {
    const whose = { ownerType: TALK_FILES, ownerId, purpose: 'shared', createdBy: actor!.personId };
    return (await this.files.store({ ...whose, name, content }, SHARED_FILES)).id;
  }

  private async share(order: Order, { id }: Conversation, kind: SharedKind, fileId: string): Promise<Done> {
    const { actor, at } = order;
    await this.shared.insert({ id: newId(at.getTime()), kind, fileId, sharedAt: at }, id, actor!.personId);
    await this.conversations.touch(id);
    return this.done(order, id);
  }

  private done(order: Order, id: string): Done {
    const scene = new Scene(order, new Map(), [], new Map());
    scene.changeConversation(id);
    return { scene, answer: { conversation: id } };
  }
}
