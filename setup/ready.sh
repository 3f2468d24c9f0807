#!/bin/sh
# Makes .venv hold the locked dependencies and this package. Quick when nothing changed.
set -eu
cd "$(dirname "$0")/.."

if command -v uv >/dev/null 2>&1; then uv=uv; else
  uv=.tools/uv/bin/uv
  if [ ! -x "$uv" ]; then
    echo "Fetching uv into .tools (once)"
    python3 -m venv .tools/uv >/dev/null 2>&1 || {
      # A bare Debian has Python without its venv module.
      rm -rf .tools/uv
      apt-get update -qq && apt-get install -y -qq python3-venv >/dev/null
      python3 -m venv .tools/uv
    }
    .tools/uv/bin/python -m pip install --quiet uv
  fi
fi

[ -d .venv ] || "$uv" venv --quiet --python '>=3.11' .venv
"$uv" pip install --quiet --python .venv/bin/python --requirements requirements.lock
"$uv" pip install --quiet --python .venv/bin/python --no-deps --editable .
