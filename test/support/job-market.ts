import { type Office } from '@app/accounts';
import { type Employer } from '@app/employers';
import { type Posting } from '@app/postings';
import { firmOf } from './employers.js';
import { type PostingFields, publishedPosting } from './postings.js';
import { type World } from './world.js';

type Vacancy = readonly [
  title: string,
  firm: keyof typeof FIRMS,
  occupation: string,
  commune: string,
  millions: readonly [number, number] | null,
  fields?: PostingFields,
];

const FIRMS = {
  garment: { name: 'Công ty May Áo Chàm', isVerified: true },
  electronics: { name: 'Công ty Điện tử Sao Mai Thử', isVerified: true },
  steel: { name: 'Cơ sở Cơ khí Gang Đỏ', isVerified: false },
  services: { name: 'Hộ kinh doanh Chè Xanh', isVerified: true },
} as const;

const PHO_YEN = '05860';
const SONG_CONG = '05518';
const DIEM_THUY = '05941';
const PHAN_DINH_PHUNG = '05443';
const DONG_HY = '05692';
const DAI_TU = '05830';

/** Fictional vacancies as the province knows them, with words that fold into each other and signs that split words. */
const VACANCIES: readonly Vacancy[] = [
  ['Công nhân may công nghiệp', 'garment', '8153', PHO_YEN, [8, 11], { shifts: ['day'] }],
  ['Thợ may mẫu', 'garment', '8153', SONG_CONG, [10, 14]],
  ['Tổ trưởng chuyền may', 'garment', '8153', DIEM_THUY, [12, 16], { experience: '2_5' }],
  ['Công nhân là, đóng gói', 'garment', '8183', PHO_YEN, [7, 9]],
  ['Nhân viên KCS chuyền may', 'garment', '7543', PHO_YEN, [8, 10], { experience: 'lt1' }],
  ['Thợ máy sửa chữa ô tô', 'steel', '7231', PHAN_DINH_PHUNG, [9, 15], { experience: '1_2' }],
  ['Thợ hàn kết cấu thép', 'steel', '7212', DONG_HY, [10, 18], { experience: '1_2' }],
  ['Vận hành lò luyện thép', 'steel', '8121', PHAN_DINH_PHUNG, [11, 15], { shifts: ['three'] }],
  ['Kỹ thuật viên cơ khí', 'steel', '3115', SONG_CONG, [12, 18], { qualification: 'cao_dang' }],
  [
    'Công nhân lắp ráp linh kiện điện tử',
    'electronics',
    '8212',
    DIEM_THUY,
    [9, 13],
    { shifts: ['two', 'night'], benefits: ['si', 'bus', 'dorm'], workplaces: inPark(DIEM_THUY, 'diem_thuy') },
  ],
  [
    'Công nhân vận hành máy SMT ca đêm',
    'electronics',
    '8212',
    PHO_YEN,
    [10, 14],
    { shifts: ['night'], workplaces: inPark(PHO_YEN, 'yen_binh') },
  ],
  ['Kỹ sư lập trình C++', 'electronics', '2512', PHO_YEN, [18, 30], { qualification: 'dai_hoc', experience: '2_5' }],
  ['Lập trình viên C# .NET', 'electronics', '2514', PHAN_DINH_PHUNG, [15, 25], { qualification: 'dai_hoc' }],
  ['Nhân viên giám sát hệ thống 24/7', 'electronics', '3511', PHO_YEN, [10, 12], { shifts: ['three'] }],
  ['Kế toán kho', 'electronics', '4311', DIEM_THUY, [8, 10], { qualification: 'cao_dang' }],
  ['Kế toán tổng hợp', 'garment', '3313', SONG_CONG, [10, 14], { qualification: 'dai_hoc', experience: '1_2' }],
  ['Nhân viên kho vận', 'electronics', '4321', PHO_YEN, [8, 10]],
  ['Bảo vệ nhà xưởng', 'garment', '5414', PHO_YEN, [6, 8], { shifts: ['two', 'night'] }],
  ['Lái xe tải 5 tấn', 'services', '8332', PHAN_DINH_PHUNG, [9, 13]],
  [
    'Nhân viên giao hàng',
    'services',
    '9621',
    PHAN_DINH_PHUNG,
    [7, 12],
    { workForm: 'part_time', shifts: ['flexible'] },
  ],
  ['Giáo viên mầm non', 'services', '2342', PHAN_DINH_PHUNG, [6, 9], { qualification: 'cao_dang' }],
  ['Phụ bếp nhà hàng', 'services', '9412', PHAN_DINH_PHUNG, null, { wageBasis: 'negotiable', shifts: ['two'] }],
  ['Nhân viên bán hàng tại cửa hàng chè', 'services', '5223', DAI_TU, [6, 8], { shifts: ['two', 'weekend'] }],
  ['Công nhân chế biến chè', 'services', '9329', DAI_TU, [6, 8]],
  ['Tạp vụ văn phòng', 'services', '9112', PHAN_DINH_PHUNG, [5, 6], { workForm: 'part_time', shifts: ['day'] }],
];

function inPark(commune: string, park: string): PostingFields['workplaces'] {
  return [{ commune, park, address: 'Lô 0' }];
}

export interface JobMarket {
  firms: Record<keyof typeof FIRMS, Employer>;
  /** By title. */
  postings: ReadonlyMap<string, Posting>;
}

/** Two dozen open vacancies of four firms, each an hour newer than the one before it. */
export async function openJobMarket(world: World, office: Office): Promise<JobMarket> {
  const firms = {} as Record<keyof typeof FIRMS, Employer>;
  for (const [key, firm] of Object.entries(FIRMS)) firms[key as keyof typeof FIRMS] = await firmOf(world, office, firm);
  const postings = new Map<string, Posting>();
  for (const [title, firm, occupation, commune, millions, fields] of VACANCIES) {
    const [low, high] = millions ?? [];
    postings.set(
      title,
      await publishedPosting(world, office, {
        employerId: firms[firm].id,
        title,
        description: `Công việc tại ${firms[firm].name}; chi tiết trao đổi khi phỏng vấn.`,
        requirements: 'Chăm chỉ, có trách nhiệm.',
        occupation,
        wageMin: low && low * 1_000_000,
        wageMax: high && high * 1_000_000,
        benefits: ['si'],
        workplaces: [{ commune, address: 'Số 0, đường Thử' }],
        ...fields,
      }),
    );
    world.clock.advance(3_600_000);
  }
  return { firms, postings };
}
