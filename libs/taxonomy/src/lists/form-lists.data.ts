import { codeList } from './code-list.js';

/** Rank of the position (chức danh). */
export const POSITION_RANKS = codeList({
  source: 'Mẫu 03a/PLI, Nghị định 23/2021/NĐ-CP',
  validFrom: '2021-06-01',
  entries: [
    { code: 'staff', vi: 'Nhân viên', en: 'Staff' },
    { code: 'manager', vi: 'Quản lý', en: 'Manager' },
    { code: 'leader', vi: 'Lãnh đạo', en: 'Executive' },
    { code: 'other', vi: 'Khác', en: 'Other' },
  ],
});

/** Experience asked for. */
export const EXPERIENCE = codeList({
  source: 'Mẫu 03a/PLI, Nghị định 23/2021/NĐ-CP',
  validFrom: '2021-06-01',
  entries: [
    { code: 'none', vi: 'Không yêu cầu', en: 'Not required' },
    { code: 'lt1', vi: 'Dưới 1 năm', en: 'Under 1 year' },
    { code: '1_2', vi: 'Từ 1 đến 2 năm', en: '1 to 2 years' },
    { code: '2_5', vi: 'Từ 2 đến 5 năm', en: '2 to 5 years' },
    { code: 'gt5', vi: 'Trên 5 năm', en: 'Over 5 years' },
  ],
});

/** Types of labour contract (Bộ luật Lao động 2019, Điều 20); the seasonal contract of older forms is no type any more. */
export const CONTRACT_TYPES = codeList({
  source: 'Mẫu 03a/PLI, Nghị định 23/2021/NĐ-CP',
  validFrom: '2021-06-01',
  entries: [
    { code: 'indefinite', vi: 'Không xác định thời hạn', en: 'Indefinite term' },
    { code: 'lt12', vi: 'Xác định thời hạn dưới 12 tháng', en: 'Fixed term under 12 months' },
    { code: '12_36', vi: 'Xác định thời hạn từ 12 tháng đến 36 tháng', en: 'Fixed term of 12 to 36 months' },
  ],
});

/** Full or part time. */
export const WORK_FORMS = codeList({
  source: 'Mẫu 03a/PLI, Nghị định 23/2021/NĐ-CP',
  validFrom: '2021-06-01',
  entries: [
    { code: 'full_time', vi: 'Toàn thời gian', en: 'Full time' },
    { code: 'part_time', vi: 'Bán thời gian', en: 'Part time' },
  ],
});

/** What the wage is paid by. */
export const WAGE_BASES = codeList({
  source: 'Mẫu 03a/PLI, Nghị định 23/2021/NĐ-CP',
  validFrom: '2021-06-01',
  entries: [
    { code: 'month', vi: 'Lương tháng', en: 'Per month' },
    { code: 'day', vi: 'Lương ngày', en: 'Per day' },
    { code: 'hour', vi: 'Lương giờ', en: 'Per hour' },
    { code: 'piece', vi: 'Theo sản phẩm', en: 'By piece' },
    { code: 'negotiable', vi: 'Thỏa thuận', en: 'Negotiable' },
  ],
});

/** Benefits (chế độ phúc lợi). */
export const BENEFITS = codeList({
  source: 'Mẫu 03a/PLI, Nghị định 23/2021/NĐ-CP',
  validFrom: '2021-06-01',
  entries: [
    { code: 'meals', vi: 'Hỗ trợ ăn (1/2/3 bữa hoặc bằng tiền)', en: 'Meals or meal allowance' },
    { code: 'si', vi: 'Đóng BHXH, BHYT, BHTN', en: 'Social, health and unemployment insurance' },
    { code: 'life', vi: 'BH nhân thọ', en: 'Life insurance' },
    { code: 'severance', vi: 'Trợ cấp thôi việc', en: 'Severance pay' },
    { code: 'nursery', vi: 'Nhà trẻ', en: 'Nursery' },
    { code: 'bus', vi: 'Xe đưa đón', en: 'Company bus' },
    { code: 'travel', vi: 'Hỗ trợ đi lại', en: 'Travel allowance' },
    { code: 'dorm', vi: 'Ký túc xá', en: 'Dormitory' },
    { code: 'housing', vi: 'Hỗ trợ nhà ở', en: 'Housing support' },
    { code: 'training', vi: 'Đào tạo', en: 'Training' },
    {
      code: 'disability_access',
      vi: 'Lối đi/thiết bị cho người khuyết tật',
      en: 'Access for people with disabilities',
    },
    { code: 'promotion', vi: 'Cơ hội thăng tiến', en: 'Promotion prospects' },
  ],
});

/** Working shifts; the words are ours. */
export const SHIFTS = codeList({
  source: 'Danh mục của sàn',
  validFrom: '2026-01-01',
  entries: [
    { code: 'day', vi: 'Giờ hành chính', en: 'Office hours' },
    { code: 'two', vi: 'Hai ca', en: 'Two shifts' },
    { code: 'three', vi: 'Ba ca', en: 'Three shifts' },
    { code: 'night', vi: 'Ca đêm', en: 'Night shift' },
    { code: 'flexible', vi: 'Giờ linh hoạt', en: 'Flexible hours' },
    { code: 'weekend', vi: 'Cuối tuần', en: 'Weekends' },
  ],
});

/** How the employer recruits. */
export const RECRUITMENT_METHODS = codeList({
  source: 'Mẫu 03a/PLI, Nghị định 23/2021/NĐ-CP',
  validFrom: '2021-06-01',
  entries: [
    { code: 'direct', vi: 'Trực tiếp', en: 'In person' },
    { code: 'phone', vi: 'Qua điện thoại', en: 'By phone' },
    { code: 'online', vi: 'Phỏng vấn online', en: 'Online interview' },
    { code: 'cv', vi: 'Nộp CV', en: 'Send a CV' },
  ],
});

/** General education (trình độ giáo dục phổ thông). */
export const GENERAL_EDUCATION = codeList({
  source: 'Mẫu 03a/PLI, Nghị định 23/2021/NĐ-CP',
  validFrom: '2021-06-01',
  entries: [
    { code: 'below_primary', vi: 'Chưa tốt nghiệp tiểu học', en: 'Below primary school' },
    { code: 'primary', vi: 'Tốt nghiệp tiểu học', en: 'Primary school' },
    { code: 'lower_secondary', vi: 'Tốt nghiệp trung học cơ sở', en: 'Lower secondary school' },
    { code: 'upper_secondary', vi: 'Tốt nghiệp trung học phổ thông', en: 'Upper secondary school' },
  ],
});

/** Technical qualification (trình độ chuyên môn kỹ thuật), in rising order. */
export const QUALIFICATIONS = codeList({
  source: 'Mẫu 03a/PLI, Nghị định 23/2021/NĐ-CP',
  validFrom: '2021-06-01',
  entries: [
    { code: 'none', vi: 'Chưa qua đào tạo', en: 'Untrained' },
    {
      code: 'skilled_no_certificate',
      vi: 'Công nhân kỹ thuật không có bằng/chứng chỉ',
      en: 'Skilled worker without certificate',
    },
    { code: 'short_certificate', vi: 'Chứng chỉ đào tạo dưới 3 tháng', en: 'Certificate of under 3 months' },
    { code: 'so_cap', vi: 'Sơ cấp', en: 'Elementary vocational' },
    { code: 'trung_cap', vi: 'Trung cấp', en: 'Intermediate vocational' },
    { code: 'cao_dang', vi: 'Cao đẳng', en: 'College' },
    { code: 'dai_hoc', vi: 'Đại học', en: 'University' },
    { code: 'thac_si', vi: 'Thạc sĩ', en: 'Master' },
    { code: 'tien_si', vi: 'Tiến sĩ', en: 'Doctorate' },
  ],
});

const TRAINED_WITH_CERTIFICATE = new Set([
  'short_certificate',
  'so_cap',
  'trung_cap',
  'cao_dang',
  'dai_hoc',
  'thac_si',
  'tien_si',
]);

/** Whether a qualification counts as trained work in the labour figures (lao động qua đào tạo). */
export function countsAsTrained(qualification: string): boolean {
  return qualification === 'skilled_no_certificate' || TRAINED_WITH_CERTIFICATE.has(qualification);
}

/** Whether a qualification is proved by a diploma or certificate (có bằng cấp, chứng chỉ). */
export function holdsCertificate(qualification: string): boolean {
  return TRAINED_WITH_CERTIFICATE.has(qualification);
}

/** Soft skills (kỹ năng mềm). */
export const SOFT_SKILLS = codeList({
  source: 'Mẫu 03a/PLI, Nghị định 23/2021/NĐ-CP',
  validFrom: '2021-06-01',
  entries: [
    { code: 'communication', vi: 'Giao tiếp', en: 'Communication' },
    { code: 'presentation', vi: 'Thuyết trình', en: 'Presentation' },
    { code: 'time', vi: 'Quản lý thời gian', en: 'Time management' },
    { code: 'people', vi: 'Quản lý nhân sự', en: 'Managing people' },
    { code: 'reporting', vi: 'Tổng hợp, báo cáo', en: 'Summing up and reporting' },
    { code: 'adapt', vi: 'Thích ứng', en: 'Adapting to change' },
    { code: 'team', vi: 'Làm việc nhóm', en: 'Teamwork' },
    { code: 'independent', vi: 'Làm việc độc lập', en: 'Working on one’s own' },
    { code: 'pressure', vi: 'Chịu áp lực công việc', en: 'Working under pressure' },
    { code: 'monitor', vi: 'Theo dõi, giám sát', en: 'Monitoring and supervising' },
    { code: 'critical', vi: 'Tư duy phản biện', en: 'Critical thinking' },
    { code: 'other', vi: 'Kỹ năng khác', en: 'Other skills' },
  ],
});

/** Kinds of employer. */
export const LEGAL_FORMS = codeList({
  source: 'Mẫu 02, phiếu thông tin người sử dụng lao động',
  validFrom: '2021-06-01',
  entries: [
    { code: 'soe', vi: 'Doanh nghiệp nhà nước', en: 'State-owned enterprise' },
    { code: 'non_state', vi: 'Doanh nghiệp ngoài nhà nước', en: 'Private enterprise' },
    { code: 'fdi', vi: 'Doanh nghiệp có vốn đầu tư nước ngoài', en: 'Foreign-invested enterprise' },
    { code: 'state_body', vi: 'Cơ quan, đơn vị nhà nước', en: 'State body' },
    { code: 'household', vi: 'Hộ kinh doanh', en: 'Household business' },
    { code: 'individual', vi: 'Cá nhân', en: 'Individual' },
  ],
});

/** Number of workers of an employer. */
export const SIZE_BANDS = codeList({
  source: 'Mẫu 02, phiếu thông tin người sử dụng lao động',
  validFrom: '2021-06-01',
  entries: [
    { code: 'lt10', vi: 'Dưới 10', en: 'Under 10' },
    { code: '10_50', vi: '10–50', en: '10\u201350' },
    { code: '51_100', vi: '51–100', en: '51\u2013100' },
    { code: '101_200', vi: '101–200', en: '101\u2013200' },
    { code: '201_500', vi: '201–500', en: '201\u2013500' },
    { code: '501_1000', vi: '501–1.000', en: '501\u20131.000' },
    { code: '1001_3000', vi: '1.001–3.000', en: '1.001\u20133.000' },
    { code: '3001_10000', vi: '3.001–10.000', en: '3.001\u201310.000' },
    { code: 'gt10000', vi: 'Trên 10.000', en: 'Over 10,000' },
  ],
});
