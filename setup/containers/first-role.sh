#!/bin/sh
# Run once by PostgreSQL's image: the role that owns the tables, which is no superuser.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$POSTGRES_PASSWORD" -U postgres <<'END'
CREATE ROLE duologue LOGIN PASSWORD :'password';
CREATE DATABASE duologue OWNER duologue;
END
