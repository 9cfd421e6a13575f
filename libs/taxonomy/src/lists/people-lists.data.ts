import { codeList } from './code-list.js';

const ETHNIC_NAMES =
  'Kinh|Tày|Thái|Hoa|Khơ-me|Mường|Nùng|HMông|Dao|Gia-rai|Ngái|Ê-đê|Ba-na|Xơ-đăng|Sán Chay|Cơ-ho|Chăm|Sán Dìu|Hrê|' +
  'Mnông|Ra-glai|Xtiêng|Bru-Vân Kiều|Thổ|Giáy|Cơ-tu|Gié-Triêng|Mạ|Khơ-mú|Co|Tà-ôi|Chơ-ro|Kháng|Xinh-mun|Hà Nhì|' +
  'Chu-ru|Lào|La Chí|La Ha|Phù Lá|La Hủ|Lự|Lô Lô|Chứt|Mảng|Pà Thẻn|Cơ Lao|Cống|Bố Y|Si La|Pu Péo|Brâu|Ơ Đu|Rơ-măm';

/** Names that people use beside the official one. */
const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  '01': ['Việt'],
  '08': ['Mông', "H'Mông", 'Hmông', 'Mèo'],
  '15': ['Cao Lan', 'Sán Chí', 'Sán Chỉ'],
  '05': ['Khmer', 'Khơ me'],
};

/** The 54 ethnic groups by their official numbers. Asking for it is optional; the answer is sensitive data. */
export const ETHNIC_GROUPS = codeList({
  source: 'Danh mục các thành phần dân tộc Việt Nam, Quyết định 121-TCTK/PPCĐ ngày 02/3/1979',
  validFrom: '1979-03-02',
  entries: ETHNIC_NAMES.split('|').map((name, index) => {
    const code = String(index + 1).padStart(2, '0');
    return { code, vi: name, en: name, also: ALSO_CALLED[code] ?? [] };
  }),
});

/** The ethnic majority; all others count as ethnic minorities in the reports. */
export const MAJORITY_ETHNIC_GROUP = '01';

/** Forms of disability (dạng tật). */
export const DISABILITIES = codeList({
  source: 'Luật Người khuyết tật 51/2010/QH12, Điều 3 khoản 1',
  validFrom: '2011-01-01',
  entries: [
    { code: 'movement', vi: 'Khuyết tật vận động', en: 'Movement' },
    { code: 'hearing', vi: 'Khuyết tật nghe, nói', en: 'Hearing or speech' },
    { code: 'sight', vi: 'Khuyết tật nhìn', en: 'Sight' },
    { code: 'mental', vi: 'Khuyết tật thần kinh, tâm thần', en: 'Mental health' },
    { code: 'learning', vi: 'Khuyết tật trí tuệ', en: 'Learning' },
    { code: 'other', vi: 'Khuyết tật khác', en: 'Other' },
  ],
});

/** Degrees of disability (mức độ khuyết tật) as its certificate states them. */
export const DISABILITY_DEGREES = codeList({
  source: 'Luật Người khuyết tật 51/2010/QH12, Điều 3 khoản 2',
  validFrom: '2011-01-01',
  entries: [
    { code: 'very_severe', vi: 'Đặc biệt nặng', en: 'Very severe' },
    { code: 'severe', vi: 'Nặng', en: 'Severe' },
    { code: 'mild', vi: 'Nhẹ', en: 'Mild' },
  ],
});

/** Groups that the programme and the forms name for help first. */
export const PRIORITY_GROUPS = codeList({
  source: 'Kế hoạch phát triển thị trường lao động của tỉnh; Mẫu 01, phiếu đăng ký tìm việc',
  validFrom: '2026-01-01',
  entries: [
    { code: 'nkt', vi: 'Người khuyết tật', en: 'People with disabilities' },
    { code: 'dtts', vi: 'Người dân tộc thiểu số', en: 'Ethnic minorities' },
    { code: 'nu', vi: 'Lao động nữ', en: 'Women' },
    { code: 'qnxn', vi: 'Quân nhân, bộ đội xuất ngũ', en: 'Demobilised soldiers' },
    {
      code: 'chxaphtu',
      vi: 'Người chấp hành xong hình phạt tù, được đặc xá, tha tù trước thời hạn có điều kiện',
      en: 'People who have served a prison sentence, were pardoned or released on parole',
    },
    { code: 'nongthon', vi: 'Lao động khu vực nông thôn', en: 'Rural workers' },
    { code: 'svmtn', vi: 'Học sinh, sinh viên mới tốt nghiệp', en: 'Recent graduates' },
    { code: 'hongheo', vi: 'Người thuộc hộ nghèo', en: 'Poor households' },
    { code: 'hocanngheo', vi: 'Người thuộc hộ cận nghèo', en: 'Nearly poor households' },
    { code: 'thuhoidat', vi: 'Người bị thu hồi đất', en: 'People whose land was recovered by the State' },
    { code: 'tnncc', vi: 'Thân nhân người có công', en: 'Relatives of people with merit' },
    { code: 'bhtn', vi: 'Người đang hưởng bảo hiểm thất nghiệp', en: 'People on unemployment insurance' },
  ],
});

export type PriorityGroup = (typeof PRIORITY_GROUPS.codes)[number];

/** Groups that tell something sensitive (Luật 91/2025/QH15): kept apart, sealed, each read audited. */
export const SENSITIVE_GROUPS: ReadonlySet<PriorityGroup> = new Set(['nkt', 'dtts', 'chxaphtu']);
