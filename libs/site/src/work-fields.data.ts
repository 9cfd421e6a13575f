import { type IconName } from '@app/ui';

/** A field of work as people of the province think of it, made of groups of the occupations. */
export interface WorkField {
  key: string;
  vi: string;
  en: string;
  icon: IconName;
  /** Codes of groups; every minor group lies beneath exactly one code of exactly one field. */
  codes: readonly string[];
}

export const WORK_FIELDS: readonly WorkField[] = [
  { key: 'sewing', vi: 'May mặc, da giày', en: 'Garments and footwear', icon: 'sewing', codes: ['753', '815'] },
  {
    key: 'electronics',
    vi: 'Điện tử, lắp ráp',
    en: 'Electronics and assembly',
    icon: 'chip',
    codes: ['742', '82'],
  },
  {
    key: 'production',
    vi: 'Sản xuất, chế biến',
    en: 'Production and processing',
    icon: 'factory',
    codes: ['73', '751', '752', '754', '813', '814', '816', '817', '818', '932'],
  },
  { key: 'metal', vi: 'Cơ khí, hàn, sửa chữa', en: 'Metalwork and repair', icon: 'wrench', codes: ['72'] },
  {
    key: 'mining',
    vi: 'Khai khoáng, luyện kim',
    en: 'Mining and steel',
    icon: 'pickaxe',
    codes: ['811', '812'],
  },
  {
    key: 'building',
    vi: 'Xây dựng, điện nước',
    en: 'Building and installation',
    icon: 'helmet',
    codes: ['71', '741', '931'],
  },
  {
    key: 'transport',
    vi: 'Lái xe, kho vận',
    en: 'Driving and warehouses',
    icon: 'truck',
    codes: ['432', '83', '933'],
  },
  {
    key: 'sales',
    vi: 'Bán hàng, kinh doanh',
    en: 'Sales and trade',
    icon: 'shop',
    codes: ['122', '142', '243', '332', '52', '952'],
  },
  {
    key: 'office',
    vi: 'Văn phòng, kế toán',
    en: 'Office and accounting',
    icon: 'calculator',
    codes: ['121', '241', '242', '331', '333', '334', '335', '41', '42', '431', '44'],
  },
  {
    key: 'hospitality',
    vi: 'Nhà hàng, khách sạn',
    en: 'Restaurants and hotels',
    icon: 'kitchen',
    codes: ['141', '511', '512', '513', '94'],
  },
  {
    key: 'care',
    vi: 'Y tế, giáo dục',
    en: 'Health and teaching',
    icon: 'care',
    codes: ['22', '23', '32', '53'],
  },
  {
    key: 'engineering',
    vi: 'Kỹ thuật, công nghệ thông tin',
    en: 'Engineering and IT',
    icon: 'laptop',
    codes: ['133', '21', '25', '31', '35'],
  },
  {
    key: 'farming',
    vi: 'Chè, nông, lâm nghiệp',
    en: 'Tea, farming, forestry',
    icon: 'sprout',
    codes: ['131', '6', '92'],
  },
  {
    key: 'services',
    vi: 'Bảo vệ, vệ sinh, dịch vụ',
    en: 'Guarding, cleaning, services',
    icon: 'cleaning',
    codes: ['514', '515', '516', '54', '91', '951', '96'],
  },
  {
    key: 'management',
    vi: 'Quản lý, nghề khác',
    en: 'Management and others',
    icon: 'briefcase',
    codes: ['0', '11', '132', '134', '143', '26', '34'],
  },
];

/** The fields in which something is open with the number of postings, the fullest first. */
export function fieldsWithCounts(
  byMinorGroup: Readonly<Record<string, number>>,
): { field: WorkField; count: number }[] {
  return WORK_FIELDS.map((field) => {
    const groups = Object.entries(byMinorGroup).filter(([minor]) => field.codes.some((code) => minor.startsWith(code)));
    return { field, count: groups.reduce((sum, [, count]) => sum + count, 0) };
  })
    .filter(({ count }) => count > 0)
    .toSorted((left, right) => right.count - left.count);
}
