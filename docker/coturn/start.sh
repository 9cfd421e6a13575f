#!/bin/sh
# Starts the relay with what differs from place to place; the secret stands in no list of processes.
set -eu
umask 077
settings=/tmp/turnserver.conf
cat /coturn/turnserver.conf >"$settings"
{
  echo "static-auth-secret=${TURN_SECRET:?}"
  echo "realm=${TURN_REALM:?}"
  [ -z "${TURN_EXTERNAL_IP:-}" ] || echo "external-ip=$TURN_EXTERNAL_IP"
  # Behind an address translation both sides' relayed addresses are this machine's own one.
  [ -z "${TURN_OWN_IP:-}" ] || echo "allowed-peer-ip=$TURN_OWN_IP"
  if [ -r /certificates/fullchain.pem ] && [ -r /certificates/privkey.pem ]; then
    echo "cert=/certificates/fullchain.pem"
    echo "pkey=/certificates/privkey.pem"
  else
    echo "no-tls"
    echo "no-dtls"
  fi
} >>"$settings"
exec turnserver -c "$settings"
