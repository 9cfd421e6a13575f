import { createReadStream } from 'node:fs';

/** Longer than any fact: what is longer is cut, and is no JSON object any more. */
const MAX_LENGTH = 100_000;

/** The lines of a file that are not empty, in UTF-8 and with their numbers, some thousand at a time. */
export async function* fileLines(path: string): AsyncGenerator<{ line: number; text: string }[]> {
  let rest = '';
  let number = 0;
  const numbered = (texts: readonly string[]) => {
    const lines: { line: number; text: string }[] = [];
    for (const text of texts) {
      number += 1;
      if (text.trim() !== '') lines.push({ line: number, text });
    }
    return lines;
  };
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 256 * 1024 })) {
    const texts = (rest + (chunk as string)).split('\n');
    if (number === 0 && texts[0]!.startsWith('\uFEFF')) texts[0] = texts[0]!.slice(1);
    rest = texts.pop()!.slice(0, MAX_LENGTH);
    yield numbered(texts);
  }
  yield numbered([rest]);
}
