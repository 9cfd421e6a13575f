import { describe, expect, it } from '@jest/globals';
import { localDate } from '@app/kernel';
import { type SearchablePosting } from '@app/postings';
import { asIndexed } from './indexed-document.js';
import { toPostingDocument } from './posting-document.js';

const SOURCE: SearchablePosting = {
  id: '0190a000-0000-7000-8000-000000000001',
  title: 'Thợ may',
  description: 'May áo.',
  requirements: null,
  employerId: '0190a000-0000-7000-8000-000000000002',
  employerName: 'Công ty May Áo Chàm',
  employerIsVerified: true,
  occupation: '7531',
  positionRank: 'staff',
  headcount: 5,
  generalEducation: null,
  qualification: 'none',
  experience: 'none',
  workForm: 'full_time',
  contractType: '12_36',
  wageBasis: 'month',
  wageMin: 8_000_000,
  wageMax: 11_500_000,
  wageCurrency: 'VND',
  shifts: ['day'],
  benefits: ['bus'],
  skills: ['may máy 1 kim'],
  licences: [],
  minAge: 18,
  maxAge: null,
  workplaces: [{ commune: '05860', province: null, address: 'Lô 0', park: 'yen_binh' }],
  deadline: localDate('2026-12-24'),
  publishedAt: new Date('2026-11-24T02:00:00Z'),
  applicationCount: 0,
};

const documentOf = (fields: Partial<SearchablePosting> = {}) => toPostingDocument({ ...SOURCE, ...fields });

describe('the document of a posting', () => {
  it('says what is searched, filtered and compared', () => {
    expect(documentOf()).toMatchObject({
      title: 'Thợ may',
      employer: 'Công ty May Áo Chàm',
      places: ['phường Phổ Yên', 'Thành phố Phổ Yên', 'Thái Nguyên', 'KCN Yên Bình', 'Lô 0'],
      conditions: expect.arrayContaining(['Giờ hành chính', 'Xe đưa đón', 'Không yêu cầu kinh nghiệm']),
      occupation1: '7',
      occupation4: '7531',
      communes: ['05860'],
      districts: ['thanh-pho-pho-yen'],
      provinces: ['19'],
      parks: ['yen_binh'],
      wageFloor: 8_000_000,
      wageCeiling: 11_500_000,
      wageSteps: [5_000_000, 7_000_000, 8_000_000, 10_000_000],
      deadline: 20261224,
      publishedAt: 1795485600,
    });
  });

  it('tells wages by day and hour as a month, and leaves out what cannot be told', () => {
    expect(documentOf({ wageBasis: 'day', wageMin: 300_000, wageMax: null })).toMatchObject({
      wageFloor: 7_800_000,
      wageCeiling: 7_800_000,
    });
    expect(documentOf({ wageBasis: 'negotiable', wageMin: null, wageMax: null })).toMatchObject({
      wageFloor: null,
      wageCeiling: null,
      wageSteps: [],
    });
    expect(documentOf({ wageCurrency: 'USD', wageMin: 500, wageMax: 900 })).toMatchObject({ wageCeiling: null });
  });

  it('knows several workplaces, other provinces, and a former district that stands in an address only', () => {
    const at = (place: Partial<SearchablePosting['workplaces'][number]>) => ({
      commune: null,
      province: null,
      address: null,
      park: null,
      ...place,
    });
    expect(
      documentOf({
        workplaces: [
          at({ commune: '05860' }),
          at({ province: '01' }),
          at({ province: '19', address: 'Huyện Đồng Hỷ' }),
        ],
      }),
    ).toMatchObject({
      communes: ['05860'],
      provinces: ['01', '19'],
      districts: ['thanh-pho-pho-yen', 'huyen-dong-hy'],
    });
    expect(documentOf({ workplaces: [at({ address: 'Nơi không rõ' })] })).toMatchObject({
      communes: [],
      provinces: [],
    });
  });

  it('does without what is not known', () => {
    expect(
      documentOf({ employerName: null, occupation: null, deadline: null, publishedAt: null, experience: null }),
    ).toMatchObject({ employer: null, occupation1: null, occupationName: null, deadline: null, publishedAt: 0 });
  });

  it('changes its revision with everything else and with nothing besides', () => {
    const revisionOf = (fields: Partial<SearchablePosting> = {}) => asIndexed(documentOf(fields)).revision;
    const revision = revisionOf();
    expect(revisionOf()).toBe(revision);
    expect(revisionOf({ title: 'Thợ máy' })).not.toBe(revision);
    expect(revisionOf({ employerIsVerified: false })).not.toBe(revision);
  });
});
