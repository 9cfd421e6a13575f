import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { localDate, newId } from '@app/kernel';
import { Person } from '@app/accounts';
import { writePdf } from '@app/platform/pdf';
import { referralSlipPaper } from './referral-slip.pdf.js';
import { type ReferralRow } from './referrals.queries.js';

const person = Object.assign(new Person(), {
  fullName: 'Nguyễn Thị Ngọc Ẩn',
  birthDate: localDate('1998-09-02'),
  phone: '+84900000701',
  commune: '05710',
});

const referral: ReferralRow = {
  id: newId(),
  number: 'GT-2026-000123',
  token: newId(),
  officeId: newId(),
  officeName: 'Trung tâm Dịch vụ việc làm tỉnh Thái Nguyên',
  officeAddress: 'Số 0, đường Thử',
  officePhone: '+842080000000',
  personId: newId(),
  counsellorId: newId(),
  counsellorName: 'Đặng Thị Tư Vấn',
  employerId: newId(),
  employerName: 'Hợp tác xã Chè Hữu cơ Mẫu',
  postingId: null,
  title: 'Thợ sao chè',
  occupation: '7516',
  issuedOn: localDate('2026-11-24'),
  validUntil: localDate('2026-12-09'),
  status: 'issued',
  outcome: null,
  reason: null,
  startDate: null,
  answerSource: null,
  answeredAt: null,
  answeredBy: null,
  answeredByName: null,
  voidReason: null,
  version: 1,
};

const textOf = async (fields: Partial<ReferralRow>, address: string | null) => {
  const content = { language: 'vi' as const, person, referral: { ...referral, ...fields }, address };
  const input = await writePdf(referralSlipPaper(content, new Date('2026-11-24T01:00:00Z')));
  const asText = (program: string, args: string[]) => execFileSync(program, args, { input, encoding: 'utf8' });
  return { text: asText('pdftotext', ['-layout', '-', '-']).normalize('NFC'), facts: asText('pdfinfo', ['-']) };
};

describe('the slip as a PDF', () => {
  it('holds on one page what the slip says, in its order, with its accents', async () => {
    const { text, facts } = await textOf({}, 'https://san.test/gioi-thieu/0197a0f0-0000-7000-8000-00000000000b');
    const words = [
      'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: GT-2026-000123',
      'Ngày 24 tháng 11 năm 2026',
      'PHIẾU GIỚI THIỆU VIỆC LÀM',
      'Kính gửi: Hợp tác xã Chè Hữu cơ Mẫu',
      'Thợ sao chè',
      'Nguyễn Thị Ngọc Ẩn',
      '02/09/1998',
      '09/12/2026',
      'Mã chỉ để nhận ra phiếu',
      'Đặng Thị Tư Vấn',
      'Phiếu phản hồi kết quả tuyển dụng',
      'Người lao động không đến',
    ];
    const places = words.map((word) => text.indexOf(word));
    expect(words.filter((_, at) => places[at] === -1)).toEqual([]);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(facts).toMatch(/Pages:\s+1\n/);
  });

  it('says that it counts no more, and leaves out a code that was taken back', async () => {
    const { text } = await textOf({ status: 'voided' }, null);
    expect(text).toContain('Phiếu này đã hủy, không còn giá trị.');
    expect(text).not.toContain('Mã chỉ để nhận ra phiếu');
  });
});
