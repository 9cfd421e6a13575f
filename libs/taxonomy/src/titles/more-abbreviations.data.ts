/** Short forms of posts, fields of study and papers, beside those of abbreviations.data.ts; written like them. */
export const MORE_ABBREVIATIONS = `
    ktoan: kế toán
    kthuat: kỹ thuật
    ktcl: kiểm tra chất lượng
    ktclsp: kiểm tra chất lượng sản phẩm
    đbcl: đảm bảo chất lượng
    dbcl: đảm bảo chất lượng
    ktsx: kỹ thuật sản xuất | kế toán sản xuất | kỹ thuật sản xuất
    ktxd: kỹ thuật xây dựng
    ktht: kỹ thuật hiện trường
    ktct: kỹ thuật công trình
    ktvt: kế toán vật tư
    ktgt: kế toán giá thành
    ktqt: kế toán quản trị
    ktk: kế toán kho
    qđ: quản đốc
    px: phân xưởng
    qđpx: quản đốc phân xưởng
    cb: cán bộ
    cbnv: cán bộ nhân viên
    cbcnv: cán bộ công nhân viên
    ys: y sĩ
    vs: vệ sinh | với
    vp: văn phòng
    gh: giao hàng
    xn: xét nghiệm
    lt: lễ tân | lập trình | lt
    ltv: lập trình viên
    th: tổng hợp | tiểu học | th
    tq: tiếng trung
    pd: phiên dịch
    bpd: biên phiên dịch
    tđh: tự động hóa
    tdh: tự động hóa
    đk: điều khiển | đăng ký | đk
    nvl: nguyên vật liệu
    gsxd: giám sát xây dựng
    gstc: giám sát thi công
    gssx: giám sát sản xuất
    gskd: giám sát kinh doanh
    khsx: kế hoạch sản xuất
    khth: kế hoạch tổng hợp
    tksx: thống kê sản xuất
    tknt: thiết kế nội thất
    tktt: thiết kế thời trang
    qtkd: quản trị kinh doanh
    qtns: quản trị nhân sự
    qtnl: quản trị nhân lực
    qtvp: quản trị văn phòng
    qtm: quản trị mạng
    qhcc: quan hệ công chúng
    tcnh: tài chính ngân hàng
    tckt: tài chính kế toán
    ktđn: kinh tế đối ngoại
    đtvt: điện tử viễn thông
    dtvt: điện tử viễn thông
    cnsh: công nghệ sinh học
    cntp: công nghệ thực phẩm
    cnot: công nghệ ô tô
    ktpm: kỹ thuật phần mềm
    khmt: khoa học máy tính
    attt: an toàn thông tin
    qlđđ: quản lý đất đai
    bvtv: bảo vệ thực vật
    ctxh: công tác xã hội
    ytcc: y tế công cộng
    yhdp: y học dự phòng
    vltl: vật lý trị liệu
    bsđk: bác sĩ đa khoa
    bsyhct: bác sĩ y học cổ truyền
    gvth: giáo viên tiểu học
    gvthcs: giáo viên trung học cơ sở
    gvthpt: giáo viên trung học phổ thông
    gvta: giáo viên tiếng anh
    gvbm: giáo viên bộ môn
    gdđb: giáo dục đặc biệt
    gdmn: giáo dục mầm non
    gdth: giáo dục tiểu học
    gdtc: giáo dục thể chất
    gdnn: giáo dục nghề nghiệp
    qlgd: quản lý giáo dục
    yt: y tế
    bt: bảo trì | bt
    pc: pháp chế | pc
    bx: bốc xếp | bx
    tlý: trợ lý
    tkt: trợ lý kế toán | tkt
    pttt: phát triển thị trường
    ptkd: phát triển kinh doanh
    pttk: phân tích hệ thống
    bđ: bảo dưỡng | bưu điện | bđ
    đl: điện lạnh | đại lý | đl
    đn: điện nước | đn
    ddđt: điện thoại
    đtdđ: điện thoại
    thn: thu hồi nợ
    bhnt: bảo hiểm nhân thọ
    bhtn: bảo hiểm thất nghiệp
    bhyt: bảo hiểm y tế
    atvstp: an toàn vệ sinh thực phẩm
    vsattp: an toàn vệ sinh thực phẩm
    attp: an toàn thực phẩm
    bqlda: ban quản lý dự án
    cnpt: công nhân phổ thông
    cntv: công nhân thời vụ
    cnm: công nhân may
    cnvh: công nhân vận hành
    cnđt: công nhân điện tử
    tpkd: trưởng phòng kinh doanh
    tpns: trưởng phòng nhân sự
    tphc: trưởng phòng hành chính
    tphcns: trưởng phòng hành chính nhân sự
    tpkt: trưởng phòng kỹ thuật | trưởng phòng kế toán | trưởng phòng kỹ thuật
    tpsx: trưởng phòng sản xuất
    tpmkt: trưởng phòng marketing
    ppkd: phó phòng kinh doanh
    cvtv: chuyên viên tư vấn
    pvien: phóng viên
    nvyt: nhân viên y tế
    nvtd: nhân viên tuyển dụng | nhân viên tín dụng | nhân viên tuyển dụng
    nvtn: nhân viên thu ngân
    nvtt: nhân viên thị trường
    nvpb: nhân viên phụ bếp
    nvk: nhân viên kho
    gđnm: giám đốc nhà máy
    gđsx: giám đốc sản xuất
    gđtc: giám đốc tài chính
    tnsx: trưởng nhóm sản xuất
    qlk: quản lý kho
    qltb: quản lý thiết bị
    qlpx: quản lý phân xưởng
    cnhc: chuyên viên hành chính
    helpdes: helpdesk
    mkter: marketing
    rec: recruitment
`;

/**
 * Words that stand beside short forms and are in no name of an occupation: they too decide between several readings.
 */
export const ABBREVIATION_NEIGHBOURS = `
  ở bệnh viện, trong bệnh viện, tại bệnh viện, điều dưỡng bệnh viện, bác sĩ bệnh viện, y tá bệnh viện,
  kế toán bệnh viện, lễ tân bệnh viện, bảo vệ bệnh viện,
  ở khách sạn, trong khách sạn, tại khách sạn, phục vụ khách sạn, buồng phòng khách sạn, bếp khách sạn,
  nhân viên khách sạn, bảo vệ khách sạn, ở nhà hàng, trong nhà hàng, bếp nhà hàng,
  giao dịch viên ngân hàng, tín dụng ngân hàng, tài chính ngân hàng, ngành ngân hàng, bảo vệ ngân hàng,
  gia sư tiếng anh, biết tiếng anh, giỏi tiếng anh, dạy tiếng anh, thạo tiếng anh, trung tâm tiếng anh,
  cử nhân luật, cử nhân kinh tế, cử nhân kế toán, cử nhân sư phạm, cử nhân y tế, cử nhân anh, cử nhân tiếng,
  cử nhân ngôn ngữ, cử nhân tâm lý, cử nhân marketing, cử nhân công nghệ, cử nhân hóa, cử nhân sinh, cử nhân đại học,
  tốt nghiệp đại học, tốt nghiệp cao đẳng, tốt nghiệp trung cấp, tốt nghiệp ngành, tốt nghiệp cấp, mới tốt nghiệp,
  học điện tử, ngành điện tử, nghề điện tử, công ty điện tử, nhà máy điện tử, linh kiện điện tử,
  trưởng phòng kcs, trưởng phòng đối ngoại, trưởng phòng tổng hợp, trưởng phòng đầu tư, trưởng phòng an toàn,
  trưởng phòng cskh, trưởng phòng pháp lý, trưởng phòng bán, trưởng phòng cơ, trưởng phòng điện,
  ngành kế toán, học kế toán, bằng kế toán, tốt nghiệp kế toán, ngành kỹ thuật, học kỹ thuật,
  phó phòng kế toán, thư ký giám đốc, thư ký văn phòng, thư ký công trường, thư ký dự án, thư ký khoa, nữ thư ký,
  trình độ cao đẳng, bằng cao đẳng, học cao đẳng, trình độ đại học, bằng đại học, học đại học,
  công nhân kỹ thuật điện,
  công việc nhẹ, công việc ổn, công việc phù, công việc văn, công việc tại, công việc part, công việc làm,
  tìm công việc, kiếm công việc
`;
