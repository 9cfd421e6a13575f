export { type PdfContent, type PdfPaper, writePdf } from './write-pdf.js';
