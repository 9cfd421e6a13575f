/**
 * What titles say beside the work, as runs of words. `*` takes the rest of the stretch with it, `#` stands for a
 * number. Compared with accents where the title has accents.
 */
export const TITLE_NOISE = `
  thu nhập *
  mức lương *
  lương cứng *
  lương cơ bản *
  lương cao *
  lương từ *
  lương upto *
  lương up to *
  lương khởi điểm *
  lương tháng *
  lương net *
  lương hấp dẫn *
  lương cạnh tranh *
  lương thưởng *
  lương thỏa thuận *
  lương # *
  tổng thu nhập *
  upto # *
  up to # *
  salary *
  income *
  wage *
  hoa hồng *
  thưởng *
  phúc lợi *
  chế độ *
  quyền lợi *
  đãi ngộ *
  bao ăn *
  bao ở *
  có chỗ ở *
  có xe đưa đón *
  có lcb *
  có lương *
  có hỗ trợ *
  có data *
  data sẵn *
  bhxh *
  full bhxh *
  đóng bảo hiểm *
  nghỉ t7 *
  nghỉ thứ *
  nghỉ chủ nhật *
  nghỉ cn *
  off t7 *
  đi làm ngay *
  đi làm luôn *
  đi làm gấp *
  làm ngay
  nhận việc ngay *
  phỏng vấn *
  không yêu cầu *
  không cần *
  không đòi hỏi *
  ko yêu cầu *
  ko cần *
  k yêu cầu *
  k cần *
  chưa có kinh nghiệm *
  chấp nhận *
  có kinh nghiệm *
  có kn *
  trên # *
  dưới # *
  từ # *
  ít nhất # *
  tối thiểu *
  # năm *
  # tháng *
  # tuổi *
  # ca
  kinh nghiệm *
  ưu tiên *
  yêu cầu *
  bắt buộc *
  chỉ tuyển *
  chỉ nhận *
  tuyển nam
  tuyển nữ
  không tuyển *
  độ tuổi *
  làm việc tại *
  làm tại *
  làm việc ở *
  làm ở *
  đi làm tại *
  tại *
  nơi làm việc *
  địa điểm *
  khu vực #
  hạn nộp *
  deadline *
  hot
  hot job
  hàng hot
  tuyển gấp
  cần gấp
  gấp
  siêu gấp
  urgent
  urgently
  mới nhất
  số lượng *
  sl #
  # người
  # vị trí
  # nam
  # nữ
  # bạn
  # vnd
  # vnđ
  # usd
  # triệu
  # tr
  # củ
  # k
  # đ
  # năm
  dưới # năm
  toàn thời gian
  bán thời gian
  làm thêm
  full time
  fulltime
  part time
  parttime
  partime
  part-time
  remote
  online 100
  hybrid
  onsite
  giờ hành chính
  theo giờ hành chính
  hợp đồng *
  thời vụ tết
  sắp tốt nghiệp *
  mới tốt nghiệp *
  sinh viên *
  mới ra trường *
  lộ trình *
  cơ hội *
  môi trường năng động
  năng động
  chính thức
  fresher
  junior
  senior
  middle
  intern
  internship
  nam
  nữ
  nam nữ
  thực tập sinh
  thực tập
  tập sự
  quận # *
  q #
  hn
  hcm
  tphcm
  tp hcm
  sài gòn
  miền bắc
  miền nam
  miền trung
  miền tây
  đông nam bộ
  toàn quốc
  việt nam
  vietnam
  mã số *
  mã tin *
  hsk #
  jlpt *
  topik *
  lcb
  uy tín
  ổn định
  nhiều vị trí
  tất cả các vị trí
`;

/** A firm's name begins here and runs to the end of the stretch, or to the word that says that it recruits. */
export const FIRM_WORDS = `
  công ty
  cty
  ctcp
  cty tnhh
  tnhh
  tập đoàn
  doanh nghiệp tư nhân
  dntn
  hộ kinh doanh
  hợp tác xã
  htx
`;

/** Words by which a title says that somebody is sought; what stands before them is the firm or nothing. */
export const RECRUITING_WORDS = `
  cần tuyển dụng
  tuyển dụng gấp
  cần tuyển gấp
  cần tuyển
  thông báo tuyển dụng
  tuyển dụng
  tuyển gấp
  cần tìm
  tìm
  tuyển
  cần
  hiring
  we are hiring
`;
