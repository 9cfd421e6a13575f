/**
 * What people ask of an employer beside the work, in their words, and how titles offer it. Codes are those of BENEFITS
 * and, behind them, a few of ours that the official form does not ask for. How to read the ways to say it:
 * needs/needs.data.ts, without gaps; `told` are words of titles that nobody asks for in the same way.
 */
export const BENEFIT_WORDS = {
  source: 'Danh mục của sàn',
  edition: 1,
  entries: [
    {
      codes: ['bus'],
      asked:
        '((làm |công ty |chỗ |nơi |)(có|được) |)xe( của|) (công ty |riêng |)(đưa đón|đưa rước|đón)( công nhân| nhân viên| tận nơi| tận nhà| đi làm| đi về|)|xe (đưa đón|đưa rước)|(có|được) (công ty |)(đưa đón|đưa rước)( tận nơi| tận nhà| đi làm|)|đưa đón (đi làm|tận nơi|bằng xe công ty)',
      told: '',
    },
    {
      codes: ['meals'],
      asked:
        '(được |có |công ty |)(bao|nuôi|lo|hỗ trợ|miễn phí|đài thọ) (tiền |suất |bữa |)(ăn|cơm)( ca| trưa| tối| uống| ngày ba bữa| 3 bữa|)|(có|được ăn) (cơm trưa|cơm ca|bữa trưa|suất ăn|bữa ăn ca|ăn ca|ăn trưa)|ăn trưa (miễn phí|tại công ty)|cơm (miễn phí|nuôi|trưa miễn phí)',
      told: '',
    },
    {
      codes: ['meals', 'dorm'],
      asked:
        '(được |có |công ty |)(bao|nuôi|lo|hỗ trợ|miễn phí) (ăn ở|ăn với ở|ăn và ở|ăn uống chỗ ở|cả ăn cả ở|chỗ ăn ở|ăn lẫn ở|cơm ở)|bao ăn bao ở|(có|lo) (chỗ ăn ở|chỗ ăn chỗ ở|nơi ăn chốn ở)|ăn ở (miễn phí|tại chỗ|luôn tại chỗ|luôn|cùng|cùng gia đình|lại)',
      told: '',
    },
    {
      codes: ['dorm'],
      asked:
        '(cần|cần có|tìm) (chỗ ở|chỗ ngủ|nơi ở|phòng trọ|nhà trọ|chỗ trọ)|(được |)(bao|nuôi|lo|hỗ trợ|cho|có) (chỗ ở|chỗ ngủ|nơi ở|phòng ở|phòng trọ|nhà trọ|nhà ở|trọ|ở)( lại| miễn phí|)|(có |ở |)(ký túc xá|ktx)( công ty| công nhân| miễn phí|)|được ở lại|có chỗ ở',
      told: 'ở lại',
    },
    {
      codes: ['si'],
      asked:
        '(được |có |công ty |)(đóng|tham gia|đủ|đầy đủ|full) (đủ |đầy đủ |)(bảo hiểm|bhxh|bảo hiểm xã hội|bhyt)( đầy đủ| từ đầu| ngay|)|có (bảo hiểm|bhxh|bảo hiểm xã hội)( đầy đủ|)|bảo hiểm đầy đủ',
      told: '',
    },
    {
      codes: ['nursery'],
      asked:
        '(có |)(chỗ gửi|nhà trẻ cho|chỗ trông|trông) (con|trẻ) (công nhân|cho công nhân|khi đi làm)|có (nhà trẻ|chỗ gửi con|chỗ gửi trẻ)( cho con|)',
      told: 'có nhà trẻ|có lớp mẫu giáo',
    },
    {
      codes: ['training'],
      asked:
        '(được|có|bao|sẽ|công ty|cần|nơi|chỗ|muốn được) (đào tạo|dạy nghề|hướng dẫn từ đầu|chỉ việc|cầm tay chỉ việc)( từ đầu| miễn phí| cho người mới| tay nghề|)|(muốn|xin|cần|được|chỗ|nơi) học (nghề|việc)( có lương| miễn phí|)|đào tạo (từ đầu|từ a đến z|miễn phí|người mới)',
      told: 'học việc|học nghề|nhận đào tạo|dạy nghề miễn phí|đào tạo người chưa biết nghề',
    },
    {
      codes: ['daily_pay'],
      asked:
        '((trả|nhận|lấy|phát|lĩnh) |)(tiền|lương|công|tiền công) (ngay |luôn |)(theo |hàng |hằng |từng |trong |cuối |mỗi |)ngày|(làm |)ngày nào (trả|lấy|nhận|ăn|lĩnh|có|ra) (tiền |lương |công |)(luôn |)ngày (đó|ấy|nấy)|(làm |)công nhật|làm theo ngày|xong việc (trả|lấy) tiền( ngay| luôn|)',
      told: 'theo ngày|cuối ngày|trả tiền ngày|lương ngày',
    },
    {
      codes: ['weekly_pay'],
      asked: '((trả|nhận|lấy|phát|lĩnh) |)(tiền|lương|công) (theo |hàng |hằng |từng |cuối |mỗi |)tuần|làm theo tuần',
      told: 'hằng tuần|hàng tuần|lương tuần',
    },
    {
      codes: ['sunday_off'],
      asked:
        '(được |)nghỉ (chủ nhật|cn|cuối tuần|thứ bảy chủ nhật|thứ 7 chủ nhật|t7 cn|t7 và cn|cả thứ 7 chủ nhật|thứ 7 và chủ nhật|2 ngày cuối tuần)|không (phải |)làm (chủ nhật|cn|cuối tuần)|làm từ thứ (2|hai) đến thứ (6|sáu)|tuần làm (5|năm) ngày',
      told: 'nghỉ chủ nhật|nghỉ thứ 7|tuần làm 5 ngày|làm 5 ngày',
    },
    {
      codes: ['couples'],
      asked:
        '(hai |2 |cả |nhận |nhận cả |cho |)vợ chồng( cùng làm| làm chung| làm cùng| cùng đi làm|)( một chỗ| một nơi| 1 chỗ| cùng chỗ|)|cặp vợ chồng',
      told: '',
    },
  ],
} as const;
