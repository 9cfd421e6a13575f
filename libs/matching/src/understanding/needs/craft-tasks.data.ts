/** What is done in services, farms, crafts, factories and on building sites. How to read it: tasks.data.ts. */
export const SERVICE_AND_CRAFT_TASKS = `
    5111 phục vụ trên máy bay, phục vụ trên tàu
    5112 soát vé, thu tiền vé trên xe khách, phụ xe khách
    5113 dẫn khách đi tham quan, thuyết minh cho du khách, dẫn đoàn
    5120 nấu ăn cho công nhân, nấu cỗ, đứng bếp, xào nấu món ăn, nấu cơm văn phòng
    5131 bưng bê đồ ăn, chạy bàn, dọn bàn, ghi món cho khách, rót nước mời khách
    5132 pha cà phê, pha trà sữa, làm đồ uống, đứng quầy bar
    5141 cắt tóc, gội đầu, uốn nhuộm tóc, tạo kiểu tóc
    5142 làm móng, nối mi, trang điểm cô dâu, chăm sóc da mặt, mát xa, xăm lông mày
    5151 kiểm tra buồng phòng, giám sát dọn dẹp tòa nhà
    5152 quản lý việc nhà, trông nom nhà cửa
    5153 trông coi tòa nhà, sửa vặt trong tòa nhà, quản lý khu trọ
    5161 xem bói, xem tử vi phong thủy
    5162 đi cùng chăm sóc người, hầu hạ
    5163 lo đám tang, khâm liệm
    5164 tắm chó mèo, cắt lông thú cưng, trông thú cưng
    5165 dạy lái ô tô, dạy thực hành lái xe
    5211 bán rau ngoài chợ, bán hàng ở sạp, bán thịt cá ở chợ
    5212 bán đồ ăn vặt, bán xôi bánh mì vỉa hè
    5222 giám sát ca bán hàng, quản lý nhóm bán hàng siêu thị
    5223 đứng bán quần áo, tư vấn khách mua hàng tại cửa hàng, bán điện thoại, bán đồ gia dụng, bán mỹ phẩm, giới thiệu hàng cho khách
    5230 tính tiền cho khách, thu tiền, quét mã hàng, bán vé
    5241 làm mẫu ảnh, mặc thử quần áo, trình diễn
    5242 mời khách dùng thử, giới thiệu sản phẩm ở siêu thị, phát tờ rơi, bán hàng qua livestream
    5243 bán hàng tận nhà, đi bán dạo
    5244 gọi điện mời khách, bán hàng qua điện thoại, chốt đơn, bán hàng online, bán hàng qua mạng, trả lời tin nhắn chốt đơn
    5245 đổ xăng, bơm xăng, bán xăng dầu
    5246 đứng quầy bán đồ ăn nhanh, múc thức ăn cho khách, đóng gói suất ăn
    5249 cho thuê xe, cho thuê đồ
    5311 trông trẻ, chăm em bé, cho bé ăn, ru bé ngủ, đưa đón con đi học
    5312 hỗ trợ giáo viên trên lớp, quản lý học sinh giờ ăn ngủ
    5321 tắm rửa cho bệnh nhân, đẩy xe lăn, nuôi bệnh trong viện
    5322 chăm ông bà già yếu, chăm người ốm tại nhà, chăm người liệt
    5329 khử trùng dụng cụ y tế, hỗ trợ tiêm phòng
    5411 chữa cháy, cứu nạn cứu hộ
    5412 giữ trật tự, tuần tra dân phố
    5414 trông xe, canh gác, gác cổng, tuần tra ban đêm, giữ xe, coi kho ban đêm, canh công trình
    5419 cứu hộ bể bơi, phân luồng giao thông
    6111 trồng lúa ngô, cấy gặt, trồng rau sạch, bón phân
    6112 trồng cây ăn quả, chăm đồi chè, tỉa cành bưởi vải nhãn, ghép cây, hái chè
    6113 trồng hoa, chăm cây cảnh, ươm cây giống, cắt tỉa cây, cắt cỏ sân vườn
    6121 nuôi lợn, nuôi bò sữa, nuôi trâu, vắt sữa, đỡ đẻ cho lợn
    6122 nuôi gà, nuôi vịt, nhặt trứng, ấp trứng
    6123 nuôi ong lấy mật, nuôi tằm
    6129 nuôi chim, nuôi dế nuôi rắn, nuôi thú
    6130 vừa trồng trọt vừa chăn nuôi, làm vườn ao chuồng
    6210 trồng rừng, phát cỏ rừng, khai thác gỗ keo, tuần tra rừng
    6221 nuôi cá, nuôi tôm, nuôi cá lồng, cho cá ăn
    6222 đánh cá trên sông hồ, thả lưới
    7111 xây nhà trọn gói, sửa nhà cũ, chống thấm nhà
    7112 xây tường gạch, xây trát, xây bể
    7113 mài đá, cắt đá ốp bếp, khắc bia đá
    7114 đổ bê tông, ghép cốp pha, buộc thép, đổ mái
    7115 làm cửa gỗ, đóng cầu thang gỗ, lắp khuôn cửa
    7119 lắp giàn giáo, phá dỡ nhà cũ, khoan cắt tường
    7121 lợp mái nhà, lợp tôn ngói, làm mái che
    7122 ốp gạch, lát nền nhà, lát đá, lát sàn gỗ
    7123 trát tường, đóng trần thạch cao, làm vách ngăn
    7124 bọc cách nhiệt, phun chống nóng
    7125 lắp cửa kính, lắp nhôm kính, cắt kính
    7126 lắp đường nước, sửa vòi nước, thông cống, lắp bồn cầu thiết bị vệ sinh, đào chôn ống nước
    7127 nạp ga điều hòa, sửa tủ lạnh máy giặt, lắp máy lạnh kho lạnh
    7131 sơn tường, lăn sơn, bả tường, dán giấy tường
    7132 phun sơn, sơn tĩnh điện, sơn xe, đánh bóng vecni
    7133 lau kính nhà cao tầng, phun rửa mặt ngoài, vệ sinh công trình mới xây
    7211 đúc gang, rót khuôn, làm khuôn cát, nấu gang
    7212 hàn sắt, hàn khung, cắt hơi, hàn inox, hàn ống
    7213 gò tôn, chấn tôn, gò xe móp, làm máng xối
    7214 lắp dựng nhà thép, gia công kết cấu thép, làm cửa sắt, làm lan can cổng sắt
    7215 mắc cáp, nối cáp, móc cẩu
    7221 rèn dao cuốc, đập búa, rèn phôi
    7222 làm khuôn dập, sửa khuôn, làm đồ gá
    7223 tiện chi tiết, phay, đứng máy cnc, khoan lỗ kim loại, dập kim loại
    7224 mài kim loại, đánh bóng inox, mài dao kéo
    7231 sửa xe máy, sửa ô tô, thay dầu, vá lốp, sửa phanh, sửa động cơ xe
    7233 sửa máy công nghiệp, bảo dưỡng máy móc, sửa máy xúc, sửa máy may, tháo lắp máy bơm, tra dầu mỡ
    7234 sửa xe đạp
    7311 sửa đồng hồ, hiệu chỉnh dụng cụ đo
    7313 làm nhẫn vàng, chế tác trang sức bạc
    7314 nặn gốm, làm đồ sứ, đúc chậu
    7315 thổi thủy tinh, cắt mài kính
    7316 kẻ biển quảng cáo, vẽ chữ trang trí, khắc chữ
    7317 đan mây tre, làm đồ mỹ nghệ gỗ, đan nón
    7318 dệt thổ cẩm, đan len móc, làm đồ da thủ công
    7319 làm hàng thủ công, làm hoa giả, xâu hạt, làm đồ mã
    7321 làm bản in, tách màu
    7322 in bao bì, in nhãn, in áo, chạy máy in
    7323 đóng sách, gấp giấy, cán màng, bế hộp
    7411 kéo dây điện trong nhà, lắp ổ cắm bóng đèn, đi dây điện, lắp quạt trần, sửa điện dân dụng, lắp điện mặt trời
    7412 sửa động cơ điện, quấn mô tơ, sửa tủ điện, bảo trì điện nhà máy
    7413 kéo đường dây cao thế, trèo cột điện, lắp công tơ, nối cáp điện
    7421 sửa ti vi, sửa bo mạch, sửa loa đài, sửa điện thoại
    7422 kéo cáp quang, lắp internet camera, sửa máy in máy tính, lắp truyền hình
    7511 mổ lợn, pha lóc thịt, làm giò chả, làm cá
    7512 nướng bánh mì, nhào bột, làm bánh kem, làm bánh kẹo
    7513 làm sữa chua, chế biến sữa
    7514 làm mứt, muối dưa, sấy hoa quả
    7515 nếm trà, phân loại chè, thử vị thực phẩm
    7516 thái thuốc lá, cuốn thuốc lá
    7521 sấy gỗ, tẩm gỗ
    7522 đóng tủ giường, đóng bàn ghế, đục đẽo gỗ, chạm khắc gỗ, lắp tủ bếp
    7523 chạy máy bào, đứng máy cnc gỗ, khoan cắt gỗ bằng máy
    7531 may quần áo theo số đo, sửa quần áo, may áo dài, may vest, may rèm
    7532 vẽ sơ đồ, rập mẫu, trải vải, cắt vải, đi sơ đồ giác mẫu
    7533 thêu tay, đính cườm, khâu vá, móc len
    7534 bọc ghế sofa, làm nệm đệm
    7535 thuộc da, xử lý da
    7536 đóng giày, sửa giày dép, khâu túi da
    7541 lặn dưới nước, hàn dưới nước
    7542 nổ mìn phá đá, nạp thuốc nổ
    7543 kiểm hàng lỗi, soi lỗi, ngoại quan, đo kích thước sản phẩm, phân loại hàng đạt, kiểm hàng cuối chuyền
    7544 diệt mối, phun thuốc muỗi, diệt côn trùng chuột
    7549 cắm hoa, gói hoa, bó hoa
    8111 đào than, khai thác quặng, làm trong hầm lò, lái máy khai thác mỏ đá
    8112 nghiền đá, tuyển quặng, sàng than
    8113 khoan giếng, khoan cọc nhồi
    8114 làm gạch không nung, đúc cống, trộn xi măng, nghiền xi măng
    8121 luyện thép, cán thép, đứng lò nung kim loại, nấu kim loại
    8122 mạ kẽm, xi mạ, tẩy rỉ kim loại
    8131 trộn hóa chất, làm phân bón, làm thuốc, làm sơn
    8132 rửa ảnh, tráng phim
    8141 ép lốp, cán cao su
    8142 ép nhựa, đùn nhựa, thổi chai
    8143 làm bao bì giấy, thổi túi ni lông, dán túi, làm thùng các tông
    8151 kéo sợi, quấn sợi, chải bông
    8152 dệt vải, đứng máy dệt, dệt kim
    8153 may công nghiệp, ngồi máy may, ráp áo, vắt sổ, đính cúc, may dây chuyền, may túi
    8154 nhuộm vải, giặt mài, tẩy vải
    8156 may mũ giày, dán đế giày, làm giày
    8157 giặt là, ủi quần áo, giặt khô
    8159 chần bông, làm mũ, ép keo vải
    8160 chế biến thực phẩm, sao chè, đóng hộp, nấu bia, làm mì bún, xay xát gạo, chế biến sữa
    8171 xeo giấy, làm bột giấy, cắt giấy
    8172 cưa xẻ gỗ, ép ván, bóc gỗ, băm dăm
    8181 đứng lò gạch, nung gốm, đúc kính, ép gạch men
    8182 đốt lò hơi, vận hành nồi hơi
    8183 đứng máy đóng gói, dán nhãn chai, chiết rót
    8189 vận hành máy, đứng máy dây chuyền, chạy máy
    8211 lắp ráp máy, lắp xe, ráp động cơ
    8212 lắp linh kiện điện tử, hàn bo mạch, gắn chip, ráp điện thoại, làm tai nghe
    8219 lắp ráp sản phẩm, ráp đồ chơi, bắt vít, ráp đồ nhựa
    8311 lái tàu hỏa
    8312 gác chắn tàu, bẻ ghi, dồn toa
    8321 giao đồ ăn, giao hàng bằng xe máy, chạy xe ôm, chạy ship, giao hàng tận nhà, chở khách bằng xe máy
    8322 chở khách bằng ô tô, lái xe cho giám đốc, lái taxi, lái xe con, đưa đón sếp
    8331 chở công nhân, lái xe khách, lái xe buýt, đưa đón học sinh, lái xe giường nằm
    8332 chở hàng đường dài, lái xe tải, chở vật liệu, lái xe ben, kéo rơ moóc, lái đầu kéo
    8341 lái máy cày, lái máy gặt
    8342 lái máy xúc, đào đất, san nền, lái máy ủi, lái lu, lái máy cẩu đất
    8343 lái cẩu, điều khiển cần trục, vận hành cầu trục, lái vận thăng
    8344 lái xe nâng, nâng hàng pallet
    8350 lái tàu thủy, chạy phà, đi biển
    9111 dọn nhà, giặt giũ, lau nhà, nấu cơm cho gia đình
    9112 lau sàn, quét dọn văn phòng, dọn nhà vệ sinh, đổ rác, dọn phòng khách sạn, lau cửa kính
    9121 giặt tay, là quần áo
    9122 rửa xe, lau nội thất ô tô
    9123 lau kính, lau cửa sổ
    9129 giặt thảm, vệ sinh bể nước, hút bụi
    9211 nhổ cỏ, cấy lúa, hái rau, thu hoạch nông sản, hái chè
    9212 cho lợn ăn, dọn chuồng, chăn bò, phụ trang trại chăn nuôi
    9213 phụ trồng trọt chăn nuôi
    9214 tưới cây, nhổ cỏ vườn, nhặt lá
    9215 trồng cây rừng, bóc vỏ keo, chặt cây, vác gỗ
    9216 phụ nuôi cá, kéo lưới
    9311 xúc than, phụ mỏ, nhặt đá
    9312 đào đường, đào rãnh, sửa đường, làm đường
    9313 trộn vữa, khuân gạch, phụ xây, dọn công trường, bê vác vật liệu
    9321 dán tem, đóng thùng, gấp hộp, xếp hàng vào hộp, đóng gói, bọc hàng
    9329 phụ máy, đứng chuyền, nhặt sản phẩm, vệ sinh xưởng, cắt chỉ, xếp hàng thành phẩm, làm trong xưởng
    9331 đạp xích lô, kéo xe
    9333 bốc hàng, dỡ hàng, vác bao, xếp hàng lên xe, khuân vác, chuyển nhà, phụ xe tải
    9334 xếp hàng lên kệ, châm hàng siêu thị
    9411 làm đồ ăn nhanh, làm gà rán
    9412 rửa bát, nhặt rau, sơ chế thực phẩm, phụ bếp, dọn bếp, thái rau củ
    9510 đánh giày, trông xe đạp
    9520 bán vé số, bán hàng rong
    9611 gom rác, đổ rác, thu rác theo xe
    9612 phân loại rác, nhặt ve chai, ép phế liệu, tháo dỡ phế liệu
    9613 quét đường, quét rác đường phố
    9621 chạy giấy tờ, đưa thư trong công ty, xách hành lý
    9622 làm việc vặt, sửa chữa lặt vặt, sai vặt
    9623 đọc số điện nước, thu tiền điện
    9629 trông xe, xếp xe, trông đồ, soát vé cổng
`;
