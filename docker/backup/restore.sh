#!/bin/sh
# restore.sh NAME: puts a backup in the place of what is there. Stop portal and worker first.
# Settings: DATABASE_MIGRATION_URL, FILES_DIR, BACKUP_DIR.
set -eu
: "${DATABASE_MIGRATION_URL:?}" "${FILES_DIR:?}" "${BACKUP_DIR:?}"
backup="$BACKUP_DIR/${1:?usage: restore.sh NAME}"

(cd "$backup" && sha256sum --check --quiet SHA256SUMS)
# All or nothing: a restore that fails half-way leaves the database as it was.
pg_restore --clean --if-exists --no-owner --single-transaction --exit-on-error \
  --dbname="$DATABASE_MIGRATION_URL" "$backup/database.dump"
mkdir -p "$FILES_DIR"
find "$FILES_DIR" -mindepth 1 -delete
tar -xzf "$backup/files.tar.gz" -C "$FILES_DIR"
echo "Restored $backup. Now: cli migrate, cli reindex, then start portal and worker."
