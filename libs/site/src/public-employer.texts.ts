import { defineTexts } from '@app/platform/i18n';

export const publicEmployerTexts = defineTexts({
  vi: {
    find: 'Tìm việc',
    description: (name: string, count: number) =>
      count === 0
        ? `Giới thiệu ${name}.`
        : `${name} đang tuyển ${count} vị trí. Địa chỉ, giới thiệu và các tin đang mở.`,
    verifiedTitle: 'Đã xác minh nghĩa là gì?',
    verified: (day: string) =>
      `Ngày ${day}, cán bộ Trung tâm đã đối chiếu mã số thuế, tên và giấy tờ của đơn vị. Dấu này bị gỡ khi đơn vị đổi tên hoặc vi phạm.`,
    notVerifiedTitle: 'Chưa xác minh',
    notVerified:
      'Trung tâm chưa đối chiếu giấy tờ của đơn vị này. Mỗi tin đều được cán bộ xem trước khi đăng; quý vị vẫn nên hỏi kỹ trước khi nhận việc.',
    safety: 'Tìm việc an toàn',
    about: 'Giới thiệu',
    facts: 'Thông tin đơn vị',
    taxCode: 'Mã số thuế',
    legalForm: 'Loại hình',
    industry: 'Ngành nghề',
    size: 'Số lao động',
    sizeOf: (band: string) => `${band} người`,
    address: 'Địa chỉ',
    park: 'Khu công nghiệp',
    website: 'Trang web',
    openings: (count: number) => `Đang tuyển (${count})`,
    noOpeningsTitle: 'Hiện chưa có tin nào đang mở',
    noOpenings: 'Quý vị xem các đơn vị khác đang tuyển.',
  },
  en: {
    find: 'Find a job',
    description: (name: string, count: number) =>
      count === 0 ? `About ${name}.` : `${name} has ${count} open postings. Address, profile and openings.`,
    verifiedTitle: 'What does “verified” mean?',
    verified: (day: string) =>
      `On ${day} staff of the Centre compared tax code, name and papers of this employer. The mark goes when the name changes or a rule is broken.`,
    notVerifiedTitle: 'Not verified',
    notVerified:
      'The Centre has not compared the papers of this employer yet. Staff read every posting before it goes online; still, ask closely before you accept a job.',
    safety: 'Searching safely',
    about: 'About',
    facts: 'Facts',
    taxCode: 'Tax code',
    legalForm: 'Kind',
    industry: 'Industry',
    size: 'Workers',
    sizeOf: (band: string) => band,
    address: 'Address',
    park: 'Industrial park',
    website: 'Website',
    openings: (count: number) => `Open postings (${count})`,
    noOpeningsTitle: 'Nothing is open at the moment',
    noOpenings: 'Have a look at others who are recruiting.',
  },
});
