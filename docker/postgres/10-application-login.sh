#!/bin/sh
# Runs once, when the database is made: the login of portal and worker. `cli migrate` gives it what it may do.
set -eu
psql --set=ON_ERROR_STOP=1 --set=password="$APP_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
CREATE ROLE sv_app LOGIN PASSWORD :'password';
SQL
