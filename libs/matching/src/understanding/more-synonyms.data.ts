/** Words for the same work, from the shop floor to the desk; written like those of synonyms.data.ts. */
export const MORE_SYNONYMS = `
    công nhân > operator @0.6
    quản lý công nhân > quản lý sản xuất @0.95
    quản lý công nhân > tổ trưởng sản xuất @0.9
    quản lý công nhân > quản đốc @0.85
    quản lý chuyền > trưởng chuyền @0.95
    lao động phổ thông > công nhân sản xuất @0.8
    lao động phổ thông > thời vụ @0.6
    công nhân sản xuất = nhân viên sản xuất @0.9
    lắp ráp > công nhân điện tử @0.7
    đứng máy = vận hành máy
    chạy máy > vận hành máy
    cơ khí > cnc @0.6
    tiện > cnc @0.7
    phay > cnc @0.7
    hàn > cơ khí @0.5
    thợ sắt > hàn @0.8
    sơn > phun sơn @0.9
    kiểm hàng > qc @0.9
    kiểm hàng > kcs @0.9
    kcs > phân loại @0.75
    kcs > thử nếm @0.7
    kcn = khu công nghiệp
    c b = tiền lương @0.95
    c b > tính lương @0.9
    c b > chấm công @0.85
    kiểm tra chất lượng > chất lượng @0.85
    quản lý chất lượng = qa @0.8
    đóng gói = packing @0.9
    đóng gói = đóng hàng @0.95
    kho > soạn hàng @0.7
    kho > xuất nhập kho @0.8
    phụ kho > kho
    bốc xếp > giao nhận @0.6
    giao hàng > giao nhận hàng hóa @0.85
    giao hàng > lái xe giao hàng @0.7
    lái xe tải > tài xế xe tải
    lái xe hạng c > lái xe tải @0.9
    lái xe con > lái xe văn phòng @0.8
    thợ điện > điện công nghiệp @0.85
    thợ điện > kỹ thuật điện @0.85
    thợ điện > bảo trì điện @0.85
    điện nước > điện dân dụng @0.8
    điện lạnh = điều hòa @0.85
    sửa chữa ô tô > kỹ thuật viên ô tô
    sửa xe máy > kỹ thuật viên xe máy
    thợ sửa xe > kỹ thuật viên xe máy @0.8
    thợ máy > bảo trì máy @0.8
    nấu bếp > bếp @0.9
    cấp dưỡng > bếp ăn @0.85
    phụ bếp > kitchen helper @0.8
    phụ bếp > sơ chế @0.7
    bồi bàn > phục vụ bàn
    chạy bàn > phục vụ bàn
    phục vụ > nhà hàng @0.6
    pha chế > quầy bar @0.7
    giữ xe = trông xe
    trông xe > bảo vệ @0.7
    an ninh > bảo vệ
    trông quán > phục vụ @0.7
    trông shop > bán hàng @0.9
    đứng quầy > bán hàng @0.85
    bán quần áo > bán hàng thời trang
    thời trang > bán hàng thời trang @0.7
    bán hàng online = sale online
    bán hàng online > trực page @0.7
    bán hàng online > livestream @0.6
    bán hàng online > telesale @0.6
    chốt đơn > bán hàng online @0.8
    trực page > trực chat @0.9
    trực page > chốt đơn @0.8
    chăm sóc khách hàng > tư vấn khách hàng @0.75
    tư vấn > tư vấn viên
    tư vấn > kinh doanh @0.5
    gọi điện > telesale @0.9
    thu ngân > bán hàng thu ngân
    thu ngân > bán vé @0.5
    văn thư > hành chính @0.7
    nhập liệu > hành chính @0.5
    soạn thảo văn bản > văn thư @0.8
    hành chính nhân sự = hr admin @0.85
    tiền lương = c and b @0.9
    tiền lương = payroll @0.9
    kế toán thuế = tax @0.8
    thủ quỹ > kế toán thanh toán @0.6
    chạy quảng cáo > performance marketing @0.8
    chạy quảng cáo > facebook ads @0.9
    facebook > fanpage @0.7
    marketing online = digital marketing
    seo > content seo
    truyền thông = pr @0.8
    quay phim > video @0.7
    edit video = dựng phim
    chụp ảnh > media @0.6
    thiết kế đồ họa > thiết kế quảng cáo @0.8
    thiết kế đồ họa > thiết kế in ấn @0.8
    vẽ kỹ thuật > họa viên @0.9
    vẽ kỹ thuật > autocad @0.85
    họa viên > triển khai bản vẽ @0.85
    lập trình > software @0.7
    sửa máy tính > it helpdesk @0.8
    sửa máy tính > kỹ thuật máy tính
    giáo viên tiếng anh = english teacher @0.9
    dạy tiếng anh > giáo viên tiếng anh
    dạy tiếng anh > ielts @0.7
    gia sư > dạy kèm
    cô giáo > giáo viên
    cô giáo mầm non > giáo viên mầm non
    trông trẻ > cô nuôi dạy trẻ @0.8
    hộ lý > chăm sóc bệnh nhân @0.9
    hộ lý > điều dưỡng @0.6
    y sĩ > y tế @0.7
    trị liệu > vật lý trị liệu @0.9
    bấm huyệt > trị liệu @0.8
    thợ nail > kỹ thuật viên nail
    chăm sóc da > spa @0.85
    trồng cây > cây xanh @0.8
    làm vườn > cây xanh @0.85
    cây cảnh = cây xanh @0.85
    nuôi lợn > chăn nuôi
    nuôi gà > chăn nuôi
    heo = lợn
    trại lợn = trại heo
    phụ hồ > phụ xây
    thợ xây > xây dựng @0.75
    kỹ thuật công trình > kỹ thuật hiện trường @0.9
    đo đạc = trắc địa @0.9
    trắc địa = trắc đạc
    hồ sơ thầu = đấu thầu
    xuất khẩu lao động > thực tập sinh nhật bản @0.7
    môi giới nhà đất > kinh doanh bất động sản
    đất nền > bất động sản @0.9
    sale = tư vấn bán hàng @0.8
    đi thị trường > kinh doanh thị trường @0.9
    tiếng anh > ielts @0.6
    pháp chế > luật sư @0.6
    sự kiện > tổ chức sự kiện
    công ten nơ = container
    contenơ = container
    đầu kéo = container @0.9
    thuốc tây > dược sĩ @0.8
`;
