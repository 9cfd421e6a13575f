/** Encodings that Vietnamese spreadsheets come in: Excel writes UTF-16 as "Unicode text" and the Windows code page. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258';

const SAMPLE = 4096;

/** Share of zero bytes at even and at odd places of the beginning. */
function zeros(content: Buffer): { even: number; odd: number } {
  const sample = content.subarray(0, SAMPLE);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  const half = Math.max(1, sample.length / 2);
  return { even: even / half, odd: odd / half };
}

function isUtf8(content: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(content);
    return true;
  } catch {
    return false;
  }
}

/**
 * By its byte order mark, else by where zero bytes stand, else UTF-8 when every byte fits, else the code page.
 * @returns null when the content is no text
 */
export function detectEncoding(content: Buffer): TextEncoding | null {
  if (content[0] === 0xff && content[1] === 0xfe) return 'utf-16le';
  if (content[0] === 0xfe && content[1] === 0xff) return 'utf-16be';
  const { even, odd } = zeros(content);
  if (odd > 0.3 && even < 0.1) return 'utf-16le';
  if (even > 0.3 && odd < 0.1) return 'utf-16be';
  if (even + odd > 0) return null;
  return isUtf8(content) ? 'utf-8' : 'windows-1258';
}

const CHUNK = 256 * 1024;

/** The text in pieces, composed (NFC: the code page writes tones apart), without its byte order mark. */
export function* decodedChunks(content: Buffer, encoding: TextEncoding): Generator<string> {
  const decoder = new TextDecoder(encoding);
  let kept = '';
  for (let at = 0; at < content.length; at += CHUNK) {
    const isLast = at + CHUNK >= content.length;
    const text = kept + decoder.decode(content.subarray(at, at + CHUNK), { stream: !isLast });
    // A tone mark may follow in the next piece: the last letter waits for it.
    const cut = isLast ? text.length : Math.max(0, text.search(/\P{M}\p{M}*$/u));
    kept = text.slice(cut);
    yield text.slice(0, cut).normalize('NFC');
  }
}
