export { type DocxPaper, writeDocx } from './write-docx.js';
