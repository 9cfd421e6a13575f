import { MORE_ABBREVIATIONS } from './more-abbreviations.data.js';

/**
 * Short forms that people write in titles. They are read in one direction only: a full form is never shortened. With
 * several readings the neighbouring word decides by the words of the occupations (`CN may` is công nhân, `CN luật` is
 * cử nhân; `KT trưởng` is kế toán, `KT điện` is kỹ thuật). Where it does not decide the last reading counts, which may
 * be none; alone the first.
 */
export const ABBREVIATIONS = {
  source: 'Danh mục của sàn',
  validFrom: '2026-01-01',
  edition: 1,
  entries: `
    nv: nhân viên
    nvkd: nhân viên kinh doanh
    nvbh: nhân viên bán hàng
    nvvp: nhân viên văn phòng
    nvpv: nhân viên phục vụ
    nvkt: nhân viên kỹ thuật | nhân viên kế toán | nhân viên kỹ thuật
    cv: chuyên viên | công việc | chuyên viên
    cvkd: chuyên viên kinh doanh
    cvtd: chuyên viên tín dụng
    cn: công nhân | cử nhân | công nhân
    cnsx: công nhân sản xuất
    cnv: công nhân
    cnkt: công nhân kỹ thuật
    cncn: công nhân công nghiệp
    ctv: cộng tác viên
    tts: thực tập sinh
    ttsinh: thực tập sinh
    ldpt: lao động phổ thông
    lđpt: lao động phổ thông
    ldtv: lao động thời vụ
    lđtv: lao động thời vụ
    lđ: lao động
    ktv: kỹ thuật viên
    kt: kế toán | kỹ thuật | kế toán
    ktt: kế toán trưởng
    ktth: kế toán tổng hợp
    ktnb: kế toán nội bộ
    ktvp: kế toán văn phòng
    kttt: kế toán thanh toán
    ktcn: kế toán công nợ
    ktbh: kế toán bán hàng
    kts: kiến trúc sư
    ks: kỹ sư | khách sạn | kỹ sư
    ksxd: kỹ sư xây dựng
    kscđ: kỹ sư cơ điện
    cbkt: cán bộ kỹ thuật
    cbkh: cán bộ kế hoạch
    cht: chỉ huy trưởng
    chp: chỉ huy phó
    tp: trưởng phòng |
    ptp: phó phòng
    pp: phó phòng | phân phối | phó phòng
    tbp: trưởng bộ phận
    tn: trưởng nhóm | tốt nghiệp | thu ngân |
    tnbh: trưởng nhóm bán hàng
    tnkd: trưởng nhóm kinh doanh
    gđ: giám đốc
    gd: giám đốc | giao dịch | giáo dục | giám đốc
    gđkd: giám đốc kinh doanh
    gdkd: giám đốc kinh doanh
    pgđ: phó giám đốc
    pgd: phó giám đốc |
    tgđ: tổng giám đốc
    ptgđ: phó tổng giám đốc
    gdv: giao dịch viên
    ql: quản lý
    qlsx: quản lý sản xuất
    qlcl: quản lý chất lượng
    qlda: quản lý dự án
    qlch: quản lý cửa hàng
    gs: giám sát
    gsbh: giám sát bán hàng
    gsct: giám sát công trình
    tt: thị trường | tổ trưởng | truyền thông |
    ttsx: tổ trưởng sản xuất
    hcns: hành chính nhân sự
    hcvp: hành chính văn phòng
    hcth: hành chính tổng hợp
    hc: hành chính
    ns: nhân sự
    tchc: tổ chức hành chính
    cskh: chăm sóc khách hàng
    dvkh: dịch vụ khách hàng
    qhkh: quan hệ khách hàng
    khcn: khách hàng cá nhân
    khdn: khách hàng doanh nghiệp
    kh: khách hàng | kế hoạch | khách hàng
    kd: kinh doanh
    kdbđs: kinh doanh bất động sản
    bđs: bất động sản
    bds: bất động sản
    bh: bán hàng | bảo hành | bảo hiểm | bán hàng
    bhxh: bảo hiểm xã hội
    tvbh: tư vấn bán hàng
    tvts: tư vấn tuyển sinh
    tvv: tư vấn viên
    tv: tư vấn |
    tvgs: tư vấn giám sát
    mkt: marketing
    mar: marketing
    tmđt: thương mại điện tử
    tmdt: thương mại điện tử
    xnk: xuất nhập khẩu
    xkld: xuất khẩu lao động
    xklđ: xuất khẩu lao động
    cntt: công nghệ thông tin
    sx: sản xuất
    vh: vận hành
    vhm: vận hành máy
    lr: lắp ráp
    đt: điện tử | điện thoại | điện tử
    dt: điện tử |
    đcn: điện công nghiệp
    cđ: cơ điện | cao đẳng
    ck: cơ khí
    đg: đóng gói
    cl: chất lượng
    vt: vật tư | vận tải |
    pccc: phòng cháy chữa cháy
    atld: an toàn lao động
    atlđ: an toàn lao động
    atvsld: an toàn lao động
    atvslđ: an toàn lao động
    vscn: vệ sinh công nghiệp
    bv: bảo vệ | bệnh viện | bảo vệ
    anbv: bảo vệ
    lx: lái xe
    tx: tài xế
    gv: giáo viên
    gvmn: giáo viên mầm non
    gvcn: giáo viên chủ nhiệm
    mn: mầm non
    ta: tiếng anh | ta
    hdv: hướng dẫn viên
    hlv: huấn luyện viên
    bs: bác sĩ
    bsi: bác sĩ
    bsck: bác sĩ chuyên khoa
    ds: dược sĩ
    dsđh: dược sĩ đại học
    dscđ: dược sĩ cao đẳng
    dstc: dược sĩ trung cấp
    dsth: dược sĩ trung cấp
    tdv: trình dược viên
    đd: điều dưỡng
    dd: điều dưỡng |
    đdv: điều dưỡng viên
    nhs: nữ hộ sinh
    ktvxn: kỹ thuật viên xét nghiệm
    yhct: y học cổ truyền
    phcn: phục hồi chức năng
    cđha: chẩn đoán hình ảnh
    rhm: răng hàm mặt
    pv: phóng viên | phục vụ | phóng viên
    btv: biên tập viên
    bd: business development
    tkđh: thiết kế đồ họa
    tkdh: thiết kế đồ họa
    tk: thiết kế | thư ký | thiết kế
    tkkt: thiết kế kiến trúc
    tl: trợ lý
    trly: trợ lý
    tlgđ: trợ lý giám đốc
    tkgđ: thư ký giám đốc
    bp: bộ phận
    đh: đơn hàng | đại học
    sp: sản phẩm |
    xd: xây dựng
    xdct: xây dựng công trình
    dl: du lịch
    nh: nhà hàng | ngân hàng | nhà hàng
    tđ: thẩm định | tín dụng | thẩm định
    td: tuyển dụng | tín dụng | tuyển dụng
    backend: back end
    frontend: front end
    fullstack: full stack
    ecommerce: e commerce
    ecom: e commerce
    sales: sale
    telesales: telesale
    fanpage: page
    livestream: live stream
    design: designer
    engineers: engineer
    developers: developer
    dev: developer
    exec: executive
    acc: kế toán
    accountants: accountant
    asst: assistant
    mgr: manager
    giầy: giày
    tmv: thẩm mỹ viện
    ktx: ký túc xá
    vlxd: vật liệu xây dựng
    tttm: trung tâm thương mại
    csvc: cơ sở vật chất
    dvvl: dịch vụ việc làm
    ${MORE_ABBREVIATIONS}
  `,
} as const;

/**
 * Words that mean the same in titles, one direction: the left is read as the right as well. The right side is the form
 * that the words of the occupations use.
 */
export const SYNONYMS = {
  source: 'Danh mục của sàn',
  validFrom: '2026-01-01',
  edition: 1,
  entries: `
    tài xế: lái xe
    sale: kinh doanh
    heo: lợn
    xe hơi: ô tô
    tiếng hoa: tiếng trung
    tiếng trung quốc: tiếng trung
    tiếng hàn quốc: tiếng hàn
    tiếng nhật bản: tiếng nhật
    coffee: cà phê
    cafe: cà phê
    quán ăn: nhà hàng
    chất lượng sản phẩm: chất lượng
    kiểm soát chất lượng: kiểm tra chất lượng
    kiểm định chất lượng: kiểm tra chất lượng
    xưởng may: may
    nhà máy may: may
    bộ phận may: may
    chuyền may: may
    bo mạch: bản mạch
    bảng mạch: bản mạch
    vi mạch: bản mạch
    linh kiện điện tử: điện tử
    thiết bị điện tử: điện tử
    quần áo: may
    xe gắn máy: xe máy
    xe honda: xe máy
    bếp ăn: bếp
    cán bộ: nhân viên
    chuyên viên: nhân viên
    học việc: thợ
    học nghề: thợ
    lao động: công nhân
    specialist: executive
    officer: executive
    staff: executive
    associate: executive
  `,
} as const;
