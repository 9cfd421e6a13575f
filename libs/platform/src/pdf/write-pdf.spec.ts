import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { writePdf } from './write-pdf.js';

/** With words that stand on two letters' worth of accents, in capitals too. */
const LINES = [
  'PHIẾU GIỚI THIỆU VIỆC LÀM SỐ 12',
  'Nguyễn Thị Ngọc Ánh, sinh ngày 02/09/1998, xã Phú Bình',
  'Đề nghị Quý đơn vị trả lời trước ngày hết hạn; Ẩm thực, Ữ, Ỡ, Ẵ, ỹ, ượ, ệ',
];

const madeAt = new Date('2026-11-24T01:00:00Z');
const pdf = (title: string) =>
  writePdf({
    title,
    language: 'vi',
    madeAt,
    content: LINES.map((text) => ({ text })),
    footer: (page, pages) => ({ text: `Trang ${page}/${pages}`, style: 'small', alignment: 'center' }),
  });

describe('a PDF', () => {
  it('gives its Vietnamese words back with accents in order', async () => {
    const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: await pdf('Phiếu'), encoding: 'utf8' });
    for (const line of [...LINES, 'Trang 1/1']) expect(text.normalize('NFC')).toContain(line);
  });

  it('says its title and language, and is the same for the same words', async () => {
    const [one, two] = await Promise.all([pdf('Phiếu giới thiệu'), pdf('Phiếu giới thiệu')]);
    expect(one.equals(two)).toBe(true);
    const facts = execFileSync('pdfinfo', ['-'], { input: one, encoding: 'utf8' });
    expect(facts).toMatch(/Title:\s+Phiếu giới thiệu/);
    expect(facts).toMatch(/Page size:.*A4/);
    expect(one.toString('latin1')).toContain('/Lang (vi)');
  });
});
