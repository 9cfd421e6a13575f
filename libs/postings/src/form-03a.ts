import { codeList, type CodeList } from '@app/taxonomy';

const source = 'Mẫu 03a/PLI, Nghị định 23/2021/NĐ-CP';

/** What the job is for. */
export const PURPOSES = codeList({
  source,
  entries: [
    { code: 'long_term', vi: 'Làm việc lâu dài', en: 'Long term' },
    { code: 'temporary', vi: 'Làm việc tạm thời', en: 'Temporary' },
    { code: 'extra', vi: 'Làm thêm', en: 'On the side' },
  ],
});

/** What else the job asks for. */
export const EXTRA_DEMANDS = codeList({
  source,
  entries: [
    { code: 'shift', vi: 'Làm ca', en: 'Shift work' },
    { code: 'travel', vi: 'Đi công tác', en: 'Business trips' },
    { code: 'secondment', vi: 'Đi biệt phái', en: 'Secondment' },
  ],
});

/** People whom the employer gives priority to. */
export const PRIORITY_CANDIDATES = codeList({
  source,
  entries: [
    { code: 'nkt', vi: 'Người khuyết tật', en: 'People with disabilities' },
    { code: 'bdxn', vi: 'Bộ đội xuất ngũ', en: 'Discharged soldiers' },
    { code: 'hngheo', vi: 'Người thuộc hộ nghèo, cận nghèo', en: 'People of poor and near-poor households' },
    { code: 'dtts', vi: 'Người dân tộc thiểu số', en: 'Ethnic minorities' },
    { code: 'other', vi: 'Khác', en: 'Other' },
  ],
});

/** What the employer wants of the centre. */
export const WANTED_FROM_CENTRE = codeList({
  source,
  entries: [
    { code: 'consult', vi: 'Tư vấn', en: 'Advice' },
    { code: 'refer', vi: 'Giới thiệu lao động', en: 'Referral of workers' },
    { code: 'supply', vi: 'Cung ứng lao động', en: 'Supply of workers' },
  ],
});

const list = <const Code extends string>(entries: readonly { code: Code; vi: string; en: string }[]) =>
  codeList({ source, entries });

/** Conditions of the work that matter above all to people with a disability; each is optional. */
export const WORK_CONDITIONS = {
  workPlace: list([
    { code: 'indoor', vi: 'Trong nhà', en: 'Indoors' },
    { code: 'outdoor', vi: 'Ngoài trời', en: 'Outdoors' },
    { code: 'mixed', vi: 'Hỗn hợp', en: 'Both' },
  ]),
  lifting: list([
    { code: 'lt5', vi: 'Dưới 5 kg', en: 'Under 5 kg' },
    { code: '5_20', vi: '5–20 kg', en: '5 to 20 kg' },
    { code: 'gt20', vi: 'Trên 20 kg', en: 'Over 20 kg' },
  ]),
  standing: list([
    { code: 'rare', vi: 'Hầu như không có', en: 'Hardly ever' },
    { code: 'medium', vi: 'Mức trung bình', en: 'At times' },
    { code: 'much', vi: 'Cần đứng, đi lại nhiều', en: 'Much' },
  ]),
  hearingSpeaking: list([
    { code: 'none', vi: 'Không cần thiết', en: 'Not needed' },
    { code: 'basic', vi: 'Nghe, nói cơ bản', en: 'Basic' },
    { code: 'important', vi: 'Quan trọng', en: 'Important' },
  ]),
  vision: list([
    { code: 'normal', vi: 'Mức bình thường', en: 'Normal' },
    { code: 'detail', vi: 'Nhìn được vật, chi tiết nhỏ', en: 'Small details' },
  ]),
  handwork: list([
    { code: 'large', vi: 'Lắp ráp đồ vật lớn', en: 'Large parts' },
    { code: 'small', vi: 'Lắp ráp đồ vật nhỏ', en: 'Small parts' },
    { code: 'tiny', vi: 'Lắp ráp đồ vật rất nhỏ', en: 'Tiny parts' },
  ]),
  hands: list([
    { code: 'both', vi: 'Cần cả hai tay', en: 'Both hands' },
    { code: 'sometimes', vi: 'Đôi khi cần cả hai tay', en: 'At times both hands' },
    { code: 'one', vi: 'Chỉ cần một tay', en: 'One hand' },
    { code: 'left', vi: 'Tay trái', en: 'The left hand' },
    { code: 'right', vi: 'Tay phải', en: 'The right hand' },
  ]),
} as const satisfies Record<string, CodeList>;
