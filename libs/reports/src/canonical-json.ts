import { createHash } from 'node:crypto';

/** JSON with the keys of each object in order, so that the same content is the same text wherever it was kept. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)));
  });
}

/** SHA-256 of the canonical JSON, in hexadecimal digits. */
export const contentHash = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');

/** Where two values differ, as dotted paths in order; a path ends where one of them goes no further. */
export function differences(left: unknown, right: unknown, path = ''): string[] {
  if (typeof left === 'object' && typeof right === 'object' && left !== null && right !== null) {
    const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])].sort();
    return keys.flatMap((key) =>
      differences(
        (left as Record<string, unknown>)[key],
        (right as Record<string, unknown>)[key],
        path === '' ? key : `${path}.${key}`,
      ),
    );
  }
  return left === right ? [] : [path];
}
