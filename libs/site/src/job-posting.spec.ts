import { describe, expect, it } from '@jest/globals';
import { Employer } from '@app/employers';
import { Posting, type PostingDetail } from '@app/postings';
import { jobPostingOf } from './job-posting.js';

const employer = Object.assign(new Employer(), {
  id: 'e',
  name: 'Cơ khí Thử',
  status: 'verified',
  website: 'https://cokhi.example',
  logoFileId: 'l',
} satisfies Partial<Employer>);

function detailOf(fields: Partial<Posting> = {}): PostingDetail {
  const posting = Object.assign(new Posting(), {
    id: 'p',
    title: 'Thợ hàn',
    description: 'Hàn <khung>\n\nSơn khung',
    requirements: null,
    benefitNote: null,
    publishedAt: new Date('2026-11-23T03:00:00Z'),
    deadline: '2026-12-24' as Posting['deadline'],
    workForm: 'full_time',
    wageBasis: 'month',
    wageMin: 9_000_000,
    wageMax: 12_000_000,
    wageCurrency: 'VND',
    experience: '1_2',
    qualification: 'trung_cap',
    occupation: '7212',
    headcount: 3,
    contactPhone: '+84900000001',
    ...fields,
  } satisfies Partial<Posting>);
  const workplaces = [{ commune: '05710', province: null, address: 'Lô 0, đường Thử', park: null }];
  return { posting, workplaces, isVisible: true } as unknown as PostingDetail;
}

const inWords = (fields: Partial<Posting> = {}) => jobPostingOf(detailOf(fields), employer, 'https://vieclam.example');

describe('jobPostingOf', () => {
  it('has everything that search engines require', () => {
    expect(inWords()).toMatchObject({
      '@type': 'JobPosting',
      title: 'Thợ hàn',
      datePosted: '2026-11-23T03:00:00.000Z',
      validThrough: '2026-12-24T23:59:59+07:00',
      hiringOrganization: { name: 'Cơ khí Thử', logo: 'https://vieclam.example/doanh-nghiep/logo/l' },
      jobLocation: [
        {
          '@type': 'Place',
          address: {
            streetAddress: 'Lô 0, đường Thử',
            addressLocality: 'phường Linh Sơn',
            addressRegion: 'Thái Nguyên',
            addressCountry: 'VN',
          },
        },
      ],
      employmentType: 'FULL_TIME',
      totalJobOpenings: 3,
      url: 'https://vieclam.example/viec-lam/p',
    });
  });

  it('writes the texts as harmless HTML', () => {
    expect(inWords().description).toBe('<p>Hàn &lt;khung&gt;</p><p>Sơn khung</p>');
  });

  it('states a wage in the unit it is paid by, and none that cannot be stated so', () => {
    expect(inWords().baseSalary).toMatchObject({
      currency: 'VND',
      value: { minValue: 9_000_000, maxValue: 12_000_000, unitText: 'MONTH' },
    });
    expect(inWords({ wageMax: null }).baseSalary?.value).not.toHaveProperty('maxValue');
    expect(inWords({ wageBasis: 'piece' })).not.toHaveProperty('baseSalary');
    expect(inWords({ wageBasis: 'negotiable', wageMin: null, wageMax: null })).not.toHaveProperty('baseSalary');
  });

  it('tells nothing of the contact', () => {
    expect(JSON.stringify(inWords())).not.toContain('900000001');
  });
});
