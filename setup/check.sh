#!/bin/sh
# Everything that must hold before a commit. One line per check; stops at the first that fails.
set -eu
cd "$(dirname "$0")/.."
bin=.venv/bin
$bin/ruff format --check --quiet . || { echo "Run: .venv/bin/ruff format ."; exit 1; }
$bin/ruff check --quiet .
$bin/lint-imports --no-cache >/tmp/duologue-imports.$$ 2>&1 || { cat /tmp/duologue-imports.$$; exit 1; }
rm -f /tmp/duologue-imports.$$
$bin/mypy
$bin/python setup/generate.py --check
cd browser
npm_node=$(command -v node || true)
[ -z "$npm_node" ] || { node_modules/.bin/tsc --noEmit && node_modules/.bin/vitest run --silent >/dev/null; }
