import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pdfmake from 'pdfmake';
import { type Content, type DynamicContent, type StyleDictionary } from 'pdfmake/interfaces.js';

export type PdfContent = Content;

/** A paper to print, as A4. */
export interface PdfPaper {
  title: string;
  language: 'vi' | 'en';
  madeAt: Date;
  content: PdfContent;
  /** Lying, for tables of many columns. */
  isWide?: boolean;
  /** At the foot of each page, beside nothing else. */
  footer?: (page: number, pages: number) => PdfContent;
}

/** The whole fonts: those of the web are split by alphabet, and a name would fall apart between the pieces. */
const FONTS = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/be-vietnam-pro/package.json')));
const face = (name: string): string => join(FONTS, name, `BeVietnamPro_${name}.ttf`);

pdfmake.setFonts({
  BeVietnamPro: {
    normal: face('400Regular'),
    bold: face('700Bold'),
    italics: face('400Regular_Italic'),
    bolditalics: face('700Bold_Italic'),
  },
});
// A paper is made of what is handed over, and of nothing that its words may point to.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path.startsWith(FONTS));

/** Names for how words look, for papers of one hand. */
const STYLES: StyleDictionary = {
  title: { fontSize: 16, bold: true, alignment: 'center' },
  heading: { fontSize: 12, bold: true },
  small: { fontSize: 9 },
  soft: { color: '#555555' },
};

/** Writes a PDF whose words can be searched, copied and read out, with every Vietnamese accent in its place. */
export async function writePdf({ title, language, madeAt, content, isWide, footer }: PdfPaper): Promise<Buffer> {
  return pdfmake
    .createPdf({
      pageSize: 'A4',
      pageOrientation: isWide ? 'landscape' : 'portrait',
      pageMargins: [56, 48, 56, 48],
      info: { title, creationDate: madeAt, modDate: madeAt },
      language,
      // High enough for two accents above a capital letter.
      defaultStyle: { font: 'BeVietnamPro', fontSize: 10.5, lineHeight: 1.3 },
      styles: STYLES,
      content,
      ...(footer && { footer: footer as DynamicContent }),
    })
    .getBuffer();
}
