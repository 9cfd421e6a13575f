import { type DocxPaper } from './write-docx.js';

export { type DocxPaper } from './write-docx.js';

/** See there; the library is loaded with the first document, so that programs start without it. */
export async function writeDocx(paper: DocxPaper): Promise<Buffer> {
  const writer = await import('./write-docx.js');
  return writer.writeDocx(paper);
}
