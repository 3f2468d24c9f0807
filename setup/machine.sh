#!/bin/sh
# Installs from Debian what the tests need and this machine lacks.
set -eu
cd "$(dirname "$0")/.."
missing=""
need() { missing="$missing $1"; }
command -v chromium >/dev/null 2>&1 || need chromium
command -v chromium-headless-shell >/dev/null 2>&1 || need chromium-headless-shell
command -v firefox-esr >/dev/null 2>&1 || command -v firefox >/dev/null 2>&1 || need firefox-esr
command -v espeak-ng >/dev/null 2>&1 || need espeak-ng
command -v redis-server >/dev/null 2>&1 || need redis-server
command -v systemd-analyze >/dev/null 2>&1 || need systemd
command -v turnserver >/dev/null 2>&1 || need coturn
command -v caddy >/dev/null 2>&1 || need caddy
command -v janus >/dev/null 2>&1 || need janus
ls /usr/lib/postgresql/*/bin/postgres >/dev/null 2>&1 || need postgresql
# The Node that comes with Playwright is linked against it, and a minimal Debian has none.
ldconfig -p | grep -q libatomic.so.1 || need libatomic1
# Seating plans at its full speed where its kernel could be compiled.
headers='import os, sysconfig; print(os.path.exists(sysconfig.get_path("include") + "/Python.h"))'
if ! command -v cc >/dev/null 2>&1 || [ "$(python3 -c "$headers")" = False ]; then
  need gcc
  need libc6-dev
  need python3-dev
  mkdir -p .tools
  touch .tools/compiler # a package that was built without it is built again
fi
[ -z "$missing" ] && exit 0
echo "Installing$missing"
if [ "$(id -u)" = 0 ]; then sudo=""; else sudo="sudo"; fi
$sudo apt-get update -qq
# shellcheck disable=SC2086  # the list is meant to be split
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends $missing >/dev/null
