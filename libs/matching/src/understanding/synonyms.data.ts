import { MORE_SYNONYMS } from './more-synonyms.data.js';

/**
 * Words that people use for the same work. `a = b`: either may stand for the other. `a > b`: who asks for the left is
 * also served by the right, not the other way round. A number behind `@` says how well it serves (1 when left out).
 * Short forms are not here: `abbreviations.data.ts` of the taxonomy writes them out before.
 */
export const WORK_SYNONYMS = {
  source: 'Danh mục của sàn',
  edition: 1,
  entries: `
    lái xe = tài xế
    lái xe = driver @0.9
    bảo vệ = nhân viên an ninh @0.95
    bảo vệ = vệ sĩ @0.8
    bảo vệ = security @0.8
    tạp vụ = lao công
    tạp vụ = vệ sinh @0.85
    tạp vụ = dọn vệ sinh @0.9
    lao công = vệ sinh @0.85
    dọn dẹp > tạp vụ
    dọn dẹp > vệ sinh @0.9
    giúp việc = osin
    giúp việc = giúp việc nhà
    osin = giúp việc gia đình
    đầu bếp = bếp trưởng @0.8
    đầu bếp = nấu ăn @0.9
    đầu bếp = bếp @0.8
    đầu bếp = chef @0.9
    nấu ăn = cấp dưỡng @0.9
    nấu ăn > bếp @0.85
    nấu cơm > nấu ăn
    nấu cơm > cấp dưỡng
    phụ bếp = bếp @0.75
    rửa bát = rửa chén
    rửa bát > phụ bếp @0.7
    bán hàng = sale @0.9
    bán hàng = tư vấn bán hàng @0.95
    bán hàng = kinh doanh @0.7
    bán hàng > cửa hàng @0.6
    kinh doanh = sale @0.95
    kinh doanh = phát triển kinh doanh @0.9
    kinh doanh = phát triển thị trường @0.75
    kinh doanh > business @0.7
    kinh doanh > account @0.5
    tiếp thị = marketing
    pg = quảng bá sản phẩm @0.8
    quảng cáo > ads @0.85
    quảng cáo > marketing @0.7
    chạy quảng cáo > digital marketing @0.85
    chăm sóc khách hàng = customer service @0.9
    chăm sóc khách hàng = dịch vụ khách hàng @0.9
    chăm sóc khách hàng > tổng đài viên @0.75
    chăm sóc khách hàng > hỗ trợ khách hàng @0.9
    chăm sóc khách hàng > trực page @0.65
    trực page > chăm sóc khách hàng @0.6
    tổng đài viên > tổng đài
    tổng đài > telesale @0.6
    telesale > bán hàng qua điện thoại @0.9
    telesale > tư vấn qua điện thoại @0.9
    nhân sự = hr @0.95
    nhân sự = human resources @0.9
    nhân sự > tuyển dụng @0.75
    nhân sự > c and b @0.7
    tuyển dụng = recruitment @0.9
    tuyển dụng = recruiter @0.9
    tuyển dụng > talent acquisition @0.9
    tuyển dụng > headhunter @0.8
    hành chính = admin @0.85
    hành chính > văn phòng @0.7
    hành chính > lễ tân hành chính @0.8
    văn phòng > hành chính @0.85
    văn phòng > admin @0.7
    thư ký = trợ lý @0.8
    thư ký = secretary @0.9
    trợ lý = assistant @0.8
    lễ tân = receptionist @0.9
    thu ngân = cashier @0.9
    phục vụ = bồi bàn
    phục vụ = chạy bàn
    phục vụ = waiter @0.9
    phục vụ bàn = phục vụ
    pha chế = barista @0.95
    pha chế = bartender @0.9
    kế toán = accountant @0.9
    kế toán = accounting @0.85
    kiểm toán = auditor @0.9
    tài chính = finance @0.85
    ngân hàng = banking @0.8
    tín dụng = khách hàng cá nhân @0.7
    lập trình = lập trình viên
    lập trình = developer @0.9
    lập trình = phát triển phần mềm @0.9
    lập trình = software engineer @0.9
    lập trình > kỹ sư phần mềm @0.9
    lập trình > back end @0.8
    lập trình > front end @0.8
    công nghệ thông tin = it
    it > phần mềm @0.7
    it > helpdesk @0.85
    it > lập trình @0.75
    it > hệ thống mạng @0.8
    it > developer @0.7
    kiểm thử = tester
    kiểm thử = kiểm thử phần mềm
    tester > qa @0.7
    phân tích dữ liệu = data analyst @0.95
    phân tích nghiệp vụ = business analyst @0.95
    quản trị mạng = network @0.8
    thiết kế đồ họa = graphic designer
    thiết kế đồ họa = designer @0.85
    thiết kế đồ họa > thiết kế @0.75
    thiết kế > designer @0.9
    thiết kế nội thất = interior designer @0.9
    dựng phim = video editor
    dựng phim = dựng video
    dựng phim > editor @0.8
    quay phim > quay dựng @0.9
    quay phim > cameraman @0.9
    chụp ảnh = nhiếp ảnh
    chụp ảnh = photographer @0.9
    viết bài = content @0.85
    content = biên tập nội dung @0.85
    content > sáng tạo nội dung @0.9
    content > copywriter @0.85
    nội dung > content @0.9
    livestream > live stream
    kho = warehouse @0.85
    kho = thủ kho @0.9
    thủ kho = quản lý kho @0.9
    thủ kho > nhân viên kho @0.9
    giao hàng = shipper
    giao hàng = giao nhận @0.85
    giao nhận = logistics @0.75
    xuất nhập khẩu = import export @0.9
    xuất nhập khẩu > chứng từ @0.75
    xuất nhập khẩu > logistics @0.6
    mua hàng = thu mua @0.95
    mua hàng = purchasing @0.9
    mua hàng = cung ứng @0.75
    bốc xếp = khuân vác
    bốc xếp = bốc vác
    khuân vác > bốc xếp
    bốc hàng > bốc xếp
    lao động phổ thông > công nhân @0.7
    lao động phổ thông > phụ kho @0.7
    lao động phổ thông > tạp vụ @0.6
    công nhân > thợ @0.8
    công nhân > lao động phổ thông @0.7
    công nhân > vận hành máy @0.6
    thợ > công nhân @0.75
    thợ > kỹ thuật viên @0.6
    thợ may = công nhân may @0.9
    may > may công nghiệp
    lắp ráp > điện tử @0.6
    kiểm tra chất lượng = qc
    kiểm tra chất lượng = kcs
    qc = kcs
    qc > qa @0.7
    qa > qc @0.7
    chất lượng > qc @0.9
    chất lượng > qa @0.9
    đảm bảo chất lượng = qa
    bảo trì = bảo dưỡng
    bảo trì = maintenance @0.9
    bảo trì > sửa chữa @0.8
    bảo trì > cơ điện @0.7
    sửa chữa > bảo trì @0.75
    sửa điện > thợ điện
    sửa xe > thợ sửa xe
    cơ điện = điện cơ @0.8
    cơ điện > m and e @0.7
    điện > kỹ thuật điện @0.9
    điện nước > thợ điện nước
    cơ khí = mechanical @0.8
    xây dựng > công trình @0.7
    xây dựng > civil @0.7
    giám sát công trình = giám sát thi công @0.95
    giám sát công trình > giám sát xây dựng @0.95
    kiến trúc sư = architect @0.9
    kỹ sư = engineer @0.8
    kỹ sư > kỹ thuật @0.6
    dự toán > hồ sơ thầu @0.75
    giáo viên = giảng viên @0.75
    giáo viên = teacher @0.85
    giáo viên > gia sư @0.65
    giáo viên > trợ giảng @0.65
    giáo viên tiếng anh > ielts @0.7
    dạy học > giáo viên
    dạy > giáo viên @0.85
    mầm non > mẫu giáo
    mẫu giáo > mầm non
    nuôi dạy trẻ > mầm non @0.85
    trông trẻ = giữ trẻ
    trông trẻ = bảo mẫu @0.95
    trông trẻ > trông bé
    trông trẻ > mầm non @0.6
    chăm sóc người già > chăm sóc người cao tuổi
    chăm sóc người già > người già
    chăm người ốm > chăm sóc người bệnh
    chăm người ốm > hộ lý @0.8
    điều dưỡng = y tá
    điều dưỡng = nurse @0.9
    bác sĩ = doctor @0.8
    dược sĩ = bán thuốc @0.85
    dược sĩ > dược @0.85
    dược sĩ > nhà thuốc @0.8
    bán thuốc > nhà thuốc @0.9
    trình dược viên > dược @0.7
    spa > thẩm mỹ @0.8
    thẩm mỹ > spa @0.8
    làm đẹp > spa @0.9
    làm đẹp > thẩm mỹ @0.9
    làm đẹp > nail @0.8
    kỹ thuật viên spa > chăm sóc da @0.85
    massage > vật lý trị liệu @0.5
    làm tóc = cắt tóc
    làm tóc > tóc
    thợ tóc > tóc
    làm nail > nail
    làm móng > nail
    phiên dịch = thông dịch
    phiên dịch = biên phiên dịch
    phiên dịch = interpreter @0.9
    biên dịch > phiên dịch @0.85
    biên dịch > dịch thuật @0.9
    biên dịch > translator @0.9
    luật sư > pháp lý @0.7
    pháp chế = pháp lý @0.9
    pháp lý > legal @0.9
    luật > pháp lý @0.8
    luật > pháp chế @0.8
    bất động sản = nhà đất @0.9
    môi giới > bất động sản @0.7
    du lịch > tour @0.8
    hướng dẫn viên > tour guide @0.9
    buồng phòng = housekeeping @0.9
    dọn phòng > buồng phòng
    khách sạn > buồng phòng @0.6
    khách sạn > lễ tân @0.6
    chăn nuôi > trang trại @0.8
    trồng trọt > nông nghiệp @0.8
    trồng rau > nông nghiệp @0.7
    thú y > bác sĩ thú y
    an toàn lao động = hse @0.9
    môi trường > xử lý nước thải @0.75
    giám đốc > director @0.9
    giám đốc > ceo @0.8
    trưởng phòng > manager @0.75
    quản lý > manager @0.85
    quản lý > trưởng @0.6
    quản lý > giám sát @0.65
    giám sát > supervisor @0.9
    cửa hàng trưởng = quản lý cửa hàng
    thực tập sinh = intern
    thực tập = intern
    cộng tác viên > freelancer @0.8
    bán thời gian = part time
    toàn thời gian = full time
    thời vụ > bán thời gian @0.6
    làm thêm > part time
    làm thêm > bán thời gian
    làm thêm > thời vụ @0.8
    tại nhà > remote @0.9
    tại nhà > online @0.7
    online > remote @0.8
    tiếng trung = chinese @0.9
    tiếng anh = english @0.9
    tiếng nhật = japanese @0.9
    tiếng hàn = korean @0.9
    tiếng đức = german @0.9
    ô tô = xe hơi
    ô tô = oto
    máy xúc = máy đào
    xe nâng = forklift @0.9
    vận hành > operator @0.8
    nhân viên > chuyên viên @0.95
    chuyên viên > nhân viên @0.9
    cán bộ > nhân viên @0.85
    cán bộ > chuyên viên @0.9
    trang điểm = make up
    trang điểm = makeup
    mỹ phẩm > làm đẹp @0.6
    gym > huấn luyện viên @0.7
    yoga > huấn luyện viên @0.6
    tele sale = telesale
    sự kiện = event
    thu hồi nợ = thu nợ
    nhắc nợ > thu hồi nợ
    nhắc nợ > nhắc phí
    thực tập sinh = thực tập
    thực tập sinh > học việc @0.85
    kiểm thử phần mềm > test @0.9
    tester > test @0.95
    hải quan > customs @0.9
    hải quan > khai báo hải quan
    thương mại điện tử > sàn thương mại điện tử
    thương mại điện tử > shopee @0.8
    thương mại điện tử > ecommerce
    tiếng trung > phiên dịch tiếng trung @0.9
    gia sư > giáo viên @0.7
    trợ giảng > giáo viên @0.6
    spa > kỹ thuật viên spa
    nail > làm móng
    dự án > project @0.8
    trưởng nhóm > leader @0.85
    trưởng nhóm > team leader @0.9
    phó phòng > trưởng phòng @0.7
    cửa hàng > showroom @0.7
    nhập liệu > data entry @0.9
    nhập liệu > xử lý dữ liệu @0.8
    dữ liệu > data @0.9
    bảo hiểm > tư vấn bảo hiểm
    vận tải > logistics @0.7
    logistics > xuất nhập khẩu @0.6
    logistics > giao nhận @0.7
    mạng > network @0.8
    phần cứng > hardware @0.9
    trí tuệ nhân tạo = ai @0.9
    ${MORE_SYNONYMS}
  `,
} as const;
