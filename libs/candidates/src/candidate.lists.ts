import { codeList } from '@app/taxonomy';

const OWN = 'Danh mục của sàn';

/** How far from home somebody would work. */
export const REACHES = codeList({
  source: OWN,
  entries: [
    { code: 'near', vi: 'Gần nơi tôi chọn', en: 'Near the place I choose' },
    { code: 'province', vi: 'Bất cứ đâu trong tỉnh Thái Nguyên', en: 'Anywhere in Thái Nguyên province' },
    { code: 'anywhere', vi: 'Cả tỉnh khác cũng được', en: 'Other provinces too' },
  ],
});

/** Kilometres from the communes chosen, for a choice of a few. */
export const DISTANCES = [5, 10, 15, 20, 30, 50] as const;

/** When somebody can start; the day is worked out when it is answered. */
export const STARTS = codeList({
  source: 'Mẫu 01, phiếu đăng ký tìm việc: thời điểm có thể đi làm',
  entries: [
    { code: 'now', vi: 'Đi làm ngay', en: 'At once' },
    { code: 'weeks', vi: 'Sau 2 tuần', en: 'In 2 weeks' },
    { code: 'month', vi: 'Sau 1 tháng', en: 'In a month' },
    { code: 'later', vi: 'Sau 3 tháng', en: 'In 3 months' },
  ],
});

/** Years of work behind somebody; the codes are those that vacancies ask for. */
export const WORKED = codeList({
  source: 'Theo nhóm kinh nghiệm của Mẫu 03a/PLI, Nghị định 23/2021/NĐ-CP',
  entries: [
    { code: 'none', vi: 'Chưa đi làm', en: 'None yet' },
    { code: 'lt1', vi: 'Dưới 1 năm', en: 'Under 1 year' },
    { code: '1_2', vi: 'Từ 1 đến 2 năm', en: '1 to 2 years' },
    { code: '2_5', vi: 'Từ 2 đến 5 năm', en: '2 to 5 years' },
    { code: 'gt5', vi: 'Trên 5 năm', en: 'Over 5 years' },
  ],
});

/** Who may see a profile; an application always carries the copy that was sent with it. */
export const VISIBILITIES = codeList({
  source: 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 25',
  entries: [
    { code: 'applied_only', vi: 'Chỉ nơi tôi ứng tuyển', en: 'Only those I apply to' },
    { code: 'verified_employers', vi: 'Nhà tuyển dụng đã được xác minh', en: 'Verified employers' },
    { code: 'nobody', vi: 'Không nhà tuyển dụng nào', en: 'No employer' },
  ],
});

export const CANDIDATE_STATUSES = ['looking', 'not_looking'] as const;

/** Languages that employers here ask for, then those of the province. */
export const LANGUAGES = codeList({
  source: OWN,
  entries: [
    { code: 'en', vi: 'Tiếng Anh', en: 'English' },
    { code: 'ko', vi: 'Tiếng Hàn', en: 'Korean' },
    { code: 'zh', vi: 'Tiếng Trung', en: 'Chinese' },
    { code: 'ja', vi: 'Tiếng Nhật', en: 'Japanese' },
    { code: 'de', vi: 'Tiếng Đức', en: 'German' },
    { code: 'fr', vi: 'Tiếng Pháp', en: 'French' },
    { code: 'ru', vi: 'Tiếng Nga', en: 'Russian' },
    { code: 'lo', vi: 'Tiếng Lào', en: 'Lao' },
    { code: 'th', vi: 'Tiếng Thái Lan', en: 'Thai' },
    { code: 'sign', vi: 'Ngôn ngữ ký hiệu', en: 'Sign language' },
  ],
});

/** How well somebody speaks it. */
export const LANGUAGE_LEVELS = codeList({
  source: 'Mẫu 01, phiếu đăng ký tìm việc: trình độ ngoại ngữ',
  entries: [
    { code: 'tb', vi: 'Trung bình', en: 'Fair' },
    { code: 'kha', vi: 'Khá', en: 'Good' },
    { code: 'tot', vi: 'Tốt', en: 'Very good' },
  ],
});

/**
 * Licences that vacancies ask for most. Profiles keep the Vietnamese words, so that others can be written beside them.
 * Classes of driving licence: Luật Trật tự, an toàn giao thông đường bộ 36/2024/QH15, Điều 57.
 */
export const LICENCES: readonly { vi: string; en: string }[] = [
  { vi: 'Giấy phép lái xe A1', en: 'Driving licence A1 (motorcycle up to 125 cc)' },
  { vi: 'Giấy phép lái xe A', en: 'Driving licence A (motorcycle)' },
  { vi: 'Giấy phép lái xe B', en: 'Driving licence B (car)' },
  { vi: 'Giấy phép lái xe C1', en: 'Driving licence C1 (lorry up to 7.5 t)' },
  { vi: 'Giấy phép lái xe C', en: 'Driving licence C (lorry)' },
  { vi: 'Giấy phép lái xe D', en: 'Driving licence D (bus)' },
  { vi: 'Giấy phép lái xe CE', en: 'Driving licence CE (articulated lorry)' },
  { vi: 'Chứng chỉ vận hành xe nâng', en: 'Forklift certificate' },
  { vi: 'Chứng chỉ vận hành cầu trục', en: 'Crane certificate' },
  { vi: 'Chứng chỉ hàn', en: 'Welding certificate' },
  { vi: 'Thẻ an toàn điện', en: 'Electrical safety card' },
  { vi: 'Thẻ an toàn lao động', en: 'Work safety card' },
  { vi: 'Chứng chỉ nghiệp vụ bảo vệ', en: 'Security guard certificate' },
  { vi: 'Chứng chỉ hành nghề y', en: 'Licence to practise medicine or nursing' },
];

/** Words of a licence; what somebody wrote by hand stays as it is. */
export function licenceLabel(licence: string, language: 'vi' | 'en'): string {
  return LICENCES.find(({ vi }) => vi === licence)?.[language] ?? licence;
}
