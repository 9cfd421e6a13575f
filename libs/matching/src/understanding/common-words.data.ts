/** Words of queries beside those of occupations and skills: how people say what they need. Written by us. */
export const COMMON_WORDS = {
  source: 'Danh mục của sàn',
  edition: 1,
  entries: `
    tìm việc làm, việc làm thêm, việc làm tại nhà, làm việc tại nhà, làm thêm buổi tối, làm thêm cuối tuần, ca đêm,
    ca ngày, ca tối, ca sáng, ca chiều, làm theo ca, làm giờ hành chính, giờ hành chính, bán thời gian,
    toàn thời gian, thời vụ, theo giờ, lương cao, lương ổn định, lương cứng, lương thỏa thuận, thu nhập ổn định,
    không cần kinh nghiệm, chưa có kinh nghiệm, không yêu cầu kinh nghiệm, không cần bằng cấp, không bằng cấp,
    chưa có bằng cấp, mới ra trường, mới tốt nghiệp, người mới, học việc, học nghề, sinh viên, học sinh,
    phụ nữ, người lớn tuổi, người cao tuổi, người trung niên, trên 40 tuổi, trên 50 tuổi, nữ, nam,
    người khuyết tật, con nhỏ, gần nhà, gần đây, có chỗ ở, có xe đưa đón, bao ăn ở, bao ăn, bao ở, đi làm ngay,
    nhận việc ngay, tuyển gấp, việc nhẹ, việc nhẹ nhàng, không tăng ca, có tăng ca, nghỉ chủ nhật, nghỉ thứ bảy,
    không làm ca đêm, không phải đứng, ngồi một chỗ, đi lại nhiều, chăm sóc trẻ em, chăm sóc người già,
    chăm người ốm, biết tiếng anh, biết tiếng trung, biết tiếng hàn, biết tiếng nhật, biết lái xe,
    có bằng lái xe, bằng lái xe hạng c, bằng b2, bằng c, bằng fc, bằng e, thích nấu ăn, thích trẻ em,
    xin việc, muốn làm, muốn học, cần tìm, trông trẻ, nấu cơm, dọn nhà, rửa bát, bốc hàng, khuân vác,
    lao động phổ thông, đi nước ngoài, xuất khẩu lao động, khu công nghiệp, công ty, nhà máy, xưởng,
    cửa hàng, siêu thị, nhà hàng, khách sạn, quán ăn, quán cà phê, trường học, bệnh viện, văn phòng
  `
    .split(/[,\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== ''),
} as const;

/** How words are shortened and respelled in messages; what stands right is how they are read. */
export const TEENCODE: Readonly<Record<string, string>> = {
  ko: 'không',
  k: 'không',
  kg: 'không',
  hk: 'không',
  hok: 'không',
  khg: 'không',
  hong: 'không',
  dc: 'được',
  đc: 'được',
  dk: 'được',
  đk: 'được',
  vc: 'việc',
  vjec: 'việc',
  lm: 'làm',
  bit: 'biết',
  bik: 'biết',
  thik: 'thích',
  thjk: 'thích',
  wen: 'quen',
  wan: 'quán',
  wản: 'quản',
  wán: 'quán',
  nkan: 'nhân',
  nkân: 'nhân',
  ngta: 'người',
  mún: 'muốn',
  mun: 'muốn',
  tg: 'thời gian',
  fa: 'pha',
  fục: 'phục',
  fuc: 'phục',
  fụ: 'phụ',
  fu: 'phụ',
  fòng: 'phòng',
  fong: 'phòng',
  fát: 'phát',
  kn: 'kinh nghiệm',
  bc: 'bằng cấp',
  sv: 'sinh viên',
  hs: 'học sinh',
  cty: 'công ty',
  j: 'gì',
  gj: 'gì',
  wa: 'quá',
  iu: 'yêu',
  ngkề: 'nghề',
  ngke: 'nghề',
};

/** Words that say nothing about the work by themselves: they are not looked for, and weigh little where they stand. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'cần tuyển gấp tìm kiếm việc làm cho ở tại muốn và có không là ai người nào với được thì tôi em mình anh chị cái ' +
    'những các một vài gì đó này xin nhận thích biết về từ đến trong ngoài của để nên mà hay hoặc quá rất lương cao ' +
    'phù hợp nhanh ngay đang bạn ơi ạ nhé giúp nghề công việc chỗ nơi đi lại phải chưa cũng như khi sau trước nhiều ' +
    'ít hơn kcn khu trên dưới khoảng tuổi độ năm tháng tuyen can tim viec lam cho o tai muon va co khong nguoi duoc thi'
  ).split(' '),
);

/** Words for workers of any kind, without accents, and the occupations whose people are called so. */
export const GENERIC_WORK: Readonly<Record<string, readonly string[]>> = {
  'cong nhan': ['81', '82', '932'],
  'lao dong pho thong': ['91', '92', '93', '94', '96', '821'],
  'lao dong': ['91', '92', '93', '94', '96', '821'],
  tho: ['71', '72', '73', '74', '75'],
};

/** Small words that are what they are once their accents were typed: `sinh viên cần` is not `nhân viên cân`. */
export const STEADY_WORDS: ReadonlySet<string> = new Set(
  'cho theo xin cần muốn không được và tìm thích biết người việc làm thêm với những là thì tôi em anh chị'.split(' '),
);

/** Words that a job title begins with, without accents: who begins so names work rather than describes it. */
export const TITLE_HEADS: readonly string[] = [
  'nhan vien',
  'chuyen vien',
  'chuyen gia',
  'ky su',
  'ky thuat vien',
  'truong phong',
  'truong nhom',
  'truong bo phan',
  'truong ca',
  'pho phong',
  'to truong',
  'giam doc',
  'pho giam doc',
  'giam sat',
  'tho',
  'cong nhan',
  'giao vien',
  'gia su',
  'tro giang',
  'giang vien',
  'can bo',
  'tro ly',
  'thuc tap sinh',
  'cong tac vien',
  'quan ly',
  'quan doc',
  'truong ban',
  'cua hang truong',
  'doi truong',
  'bep truong',
  'tu van',
  'kinh doanh',
  'ke toan',
  'lai xe',
  'tai xe',
  'bao ve',
  'tap vu',
  'le tan',
  'thu ngan',
  'thu kho',
  'phuc vu',
  'pha che',
  'dau bep',
  'phu bep',
  'phien dich',
  'bac si',
  'duoc si',
  'dieu duong',
  'lap trinh vien',
  'kien truc su',
  'sale',
  'sales',
  'telesale',
  'telesales',
];
