import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Roles, extensions and the tables that know no feature: outbox, audit, files, tasks. */
export class Platform1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE EXTENSION IF NOT EXISTS unaccent;
      CREATE EXTENSION IF NOT EXISTS btree_gist;

      DO $$ BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'sanvieclam_app') THEN
          CREATE ROLE sanvieclam_app NOLOGIN;
        END IF;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END $$;
      GRANT USAGE ON SCHEMA public TO sanvieclam_app;
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO sanvieclam_app;
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO sanvieclam_app;

      -- Names and titles are compared without accents; unaccent() itself is not immutable, so it cannot be indexed.
      CREATE FUNCTION fold(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS
        $$ SELECT lower(public.unaccent('public.unaccent', replace(replace($1, 'đ', 'd'), 'Đ', 'd'))) $$;

      -- Facts and audit entries are written once; this holds for the owner too.
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'table % is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$;
    `);
    await runner.query(`
      CREATE TABLE outbox_event (
        id uuid CONSTRAINT outbox_event_pk PRIMARY KEY,
        type text NOT NULL,
        payload jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        dispatched_at timestamptz
      );
      CREATE INDEX outbox_event_waiting ON outbox_event (created_at) WHERE dispatched_at IS NULL;

      CREATE TABLE outbox_delivery (
        event_id uuid NOT NULL CONSTRAINT outbox_delivery_event_fk REFERENCES outbox_event ON DELETE CASCADE,
        listener text NOT NULL,
        status text NOT NULL DEFAULT 'open' CONSTRAINT outbox_delivery_status_check
          CHECK (status IN ('open', 'done', 'parked')),
        attempts integer NOT NULL DEFAULT 0,
        offer_at timestamptz NOT NULL DEFAULT now(),
        closed_at timestamptz,
        last_error text,
        CONSTRAINT outbox_delivery_pk PRIMARY KEY (event_id, listener)
      );
      CREATE INDEX outbox_delivery_open ON outbox_delivery (offer_at) WHERE status = 'open';
      CREATE INDEX outbox_delivery_parked ON outbox_delivery (offer_at DESC) WHERE status = 'parked';
    `);
    await runner.query(`
      CREATE TABLE audit_entry (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT audit_entry_pk PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT now(),
        actor_id uuid,
        action text NOT NULL,
        subject_type text NOT NULL,
        subject_id text NOT NULL,
        detail jsonb NOT NULL DEFAULT '{}',
        request_id text
      );
      CREATE INDEX audit_entry_subject ON audit_entry (subject_type, subject_id, at DESC);
      CREATE INDEX audit_entry_actor ON audit_entry (actor_id, at DESC);
      REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry FROM sanvieclam_app;
      CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE TABLE stored_file (
        id uuid CONSTRAINT stored_file_pk PRIMARY KEY,
        owner_type text NOT NULL,
        owner_id text NOT NULL,
        purpose text NOT NULL,
        name text NOT NULL,
        media_type text NOT NULL,
        size integer NOT NULL,
        sha256 text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        created_by uuid,
        deleted_at timestamptz
      );
      CREATE INDEX stored_file_owner ON stored_file (owner_type, owner_id) WHERE deleted_at IS NULL;

      CREATE TABLE background_task (
        id uuid CONSTRAINT background_task_pk PRIMARY KEY,
        kind text NOT NULL,
        owner_id uuid,
        status text NOT NULL DEFAULT 'waiting' CONSTRAINT background_task_status_check
          CHECK (status IN ('waiting', 'running', 'done', 'failed')),
        input jsonb NOT NULL DEFAULT '{}',
        progress integer NOT NULL DEFAULT 0,
        total integer,
        result jsonb,
        error text,
        created_at timestamptz NOT NULL DEFAULT now(),
        started_at timestamptz,
        finished_at timestamptz,
        heartbeat_at timestamptz
      );
      CREATE INDEX background_task_owner ON background_task (owner_id, created_at DESC);
      CREATE INDEX background_task_unfinished ON background_task (created_at) WHERE status IN ('waiting', 'running');

      CREATE TABLE sent_message (
        id uuid CONSTRAINT sent_message_pk PRIMARY KEY,
        channel text NOT NULL CONSTRAINT sent_message_channel_check CHECK (channel IN ('sms', 'mail', 'totp', 'print')),
        recipient text NOT NULL,
        subject text,
        body text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX sent_message_newest ON sent_message (created_at DESC);
      COMMENT ON TABLE sent_message IS 'What the demo outbox page shows; stays empty unless DEMO_OUTBOX is set';
    `);
  }

  async down(): Promise<void> {
    throw new Error('The first migration has nothing to go back to');
  }
}
