#!/bin/sh
# The role of a container: portal, worker [--workloads=...], or cli COMMAND.
set -eu
role="${1:-portal}"
[ "$#" -gt 0 ] && shift
# Commands read a million lines: as in scripts/lib/project.mjs.
flags=
[ "$role" = cli ] && flags=--max-semi-space-size=64
case "$role" in
portal | worker | cli) exec node $flags "dist/apps/$role/src/main.js" "$@" ;;
*)
  echo "usage: portal | worker [--workloads=interactive,steady,bulk] | cli COMMAND" >&2
  exit 2
  ;;
esac
