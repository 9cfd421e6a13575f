import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { fileTypeFromBuffer } from 'file-type';
import { Clock, DomainError, newId } from '@app/kernel';
import { Config } from '../config/index.js';
import { FileCipher, LONGEST_SEAL } from '../crypto/index.js';
import { Db } from '../database/index.js';
import { defineErrorTexts } from '../i18n/index.js';

defineErrorTexts({
  'file.too-large': { vi: 'Tệp lớn hơn {megabytes} MB.', en: 'The file is larger than {megabytes} MB.' },
  'file.type-refused': {
    vi: 'Loại tệp này không được nhận. Các loại nhận: {accepted}.',
    en: 'This type of file is not accepted. Accepted types: {accepted}.',
  },
  'file.not-found': { vi: 'Không tìm thấy tệp.', en: 'The file was not found.' },
});

export interface FileRules {
  /** Media types accepted, judged by content and never by name: `application/pdf`, `image/png`. */
  accept: readonly string[];
  maxBytes: number;
}

export interface StoredFile {
  id: string;
  ownerType: string;
  ownerId: string;
  purpose: string;
  name: string;
  mediaType: string;
  size: number;
  createdAt: Date;
}

export interface NewFile {
  ownerType: string;
  ownerId: string;
  purpose: string;
  name: string;
  content: Buffer;
  createdBy: string | null;
}

const COLUMNS = `id, owner_type AS "ownerType", owner_id AS "ownerId", purpose, name, media_type AS "mediaType", size,
  created_at AS "createdAt"`;

/** A name for showing only: no path, no control characters, no dots in front. Files on disk are named by their id. */
export function displayName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const safe = last
    .replace(/[\p{C}<>:"|?*]/gu, '')
    .replace(/^[.\s]+/, '')
    .trim();
  return safe.slice(0, 120) || 'tep';
}

/** `image/jpeg` as people call it: JPEG. */
function shortType(mediaType: string): string {
  return KNOWN_TYPES[mediaType] ?? mediaType;
}

const KNOWN_TYPES: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
};

/** Types of plain text, which no signature marks; the owner reads the content strictly anyway. */
const TEXT_TYPES = ['text/csv', 'application/x-ndjson'] as const;

function plainTextType(content: Buffer, accept: readonly string[]): string | undefined {
  const isUtf16 = /^(?:\xff\xfe|\xfe\xff)/.test(content.toString('latin1', 0, 2));
  if (content.length === 0 || (!isUtf16 && content.subarray(0, 4096).includes(0))) return undefined;
  const isObjects = content.toString('latin1', 0, 64).trimStart().startsWith('{');
  return TEXT_TYPES.find((type) => accept.includes(type) && (type === 'application/x-ndjson') === isObjects);
}

/** What a file is sealed for: under another id it does not open. */
const contextOf = (id: string): string => `stored_file:${id}`;

/**
 * Files that people upload: checked by content, kept sealed and outside of the web root, read through the slice that owns
 * them. Those that were stored before files were sealed are read as they are until `rotate-keys` has run.
 */
@Injectable()
export class Files {
  private readonly root: string;

  constructor(
    config: Config,
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly cipher: FileCipher,
  ) {
    this.root = config.get('DATA_DIR');
  }

  /** @throws DomainError `file.too-large`, `file.type-refused` */
  async store(file: NewFile, rules: FileRules): Promise<StoredFile> {
    if (file.content.length > rules.maxBytes) {
      throw new DomainError('file.too-large', 'too-large', { megabytes: Math.floor(rules.maxBytes / 1_048_576) });
    }
    const mediaType = (await fileTypeFromBuffer(file.content))?.mime ?? plainTextType(file.content, rules.accept);
    if (mediaType === undefined || !rules.accept.includes(mediaType)) {
      throw new DomainError('file.type-refused', 'invalid', { accepted: rules.accept.map(shortType).join(', ') });
    }
    const id = newId();
    await this.write(id, [file.content]);
    const [stored] = await this.db.query<StoredFile>(
      `INSERT INTO stored_file (id, owner_type, owner_id, purpose, name, media_type, size, sha256, created_at, created_by, key_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING ${COLUMNS}`,
      [
        id,
        file.ownerType,
        file.ownerId,
        file.purpose,
        displayName(file.name),
        mediaType,
        file.content.length,
        createHash('sha256').update(file.content).digest('hex'),
        this.clock.now(),
        file.createdBy,
        this.cipher.currentKeyId,
      ],
    );
    return stored!;
  }

  async listOf(ownerType: string, ownerId: string, purpose?: string): Promise<StoredFile[]> {
    return this.db.query<StoredFile>(
      `SELECT ${COLUMNS} FROM stored_file WHERE owner_type = $1 AND owner_id = $2 AND deleted_at IS NULL
       AND ($3::text IS NULL OR purpose = $3) ORDER BY created_at DESC`,
      [ownerType, ownerId, purpose ?? null],
    );
  }

  /** Those of several owners of a kind, the oldest first. */
  async listOfMany(ownerType: string, ownerIds: readonly string[]): Promise<StoredFile[]> {
    if (ownerIds.length === 0) return [];
    return this.db.query<StoredFile>(
      `SELECT ${COLUMNS} FROM stored_file WHERE owner_type = $1 AND owner_id = ANY($2::text[]) AND deleted_at IS NULL
       ORDER BY id`,
      [ownerType, ownerIds],
    );
  }

  /** The file with its content as a stream. Whether the caller may read it is for the owner's policy to say. */
  async open(id: string): Promise<{ file: StoredFile; content: NodeJS.ReadableStream }> {
    const row = await this.db.queryOne<StoredFile & { keyId: string | null }>(
      `SELECT ${COLUMNS}, key_id AS "keyId" FROM stored_file WHERE id = $1 AND deleted_at IS NULL`,
      [id],
    );
    if (!row) throw new DomainError('file.not-found', 'not-found');
    const { keyId, ...file } = row;
    return { file, content: Readable.from(this.contentOf(id, keyId !== null), { objectMode: false }) };
  }

  /**
   * Seals a file with the present key where another one sealed it, or none. Whoever erases it waits.
   * @returns whether it had to be; null when its bytes are not there
   * @throws Error when it was sealed with a key that is not configured
   */
  async sealAnew(id: string): Promise<boolean | null> {
    return this.db.tx(async () => {
      const row = await this.db.queryOne<{ keyId: string | null }>(
        'SELECT key_id AS "keyId" FROM stored_file WHERE id = $1 AND deleted_at IS NULL FOR NO KEY UPDATE',
        [id],
      );
      if (!row || row.keyId === this.cipher.currentKeyId) return false;
      try {
        await this.write(id, this.contentOf(id, row.keyId !== null));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
      await this.db.query('UPDATE stored_file SET key_id = $2 WHERE id = $1', [id, this.cipher.currentKeyId]);
      return true;
    });
  }

  /** Ids of files that are there, in their order, after the last one seen. */
  async idsAfter(last: string | null, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM stored_file WHERE deleted_at IS NULL AND ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT $2`,
      [last, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Removes one file of an owner; one that is not there is gone already. The bytes go once the transaction has committed. */
  async erase(ownerType: string, ownerId: string, id: string): Promise<void> {
    const row = await this.db.queryOne(
      `UPDATE stored_file SET deleted_at = $4, name = 'đã xoá'
       WHERE id = $3 AND owner_type = $1 AND owner_id = $2 AND deleted_at IS NULL RETURNING 1`,
      [ownerType, ownerId, id, this.clock.now()],
    );
    if (row) await this.db.afterCommit(() => rm(this.pathOf(id), { force: true }));
  }

  /** Removes every file of an owner; the bytes go once the transaction has committed. */
  async eraseOf(ownerType: string, ownerId: string): Promise<number> {
    const rows = await this.db.query<{ id: string }>(
      `UPDATE stored_file SET deleted_at = $3, name = 'đã xoá'
       WHERE owner_type = $1 AND owner_id = $2 AND deleted_at IS NULL RETURNING id`,
      [ownerType, ownerId, this.clock.now()],
    );
    await this.db.afterCommit(async () => {
      await Promise.all(rows.map((row) => rm(this.pathOf(row.id), { force: true })));
    });
    return rows.length;
  }

  /** Gives files of one owner to another of the same kind; all of them, or those named that are still there. */
  async handOver(ownerType: string, from: string, to: string, ids: readonly string[] | null = null): Promise<void> {
    await this.db.query(
      `UPDATE stored_file SET owner_id = $3
       WHERE owner_type = $1 AND owner_id = $2 AND deleted_at IS NULL AND ($4::uuid[] IS NULL OR id = ANY($4))`,
      [ownerType, from, to, ids],
    );
  }

  /** Removes every file of a kind that is older than an instant: what nobody fetches any more. */
  async eraseOlderThan(ownerType: string, before: Date): Promise<number> {
    const owners = await this.db.query<{ ownerId: string }>(
      `SELECT DISTINCT owner_id AS "ownerId" FROM stored_file
       WHERE owner_type = $1 AND created_at < $2 AND deleted_at IS NULL LIMIT 1000`,
      [ownerType, before],
    );
    for (const { ownerId } of owners) await this.eraseOf(ownerType, ownerId);
    return owners.length;
  }

  /** @param isSealed as its row says: whoever may write to the disk cannot put another file in its place */
  private async *contentOf(id: string, isSealed: boolean): AsyncGenerator<Buffer> {
    const file = await open(this.pathOf(id));
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(LONGEST_SEAL), 0, LONGEST_SEAL, 0);
      const seal = this.cipher.sealOf(buffer.subarray(0, bytesRead));
      if (isSealed && !seal) throw new Error('A file is not sealed any more');
      const bytes = file.createReadStream({ start: seal?.length ?? 0, autoClose: false });
      yield* seal ? this.cipher.open(bytes, seal, contextOf(id)) : bytes;
    } finally {
      await file.close();
    }
  }

  /** Written under another name first and to the disk itself, so that a crash leaves no half file behind a row. */
  private async write(id: string, content: Iterable<Buffer> | AsyncIterable<Buffer>): Promise<void> {
    const path = this.pathOf(id);
    await mkdir(join(path, '..'), { recursive: true });
    const partial = `${path}.${randomUUID()}.part`;
    try {
      await pipeline(
        this.cipher.seal(content, contextOf(id)),
        createWriteStream(partial, { mode: 0o600, flush: true }),
      );
      await rename(partial, path);
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
  }

  private pathOf(id: string): string {
    return join(this.root, id.slice(-2), id);
  }
}
