import { SaxesParser } from 'saxes';
import { damaged, unsafe } from './sheet.js';

export type XmlEvent =
  | { kind: 'open'; name: string; attributes: Readonly<Record<string, string>> }
  | { kind: 'text'; text: string }
  | { kind: 'close'; name: string };

const DEEPEST = 64;

/**
 * The elements and texts of a part in order, names without their prefix. A document type is refused outright: that is
 * where entities are declared, and no spreadsheet needs one.
 * @throws DomainError `sheet.unsafe-archive`, `sheet.damaged`
 */
export async function* xmlEvents(chunks: AsyncIterable<Buffer>): AsyncGenerator<XmlEvent> {
  const decoder = new TextDecoder('utf-8');
  const parser = new SaxesParser({ xmlns: false });
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  let queue: XmlEvent[] = [];
  let depth = 0;
  parser.on('doctype', () => {
    throw unsafe();
  });
  parser.on('error', () => {
    throw damaged(1);
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) throw unsafe();
    queue.push({ kind: 'open', name: local(name), attributes: attributes as Record<string, string> });
  });
  parser.on('text', (text) => queue.push({ kind: 'text', text }));
  parser.on('cdata', (text) => queue.push({ kind: 'text', text }));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    queue.push({ kind: 'close', name: local(name) });
  });
  for await (const chunk of chunks) {
    parser.write(decoder.decode(chunk, { stream: true }));
    yield* queue;
    queue = [];
  }
  parser.write(decoder.decode());
  parser.close();
  yield* queue;
}
