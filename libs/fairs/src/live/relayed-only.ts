import { type Candidate } from './signal.schema.js';

/** A candidate of a relay: foundation, component, transport, priority, address, port; what follows is chosen. */
const RELAYED =
  /^candidate:([a-z0-9+/]{1,32}) (\d{1,3}) (udp|tcp) (\d{1,10}) ([0-9a-f.:]{2,45}) (\d{1,5}) typ relay(?: (.*))?$/i;
const KEPT = /\b(generation \d{1,5}|ufrag [a-z0-9+/]{4,256})(?= |$)/gi;

/** The candidate without the address that it hides; null where it is not one of a relay. */
function relayed(text: string): string | null {
  const match = RELAYED.exec(text);
  if (!match) return null;
  const [, foundation, component, transport, priority, address, port, rest = ''] = match;
  // A relay's candidate may name the address behind it (RFC 8839, section 5.1): it is written as unknown.
  const head = `candidate:${foundation} ${component} ${transport} ${priority} ${address} ${port} typ relay`;
  return [head, 'raddr 0.0.0.0 rport 9', ...(rest.match(KEPT) ?? [])].join(' ');
}

/**
 * Takes addresses of people out of a description: only relays remain. Browsers that are told to use relays alone send
 * none; this holds for those that were told otherwise, too.
 */
export function relayedDescription(sdp: string): string {
  return sdp
    .split(/\r\n|\r|\n/)
    .flatMap((line) => {
      if (line.startsWith('a=remote-candidates:')) return [];
      if (!line.startsWith('a=candidate:')) return [withoutAddress(line)];
      const kept = relayed(line.slice('a='.length));
      return kept === null ? [] : [`a=${kept}`];
    })
    .join('\r\n');
}

/** Browsers that connect by candidates do not read these addresses. */
const withoutAddress = (line: string): string =>
  line
    .replace(/^(o=\S+ \d+ \d+) .*$/, '$1 IN IP4 127.0.0.1')
    .replace(/^c=.*$/, 'c=IN IP4 0.0.0.0')
    .replace(/^a=rtcp:.*$/, 'a=rtcp:9 IN IP4 0.0.0.0');

/** @returns null for a candidate that is passed on to nobody; an empty one ends a list */
export function relayedCandidate(candidate: Candidate): Candidate | null {
  if (candidate.candidate === '') return candidate;
  const kept = relayed(candidate.candidate);
  return kept === null ? null : { ...candidate, candidate: kept };
}
