import { Injectable } from '@nestjs/common';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { Files, type StoredFile } from '@app/platform/files';
import { type Actor, type UploadedPart } from '@app/platform/http';
import { PeopleService } from '../people.service.js';
import { documentNotFound, noDocumentFile, tooManyDocuments } from './document.errors.js';
import { DOCUMENT_FILES, type DocumentKind, MOST_DOCUMENTS } from './document.schema.js';

/** What the files of people belong to; their purpose is their kind. */
export const PERSON_FILES = 'person';

/** Documents of people whom the desk serves: who may read a person reads them, and each opening is audited. */
@Injectable()
export class PersonDocuments {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly files: Files,
    private readonly people: PeopleService,
  ) {}

  /** The newest first. */
  async listOf(personId: string): Promise<StoredFile[]> {
    return this.files.listOf(PERSON_FILES, personId);
  }

  /** @throws DomainError `person.not-found`, `document.no-file`, `.too-many`, `file.*` */
  async add(actor: Actor, personId: string, kind: DocumentKind, part: UploadedPart | undefined): Promise<void> {
    if (!part) throw noDocumentFile();
    const { name, content } = part;
    await this.db.tx(async () => {
      await this.db.lockUntilCommit(`documents:${personId}`);
      await this.people.hold(personId);
      await this.people.getServed(personId);
      if ((await this.listOf(personId)).length >= MOST_DOCUMENTS) throw tooManyDocuments(MOST_DOCUMENTS);
      const whose = { ownerType: PERSON_FILES, ownerId: personId, purpose: kind, createdBy: actor.personId };
      const { id } = await this.files.store({ ...whose, name, content }, DOCUMENT_FILES);
      await this.log('person.document-add', actor, personId, id);
    });
  }

  /** One to read. @throws DomainError `person.not-found`, `document.not-found` */
  async open(
    actor: Actor,
    personId: string,
    id: string,
  ): Promise<{ file: StoredFile; content: NodeJS.ReadableStream }> {
    await this.require(personId, id);
    const opened = await this.files.open(id);
    await this.log('person.document-read', actor, personId, id);
    return opened;
  }

  /** @throws DomainError `person.not-found`, `document.not-found` */
  async remove(actor: Actor, personId: string, id: string): Promise<void> {
    await this.db.tx(async () => {
      await this.require(personId, id);
      await this.files.erase(PERSON_FILES, personId, id);
      await this.log('person.document-remove', actor, personId, id);
    });
  }

  private async require(personId: string, id: string): Promise<void> {
    await this.people.getServed(personId);
    if (!(await this.listOf(personId)).some((file) => file.id === id)) throw documentNotFound();
  }

  private async log(action: string, { personId: actorId }: Actor, subjectId: string, file: string): Promise<void> {
    await this.audit.record({ action, subjectType: 'person', subjectId, actorId, detail: { file } });
  }
}
