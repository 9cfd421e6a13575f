import { describe, expect, it } from '@jest/globals';
import { localDate } from '@app/kernel';
import { registerCommunes } from '@app/taxonomy';
import { longestProbation, mustWait, screen, type Screened } from './posting.screening.js';

const TODAY = localDate('2026-11-24');
const clean: Screened = {
  title: 'Công nhân may',
  description: 'May hoàn thiện áo khoác, làm giờ hành chính.',
  requirements: null,
  benefitNote: null,
  wageNote: null,
  wageBasis: 'month',
  wageMin: 7_000_000,
  wageMax: 10_000_000,
  wageCurrency: 'VND',
  workForm: 'full_time',
  probationDays: null,
  probationPercent: null,
  positionRank: 'staff',
  qualification: 'none',
  occupation: '7531',
  minAge: null,
  maxAge: null,
  workplaces: [{ commune: null, province: '19' }],
  questions: [],
};
const rulesOf = (change: Partial<Screened>, isVerified = true) =>
  screen({ ...clean, ...change }, isVerified, TODAY).map(({ rule }) => rule);

describe('screening', () => {
  it('finds nothing in an honest posting', () => expect(rulesOf({})).toEqual([]));

  it.each([
    'Ứng viên đặt cọc 500.000 đồng để giữ chỗ',
    'Nop phi ho so 200k khi phong van',
    'phải mua đồng phục của công ty',
    'Chuyển khoản trước 300 nghìn',
    'thu phí đào tạo 2 triệu',
    'tiền thế chấp sẽ trả lại sau 3 tháng',
  ])('holds a posting that asks for money: %s', (description) => {
    expect(rulesOf({ description })).toEqual(['asks-money']);
  });

  it.each([
    'Không thu phí',
    'Ứng viên không phải đặt cọc',
    'không mất phí hồ sơ',
    'Cấp đồng phục miễn phí',
    'KHÔNG thu bất kỳ khoản nào',
  ])('lets a promise not to take money pass: %s', (description) => expect(rulesOf({ description })).toEqual([]));

  it.each(['Nộp bằng tốt nghiệp bản gốc', 'Công ty giữ căn cước trong thời gian làm việc', 'giữ giấy tờ gốc'])(
    'finds that papers are kept: %s',
    (requirements) => expect(rulesOf({ requirements })).toEqual(['asks-papers']),
  );

  it.each([
    'Chỉ tuyển nam',
    'Giới tính: Nữ',
    'chưa lập gia đình',
    'Độc thân, chịu khó',
    'không nhận người Thanh Hóa',
    'Xét nghiệm HIV trước khi nhận việc',
    'Không tham gia công đoàn',
  ])('flags what discriminates: %s', (requirements) => {
    expect(rulesOf({ requirements })).toContain('discriminates');
  });

  it.each(['Giới tính: Nam/Nữ', 'Tuyển 20 nam, nữ', 'Đã lập gia đình cũng được'])('does not flag: %s', (requirements) =>
    expect(rulesOf({ requirements })).toEqual([]),
  );

  it('shows the words as they were written', () => {
    const [finding] = screen({ ...clean, description: 'Vui lòng ĐẶT CỌC trước khi đến' }, true, TODAY);
    expect(finding).toEqual({ rule: 'asks-money', field: 'description', words: ['ĐẶT CỌC'] });
  });

  it('takes the lowest minimum wage for a commune of which the region is not known', () => {
    const known = { code: '99001', kind: 'xã', name: 'Thử Nghiệm', province: '20', point: null, former: [] } as const;
    const workplaces = [{ commune: '99001', province: '20' }];
    registerCommunes([{ ...known, wageRegion: null }]);
    expect(rulesOf({ workplaces, wageMin: 3_700_000 })).toEqual([]);
    registerCommunes([{ ...known, wageRegion: 'I' }]);
    expect(rulesOf({ workplaces, wageMin: 3_700_000 })).toEqual(['below-minimum-wage']);
    registerCommunes([]);
  });
  it('compares the wage with the minimum of the cheapest workplace by month, hour and day', () => {
    expect(rulesOf({ wageMin: 3_699_999 })).toEqual(['below-minimum-wage']);
    expect(rulesOf({ wageMin: 3_700_000 })).toEqual([]);
    expect(rulesOf({ wageBasis: 'hour', wageMin: 17_799 })).toEqual(['below-minimum-wage']);
    expect(rulesOf({ wageBasis: 'day', wageMin: 142_400 })).toEqual([]);
    expect(rulesOf({ wageMin: 2_000_000, workForm: 'part_time' })).toEqual([]);
    expect(rulesOf({ wageMin: null, wageMax: null, wageBasis: 'negotiable' })).toEqual([]);
  });

  it('knows the longest probation of each kind of job and the least pay in it', () => {
    expect(longestProbation({ positionRank: 'leader', qualification: 'dai_hoc', occupation: '1120' })).toBe(180);
    expect(longestProbation({ positionRank: 'staff', qualification: 'dai_hoc', occupation: '2411' })).toBe(60);
    expect(longestProbation({ positionRank: 'staff', qualification: 'trung_cap', occupation: '7231' })).toBe(30);
    expect(longestProbation({ positionRank: 'staff', qualification: 'none', occupation: '7531' })).toBe(6);
    expect(rulesOf({ probationDays: 7 })).toEqual(['probation']);
    expect(rulesOf({ probationDays: 6, probationPercent: 84 })).toEqual(['probation']);
    expect(rulesOf({ probationDays: 6, probationPercent: 85 })).toEqual([]);
  });

  it('minds contact details only of employers that are not verified, and lets no trusted one ask for money', () => {
    const description = 'Liên hệ 0912 345 678 hoặc tuyendung@vi-du.example, Zalo: may123';
    expect(rulesOf({ description }, false)).toEqual(['contact-in-text']);
    expect(rulesOf({ description }, true)).toEqual([]);
    expect(mustWait([{ rule: 'contact-in-text', field: 'description', words: [] }])).toBe(false);
    expect(mustWait([{ rule: 'asks-money', field: 'description', words: [] }])).toBe(true);
  });
});
