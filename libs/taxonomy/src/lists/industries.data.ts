import { codeList } from './code-list.js';

/** Sections of the industry classification. */
export const INDUSTRIES = codeList({
  source: 'VSIC 2025, Quyết định 36/2025/QĐ-TTg',
  validFrom: '2025-11-15',
  entries: [
    { code: 'A', vi: 'Nông nghiệp, lâm nghiệp và thủy sản', en: 'Agriculture, forestry and fishing' },
    { code: 'B', vi: 'Khai khoáng', en: 'Mining and quarrying' },
    { code: 'C', vi: 'Công nghiệp chế biến, chế tạo', en: 'Manufacturing' },
    {
      code: 'D',
      vi: 'Sản xuất và phân phối điện, khí đốt, hơi nước và điều hòa không khí',
      en: 'Electricity, gas, steam and air conditioning',
    },
    {
      code: 'E',
      vi: 'Cung cấp nước; hoạt động quản lý và xử lý rác thải, nước thải',
      en: 'Water supply; waste management',
    },
    { code: 'F', vi: 'Xây dựng', en: 'Construction' },
    { code: 'G', vi: 'Bán buôn và bán lẻ', en: 'Wholesale and retail trade' },
    { code: 'H', vi: 'Vận tải, kho bãi', en: 'Transportation and storage' },
    { code: 'I', vi: 'Dịch vụ lưu trú và ăn uống', en: 'Accommodation and food service' },
    {
      code: 'J',
      vi: 'Hoạt động xuất bản, phát sóng, sản xuất và phân phối nội dung',
      en: 'Publishing, broadcasting and content production',
    },
    {
      code: 'K',
      vi: 'Hoạt động viễn thông; lập trình máy tính, tư vấn, cơ sở hạ tầng máy tính và các dịch vụ thông tin khác',
      en: 'Telecommunications, programming and information services',
    },
    { code: 'L', vi: 'Hoạt động tài chính, ngân hàng và bảo hiểm', en: 'Finance and insurance' },
    { code: 'M', vi: 'Hoạt động kinh doanh bất động sản', en: 'Real estate' },
    {
      code: 'N',
      vi: 'Hoạt động chuyên môn, khoa học và công nghệ',
      en: 'Professional, scientific and technical activities',
    },
    { code: 'O', vi: 'Hoạt động hành chính và dịch vụ hỗ trợ', en: 'Administrative and support services' },
    {
      code: 'P',
      vi: 'Hoạt động của Đảng Cộng sản, tổ chức chính trị - xã hội, quản lý nhà nước, an ninh quốc phòng; bảo đảm xã hội bắt buộc',
      en: 'Public administration and defence; compulsory social security',
    },
    { code: 'Q', vi: 'Giáo dục và đào tạo', en: 'Education' },
    { code: 'R', vi: 'Y tế và hoạt động trợ giúp xã hội', en: 'Human health and social work' },
    { code: 'S', vi: 'Nghệ thuật, thể thao và giải trí', en: 'Arts, sports and recreation' },
    { code: 'T', vi: 'Hoạt động dịch vụ khác', en: 'Other services' },
    {
      code: 'U',
      vi: 'Hoạt động làm thuê các công việc trong các hộ gia đình, sản xuất sản phẩm vật chất và dịch vụ tự tiêu dùng của hộ gia đình',
      en: 'Households as employers',
    },
    { code: 'V', vi: 'Hoạt động của các tổ chức và cơ quan quốc tế', en: 'Extraterritorial organisations' },
  ],
});
