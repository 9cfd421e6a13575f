import { type CodeEntry, codeList } from './code-list.js';
import { readEntries } from './entry-table.js';

/** What people write before a class: `bằng C`, `GPLX hạng B2`. */
const BEFORE_A_CLASS = ['', 'hạng ', 'bằng ', 'bằng lái ', 'bằng lái xe ', 'bằng lái xe hạng ', 'GPLX ', 'GPLX hạng '];

const licence = <const Code extends string>(
  code: Code,
  of: string,
  before: readonly string[] = [],
): CodeEntry<Code> => ({
  code,
  vi: `Giấy phép lái xe ${code}`,
  en: `Driving licence ${code} (${of})`,
  also: [code, ...before].flatMap((each) => BEFORE_A_CLASS.map((words) => words + each)),
});

/**
 * The fifteen classes of driving licence since 2025; other words name the class that holders of an older licence show.
 * The older B1 was a car and is a motor tricycle now: a bare `B1` is read as the new class.
 */
export const DRIVING_LICENCES = codeList({
  source: 'Luật Trật tự, an toàn giao thông đường bộ 36/2024/QH15, Điều 57',
  validFrom: '2025-01-01',
  entries: [
    licence('A1', 'motorcycle up to 125 cc'),
    licence('A', 'motorcycle', ['A2']),
    licence('B1', 'motor tricycle', ['A3']),
    licence('B', 'car', ['B2']),
    licence('C1', 'lorry up to 7.5 t'),
    licence('C', 'lorry'),
    licence('D1', 'up to 16 seats'),
    licence('D2', 'up to 29 seats'),
    licence('D', 'bus', ['E']),
    licence('BE', 'car with trailer', ['FB2']),
    licence('C1E', 'light lorry with trailer'),
    licence('CE', 'articulated lorry', ['FC']),
    licence('D1E', 'up to 16 seats, with trailer'),
    licence('D2E', 'up to 29 seats, with trailer', ['FD']),
    licence('DE', 'bus with trailer', ['FE']),
  ],
});

/** Certificates and licences of trades that vacancies ask for. The law that demands them stands above each group. */
export const CERTIFICATES = codeList({
  source: 'Danh mục của sàn; căn cứ pháp lý theo từng nhóm',
  validFrom: '2026-01-01',
  entries: readEntries(`
    # Equipment and work with strict demands on safety: Luật An toàn, vệ sinh lao động 84/2015/QH13; Nghị định 44/2016/NĐ-CP
    forklift | Chứng chỉ vận hành xe nâng | Forklift certificate | bằng xe nâng, bằng lái xe nâng, chứng chỉ xe nâng
    crane | Chứng chỉ vận hành cầu trục | Crane certificate | chứng chỉ cẩu trục, bằng lái cẩu, vận hành cần trục
    excavator | Chứng chỉ vận hành máy xúc, máy đào | Excavator certificate | bằng máy xúc, bằng lái máy xúc
    boiler | Chứng chỉ vận hành nồi hơi | Boiler certificate | chứng chỉ lò hơi, vận hành lò hơi
    pressure | Chứng chỉ vận hành thiết bị áp lực | Pressure vessel certificate | vận hành máy nén khí, vận hành bình áp lực
    lift | Chứng chỉ vận hành thang máy, vận thăng | Lift and hoist certificate | vận hành vận thăng
    rigging | Chứng chỉ móc cáp, đánh tín hiệu cẩu | Rigging and signalling certificate | xi nhan cẩu, móc cáp
    safety | Thẻ an toàn lao động | Work safety card | thẻ an toàn, an toàn lao động nhóm 3, chứng chỉ an toàn lao động
    safety_officer | Chứng nhận huấn luyện an toàn nhóm 2 | Safety officer training (group 2) | an toàn nhóm 2
    work_at_height | Chứng nhận an toàn làm việc trên cao | Working at height training | an toàn làm việc trên cao
    first_aid | Chứng nhận sơ cứu, cấp cứu | First aid certificate | sơ cấp cứu
    # Luật Điện lực 61/2024/QH15
    electrical_safety | Thẻ an toàn điện | Electrical safety card | chứng chỉ an toàn điện
    # Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ 55/2024/QH15
    fire | Chứng nhận huấn luyện phòng cháy, chữa cháy | Fire safety training | pccc, chứng chỉ pccc
    # Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ 42/2024/QH15
    blasting | Chứng nhận kỹ thuật an toàn vật liệu nổ | Explosives safety certificate | chỉ huy nổ mìn, thợ mìn
    chemical_safety | Chứng nhận huấn luyện an toàn hóa chất | Chemical safety training | an toàn hóa chất
    radiation | Chứng chỉ nhân viên bức xạ | Radiation worker certificate | an toàn bức xạ
    # Skills of a trade: Luật Việc làm 74/2025/QH15
    national_skill | Chứng chỉ kỹ năng nghề quốc gia | National occupational skills certificate | kỹ năng nghề quốc gia
    welding | Chứng chỉ hàn | Welding certificate | bằng hàn, chứng chỉ nghề hàn
    welding_3g | Chứng chỉ hàn 3G | Welding certificate 3G | 3g, hàn 3g
    welding_4g | Chứng chỉ hàn 4G | Welding certificate 4G | 4g, hàn 4g
    welding_6g | Chứng chỉ hàn 6G | Welding certificate 6G | 6g, hàn 6g, 6gr
    # Nghị định 96/2016/NĐ-CP
    guard | Chứng chỉ nghiệp vụ bảo vệ | Security guard certificate | nghiệp vụ bảo vệ
    # Luật Khám bệnh, chữa bệnh 15/2023/QH15; Luật Dược 105/2016/QH13
    medical | Chứng chỉ hành nghề y | Licence to practise medicine or nursing | giấy phép hành nghề khám bệnh chữa bệnh, cchn y
    pharmacy | Chứng chỉ hành nghề dược | Licence to practise pharmacy | cchn dược
    health | Giấy khám sức khỏe | Health certificate | giấy khám sức khỏe còn hạn
    # Luật An toàn thực phẩm 55/2010/QH12
    food | Xác nhận kiến thức an toàn thực phẩm | Food safety certificate | vệ sinh an toàn thực phẩm, vsattp
    # Luật Xây dựng 50/2014/QH13, Điều 148; Luật Đấu thầu 22/2023/QH15
    construction | Chứng chỉ hành nghề hoạt động xây dựng | Construction practice certificate | chứng chỉ hành nghề giám sát
    site_manager | Chứng chỉ chỉ huy trưởng công trình | Site manager certificate | chứng chỉ chỉ huy trưởng
    bidding | Chứng chỉ nghiệp vụ chuyên môn về đấu thầu | Bidding certificate | chứng chỉ đấu thầu
    # Luật Kế toán 88/2015/QH13; Luật Kiểm toán độc lập 67/2011/QH12; Luật Quản lý thuế 38/2019/QH14
    chief_accountant | Chứng chỉ bồi dưỡng kế toán trưởng | Chief accountant certificate | chứng chỉ kế toán trưởng
    tax_agent | Chứng chỉ hành nghề dịch vụ làm thủ tục về thuế | Tax agent certificate | đại lý thuế
    auditor | Chứng chỉ kiểm toán viên | Auditor certificate | cpa
    customs | Chứng chỉ nghiệp vụ khai hải quan | Customs declaration certificate | đại lý hải quan
    # Luật Kinh doanh bất động sản 29/2023/QH15; Luật Kinh doanh bảo hiểm 08/2022/QH15; Luật Luật sư 65/2006/QH11
    real_estate | Chứng chỉ hành nghề môi giới bất động sản | Real estate broker certificate | môi giới bất động sản
    insurance | Chứng chỉ đại lý bảo hiểm | Insurance agent certificate | mã đại lý bảo hiểm
    lawyer | Chứng chỉ hành nghề luật sư | Licence to practise law | thẻ luật sư
    # Luật Du lịch 09/2017/QH14 and the rules of teaching and sports
    pedagogy | Chứng chỉ nghiệp vụ sư phạm | Teaching certificate | nghiệp vụ sư phạm, nvsp
    childcare | Chứng chỉ bảo mẫu | Child care certificate | chứng chỉ nghiệp vụ chăm sóc trẻ
    guide | Thẻ hướng dẫn viên du lịch | Tour guide card | thẻ hướng dẫn viên
    driving_teacher | Giấy chứng nhận giáo viên dạy lái xe | Driving instructor certificate | giáo viên dạy lái xe
    lifeguard | Chứng nhận cứu hộ bơi lội | Lifeguard certificate | cứu hộ bơi
    # Services and office
    cook | Chứng chỉ nghề nấu ăn | Cookery certificate | chứng chỉ nấu ăn
    bartender | Chứng chỉ pha chế | Bartending certificate | pha chế đồ uống
    beauty | Chứng chỉ nghề chăm sóc sắc đẹp | Beauty care certificate | chứng chỉ spa
    office_it | Chứng chỉ ứng dụng công nghệ thông tin | IT applications certificate | chứng chỉ tin học, mos, ic3
    iso_auditor | Chứng nhận đánh giá viên nội bộ ISO | ISO internal auditor certificate | đánh giá nội bộ iso
  `),
});
