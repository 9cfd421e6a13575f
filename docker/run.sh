#!/bin/sh
# The role of a container: portal, worker [--workloads=...], or cli COMMAND.
set -eu
role="${1:-portal}"
[ "$#" -gt 0 ] && shift
case "$role" in
portal | worker | cli) exec node "dist/apps/$role/src/main.js" "$@" ;;
*)
  echo "usage: portal | worker [--workloads=interactive,steady,bulk] | cli COMMAND" >&2
  exit 2
  ;;
esac
