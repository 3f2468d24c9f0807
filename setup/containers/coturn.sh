#!/bin/sh
# Starts coturn with its secret in a file: whoever may list the machine's processes reads command lines.
# TURN_SECRET: known to Duologue too. TURN_FILE: where it is written. All else is passed on.
set -eu
file="${TURN_FILE:-/tmp/turnserver.conf}"
umask 077
printf 'use-auth-secret\nstatic-auth-secret=%s\n' "${TURN_SECRET:?}" >"$file"
exec turnserver -c "$file" "$@"
