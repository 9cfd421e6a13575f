import { describe, expect, it } from '@jest/globals';
import { parseNetwork, plainAddress } from './network.js';

describe('parseNetwork', () => {
  it.each([
    ['113.160.20.7', '113.160.20.7/32'],
    [' 113.160.20.0/24 ', '113.160.20.0/24'],
    ['2405:4800::1', '2405:4800::1/128'],
    ['2405:4800:12::/48', '2405:4800:12::/48'],
    ['::ffff:10.1.2.3', '10.1.2.3/32'],
    ['113.160.0.0/16', 'too-wide'],
    ['0.0.0.0/0', 'too-wide'],
    ['2405::/16', 'too-wide'],
    ['113.160.20.300', null],
    ['113.160.20.0/33', null],
    ['phòng giao dịch', null],
    ['', null],
  ])('%s is %s', (text, expected) => {
    expect(parseNetwork(text)).toBe(expected);
  });

  it('sees the address behind the form that a socket gives it', () => {
    expect(plainAddress('::ffff:127.0.0.1')).toBe('127.0.0.1');
    expect(plainAddress('fe80::1%eth0')).toBe('fe80::1');
    expect(plainAddress('::1')).toBe('::1');
  });
});
