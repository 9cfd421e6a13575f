import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Notifications, their deliveries by mail and SMS, and how people want to be told. */
export class Notifications1764000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notification (
        id uuid CONSTRAINT notification_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT notification_person_fk REFERENCES person,
        template text NOT NULL CONSTRAINT notification_template_form CHECK (template ~ '^[a-z0-9.-]{1,80}$'),
        params jsonb NOT NULL DEFAULT '{}',
        link text CONSTRAINT notification_link_form CHECK (link ~ '^/([^/\\\\]|$)' AND length(link) <= 500),
        dedupe_key text NOT NULL CONSTRAINT notification_dedupe_unique UNIQUE
          CONSTRAINT notification_dedupe_length CHECK (length(dedupe_key) BETWEEN 1 AND 200),
        is_shown boolean NOT NULL,
        created_at timestamptz NOT NULL,
        read_at timestamptz
      );
      COMMENT ON COLUMN notification.is_shown IS 'Whether it stands in the list of the person; some are only sent';
      CREATE INDEX notification_list ON notification (person_id, created_at DESC, id DESC) WHERE is_shown;
      CREATE INDEX notification_unread ON notification (person_id) WHERE is_shown AND read_at IS NULL;
      CREATE INDEX notification_age ON notification (created_at);
      CREATE INDEX notification_person ON notification (person_id);

      CREATE TABLE notification_delivery (
        id uuid CONSTRAINT notification_delivery_pk PRIMARY KEY,
        notification_id uuid NOT NULL CONSTRAINT notification_delivery_notification_fk
          REFERENCES notification ON DELETE CASCADE,
        channel text NOT NULL CONSTRAINT notification_delivery_channel_check CHECK (channel IN ('mail', 'sms')),
        status text NOT NULL DEFAULT 'waiting' CONSTRAINT notification_delivery_status_check
          CHECK (status IN ('waiting', 'claimed', 'sent', 'failed', 'unknown', 'suppressed')),
        reason text CONSTRAINT notification_delivery_reason_check CHECK (reason IN ('preference', 'consent',
          'no-address', 'person-gone', 'channel-off', 'refused', 'away', 'no-answer', 'interrupted', 'template')),
        attempts integer NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        claim uuid,
        claimed_at timestamptz,
        closed_at timestamptz,
        last_error text,
        handled_at timestamptz,
        handled_by_person_id uuid CONSTRAINT notification_delivery_handled_by_fk REFERENCES person,
        CONSTRAINT notification_delivery_one_per_channel UNIQUE (notification_id, channel),
        CONSTRAINT notification_delivery_claimed CHECK (status <> 'claimed' OR (claim IS NOT NULL AND claimed_at IS NOT NULL))
      );
      CREATE INDEX notification_delivery_due ON notification_delivery (due_at, id) WHERE status = 'waiting';
      CREATE INDEX notification_delivery_claims ON notification_delivery (claimed_at) WHERE status = 'claimed';
      CREATE INDEX notification_delivery_trouble ON notification_delivery (created_at DESC, id DESC)
        WHERE status IN ('failed', 'unknown') AND handled_at IS NULL;

      CREATE TABLE notification_preference (
        person_id uuid NOT NULL CONSTRAINT notification_preference_person_fk REFERENCES person,
        kind text NOT NULL CONSTRAINT notification_preference_kind_check
          CHECK (kind IN ('application', 'posting', 'appointment', 'suggestion', 'fair', 'service')),
        channel text NOT NULL CONSTRAINT notification_preference_channel_check CHECK (channel IN ('mail', 'sms')),
        is_on boolean NOT NULL,
        CONSTRAINT notification_preference_pk PRIMARY KEY (person_id, kind, channel)
      );

      CREATE TABLE notification_quiet_hours (
        person_id uuid CONSTRAINT notification_quiet_hours_pk PRIMARY KEY
          CONSTRAINT notification_quiet_hours_person_fk REFERENCES person,
        quiet_from time NOT NULL,
        quiet_to time NOT NULL
      );
      COMMENT ON TABLE notification_quiet_hours IS 'Own quiet hours of a person; equal times mean none at all';
    `);
  }

  async down(): Promise<void> {
    throw new Error('What people were told is not dropped by a migration');
  }
}
