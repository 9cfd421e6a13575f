/** Work in trade, transport, building, hospitality, care and on farms. How to read it: read-bank.ts. */
export const SERVICES = `
@5223 trade 6-9 none upper_secondary flexible none
Nhân viên bán hàng siêu thị
Nhân viên bán hàng điện máy
Nhân viên bán quần áo
Nhân viên bán hàng cửa hàng tiện lợi ca tối
Nhân viên bán vật liệu xây dựng
Nhân viên bán hàng mỹ phẩm
Nhân viên bán giày dép
Nhân viên bán điện thoại
Nhân viên bán chè, đặc sản tại cửa hàng
Nhân viên bán xe máy
Nhân viên bán thuốc thú y
Nhân viên bán hàng part time, ca 4 tiếng
Nhân viên cửa hàng mẹ và bé
- Giới thiệu hàng, tư vấn cho khách, sắp xếp quầy kệ.
- Kiểm hàng đầu ca và cuối ca.
+ Nhanh nhẹn, lễ phép; không cần kinh nghiệm.
@5230 trade 6-8.5 none upper_secondary flexible none
Nhân viên thu ngân siêu thị
Thu ngân nhà hàng
Thu ngân cửa hàng tiện lợi
Nhân viên bán vé khu du lịch
Thu ngân quán cà phê
Nhân viên thu phí trạm dừng nghỉ
- Thu tiền, xuất hoá đơn, đối chiếu quỹ cuối ca.
+ Trung thực, cẩn thận, dùng được máy tính.
@3322 trade 8-18 trung_cap upper_secondary day lt1
Nhân viên kinh doanh vật liệu xây dựng
Nhân viên kinh doanh kênh đại lý
Nhân viên bán hàng thị trường
Nhân viên kinh doanh chè xuất khẩu
Nhân viên kinh doanh thiết bị điện
Nhân viên sale ô tô
Nhân viên kinh doanh nội thất
Nhân viên phát triển thị trường nước giải khát
Trình dược viên
Nhân viên kinh doanh phân bón
Nhân viên sale thiết bị y tế
Đại diện bán hàng khu vực phía Bắc tỉnh
- Chăm sóc khách hàng cũ, tìm khách hàng mới trong khu vực được giao.
- Theo dõi đơn hàng, công nợ và giao hàng.
+ Có xe máy, thông thạo đường trong tỉnh; có bằng lái ô tô là lợi thế.
@5244 trade 6-12 none upper_secondary day none
Nhân viên telesales
Nhân viên tư vấn bán hàng online
Nhân viên chốt đơn qua điện thoại
Nhân viên trực fanpage
Nhân viên bán hàng qua livestream
Tư vấn viên gọi điện ca tối
- Gọi điện, nhắn tin tư vấn sản phẩm theo danh sách có sẵn.
- Lên đơn, theo dõi giao hàng, trả lời khách.
+ Giọng nói dễ nghe, gõ máy nhanh.
@5222 trade 9-16 trung_cap upper_secondary day 1_2
Cửa hàng trưởng
Quản lý cửa hàng thời trang
Giám sát bán hàng khu vực
Trưởng ngành hàng siêu thị
Quản lý quầy thực phẩm tươi sống
Trưởng ca bán hàng
- Quản lý nhân viên, doanh số, tồn kho của cửa hàng.
- Xếp lịch làm việc, giải quyết khiếu nại của khách.
+ Có từ một năm quản lý cửa hàng hoặc trưởng ca.
@8322 transport 8-13 so_cap lower_secondary flexible lt1
Lái xe taxi
Lái xe con phục vụ giám đốc
Lái xe du lịch 7 chỗ
Tài xế xe công nghệ
Lái xe đưa đón học sinh
Lái xe giao hàng bằng xe bán tải
Lái xe cứu thương
- Lái xe an toàn, đúng giờ; giữ xe sạch, bảo dưỡng định kỳ.
+ Có giấy phép lái xe hạng B trở lên, không vi phạm nồng độ cồn.
@8332 transport 10-20 so_cap lower_secondary flexible 1_2
Lái xe tải giao hàng nội tỉnh
Lái xe đầu kéo container
Lái xe ben mỏ
Lái xe bồn xăng dầu
Tài xế xe tải 5 tấn tuyến Hà Nội
Lái xe trộn bê tông
Lái xe cẩu tự hành
Tài xế xe đông lạnh
- Nhận hàng, kiểm chằng buộc, giao đúng nơi, đúng giờ.
- Kiểm tra xe trước khi đi, báo hỏng kịp thời.
+ Có giấy phép lái xe hạng C trở lên phù hợp loại xe.
@8331 transport 10-15 so_cap lower_secondary two 1_2
Lái xe khách tuyến cố định
Lái xe buýt
Lái xe đưa đón công nhân
Tài xế xe 29 chỗ, 45 chỗ
Lái xe hợp đồng du lịch
- Chở khách đúng tuyến, đúng giờ; lịch sự với hành khách.
+ Có giấy phép lái xe hạng D trở lên.
@8344 logistics 8-13 so_cap lower_secondary two lt1
Lái xe nâng
Công nhân lái xe nâng dầu, nâng điện
Nhân viên lái xe nâng kho lạnh
Lái xe nâng bãi container
Vận hành xe nâng ca đêm
- Nâng, hạ, xếp hàng trong kho và lên xe.
- Kiểm tra xe nâng đầu ca, sạc và châm nước ắc quy.
+ Có chứng chỉ vận hành xe nâng.
@9621 logistics 6-12 none lower_secondary flexible none
Nhân viên giao hàng bằng xe máy
Shipper khu vực Phổ Yên
Nhân viên giao thư báo
Nhân viên giao đồ ăn
Bưu tá xã
Nhân viên giao nhận hàng nội thành
Giao hàng bán thời gian buổi chiều
- Nhận hàng tại bưu cục, giao tận tay và thu tiền hộ.
+ Có xe máy, điện thoại thông minh, thuộc đường.
@4321 logistics 7-11 trung_cap upper_secondary two lt1
Thủ kho
Nhân viên kho linh kiện
Nhân viên kho thành phẩm
Nhân viên quản lý kho vật tư
Phụ kho, soạn hàng
Nhân viên kho lạnh
Nhân viên xuất nhập kho ca đêm
Thủ kho công trình
Nhân viên kiểm kê
- Nhập, xuất, sắp xếp hàng; ghi thẻ kho và phần mềm.
- Kiểm kê định kỳ, đối chiếu với kế toán.
+ Biết Excel cơ bản, cẩn thận, trung thực.
@4323 logistics 8-13 cao_dang upper_secondary day 1_2
Nhân viên điều phối vận tải
Nhân viên chứng từ xuất nhập khẩu
Nhân viên hiện trường logistics
Nhân viên điều xe
Nhân viên khai báo hải quan
Nhân viên theo dõi đơn hàng xuất khẩu
- Sắp xếp xe, theo dõi lộ trình, xử lý sự cố trên đường.
- Lập chứng từ giao nhận, đối soát cước.
+ Cao đẳng trở lên; biết tiếng Anh đọc hiểu chứng từ.
@9333 logistics 7-11 none below_primary flexible none
Bốc xếp hàng hoá
Nhân viên bốc xếp kho lạnh
Công nhân bốc xếp xi măng
Phụ xe tải, bốc dỡ
Bốc xếp bến xe, ga tàu
Lao động bốc hàng lên container ban đêm
- Bốc dỡ, xếp hàng theo hướng dẫn; trả lương theo tấn hoặc theo ngày.
+ Sức khoẻ tốt.
@7112 construction 8-14 skilled_no_certificate lower_secondary day 1_2
Thợ xây
Thợ xây, thợ trát nhà dân
Thợ nề công trình trường học
Thợ xây lò, thợ chịu lửa
Thợ xây kè, đường bê tông nông thôn
Đội thợ xây làm khoán
- Xây, trát, hoàn thiện theo bản vẽ và cán bộ kỹ thuật.
+ Có tay nghề; người học việc đi phụ có công riêng.
@7115 construction 8-14 skilled_no_certificate lower_secondary day 1_2
Thợ cốp pha
Thợ mộc cốp pha nhà cao tầng
Thợ lắp cửa gỗ
Thợ sắt, thợ cốp pha làm khoán
- Gia công, lắp dựng và tháo dỡ cốp pha.
+ Biết làm việc trên cao, có dây an toàn.
@7121 construction 8-13 skilled_no_certificate lower_secondary day lt1
Thợ lợp mái tôn
Thợ làm mái ngói
Thợ lắp trần thạch cao, lợp mái
Thợ dựng nhà khung thép
- Lợp mái, chống dột, lắp máng nước.
+ Không sợ độ cao, có kỷ luật an toàn.
@7131 construction 8-13 skilled_no_certificate lower_secondary day lt1
Thợ sơn nhà
Thợ sơn bả hoàn thiện
Thợ sơn tĩnh điện
Thợ sơn giả gỗ
Thợ sơn nước, chống thấm
- Bả, chà, sơn theo mẫu; che chắn giữ sạch công trình.
+ Có tay nghề hoặc học việc.
@7122 construction 8-14 skilled_no_certificate lower_secondary day 1_2
Thợ ốp lát
Thợ lát gạch vỉa hè
Thợ ốp đá cầu thang
Thợ lát sàn gỗ công nghiệp
- Ốp, lát đúng mạch, đúng cao độ.
+ Có tay nghề từ một năm.
@9313 construction 7-10 none below_primary day none
Phụ hồ
Lao động phổ thông công trình
Phụ thợ xây trả lương ngày
Công nhân dọn dẹp công trình
Lao động làm đường bê tông
Phụ thợ điện nước
Phụ thợ sắt
- Trộn vữa, chuyển vật liệu, dọn dẹp theo phân công.
+ Sức khoẻ tốt, không cần kinh nghiệm.
@3123 construction 11-20 cao_dang upper_secondary day 2_5
Giám sát thi công
Đội trưởng thi công
Cán bộ kỹ thuật hiện trường
Chỉ huy phó công trình
Giám sát an toàn công trường
Đội trưởng thi công đường giao thông
- Giám sát chất lượng, tiến độ, an toàn tại công trường.
- Lập nhật ký, hồ sơ nghiệm thu.
+ Cao đẳng xây dựng trở lên; có chứng chỉ giám sát là lợi thế.
@8342 construction 9-16 so_cap lower_secondary day 1_2
Lái máy xúc
Lái máy ủi
Lái xe lu
Lái máy xúc mỏ ca đêm
Thợ vận hành máy san gạt
Lái máy xúc lật trạm bê tông
- Vận hành máy theo yêu cầu của chỉ huy công trường.
- Bơm mỡ, kiểm tra dầu, nước hằng ngày.
+ Có chứng chỉ vận hành máy.
@7126 construction 8-13 so_cap lower_secondary day lt1
Thợ lắp đường ống nước
Công nhân sửa chữa mạng lưới cấp nước
Thợ ống nước công nghiệp
Thợ lắp thiết bị vệ sinh
Thợ lắp hệ thống chữa cháy
- Lắp đặt, sửa chữa đường ống; thử áp, xử lý rò rỉ.
+ Biết đọc bản vẽ đường ống là lợi thế.
@7127 construction 8-14 so_cap upper_secondary day lt1
Thợ điện lạnh
Thợ lắp điều hoà
Kỹ thuật viên bảo trì kho lạnh
Thợ sửa tủ lạnh, máy giặt
Thợ điện lạnh ô tô
- Lắp đặt, bảo dưỡng, sửa chữa thiết bị lạnh tại nhà khách.
+ Có chứng chỉ nghề hoặc tay nghề tương đương; có xe máy.
@7231 transport 7-14 so_cap lower_secondary day lt1
Thợ sửa chữa ô tô
Thợ máy ô tô
Thợ gầm ô tô
Thợ sửa xe máy
Thợ điện ô tô
Thợ học việc sửa xe, bao ăn trưa
Kỹ thuật viên bảo dưỡng nhanh
Thợ sửa xe đạp điện
- Chẩn đoán, sửa chữa, bảo dưỡng xe theo phiếu.
- Rửa máy, vệ sinh nơi làm việc cuối ngày.
+ Có tay nghề; người mới được dạy nghề.
@7213 transport 8-14 skilled_no_certificate lower_secondary day 1_2
Thợ gò, hàn ô tô
Thợ làm đồng, sơn ô tô
Thợ gò tôn, làm ống gió
Thợ làm máng tôn inox
- Gò nắn vỏ xe, hàn vá, bả ma tít.
+ Có tay nghề gò hàn.
@5120 hospitality 7-14 so_cap lower_secondary two lt1
Đầu bếp nhà hàng
Phụ bếp
Đầu bếp món Hàn
Bếp trưởng tiệc cưới
Nhân viên nấu ăn trường mầm non
Đầu bếp bếp ăn công nghiệp
Nhân viên bếp lẩu nướng
Nấu ăn cho công trường
Cô nuôi trường tiểu học bán trú
- Chế biến món ăn theo thực đơn, bảo đảm vệ sinh.
- Lưu mẫu thức ăn, kiểm hàng nhập bếp.
+ Biết nấu ăn; có chứng chỉ nghề bếp là lợi thế.
@5131 hospitality 6-9 none lower_secondary flexible none
Nhân viên phục vụ nhà hàng
Phục vụ tiệc cưới cuối tuần
Phục vụ quán cà phê
Nhân viên bàn khách sạn
Phục vụ quán ăn ca tối
Nhân viên chạy bàn part-time cho sinh viên
- Đón khách, ghi món, bưng bê, dọn bàn.
+ Vui vẻ, nhanh nhẹn; sinh viên làm theo ca được.
@5132 hospitality 6-9 none upper_secondary flexible none
Nhân viên pha chế
Nhân viên pha chế cà phê, trà sữa
Pha chế quầy bar khách sạn
Học việc pha chế có lương
- Pha chế theo công thức, giữ quầy sạch sẽ.
+ Yêu thích nghề; được đào tạo.
@4224 hospitality 7-10 trung_cap upper_secondary three lt1
Lễ tân khách sạn
Lễ tân khu nghỉ dưỡng
Lễ tân ca đêm
Nhân viên lễ tân biết tiếng Trung
Lễ tân homestay hồ Ba Bể
- Làm thủ tục nhận, trả phòng; trả lời điện thoại.
+ Giao tiếp tốt; ngoại ngữ là lợi thế.
@9112 hospitality 6-8.5 none below_primary day none
Nhân viên buồng phòng
Tạp vụ văn phòng
Nhân viên vệ sinh bệnh viện
Lao công trường học
Nhân viên vệ sinh toà nhà ca sáng
Tạp vụ bếp ăn
Nhân viên vệ sinh siêu thị
Cô tạp vụ làm nửa ngày
- Quét dọn, lau chùi, thu gom rác; bổ sung đồ dùng.
+ Sạch sẽ, trung thực.
@9111 household 6-10 none below_primary flexible none
Giúp việc gia đình
Giúp việc theo giờ
Giúp việc ăn ở cùng gia đình
Người nấu cơm, dọn nhà buổi chiều
- Nấu ăn, dọn nhà, giặt giũ theo thoả thuận.
+ Trung thực, sạch sẽ, yêu trẻ.
@5311 household 6-9 none lower_secondary day none
Người trông trẻ
Bảo mẫu nhóm lớp mầm non
Trông trẻ tại nhà
Cô nuôi dạy trẻ nhóm nhỏ
- Chăm sóc, cho trẻ ăn ngủ, chơi cùng trẻ.
+ Yêu trẻ, kiên nhẫn; có chứng chỉ bảo mẫu là lợi thế.
@5322 household 7-11 none lower_secondary two none
Người chăm sóc người cao tuổi
Chăm người ốm tại nhà
Nhân viên chăm sóc trung tâm bảo trợ
Hộ lý gia đình theo ca
- Chăm sóc ăn uống, vệ sinh, theo dõi sức khoẻ.
+ Nhẹ nhàng, chịu khó; có sức khoẻ.
@5414 security 6.5-9.5 none lower_secondary three none
Nhân viên bảo vệ
Bảo vệ khu công nghiệp
Bảo vệ trường học ban đêm
Bảo vệ toà nhà
Bảo vệ siêu thị ca ngày
Bảo vệ công trường, có chỗ ở
Nhân viên bảo vệ mục tiêu ngân hàng
Tổ trưởng bảo vệ
Nhân viên trông xe
- Trực cổng, kiểm soát người và xe ra vào, tuần tra.
- Báo cháy, phối hợp xử lý khi có sự cố.
+ Lý lịch rõ ràng, sức khoẻ tốt; bộ đội xuất ngũ là lợi thế.
@5141 beauty 5-12 none lower_secondary day none
Thợ cắt tóc nam
Thợ gội đầu dưỡng sinh
Thợ uốn, nhuộm tóc
Thợ làm tóc nữ
Học viên học nghề tóc có trợ cấp
- Cắt, gội, tạo kiểu theo yêu cầu của khách.
+ Có tay nghề hoặc muốn học nghề.
@5142 beauty 5-12 none upper_secondary flexible none
Kỹ thuật viên spa
Thợ làm móng
Nhân viên chăm sóc da
Thợ nối mi
Kỹ thuật viên trang điểm cô dâu
- Chăm sóc khách theo quy trình của cơ sở.
+ Được đào tạo; có chứng chỉ là lợi thế.
@6111 farm 6-9 none below_primary day none
Lao động trồng rau an toàn
Công nhân trồng nấm
Công nhân chăm sóc hoa trong nhà màng
Công nhân vườn ươm cây giống
- Chăm sóc, thu hái theo hướng dẫn kỹ thuật.
- Bón phân, làm cỏ, vận chuyển sản phẩm.
+ Chịu khó, quen việc ruộng vườn.
@6112 farm 6-9 none below_primary day none
Công nhân trồng chè
Công nhân hái chè vụ xuân
Công nhân chăm sóc đồi chè
Công nhân vườn na, vườn ổi
Lao động thu hoạch hồng không hạt
- Trồng, đốn tỉa, thu hái theo lứa; tưới và làm cỏ.
- Cân, giao sản phẩm cho xưởng trong ngày.
+ Chịu khó, quen việc vườn đồi.
@6121 farm 7-11 none below_primary two none
Công nhân chăn nuôi lợn
Công nhân trại gà
Công nhân trại bò sữa
Kỹ thuật trại lợn nái
Công nhân ấp nở gia cầm
- Cho ăn, vệ sinh chuồng trại, theo dõi đàn.
- Ở lại trại theo chu kỳ, bao ăn ở.
+ Sức khoẻ tốt, ở được tại trại.
@6210 farm 7-10 none below_primary day none
Công nhân trồng rừng
Lao động khai thác keo
Nhân viên bảo vệ rừng
Công nhân phát rừng, làm đất
- Trồng, chăm sóc, khai thác rừng theo lô.
+ Quen việc rừng núi.
@6130 farm 7-12 so_cap lower_secondary day lt1
Quản lý trang trại
Kỹ thuật viên hợp tác xã nông nghiệp
Tổ trưởng tổ sản xuất chè hữu cơ
Nhân viên kỹ thuật hợp tác xã miến dong
- Lập kế hoạch mùa vụ, hướng dẫn xã viên.
- Ghi nhật ký sản xuất, theo dõi chất lượng.
+ Hiểu quy trình VietGAP, hữu cơ.
@7221 steel 8-13 skilled_no_certificate lower_secondary day 1_2
Thợ rèn
Thợ dập nóng
Thợ vận hành máy búa
- Nung, rèn, dập phôi theo kích thước.
+ Sức khoẻ tốt, chịu nóng.
@9612 environment 6-9 none below_primary night none
Công nhân thu gom rác
Công nhân vệ sinh môi trường ca đêm
Công nhân phân loại rác tái chế
Công nhân nạo vét cống rãnh
Công nhân chăm sóc cây xanh đô thị
- Thu gom, vận chuyển, phân loại rác theo tuyến.
+ Sức khoẻ tốt; có bảo hộ và phụ cấp độc hại.
@8211 steel 8-13 so_cap upper_secondary two lt1
Công nhân lắp ráp máy nông nghiệp
Công nhân lắp ráp động cơ
Thợ lắp ráp máy công cụ
Công nhân lắp ráp xe đạp điện
Công nhân lắp ráp máy bơm
- Lắp cụm chi tiết theo bản vẽ, chạy thử máy.
+ Biết dùng dụng cụ cơ khí cầm tay.
`;
