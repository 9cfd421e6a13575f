import { type PdfPaper } from './write-pdf.js';

export { type PdfContent, type PdfPaper } from './write-pdf.js';

/** See there; the library and its fonts are loaded with the first paper, so that programs start without them. */
export async function writePdf(paper: PdfPaper): Promise<Buffer> {
  const writer = await import('./write-pdf.js');
  return writer.writePdf(paper);
}
