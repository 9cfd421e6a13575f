/** How the report of the plan is laid out until a circular says otherwise: the parts in their order. */
const PLAN_REPORT = [
  ['official', 'Chỉ tiêu của năm'],
  ['results', 'Kết quả thực hiện'],
  ['difficulties', 'Khó khăn, nguyên nhân'],
  ['proposals', 'Đề xuất, kiến nghị'],
  ['plan', 'Chỉ tiêu, cột mốc của Kế hoạch'],
  ['overview', 'Theo từng cách tính'],
  ['months', 'Theo tháng'],
  ['sex', 'Theo giới tính'],
  ['age', 'Theo nhóm tuổi'],
  ['priority-group', 'Theo nhóm ưu tiên'],
  ['commune', 'Theo xã, phường'],
  ['way', 'Đường đi đến việc làm của người đăng ký trong năm'],
  ['annex', 'Phụ lục: cách tính'],
] as const;

const COUNSELLED = [
  ['ordinal', 'STT'],
  ['heldOn', 'Ngày tư vấn'],
  ['fullName', 'Họ và tên'],
  ['birthDate', 'Ngày sinh'],
  ['sex', 'Giới tính'],
  ['commune', 'Nơi ở'],
  ['phone', 'Điện thoại'],
  ['clientType', 'Đối tượng'],
  ['services', 'Dịch vụ yêu cầu'],
  ['subjects', 'Nội dung tư vấn'],
  ['counsellor', 'Cán bộ tư vấn'],
] as const;

const REFERRED = [
  ['ordinal', 'STT'],
  ['number', 'Số phiếu'],
  ['issuedOn', 'Ngày giới thiệu'],
  ['fullName', 'Họ và tên'],
  ['birthDate', 'Ngày sinh'],
  ['sex', 'Giới tính'],
  ['commune', 'Nơi ở'],
  ['phone', 'Điện thoại'],
  ['employer', 'Đơn vị tuyển dụng'],
  ['title', 'Vị trí việc làm'],
  ['validUntil', 'Phiếu có giá trị đến'],
  ['outcome', 'Kết quả'],
  ['answeredOn', 'Ngày có kết quả'],
  ['counsellor', 'Cán bộ giới thiệu'],
] as const;

const PLACED = [
  ['ordinal', 'STT'],
  ['fullName', 'Họ và tên'],
  ['birthDate', 'Ngày sinh'],
  ['sex', 'Giới tính'],
  ['commune', 'Nơi ở'],
  ['phone', 'Điện thoại'],
  ['startDate', 'Ngày bắt đầu làm việc'],
  ['employer', 'Nơi làm việc'],
  ['occupation', 'Nghề'],
  ['contract', 'Loại hợp đồng'],
  ['wage', 'Lương tháng (đồng)'],
  ['channel', 'Qua kênh'],
  ['number', 'Số phiếu giới thiệu'],
  ['evidence', 'Căn cứ'],
] as const;

const EMPLOYERS = [
  ['ordinal', 'STT'],
  ['name', 'Tên đơn vị'],
  ['taxCode', 'Mã số thuế'],
  ['legalForm', 'Loại hình'],
  ['industry', 'Ngành'],
  ['commune', 'Địa bàn'],
  ['address', 'Địa chỉ'],
  ['contact', 'Người liên hệ'],
  ['phone', 'Điện thoại'],
  ['postings', 'Số tin trong kỳ'],
  ['openings', 'Số người cần tuyển trong kỳ'],
] as const;

/** The forms of the laws of 2026 were not to be had: these are the centre's own until somebody writes the right ones. */
const OWN = 'Trung tâm tự đặt, chờ mẫu theo Nghị định 352/2025/NĐ-CP';

export const FORMS = [
  {
    kind: 'plan-report',
    title: 'Báo cáo kết quả thực hiện chỉ tiêu việc làm',
    source: 'Kế hoạch phát triển thị trường lao động tỉnh Thái Nguyên đến năm 2030, mục V',
    layout: PLAN_REPORT,
  },
  { kind: 'counselled', title: 'Sổ theo dõi người được tư vấn', source: OWN, layout: COUNSELLED },
  { kind: 'referred', title: 'Sổ theo dõi người được giới thiệu việc làm', source: OWN, layout: REFERRED },
  { kind: 'placed', title: 'Sổ theo dõi người có việc làm', source: OWN, layout: PLACED },
  { kind: 'employers', title: 'Sổ theo dõi người sử dụng lao động', source: OWN, layout: EMPLOYERS },
] as const;
