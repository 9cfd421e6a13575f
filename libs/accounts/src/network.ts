import { isIP } from 'node:net';

/** Wider ranges would take in whole parts of a provider's network. */
const WIDEST = { 4: 22, 6: 48 } as const;

/**
 * Reads an address or a range such as `113.160.20.0/24`; host bits may be set.
 * @returns the range in CIDR form, `too-wide` beyond 1,024 addresses (IPv4) or a /48 (IPv6), null when it is none
 */
export function parseNetwork(text: string): string | 'too-wide' | null {
  const match = /^([0-9a-f.:]+)(?:\/(\d{1,3}))?$/i.exec(text.trim());
  const address = match && plainAddress(match[1]!);
  const version = address ? isIP(address) : 0;
  if (!address || (version !== 4 && version !== 6)) return null;
  const bits = version === 4 ? 32 : 128;
  const prefix = match[2] === undefined ? bits : Number(match[2]);
  if (prefix > bits) return null;
  return prefix < WIDEST[version] ? 'too-wide' : `${address}/${prefix}`;
}

/** An address without what a socket adds: `::ffff:10.0.0.1` is `10.0.0.1`, a zone is left out. */
export function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
}
