/** Words that mean the same in deeds, North and South. How to read it: deeds.data.ts. */
export const WORD_GROUPS = `
  sửa: sửa, sửa chữa, chữa, sửa sang, khắc phục, bảo dưỡng, bảo trì, bảo hành, phục hồi, đại tu, vá, thay
  lắp: lắp, lắp đặt, gắn, ráp, lắp ráp, tháo lắp, đấu, đấu nối, bắt, mắc, thi công
  bán: bán, buôn, buôn bán, bán lẻ, kinh doanh, tư vấn bán, đứng bán, rao bán
  bán ở quầy: đứng quầy, trông quầy, trực quầy, phụ bán, coi quầy, đứng tiệm, trông tiệm, coi tiệm
  mua: mua, thu mua, đặt mua, nhập, đặt hàng, hỏi giá, tìm nguồn
  lái: lái, chạy, cầm lái, điều khiển, cầm vô lăng, ôm vô lăng
  chở: chở, vận chuyển, đưa đón, đưa, rước, kéo
  trông: trông, giữ, coi, trông nom, trông giữ, trông coi, coi sóc, canh, canh giữ, coi giữ, ngó, trực, bảo vệ
  chăm: chăm, chăm sóc, chăm nom, chăm lo, săn sóc, lo cho, phục vụ, đỡ đần, nuôi, chăm bẵm
  nấu: nấu, nấu nướng, đứng bếp, xào, xào nấu, kho, luộc, chiên, chế biến, nấu ăn
  rửa: rửa, cọ, cọ rửa, chùi, lau chùi, kỳ cọ, vệ sinh, xịt
  dọn: dọn, dọn dẹp, lau, lau dọn, quét, quét dọn, lau chùi, vệ sinh, làm vệ sinh, hút bụi, cọ, cọ rửa, làm sạch, chùi, dọn rửa
  dạy: dạy, giảng dạy, dạy học, dạy kèm, kèm, dạy thêm, hướng dẫn, chỉ, luyện, đứng lớp, gia sư, huấn luyện
  may: may, may vá, khâu, ráp, cắt may
  giặt: giặt, giặt giũ, giặt là, giặt ủi, ủi, là, là ủi, sấy
  cắt: cắt, cưa, xén, cắt gọt, chặt, cắt xẻ
  đứng máy: đứng, vận hành, chạy, điều khiển, đứng máy, trông máy, canh máy, coi máy, sử dụng, thao tác, bấm
  gói: đóng gói, gói, bao gói, bọc, đóng, bỏ, cho vào, xếp vào, đóng vào, dồn, vô bao
  xếp: xếp, bốc, bốc xếp, bê, bưng, khuân, khuân vác, vác, dỡ, bốc dỡ, bốc vác, khiêng, chất, mang vác, đẩy, nhấc
  kiểm: kiểm, kiểm tra, soi, soát, xem, bắt, dò, phân loại, lựa, nhìn, phát hiện, đo, đo kiểm, test, thử
  trồng: trồng, ươm, gieo, cấy, cày cấy, chăm, chăm sóc, tưới, bón, bón phân, làm, vun xới
  hái: hái, thu hái, thu hoạch, gặt, bẻ, nhổ, cắt, hái thuê, đào
  nuôi: nuôi, chăn, chăn nuôi, chăm, chăm sóc, cho ăn, chăm nuôi, thả
  giao: giao, ship, phát, đi giao, chạy giao, đưa, chuyển phát, chạy ship, đi phát
  tìm: tìm, kiếm, tìm kiếm, mở rộng, gặp, gặp gỡ, đi gặp, mời, chào mời, thuyết phục, săn, khai thác
  gọi: gọi, gọi điện, gọi điện thoại, alo, quay số
  nghe: nghe, trực, tiếp, trả lời, bắt máy
  trả lời: trả lời, rep, phản hồi, nhắn tin, chat, tư vấn, giải đáp
  viết: viết, soạn, soạn thảo, đăng, lên, biên tập, sáng tạo, nghĩ
  vẽ: vẽ, thiết kế, dựng, phác thảo, lên, tạo
  làm giấy: làm, soạn, viết, lập, hoàn thiện, chuẩn bị, xử lý, nộp, lo, ghi, sắp xếp, lưu, đánh, gõ, đánh máy, in
  tính: tính, tính toán, chốt, làm, chia, tổng hợp, đối chiếu, theo dõi, chấm, kiểm
  trông việc: quản lý, trông coi, giám sát, điều hành, đốc thúc, đôn đốc, chỉ huy, dẫn dắt, chỉ đạo, phụ trách, kèm cặp, coi sóc, cai, phân công
  đón: đón, đón tiếp, tiếp, tiếp đón, chào, chào đón, đưa đón, mời, hướng dẫn
  phụ: phụ, phụ giúp, đi theo, theo, giúp, hỗ trợ, chạy việc, phụ việc
  hàn: hàn, hàn xì, hàn điện, hàn tig, hàn mig, hàn que, hàn cắt, hàn lăn
  tiện: tiện, phay, mài, khoan, bào, doa, cắt gọt, gia công, khoét, taro, tiện ren

  trẻ: trẻ, trẻ em, trẻ con, trẻ nhỏ, trẻ con nít, bé, em bé, các bé, mấy bé, cháu, các cháu, mấy cháu, cháu bé, cháu nhỏ, con nít, nhóc, bọn nhóc, đứa nhỏ, mấy đứa nhỏ, đứa trẻ, trẻ sơ sinh, bé sơ sinh, bọn trẻ, em nhỏ
  người già: người già, người lớn tuổi, người cao tuổi, ông bà, ông bà già, cụ, các cụ, cụ già, cụ bà, cụ ông, bà cụ, ông cụ, bà già, ông già, bố mẹ già, cha mẹ già, người có tuổi
  người bệnh: người bệnh, bệnh nhân, người ốm, người đau, người nằm một chỗ, nằm một chỗ, người liệt, người bị liệt, người tai biến, người bị tai biến, tai biến, bại liệt, người khuyết tật, bệnh nặng
  học trò: học sinh, học trò, học viên, các em, em học sinh, sinh viên
  mầm non: mầm non, mẫu giáo, nhà trẻ, lớp mầm, lớp lá, lớp chồi, nhóm lớp, tiền tiểu học
  tiểu học: tiểu học, cấp 1, cấp một, lớp 1, lớp 2, lớp 3, lớp 4, lớp 5, con chữ, chữ cái, đọc viết, tập viết, viết chữ, chữ
  trung học: cấp 2, cấp 3, cấp hai, cấp ba, trung học, thcs, thpt, luyện thi, lớp 6, lớp 7, lớp 8, lớp 9, lớp 10, lớp 11, lớp 12
  môn học: toán, văn, ngữ văn, lý, vật lý, hóa, hóa học, sinh học, lịch sử, địa lý, giáo dục công dân
  ngoại ngữ: tiếng anh, tiếng trung, tiếng nhật, tiếng hàn, tiếng đức, tiếng pháp, ngoại ngữ, anh văn, ielts, toeic, tiếng hoa
  thể thao: bơi, bơi lội, gym, yoga, tạ, võ, bóng đá, bóng rổ, cầu lông, thể hình, thể dục, zumba, aerobic, đẩy tạ, giảm cân, tập luyện, múa, nhảy, đi bơi, nhảy múa, khiêu vũ

  cơm: cơm, cơm nước, bữa ăn, bữa cơm, món ăn, món, đồ ăn, thức ăn, cỗ, suất ăn, cơm trưa, ba bữa, cháo, lẩu
  bát đĩa: bát, chén, bát đĩa, chén bát, đĩa, ly, cốc, chén đĩa, xoong nồi, nồi, ly tách, bát chén
  rau thịt: rau, rau củ, thịt, cá, hành tỏi, nguyên liệu, củ quả, đồ sống
  đồ uống: cà phê, cafe, trà sữa, nước, đồ uống, nước uống, thức uống, sinh tố, nước ép, cocktail, trà
  bánh: bánh, bánh mì, bánh ngọt, bánh kem, bánh sinh nhật, bánh bao, bánh trung thu, bánh gato, bánh chưng, bánh cuốn, bột
  nhà ở: nhà, nhà cửa, việc nhà, phòng khách, nhà người ta, sân nhà, bếp nhà
  nơi công cộng: văn phòng, công ty, tòa nhà, trường, trường học, bệnh viện, siêu thị, nhà máy, xưởng, nhà xưởng, hành lang, cầu thang, nhà vệ sinh, toilet, sàn, sảnh, lớp học, ngân hàng, chung cư, phòng ban, nền, khu văn phòng
  buồng: phòng khách sạn, buồng, phòng nghỉ, phòng nhà nghỉ, phòng homestay, ga, ga gối, ga giường, chăn ga, giường
  quần áo: quần áo, áo, quần, áo quần, đồ, đồ đạc giặt, váy, đầm, áo sơ mi, quần âu, quần jean, đồ bộ, váy áo, sơ mi, áo khoác, áo thun, quần tây, đồng phục
  khách: khách, khách hàng, người mua, người ta, thực khách, khách khứa
  quán nước: quán cà phê, quán cafe, quán cf, quán nước, quán trà sữa, quán sinh tố, tiệm cà phê, tiệm trà sữa
  quán ăn: quán ăn, quán nhậu, quán cơm, quán phở, nhà hàng, quán lẩu, quán bún, quán, tiệc, tiệc cưới, đám cưới, quán bia, quán ốc, bàn tiệc

  xe máy: xe máy, xe gắn máy, mô tô, xe tay ga, xe số, xe wave, xe ga, xe hai bánh, xe 2 bánh, honda, xe máy điện, xe điện
  ô tô: ô tô, xe hơi, xe con, xe bốn bánh, xe 4 bánh, xe 4 chỗ, xe 7 chỗ, xe ô tô, gầm xe, gầm máy, xế hộp, thân xe, vỏ xe
  xe đạp: xe đạp, xe đạp điện
  xe tải: xe tải, xe ben, xe hàng, xe tải nặng, xe thùng, xe bồn, đầu kéo, xe đầu kéo, container, công ten nơ, xe công, công, rơ moóc, xe trộn bê tông, xe lớn, xe đường dài, cont, bằng c, dấu c
  xe khách: xe khách, xe buýt, xe bus, xe giường nằm, xe 16 chỗ, xe 29 chỗ, xe 45 chỗ, xe ca, xe đưa đón, xe đò, limousine
  taxi: taxi, xe taxi, grab, xe công nghệ, xe dịch vụ, xe hợp đồng
  máy công trình: máy xúc, máy múc, máy ủi, máy đào, máy lu, xe lu, máy san, xúc lật, xe cuốc, máy cuốc, xe xúc, xe múc, xe ủi, lu
  cẩu: cẩu, cần cẩu, xe cẩu, cần trục, cầu trục, cẩu trục, vận thăng, cẩu tháp, pa lăng
  xe nâng: xe nâng, xe nâng hàng, forklift, pallet, pa lét, balet, hàng pallet
  người đi xe: công nhân, học sinh, nhân viên, khách, người, hành khách, học trò, cán bộ, công nhân viên, người lao động
  sếp: sếp, giám đốc, lãnh đạo, chủ tịch, ông chủ, bà chủ, thủ trưởng, sếp tổng

  điện lạnh: điều hòa, máy lạnh, tủ lạnh, máy giặt, tủ đông, điện lạnh, máy điều hòa, kho lạnh, bình nóng lạnh, máy nước nóng, tủ mát
  điện nhà: điện, ổ cắm, ổ điện, bóng đèn, đèn, dây điện, quạt, quạt trần, điện nước, điện dân dụng, công tắc, aptomat, đường điện, điện trong nhà, điện nhà, đồ điện, đèn điện
  điện máy xưởng: tủ điện, mô tơ, motor, động cơ điện, điện nhà máy, điện công nghiệp, điện xưởng, biến áp, trạm điện, điện ba pha, điện 3 pha, biến tần, điện máy, bảng điện
  đường dây: đường dây, cột điện, cáp điện, dây cáp, công tơ, điện cao thế, trụ điện, lưới điện, đường dây điện
  mạng: mạng, camera, wifi, internet, cáp quang, truyền hình cáp, mạng lan, dây mạng, cáp mạng, báo cháy, chuông cửa, khóa cửa điện tử
  nước: nước, ống nước, đường nước, vòi nước, đường ống, ống, ống nước rò, máy bơm nước, bồn nước, cống, đường cống
  vệ sinh phòng tắm: bồn cầu, vòi sen, chậu rửa, lavabo, thiết bị vệ sinh, bồn tắm, bể phốt
  máy tính: máy tính, laptop, máy vi tính, pc, win, windows, máy tính bàn, phần mềm máy tính, máy tính văn phòng
  máy in: máy in, máy photo, máy photocopy, máy fax, mực in
  điện thoại: điện thoại, iphone, smartphone, máy tính bảng, điện thoại di động, đt
  đồ điện tử: tivi, ti vi, loa, loa đài, âm ly, bo mạch, đầu đĩa, đồ điện tử, đồ gia dụng, nồi cơm điện, bếp từ
  máy móc: máy móc, máy, máy trong xưởng, dây chuyền, thiết bị, máy công nghiệp, máy may, máy dệt, máy khâu, máy nén khí, máy bơm, máy nông nghiệp, máy công trình, máy nổ, cơ khí, máy ép, máy đóng gói, thang máy, máy cày, máy gặt
  cửa sắt: cửa sắt, cổng sắt, lan can, khung sắt, hàng rào sắt, mái tôn, cầu thang sắt, cổng, hoa sắt, khung, khung nhà, nhà thép, nhà xưởng, kết cấu thép, khung thép, nhà tiền chế
  kim loại: sắt, thép, inox, nhôm, kim loại, đồng, gang, tôn, chi tiết máy, khuôn, trục, bu lông, sắt thép
  máy cắt gọt: máy tiện, máy phay, máy cnc, cnc, máy mài, máy khoan, máy bào, phay cnc, tiện cnc, máy phay cnc, máy tiện cnc, máy cắt laser, máy cắt dây, laser, máy cắt gọt, máy công cụ
  máy dập: máy dập, máy đột, máy đột dập, máy chấn, máy ép thủy lực, máy búa, máy cán
  khuôn mẫu: khuôn, khuôn mẫu, khuôn dập, khuôn nhựa, đồ gá, dao cụ

  linh kiện: linh kiện, linh kiện điện tử, chip, con chip, bản mạch, mạch, bo mạch, mạch điện tử, bảng mạch, tai nghe, màn hình, camera điện thoại, đồ điện tử, sạc, cục sạc, pin, loa, điện tử, dây sạc
  máy để ráp: máy bơm, động cơ, xe đạp điện, xe đạp, máy nông nghiệp, máy, quạt, xe, máy nổ
  đồ lắp ráp: đồ chơi, đồ nhựa, ốc, ốc vít, vít, con ốc, khung tranh, đồ gia dụng, bút
  hàng: hàng, hàng hóa, sản phẩm, thành phẩm, đồ, đơn hàng, đơn, kiện hàng, thùng hàng, bưu phẩm, bao tải, bao hàng
  bao bì: thùng, hộp, bao, túi, gói, bao bì, kiện, tem, nhãn, mã vạch, mã vận đơn, tem nhãn, thùng giấy, băng keo, băng dính, mác
  kho: kho, kho hàng, nhà kho, tồn kho, nhập xuất, xuất nhập, xuất nhập kho, hàng tồn, vật tư, nguyên vật liệu, phụ tùng
  đồ nặng: bao, gạo, xi măng, phân bón, cám, hàng nặng, bao tải, gạch đá, đồ nặng, container, xe tải, lên xe, xuống xe, lên thùng, bến xe, ga tàu, vật liệu, hàng lên xe
  lỗi: lỗi, hàng lỗi, lỗi sản phẩm, lỗi hàng, chất lượng, hàng hỏng, kích thước, ngoại quan, vết xước, xước, đạt, hàng đạt, sản phẩm lỗi, hàng nhập, đúng mẫu, mẫu mã

  vải: vải, vải vóc, rập, sơ đồ, bán thành phẩm, cuộn vải, mẫu vải, sơ đồ vải
  máy may: máy may, máy vắt sổ, máy một kim, máy hai kim, máy 1 kim, máy 2 kim, máy công nghiệp may, máy kansai, máy trần đè, vắt sổ, máy thùa khuyết, máy đính cúc
  thêu: thêu, hoa văn, máy thêu, thêu thùa, thêu tay, đính cườm, đính hạt
  dây chuyền may: dây chuyền, chuyền, chuyền may, xưởng may, công ty may, may công nghiệp, hàng loạt, quần áo trong xưởng, hàng may mặc, gấu bông, thú bông, balo, túi xách, găng tay, khẩu trang, màn
  giày: giày, giày dép, dép, đế giày, mũ giày, giầy, giày da

  đồ gỗ: tủ, giường, giường tủ, bàn ghế, đồ gỗ, tủ bếp, bàn, ghế, kệ, cửa gỗ, nội thất, đồ nội thất, bàn ghế gỗ, gỗ, tủ quần áo, giường gỗ
  gỗ: gỗ, cây gỗ, gỗ tròn, ván, ván ép, gỗ keo, dăm, dăm gỗ, thân gỗ, gỗ bóc, ván bóc, gỗ rừng trồng
  tường: tường, tường rào, nhà, bể, móng, nhà cấp 4, nhà tầng, công trình phụ, gạch, chuồng, kè, hàng rào, nhà dân
  bê tông: bê tông, móng, sàn, mái, cột, dầm, cốp pha, cốt pha, trần, giằng
  gạch men: gạch, gạch men, gạch hoa, đá, đá hoa, nền nhà, nền, nhà tắm, tường nhà tắm, sàn, sàn gỗ, gạch nền, đá cầu thang, cầu thang, vỉa hè
  sơn: sơn, tường, nhà, màu sơn, matit, bột bả, sơn nước, tường nhà, sơn tường
  mái: mái, mái nhà, tôn, mái tôn, ngói, mái ngói, mái che, tấm lợp, trần thạch cao
  vữa: vữa, hồ, gạch, cát, xi măng, thợ xây, công trình, sắt thép công trình
  đất: đất, đất đá, ao, hố, móng nhà, mặt bằng, mương

  lợn: lợn, heo, lợn nái, heo nái, lợn con, trại lợn, trại heo, đàn lợn, bò, bò sữa, trâu, trâu bò, dê, gia súc, đàn bò, chuồng, chuồng trại, sữa bò, chuồng lợn, bò ăn
  gà: gà, vịt, gia cầm, trứng, ngan, ngỗng, chim cút, trại gà, gà vịt, gà con, đàn gà, chim bồ câu
  cá: cá, tôm, thủy sản, cá lồng, ao cá, lươn, ếch, ốc, cá giống
  thú cưng: chó, mèo, chó mèo, thú cưng, cún, cún con, pet
  rau màu: rau, rau củ, lúa, ngô, khoai, sắn, đậu, nấm, hoa màu, rau màu, mạ, dưa, cà chua, rau sạch, lạc, ruộng, đồng ruộng
  hoa cảnh: hoa, hoa lan, cây cảnh, cây giống, hoa hồng, hoa cúc, cây con, cây xanh, cỏ, thảm cỏ, cành cây, cây ven đường, bonsai, vườn ươm, cây bóng mát, nhà lưới, nhà màng, nhà kính
  cây ăn quả: cam, bưởi, na, ổi, vải, nhãn, hồng, cây ăn quả, trái cây, hoa quả, quả, cà phê, cao su, xoài, mít, thanh long
  chè: chè, trà, búp chè, đồi chè, chè búp, nương chè, chè xanh
  rừng: rừng, keo, cây keo, bạch đàn, rừng trồng, vỏ keo, vỏ cây, gỗ rừng, thông, cây rừng, rừng keo, cây lấy gỗ
  mỏ: mỏ, than, quặng, đá, hầm lò, lò than, dưới lò, trong lò, hầm mỏ, mỏ than, mỏ đá

  rác: rác, rác thải, rác sinh hoạt, rác đường phố, xe rác, túi rác
  phế liệu: phế liệu, ve chai, đồng nát, sắt vụn, giấy vụn, rác tái chế, nhựa phế liệu, chai lọ, đồ phế thải
  cổng: cổng, nhà máy, kho, xưởng, công ty, tòa nhà, trường, công trình, ban đêm, cửa ra vào, khu công nghiệp, ngân hàng, siêu thị, nhà xưởng, chung cư, cơ quan, vòng ngoài, mục tiêu, biệt thự, công trường, bãi, tài sản, đêm, nhà kho
  xe gửi: xe, xe máy, xe cộ, bãi xe, nhà xe, xe khách gửi, bãi giữ xe, xe cho khách, xe của khách

  thuốc: thuốc, thuốc tây, thuốc men, thuốc bắc, dược phẩm, thực phẩm chức năng, thuốc tân dược
  thuốc thú y: thuốc thú y, thức ăn chăn nuôi, cám, phân bón, thuốc trừ sâu, thuốc bảo vệ thực vật, giống cây trồng
  đồ bán: quần áo, giày dép, giày, mỹ phẩm, son phấn, điện thoại, phụ kiện, đồ chơi, sữa, bỉm, sữa bỉm, đồ gia dụng, tạp hóa, văn phòng phẩm, sách, vật liệu xây dựng, nội thất, hoa quả, đồ ăn, điện máy, tivi, xe máy, xe đạp, xe đạp điện, chăn ga, túi xách, đồng hồ, mắt kính, trang sức, vàng, váy, đồ trẻ em, đồ sơ sinh, thời trang, đồ thể thao, rượu, thuốc lá, bánh kẹo, đặc sản, hoa, đồ điện, máy tính, laptop, sim, sim thẻ, thực phẩm, phụ tùng, gạch men, sơn, đồ lót, mẹ và bé
  nơi bán: cửa hàng, shop, siêu thị, tiệm, tạp hóa, quầy, showroom, cửa hàng tiện lợi, gian hàng, trung tâm thương mại
  qua mạng: mạng, online, facebook, zalo, shopee, tiktok, lazada, fanpage, trên mạng, qua mạng, sàn thương mại điện tử, inbox, messenger, page
  live: live, livestream, lên live, phát trực tiếp, live stream, live bán hàng
  tin nhắn: tin nhắn, inbox, bình luận, comment, khách hỏi, page, fanpage, messenger
  đồ ăn quán: xôi, phở, bún, cơm tấm, bánh mì, trà sữa, chè thạch, đồ ăn vặt, gà rán, xiên que, đồ ăn nhanh, kem, bún chả, cơm bụi
  nhà đất: nhà, đất, nhà đất, căn hộ, chung cư, đất nền, bất động sản, phòng trọ, nhà ở xã hội, dự án đất
  vé: vé, vé xe, vé tàu, vé máy bay, vé xem phim, vé vào cổng, vé tham quan, vé cổng
  tiền: tiền, hóa đơn, bill, hàng tính tiền, tiền khách
  đại lý: đại lý, tạp hóa, cửa hàng, các tiệm, tiệm, nhà phân phối, điểm bán, các quán, sạp, các cửa hàng, tỉnh, thị trường
  vay: vay, cho vay, vay vốn, vay tiền, khoản vay, gói vay, tín dụng, trả góp, hồ sơ vay
  nợ: nợ, tiền nợ, nợ xấu, người ta nợ, khoản nợ, khách nợ, nợ quá hạn, tiền còn nợ, công nợ khách
  ngân hàng: ngân hàng, quỹ tín dụng, phòng giao dịch, tiết kiệm, tài khoản, thẻ atm, sổ tiết kiệm

  sổ sách: sổ sách, thu chi, sổ, hóa đơn chứng từ, chứng từ kế toán, sổ kế toán, kế toán, giấy tờ sổ sách, hóa đơn, tiền nong, chi phí, công nợ, doanh thu, ghi chép thu chi, sổ cái
  thuế: thuế, tờ khai thuế, báo cáo thuế, quyết toán thuế, báo cáo tài chính, thuế má
  lương: lương, tiền lương, công, chấm công, bảng lương, ngày công, lương thưởng, giờ công, tiền công
  giấy tờ: giấy tờ, hồ sơ, công văn, văn bản, tài liệu, văn thư, hợp đồng, báo cáo, biên bản, giấy má, đơn từ, công văn giấy tờ, word
  dữ liệu: dữ liệu, số liệu, thông tin, excel, data, phiếu, mã hàng, đơn hàng vào máy, số liệu vào máy, vào máy, thông tin khách
  cuộc họp: cuộc họp, lịch họp, lịch, lịch làm việc, biên bản họp, lịch trình, lịch công tác
  người làm: người, công nhân, nhân viên, nhân sự, ứng viên, lao động, thợ, người vào làm, người làm, hồ sơ ứng viên
  hải quan: hải quan, tờ khai, tờ khai hải quan, hàng xuất, hàng nhập, xuất khẩu, nhập khẩu, xuất nhập khẩu, hàng xuất khẩu, chứng từ xuất nhập khẩu, thông quan, hàng đi nước ngoài, khai hàng, tàu biển
  chuyến xe: xe, chuyến, tuyến, tài xế, lái xe, đội xe, lịch xe, chuyến hàng, các tuyến, xe cộ
  bài đăng: bài, bài viết, bài đăng, nội dung, content, quảng cáo, facebook, kịch bản, slogan, bài quảng cáo, website, blog
  ảnh: ảnh, hình, ảnh sản phẩm, ảnh cưới, chân dung, hình sản phẩm, sản phẩm, sự kiện
  video: video, clip, phim, vlog, phóng sự, tiktok, youtube, video ngắn
  hình vẽ: logo, banner, bao bì, tờ rơi, poster, biển quảng cáo, tem nhãn, nhãn mác, catalogue, hình, áo thun, mẫu in, menu
  bản vẽ: bản vẽ, nhà, chi tiết, autocad, kết cấu, sơ đồ, bản vẽ kỹ thuật, 3d, phần mềm
  app: app, phần mềm, ứng dụng, web, website, chương trình, trang web, game, code
  máy chủ: máy chủ, server, hệ thống, mạng công ty, mạng nội bộ, hệ thống mạng, mạng máy tính, bảo mật
  nói tiếng: tiếng anh, tiếng trung, tiếng nhật, tiếng hàn, tiếng hoa, người hàn, người nhật, người trung quốc, người nước ngoài, chuyên gia, sếp hàn, sếp nhật, sếp trung quốc, tài liệu, người tàu, người đài loan

  tóc: tóc, đầu, đầu tóc, kiểu tóc, tóc tai, lô tóc
  móng: móng, móng tay, móng chân, nail, bộ móng, gel
  da mặt: da, da mặt, mặt, mặt nạ, mụn, mi, lông mày, chân mày, body, cô dâu, môi, làn da
  máu: máu, mẫu máu, mẫu, nước tiểu, bệnh phẩm, mẫu xét nghiệm
  răng: răng, hàm, răng miệng, răng sâu
  vết thương: băng, vết thương, tiêm, huyết áp, truyền dịch, truyền nước, kim tiêm, thuốc cho bệnh nhân, ven, chuyền nước
  hóa chất: hóa chất, dung dịch, mẫu nước, mẫu đất, mẫu thử, mẫu quặng, mẫu thực phẩm
  công trường: công trường, công trình, thi công, anh em thợ, thợ, đội thợ, thợ xây, ngoài công trường, tổ đội
  chuyền sản xuất: chuyền, công nhân, tổ, ca sản xuất, dây chuyền, chuyền may, phân xưởng, tổ sản xuất, xưởng, anh em công nhân, sản lượng
`;
