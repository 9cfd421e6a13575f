import { formatPhone } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { type PdfContent, type PdfPaper } from '@app/platform/pdf';
import { type PostingCard, wageText } from '@app/postings';
import { boothTexts } from './booth.texts.js';
import { type BoothRow } from './booths.queries.js';
import { fairDay, fairHours, fairPlace } from './fair-words.js';
import { fairTexts } from './fair.texts.js';
import { type FairRow } from './fairs.queries.js';

interface PaperContent {
  language: Language;
  fair: FairRow;
  booths: readonly BoothRow[];
  cards: ReadonlyMap<string, PostingCard>;
  /** Of the public page of the fair: what the codes hold. */
  address: string;
}

/** The poster of a fair: what, when, where, who is there, and a code that leads to registering. */
export function posterPaper({ language, fair, booths, address }: PaperContent, madeAt: Date): PdfPaper {
  const texts = fairTexts(language);
  const { poster } = texts;
  const content: PdfContent[] = [
    { text: fair.officeName.toLocaleUpperCase('vi'), bold: true, alignment: 'center', fontSize: 12 },
    { text: texts.fairs.toLocaleUpperCase('vi'), alignment: 'center', fontSize: 14, margin: [0, 24, 0, 0] },
    { text: fair.title, alignment: 'center', bold: true, fontSize: 30, lineHeight: 1.15, margin: [0, 4, 0, 18] },
    { text: fairDay(fair, language), alignment: 'center', bold: true, fontSize: 22 },
    { text: fairHours(fair), alignment: 'center', bold: true, fontSize: 22 },
    { text: fairPlace(fair) ?? texts.onlineOnly, alignment: 'center', fontSize: 15, margin: [0, 6, 0, 18] },
    { qr: address, fit: 190, eccLevel: 'M', alignment: 'center' },
    { text: poster.scan, alignment: 'center', fontSize: 13, bold: true, margin: [0, 8, 0, 2] },
    { text: poster.free(formatPhone(fair.officePhone)), alignment: 'center', margin: [0, 0, 0, 16] },
  ];
  if (booths.length > 0) {
    const names = booths.map(({ employerName }) => employerName);
    content.push(
      { text: poster.employers(String(booths.length)), style: 'heading', margin: [0, 0, 0, 4] },
      { text: names.join(' · '), fontSize: 10 },
    );
  }
  return { title: `${texts.fairs}: ${fair.title}`, language, madeAt, content };
}

/** A sheet for each booth to stand on its table: the number, who, and the work that is offered. */
export function boothSheetsPaper({ language, fair, booths, cards, address }: PaperContent, madeAt: Date): PdfPaper {
  const texts = boothTexts(language);
  const content = booths.map((booth, index): PdfContent => {
    const offered = booth.postingIds.flatMap((id) => cards.get(id) ?? []);
    return {
      stack: [
        { text: fair.title, alignment: 'center', style: 'soft' },
        { text: texts.booth('').trim(), alignment: 'center', fontSize: 18, margin: [0, 16, 0, 0] },
        { text: String(booth.number), alignment: 'center', bold: true, fontSize: 110, lineHeight: 1.05 },
        { text: booth.employerName, alignment: 'center', bold: true, fontSize: 22, margin: [0, 0, 0, 16] },
        ...offered.map((card) => ({
          columns: [
            { text: card.title, bold: true, fontSize: 13 },
            { text: wageText(card, language), alignment: 'right' as const, fontSize: 12 },
          ],
          margin: [0, 3, 0, 3] as [number, number, number, number],
        })),
        { qr: address, fit: 120, eccLevel: 'M', alignment: 'center', margin: [0, 16, 0, 0] },
      ],
      ...(index < booths.length - 1 && { pageBreak: 'after' as const }),
    };
  });
  return { title: `${texts.booths}: ${fair.title}`, language, madeAt, content };
}
