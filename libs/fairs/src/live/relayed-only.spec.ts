import { describe, expect, it } from '@jest/globals';
import { relayedCandidate, relayedDescription } from './relayed-only.js';

const HOST = 'candidate:1 1 udp 2122260223 192.168.1.7 50000 typ host generation 0 ufrag aBc1 network-id 1';
const HIDDEN_HOST = 'candidate:2 1 udp 2122260223 5d7a3f2e-0c1d.local 50001 typ host generation 0';
const SEEN = 'candidate:3 1 udp 1685987071 113.160.4.9 50002 typ srflx raddr 192.168.1.7 rport 50000 generation 0';
const RELAY =
  'candidate:4 1 udp 41885439 203.0.113.5 49160 typ relay raddr 113.160.4.9 rport 50002 generation 0 ufrag aBc1 network-id 1 network-cost 10';
const CLEAN = 'candidate:4 1 udp 41885439 203.0.113.5 49160 typ relay raddr 0.0.0.0 rport 9 generation 0 ufrag aBc1';

const of = (candidate: string) => ({ candidate, sdpMid: '0' });

describe('what two browsers are told of each other', () => {
  it('holds candidates of relays, without the address behind them', () => {
    expect(relayedCandidate(of(RELAY))).toEqual(of(CLEAN));
    for (const each of [HOST, HIDDEN_HOST, SEEN]) expect(relayedCandidate(of(each))).toBeNull();
    expect(relayedCandidate(of(''))).toEqual(of(''));
  });

  it('holds nothing that only looks like a relay', () => {
    const tricks = [
      `${HOST} typ relay`,
      RELAY.replace('203.0.113.5', 'nha-toi.example.vn'),
      RELAY.replace('typ relay', 'typ  relay'),
      `${RELAY}\r\na=${HOST}`,
      `x${RELAY}`,
    ];
    for (const trick of tricks) expect(relayedCandidate(of(trick))?.candidate ?? '').not.toMatch(/192\.168|nha-toi|\n/);
  });

  it('holds descriptions with no address but those of relays', () => {
    const lines = [
      'v=0',
      'o=- 4611731400430051336 2 IN IP4 192.168.1.7',
      's=-',
      'm=audio 50002 UDP/TLS/RTP/SAVPF 111',
      'c=IN IP4 113.160.4.9',
      'a=rtcp:50003 IN IP4 113.160.4.9',
      'a=rtcp-fb:111 transport-cc',
      ...[HOST, HIDDEN_HOST, SEEN, RELAY].map((each) => `a=${each}`),
      'a=remote-candidates:1 113.160.4.9 50002',
      'a=mid:0',
      '',
    ];
    const told = [
      'v=0',
      'o=- 4611731400430051336 2 IN IP4 127.0.0.1',
      's=-',
      'm=audio 50002 UDP/TLS/RTP/SAVPF 111',
      'c=IN IP4 0.0.0.0',
      'a=rtcp:9 IN IP4 0.0.0.0',
      'a=rtcp-fb:111 transport-cc',
      `a=${CLEAN}`,
      'a=mid:0',
      '',
    ];
    for (const end of ['\r\n', '\n', '\r']) expect(relayedDescription(lines.join(end))).toBe(told.join('\r\n'));
  });
});
