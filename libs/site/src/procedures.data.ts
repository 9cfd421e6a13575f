/** Administrative procedures that people come for, with their codes on the National Public Service Portal. */
export const PROCEDURES: readonly { code: string; vi: string; en: string }[] = [
  { code: '1.014746', vi: 'Tư vấn, giới thiệu việc làm', en: 'Advice and job referral' },
  { code: '1.115305', vi: 'Đăng ký lao động của người thất nghiệp', en: 'Labour registration of unemployed people' },
  { code: '1.014748', vi: 'Hưởng trợ cấp thất nghiệp', en: 'Unemployment benefit' },
  { code: '1.014749', vi: 'Thông báo tìm kiếm việc làm hằng tháng', en: 'Monthly notice of job search' },
];
