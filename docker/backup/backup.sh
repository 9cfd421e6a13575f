#!/bin/sh
# One backup: the database, then the files that it names. Redis and Meilisearch are made anew from these two.
# Settings: DATABASE_MIGRATION_URL, FILES_DIR, BACKUP_DIR, KEEP_DAYS (30).
set -eu
umask 077
: "${DATABASE_MIGRATION_URL:?}" "${FILES_DIR:?}" "${BACKUP_DIR:?}"

name="$(date -u +%Y%m%dT%H%M%SZ)"
work="$BACKUP_DIR/.$name.unfinished"
mkdir -p "$work"
trap 'rm -rf "$work"' EXIT

pg_dump --format=custom --compress=6 --no-owner --file="$work/database.dump" "$DATABASE_MIGRATION_URL"
# A dump that cannot be listed cannot be restored.
pg_restore --list "$work/database.dump" >/dev/null
tar -czf "$work/files.tar.gz" -C "$FILES_DIR" .
(cd "$work" && sha256sum database.dump files.tar.gz >SHA256SUMS)

# The name appears only when the backup is whole.
mv "$work" "$BACKUP_DIR/$name"
find "$BACKUP_DIR" -mindepth 1 -maxdepth 1 -type d -name '20*Z' -mtime "+${KEEP_DAYS:-30}" -exec rm -rf {} +
echo "$BACKUP_DIR/$name"
