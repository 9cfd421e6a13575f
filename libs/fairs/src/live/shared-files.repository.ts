import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { type SharedKind } from './shared-files.js';

/** A file that was shown in a conversation. */
export interface SharedFile {
  id: string;
  kind: SharedKind;
  fileId: string;
  sharedAt: Date;
}

/** The SQL of files shared in conversations. */
@Injectable()
export class SharedFilesRepository {
  constructor(private readonly db: Db) {}

  async of(conversationId: string): Promise<SharedFile[]> {
    return this.db.query<SharedFile>(
      `SELECT id, kind, file_id AS "fileId", shared_at AS "sharedAt" FROM conversation_file
       WHERE conversation_id = $1 ORDER BY id`,
      [conversationId],
    );
  }

  async insert({ id, kind, fileId, sharedAt }: SharedFile, conversationId: string, sharedBy: string): Promise<void> {
    await this.db.query(
      `INSERT INTO conversation_file (id, conversation_id, kind, file_id, shared_by, shared_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, conversationId, kind, fileId, sharedBy, sharedAt],
    );
  }

  /** The conversations of somebody in which anything was shared. */
  async conversationsOf(personId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT DISTINCT s.conversation_id AS id FROM conversation_file s JOIN conversation c ON c.id = s.conversation_id
       WHERE c.person_id = $1 OR c.recruiter_id = $1 OR s.shared_by = $1`,
      [personId],
    );
    return rows.map(({ id }) => id);
  }

  async conversationsAt(fairId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT DISTINCT s.conversation_id AS id FROM conversation_file s JOIN conversation c ON c.id = s.conversation_id
       WHERE c.fair_id = $1`,
      [fairId],
    );
    return rows.map(({ id }) => id);
  }

  async namesOf(personId: string): Promise<Record<string, unknown>[]> {
    return this.db.query(
      `SELECT f.name, s.shared_at AS "sharedAt" FROM conversation_file s JOIN stored_file f ON f.id = s.file_id
       WHERE s.shared_by = $1 AND f.deleted_at IS NULL ORDER BY s.id LIMIT 5000`,
      [personId],
    );
  }

  async remove(conversationId: string): Promise<void> {
    await this.db.query('DELETE FROM conversation_file WHERE conversation_id = $1', [conversationId]);
  }

  /** Conversations with files from before an instant. */
  async oldConversations(before: Date, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'SELECT DISTINCT conversation_id AS id FROM conversation_file WHERE shared_at < $1 LIMIT $2',
      [before, limit],
    );
    return rows.map(({ id }) => id);
  }

  async moveTo(from: string, into: string): Promise<void> {
    await this.db.query('UPDATE conversation_file SET shared_by = $2 WHERE shared_by = $1', [from, into]);
  }
}
