/**
 * Words that people type for others, from practice; each is read as what stands behind it, not the other way round.
 * Left out is what means several things (CN, KT, TP, BV).
 */
export const POSTING_SYNONYMS: Readonly<Record<string, string[]>> = {
  nv: ['nhân viên'],
  nvkd: ['nhân viên kinh doanh'],
  nvbh: ['nhân viên bán hàng'],
  lđpt: ['lao động phổ thông'],
  kcn: ['khu công nghiệp'],
  hcns: ['hành chính nhân sự'],
  cskh: ['chăm sóc khách hàng'],
  tts: ['thực tập sinh'],
  xnk: ['xuất nhập khẩu'],
  ktv: ['kỹ thuật viên'],
  qlsx: ['quản lý sản xuất'],
  qc: ['kiểm tra chất lượng', 'kcs'],
  qa: ['đảm bảo chất lượng'],
  kcs: ['kiểm tra chất lượng', 'qc'],
  hr: ['nhân sự'],
  it: ['công nghệ thông tin'],
  cntt: ['công nghệ thông tin', 'it'],
  sale: ['sales', 'bán hàng', 'kinh doanh'],
  sales: ['sale', 'bán hàng', 'kinh doanh'],
  shipper: ['giao hàng'],
  osin: ['giúp việc'],
  'tạp vụ': ['lao công', 'vệ sinh'],
  'lao công': ['tạp vụ'],
  'lái xe': ['tài xế'],
  'tài xế': ['lái xe'],
  'part time': ['bán thời gian'],
  'full time': ['toàn thời gian'],
  'làm thêm': ['bán thời gian'],
};
