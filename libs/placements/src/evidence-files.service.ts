import { Injectable } from '@nestjs/common';
import { Audit } from '@app/platform/audit';
import { Files, type StoredFile } from '@app/platform/files';
import { type Actor, type UploadedPart } from '@app/platform/http';
import { EVIDENCE_FILES } from './evidence.js';
import { placementNotFound } from './placement.errors.js';
import { mayReadPlacement } from './placement.policy.js';
import { PlacementsRepository } from './placements.repository.js';

/** What the files of evidence belong to. */
export const FILE_OWNER = 'placement';

/** Papers that show placements. */
@Injectable()
export class EvidenceFiles {
  constructor(
    private readonly audit: Audit,
    private readonly files: Files,
    private readonly placements: PlacementsRepository,
  ) {}

  /** Keeps a paper with the evidence that it is, in the caller's transaction. @throws DomainError `file.*` */
  async keep(actor: Actor, placementId: string, evidenceId: string, { name, content }: UploadedPart): Promise<void> {
    const whose = { ownerType: FILE_OWNER, ownerId: placementId, purpose: 'evidence', createdBy: actor.personId };
    const { id } = await this.files.store({ ...whose, name, content }, EVIDENCE_FILES);
    await this.placements.attachFile(evidenceId, id);
  }

  /** A paper to read; each reading is audited. @throws DomainError `placement.not-found`, `file.not-found` */
  async open(
    actor: Actor,
    placementId: string,
    evidenceId: string,
  ): Promise<{ file: StoredFile; content: NodeJS.ReadableStream }> {
    const placement = await this.placements.find(placementId);
    if (!placement || !mayReadPlacement(actor, placement)) throw placementNotFound();
    const evidence = (await this.placements.evidenceOf(placementId)).find(({ id }) => id === evidenceId);
    if (!evidence?.fileId) throw placementNotFound();
    const opened = await this.files.open(evidence.fileId);
    const { personId: subjectId } = placement;
    const detail = { placement: placementId, file: evidence.fileId };
    await this.audit.record({
      action: 'placement.evidence-read',
      subjectType: 'person',
      subjectId,
      actorId: actor.personId,
      detail,
    });
    return opened;
  }
}
