import { codeList } from './code-list.js';

const SHEET = 'Phiếu đăng ký tư vấn, giới thiệu việc làm; Luật Việc làm 74/2025/QH15';

/** What a person asks the centre for (dịch vụ yêu cầu). */
export const COUNSELLING_SERVICES = codeList({
  source: SHEET,
  validFrom: '2026-01-01',
  entries: [
    { code: 'advice', vi: 'Tư vấn việc làm', en: 'Job counselling' },
    { code: 'referral', vi: 'Giới thiệu việc làm', en: 'Referral to a job' },
    { code: 'preparation', vi: 'Chuẩn bị hồ sơ, phỏng vấn', en: 'Help with application and interview' },
    { code: 'training', vi: 'Đào tạo, bồi dưỡng kỹ năng nghề', en: 'Vocational training' },
    { code: 'information', vi: 'Thông tin thị trường lao động', en: 'Labour-market information' },
    { code: 'insurance', vi: 'Thủ tục bảo hiểm thất nghiệp', en: 'Unemployment-insurance procedure' },
    { code: 'other', vi: 'Dịch vụ khác', en: 'Another service' },
  ],
});

/** What counselling is about (nội dung tư vấn), as centres report it. */
export const COUNSELLING_SUBJECTS = codeList({
  source: SHEET,
  validFrom: '2026-01-01',
  entries: [
    { code: 'career', vi: 'Tư vấn học nghề, hướng nghiệp', en: 'Vocation and career' },
    { code: 'job_domestic', vi: 'Tư vấn việc làm trong nước', en: 'Work in Vietnam' },
    { code: 'job_abroad', vi: 'Tư vấn đi làm việc ở nước ngoài', en: 'Work abroad' },
    { code: 'law', vi: 'Chính sách, pháp luật về lao động, việc làm', en: 'Labour law and policy' },
    { code: 'ui', vi: 'Chế độ bảo hiểm thất nghiệp', en: 'Unemployment insurance' },
    { code: 'employer', vi: 'Tư vấn cho người sử dụng lao động', en: 'Counselling of employers' },
    { code: 'other', vi: 'Khác', en: 'Other' },
  ],
});
