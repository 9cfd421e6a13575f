import { Injectable } from '@nestjs/common';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { Files, type StoredFile } from '@app/platform/files';
import { type Actor, type UploadedPart } from '@app/platform/http';
import { boothNotFound, boothNotPossibleNow, noDocument, tooManyDocuments } from './booth.errors.js';
import { ACTIVE_BOOTH } from './booth.lifecycle.js';
import { BoothsQueries } from './booths.queries.js';
import { BoothsService } from './booths.service.js';
import { FairsService } from './fairs.service.js';

const OWNER = 'booth';
const MOST_DOCUMENTS = 5;
/** What a booth lays out: a leaflet, a photo of the workshop. */
export const BOOTH_DOCUMENTS = {
  accept: ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'],
  maxBytes: 5 * 1_048_576,
};

/** Papers that an employer lays out at its booth: whoever sees the fair reads them. */
@Injectable()
export class BoothDocuments {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly files: Files,
    private readonly fairs: FairsService,
    private readonly booths: BoothsService,
    private readonly queries: BoothsQueries,
  ) {}

  /** Those of some booths, by booth, in the order in which they were laid out. */
  async of(boothIds: readonly string[]): Promise<Map<string, StoredFile[]>> {
    const byBooth = new Map<string, StoredFile[]>();
    for (const file of await this.files.listOfMany(OWNER, boothIds)) {
      byBooth.set(file.ownerId, [...(byBooth.get(file.ownerId) ?? []), file]);
    }
    return byBooth;
  }

  /** By the employer, or by the centre on its word. @throws DomainError `booth.*`, `file.*` */
  async add(actor: Actor, boothId: string, part: UploadedPart | undefined): Promise<void> {
    if (!part) throw noDocument();
    await this.db.tx(async () => {
      const { status } = await this.booths.lockFor(actor, boothId);
      if (!ACTIVE_BOOTH.includes(status)) throw boothNotPossibleNow();
      if ((await this.files.listOf(OWNER, boothId)).length >= MOST_DOCUMENTS) throw tooManyDocuments(MOST_DOCUMENTS);
      const { name, content } = part;
      const whose = { ownerType: OWNER, ownerId: boothId, purpose: 'laid-out', createdBy: actor.personId };
      await this.files.store({ ...whose, name, content }, BOOTH_DOCUMENTS);
      await this.record('booth.document-add', actor, boothId);
    });
  }

  /** One that is not there is gone already. */
  async remove(actor: Actor, boothId: string, fileId: string): Promise<void> {
    await this.db.tx(async () => {
      await this.booths.lockFor(actor, boothId);
      await this.files.erase(OWNER, boothId, fileId);
      await this.record('booth.document-remove', actor, boothId);
    });
  }

  /** One to read, for everybody who may see the fair. @throws DomainError `fair.not-found`, `booth.not-found` */
  async open(fairId: string, boothId: string, fileId: string) {
    await this.fairs.getPublic(fairId);
    const shown = await this.queries.confirmedOf(fairId);
    if (!shown.some(({ id }) => id === boothId)) throw boothNotFound();
    const own = await this.files.listOf(OWNER, boothId);
    if (!own.some(({ id }) => id === fileId)) throw boothNotFound();
    return this.files.open(fileId);
  }

  private async record(action: string, actor: Actor, boothId: string): Promise<void> {
    await this.audit.record({ action, subjectType: 'booth', subjectId: boothId, actorId: actor.personId });
  }
}
