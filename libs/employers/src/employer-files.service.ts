import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { Files, type StoredFile } from '@app/platform/files';
import { type Actor, type UploadedPart } from '@app/platform/http';
import { type Employer } from './employer.entity.js';
import { employerNotFound, isLocked, noFile, notPossibleNow, tooManyPapers } from './employer.errors.js';
import { mayActFor, mayReadEvidence } from './employer.policy.js';
import { EmployersRepository } from './employers.repository.js';

const OWNER = 'employer';
const MOST_PAPERS = 10;
const MEGABYTE = 1_048_576;

/** Papers that prove who an employer is (giấy đăng ký kinh doanh, quyết định thành lập), as a scan or a photo. */
const EVIDENCE_FILES = {
  accept: ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'],
  maxBytes: 10 * MEGABYTE,
};
const LOGO_FILES = { accept: ['image/png', 'image/jpeg', 'image/webp'], maxBytes: MEGABYTE };

interface OpenFile {
  file: StoredFile;
  content: NodeJS.ReadableStream;
}

/** Logo and papers of an employer. */
@Injectable()
export class EmployerFiles {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly files: Files,
    private readonly employers: EmployersRepository,
  ) {}

  /** The papers of an employer, the newest first; whoever may not read them sees none. */
  async evidenceOf(actor: Actor, employerId: string): Promise<StoredFile[]> {
    return mayReadEvidence(actor, employerId) ? this.files.listOf(OWNER, employerId, 'evidence') : [];
  }

  /** @throws DomainError `employer.*`, `file.*` */
  async addEvidence(actor: Actor, employerId: string, part: UploadedPart | undefined): Promise<void> {
    if (!part) throw noFile();
    await this.db.tx(async () => {
      const employer = await this.lock(actor, employerId);
      const papers = await this.files.listOf(OWNER, employerId, 'evidence');
      if (papers.length >= MOST_PAPERS) throw tooManyPapers(MOST_PAPERS);
      await this.store(actor, employer, 'evidence', part, EVIDENCE_FILES);
      if (actor.employerId !== employerId) await this.record('employer.evidence-add', employerId, actor);
    });
  }

  /** Papers that were the ground of a decision stay: they can go only before the employer is sent for verification. */
  async removeEvidence(actor: Actor, employerId: string, fileId: string): Promise<void> {
    await this.db.tx(async () => {
      const employer = await this.lock(actor, employerId);
      if (employer.status !== 'draft' && employer.status !== 'rejected') throw notPossibleNow();
      if (fileId === employer.logoFileId) throw notPossibleNow();
      await this.files.erase(OWNER, employerId, fileId);
      if (actor.employerId !== employerId) await this.record('employer.evidence-remove', employerId, actor);
    });
  }

  /** A paper to read; each read by staff is audited. @throws DomainError `employer.not-found` */
  async openEvidence(actor: Actor, employerId: string, fileId: string): Promise<OpenFile> {
    if (!mayReadEvidence(actor, employerId)) throw employerNotFound();
    const opened = await this.open(fileId, employerId, 'evidence');
    if (actor.employerId !== employerId) await this.record('employer.evidence-read', employerId, actor, { fileId });
    return opened;
  }

  /** @throws DomainError `employer.*`, `file.*` */
  async setLogo(actor: Actor, employerId: string, part: UploadedPart | undefined): Promise<void> {
    if (!part) throw noFile();
    await this.changeLogo(actor, employerId, async (employer) => {
      const { id } = await this.store(actor, employer, 'logo', part, LOGO_FILES);
      return id;
    });
  }

  async removeLogo(actor: Actor, employerId: string): Promise<void> {
    await this.changeLogo(actor, employerId, async () => null);
  }

  /** The logo of an employer, for everybody while the employer is not suspended. */
  async openLogo(actor: Actor | null, fileId: string): Promise<OpenFile> {
    const employer = await this.employers.findByLogo(fileId);
    const isHidden = employer?.status === 'suspended' && !(actor && mayReadEvidence(actor, employer.id));
    if (!employer || isHidden) throw employerNotFound();
    return this.open(fileId, employer.id, 'logo');
  }

  private async changeLogo(
    actor: Actor,
    employerId: string,
    change: (employer: Employer) => Promise<string | null>,
  ): Promise<void> {
    await this.db.tx(async () => {
      const employer = await this.lock(actor, employerId);
      const before = employer.logoFileId;
      employer.logoFileId = await change(employer);
      employer.updatedAt = this.clock.now();
      await this.employers.save(employer);
      if (before !== null) await this.files.erase(OWNER, employerId, before);
      await this.events.emit('employer.updated', { employerId });
      if (actor.employerId !== employerId) await this.record('employer.update', employerId, actor);
    });
  }

  private async lock(actor: Actor, employerId: string): Promise<Employer> {
    const employer = mayActFor(actor, employerId) ? await this.employers.lock(employerId) : null;
    if (!employer) throw employerNotFound();
    if (employer.status === 'suspended' && !actor.permissions.has('employer.act-for')) throw isLocked();
    return employer;
  }

  private async store(
    actor: Actor,
    employer: Employer,
    purpose: 'evidence' | 'logo',
    { name, content }: UploadedPart,
    rules: { accept: readonly string[]; maxBytes: number },
  ): Promise<StoredFile> {
    const file = { ownerType: OWNER, ownerId: employer.id, purpose, name, content, createdBy: actor.personId };
    return this.files.store(file, rules);
  }

  private async open(fileId: string, employerId: string, purpose: string): Promise<OpenFile> {
    const own = await this.files.listOf(OWNER, employerId, purpose);
    if (!own.some(({ id }) => id === fileId)) throw employerNotFound();
    return this.files.open(fileId);
  }

  private async record(action: string, employerId: string, actor: Actor, detail = {}): Promise<void> {
    await this.audit.record({ action, subjectType: OWNER, subjectId: employerId, actorId: actor.personId, detail });
  }
}
