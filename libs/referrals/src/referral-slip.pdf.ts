import { formatDay, formatPhone } from '@app/kernel';
import { type Person } from '@app/accounts';
import { type Language } from '@app/platform/http';
import { type PdfContent, type PdfPaper } from '@app/platform/pdf';
import { communeLabel } from '@app/taxonomy';
import { MOTTO, NATION } from '@app/ui';
import { referralTexts } from './referral.texts.js';
import { type ReferralRow } from './referrals.queries.js';

interface SlipContent {
  language: Language;
  person: Person;
  referral: ReferralRow;
  /** What its code holds; null once the code was taken back. */
  address: string | null;
}

/** The referral slip (phiếu giới thiệu việc làm) on one page, with the part that the employer sends back. */
export function referralSlipPaper(props: SlipContent, madeAt: Date): PdfPaper {
  const { language, referral } = props;
  const { slip } = referralTexts(language);
  const [year, month, day] = referral.issuedOn.split('-') as [string, string, string];
  const content: PdfContent[] = [
    head(referral, slip.number(referral.number)),
    { text: slip.place(day, month, year), italics: true, alignment: 'right', margin: [0, 10, 0, 12] },
    { text: slip.title.toLocaleUpperCase('vi'), style: 'title', margin: [0, 0, 0, 10] },
  ];
  if (referral.status === 'voided') content.push({ text: slip.voided, bold: true, margin: [0, 0, 0, 8] });
  content.push(...body(props), signatures(props), ...reply(props));
  return { title: `${slip.title} ${referral.number}`, language, madeAt, content };
}

function head({ officeName }: ReferralRow, number: string): PdfContent {
  return {
    columns: [
      { stack: [{ text: officeName, bold: true }, number], alignment: 'center' },
      {
        stack: [
          { text: NATION, bold: true },
          { text: MOTTO, bold: true },
        ],
        alignment: 'center',
        width: '60%',
      },
    ],
    fontSize: 9.5,
  };
}

function body({ language, person, referral, address }: SlipContent): PdfContent[] {
  const { slip } = referralTexts(language);
  const rows: [string, string | null][] = [
    [slip.work, referral.title],
    [slip.name, person.fullName],
    [slip.born, person.birthDate && formatDay(person.birthDate)],
    [slip.phone, person.phone && formatPhone(person.phone)],
    [slip.commune, person.commune && communeLabel(person.commune)],
    [slip.validUntil, formatDay(referral.validUntil)],
  ];
  const please: PdfContent = slip.please(formatPhone(referral.officePhone));
  return [
    { text: slip.dear(referral.employerName), bold: true, margin: [0, 0, 0, 6] },
    slip.request(referral.officeName),
    {
      table: {
        widths: [150, '*'],
        body: rows.flatMap(([label, value]) => (value ? [[label, { text: value, bold: true }]] : [])),
      },
      layout: 'noBorders',
      margin: [0, 6, 0, 8],
    },
    address === null
      ? please
      : {
          columns: [
            { qr: address, fit: 92, eccLevel: 'M', width: 104 },
            { stack: [please, { text: slip.qrHint, style: ['small', 'soft'], margin: [0, 4, 0, 0] }] },
          ],
        },
  ];
}

function signatures({ language, referral }: SlipContent): PdfContent {
  const { slip } = referralTexts(language);
  const signature = (title: string, hint: string, name: string): PdfContent => ({
    stack: [
      { text: title, bold: true },
      { text: hint, style: 'small', italics: true },
      { text: name, margin: [0, 44, 0, 0] },
    ],
    alignment: 'center',
  });
  return {
    columns: [
      signature(slip.counsellor, slip.signHint, referral.counsellorName ?? ''),
      signature(slip.employer, slip.employerHint, ''),
    ],
    margin: [0, 14, 0, 12],
  };
}

/** Cut off and sent back: a box to tick before each answer, drawn, since the font has none. */
function reply({ language, referral }: SlipContent): PdfContent[] {
  const { slip } = referralTexts(language);
  const line = (text: string): PdfContent => ({
    columns: [
      { canvas: [{ type: 'rect', x: 0, y: 3, w: 9, h: 9, lineWidth: 0.8 }], width: 18 },
      { text, width: '*' },
    ],
    margin: [0, 2, 0, 2],
  });
  return [
    { canvas: [{ type: 'line', x1: 0, y1: 0, x2: 483, y2: 0, lineWidth: 0.8, dash: { length: 4 } }] },
    { text: slip.reply, style: 'heading', margin: [0, 10, 0, 2] },
    { text: slip.replyTo(referral.number), margin: [0, 0, 0, 4] },
    ...[slip.replyHired, slip.replyNotHired, slip.replyDeclined, slip.replyNoShow].map(line),
  ];
}
