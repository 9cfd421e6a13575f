import { type NewOffice } from '@app/accounts';
import { FORMER_DISTRICTS } from '@app/taxonomy';

const weekdays = [
  { days: [1, 2, 3, 4, 5], from: '07:30', to: '11:30' },
  { days: [1, 2, 3, 4, 5], from: '13:00', to: '16:30' },
];

const communesOf = (...keys: string[]): string[] =>
  FORMER_DISTRICTS.filter((district) => keys.includes(district.key)).flatMap((district) => district.communes);

/** The centre and two branches with fictional addresses and numbers. */
export const DEMO_OFFICES: readonly NewOffice[] = [
  {
    code: 'TN',
    name: 'Trung tâm Dịch vụ việc làm tỉnh (trụ sở mẫu)',
    kind: 'centre',
    address: 'Số 0, đường Mẫu, phường Phan Đình Phùng',
    phone: '+842080000000',
    openingHours: weekdays,
    communes: [],
  },
  {
    code: 'BK',
    name: 'Chi nhánh phía Bắc (mẫu)',
    kind: 'branch',
    address: 'Số 0, đường Mẫu, phường Đức Xuân',
    phone: '+842090000000',
    openingHours: weekdays,
    communes: communesOf(
      'thanh-pho-bac-kan',
      'huyen-bach-thong',
      'huyen-cho-don',
      'huyen-ba-be',
      'huyen-na-ri',
      'huyen-ngan-son',
      'huyen-pac-nam',
      'huyen-cho-moi',
    ),
  },
  {
    code: 'PY',
    name: 'Chi nhánh phía Nam (mẫu)',
    kind: 'branch',
    address: 'Số 0, đường Mẫu, phường Phổ Yên',
    phone: '+842081000000',
    openingHours: weekdays,
    communes: communesOf('thanh-pho-pho-yen', 'thanh-pho-song-cong', 'huyen-phu-binh'),
  },
];
