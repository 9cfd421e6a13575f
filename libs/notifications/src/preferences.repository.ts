import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { type QuietHours } from './notification.policy.js';
import { type NotificationKind, type OutsideChannel } from './notification.template.js';

export interface Preference {
  kind: NotificationKind;
  channel: OutsideChannel;
  isOn: boolean;
}

/** The SQL of how people want to be told. */
@Injectable()
export class PreferencesRepository {
  constructor(private readonly db: Db) {}

  async preferencesOf(personId: string): Promise<Preference[]> {
    return this.db.query<Preference>(
      'SELECT kind, channel, is_on AS "isOn" FROM notification_preference WHERE person_id = $1',
      [personId],
    );
  }

  /** Those of some people who have switched a channel off for a kind. */
  async withoutChannel(
    personIds: readonly string[],
    kind: NotificationKind,
    channel: OutsideChannel,
  ): Promise<Set<string>> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT person_id AS id FROM notification_preference
       WHERE person_id = ANY($1) AND kind = $2 AND channel = $3 AND NOT is_on`,
      [personIds, kind, channel],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async quietHoursOf(personId: string): Promise<QuietHours | null> {
    return this.db.queryOne<QuietHours>(
      `SELECT to_char(quiet_from, 'HH24:MI') AS "from", to_char(quiet_to, 'HH24:MI') AS "to"
       FROM notification_quiet_hours WHERE person_id = $1`,
      [personId],
    );
  }

  async save(personId: string, preferences: readonly Preference[], quietHours: QuietHours | null): Promise<void> {
    for (const { kind, channel, isOn } of preferences) {
      await this.db.query(
        `INSERT INTO notification_preference (person_id, kind, channel, is_on) VALUES ($1, $2, $3, $4)
         ON CONFLICT (person_id, kind, channel) DO UPDATE SET is_on = excluded.is_on`,
        [personId, kind, channel, isOn],
      );
    }
    if (!quietHours) {
      await this.db.query('DELETE FROM notification_quiet_hours WHERE person_id = $1', [personId]);
      return;
    }
    await this.db.query(
      `INSERT INTO notification_quiet_hours (person_id, quiet_from, quiet_to) VALUES ($1, $2, $3)
       ON CONFLICT (person_id) DO UPDATE SET quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to`,
      [personId, quietHours.from, quietHours.to],
    );
  }

  async removeOf(personId: string): Promise<void> {
    await this.db.query('DELETE FROM notification_preference WHERE person_id = $1', [personId]);
    await this.db.query('DELETE FROM notification_quiet_hours WHERE person_id = $1', [personId]);
  }

  /** Gives the wishes of one person to another, who keeps their own where both said something. */
  async moveTo(from: string, into: string): Promise<void> {
    await this.db.query(
      `INSERT INTO notification_preference (person_id, kind, channel, is_on)
       SELECT $2, kind, channel, is_on FROM notification_preference WHERE person_id = $1 ON CONFLICT DO NOTHING`,
      [from, into],
    );
    await this.db.query(
      `INSERT INTO notification_quiet_hours (person_id, quiet_from, quiet_to)
       SELECT $2, quiet_from, quiet_to FROM notification_quiet_hours WHERE person_id = $1 ON CONFLICT DO NOTHING`,
      [from, into],
    );
    await this.removeOf(from);
  }
}
