import { describe, expect, it } from '@jest/globals';
import { writePdf } from '@app/platform/pdf';
import { type PostingCard } from '@app/postings';
import { type BoothRow } from './booths.queries.js';
import { boothSheetsPaper, posterPaper } from './fair-papers.pdf.js';
import { type FairRow } from './fairs.queries.js';

const fair = {
  title: 'Phiên giao dịch việc làm định kỳ',
  officeName: 'Trung tâm thử',
  officePhone: '+842080000000',
  opensAt: new Date('2026-12-15T01:00:00Z'),
  closesAt: new Date('2026-12-15T04:30:00Z'),
  place: 'Hội trường A',
  commune: null,
} as FairRow;
const booth = (number: number): BoothRow =>
  ({ number, employerName: `Đơn vị số ${number}`, postingIds: ['p'] }) as BoothRow;
const cards = new Map([
  ['p', { title: 'Thợ may', wageBasis: 'negotiable', wageMin: null, wageMax: null } as PostingCard],
]);
const content = {
  language: 'vi' as const,
  fair,
  booths: [booth(1), booth(2)],
  cards,
  address: 'https://vieclam.example/p',
};
const madeAt = new Date('2026-12-01T00:00:00Z');

describe('the papers of a fair', () => {
  it('are a poster with the day and who is there', () => {
    const text = JSON.stringify(posterPaper(content, madeAt).content);
    for (const words of ['Thứ Ba, 15/12/2026', '08:00–11:30', 'Đơn vị số 1 · Đơn vị số 2', '0208 000 0000']) {
      expect(text).toContain(words);
    }
  });

  it('are a sheet for each booth, on a page of its own', async () => {
    const pdf = (await writePdf(boothSheetsPaper(content, madeAt))).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2);
  });
});
