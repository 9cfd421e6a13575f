/** Work in factories: electronics, garment, metal, food, wood, plastics. How to read it: read-bank.ts. */
export const FACTORY = `
@8212 electronics 7.5-12 none upper_secondary two none
Công nhân lắp ráp linh kiện điện tử
Công nhân sản xuất bo mạch điện thoại
Công nhân vận hành chuyền SMT
Lao động phổ thông làm linh kiện camera
Công nhân lắp ráp tai nghe không dây
Công nhân hàn thiếc bản mạch
Nhân viên lắp ráp màn hình, ca ngày và ca đêm
Công nhân phòng sạch lắp cụm ống kính
Công nhân điện tử đi làm ngay, có xe đưa đón
Công nhân gắn chip, nhận cả người chưa có kinh nghiệm
Công nhân lắp ráp sạc dự phòng
Công nhân kiểm và đóng gói phụ kiện điện thoại
Thao tác viên dây chuyền lắp ráp cảm biến
Công nhân thời vụ Tết lắp ráp điện thoại (hợp đồng dưới 12 tháng)
- Lắp các linh kiện nhỏ theo hướng dẫn công việc treo tại vị trí.
- Làm trong phòng sạch, mặc đồ chống tĩnh điện do công ty cấp.
- Ghi sản lượng cuối ca, báo tổ trưởng khi máy hoặc hàng có lỗi.
- Tuần làm sáu ngày, hai ca luân phiên, tăng ca theo đăng ký.
+ Đủ 18 tuổi, mắt nhìn tốt, chịu khó.
+ Không cần kinh nghiệm, được hướng dẫn trong ba ngày đầu.
@7543 electronics,plastics 8-13 trung_cap upper_secondary two lt1
Nhân viên kiểm tra chất lượng (QC) linh kiện
Nhân viên KCS chuyền lắp ráp
Công nhân kiểm hàng ngoại quan
Nhân viên QC đầu vào nguyên vật liệu
Nhân viên IQC kiểm tra linh kiện nhập
Nhân viên OQC kiểm hàng trước khi xuất
[plastics] Kiểm phẩm viên xưởng ép nhựa
[plastics] Nhân viên QA – QC ngành in
[garment] Nhân viên kiểm vải đầu vào
[garment] KCS chuyền may áo jacket
[steel] Nhân viên kiểm tra chất lượng thép hình
[steel] Kiểm tra viên chất lượng sản phẩm đúc
- Kiểm tra hàng bằng mắt, kính lúp và thước cặp theo tiêu chuẩn của khách hàng.
- Phân loại hàng lỗi, ghi phiếu và báo bộ phận sản xuất sửa ngay trong ca.
- Lập báo cáo lỗi theo ngày, theo tuần.
+ Cẩn thận, trung thực, biết dùng thước cặp, đồng hồ so là lợi thế.
+ Tốt nghiệp trung cấp hoặc đã làm QC từ sáu tháng.
@3119 electronics 10-17 cao_dang upper_secondary two 1_2
Kỹ thuật viên công đoạn SMT
Kỹ thuật viên cải tiến quy trình
Kỹ thuật viên quản lý thiết bị đo
[plastics] Kỹ thuật viên công đoạn ép nhựa
Kỹ thuật viên khuôn mẫu
Nhân viên kỹ thuật sản xuất ca đêm
Kỹ thuật viên thử nghiệm sản phẩm mới
Kỹ thuật viên chuyền tự động
Nhân viên kỹ thuật chuyển giao sản phẩm
- Cài đặt, hiệu chỉnh thông số máy khi đổi mã hàng.
- Theo dõi tỷ lệ lỗi, đề xuất cách giảm lỗi và giảm thời gian dừng máy.
- Viết hướng dẫn công việc cho công nhân.
+ Cao đẳng trở lên ngành điện tử, cơ khí hoặc tự động hoá.
+ Đọc được bản vẽ; biết tiếng Anh hoặc tiếng Hàn giao tiếp là lợi thế.
@7531 garment 6.5-11 none lower_secondary day none
Thợ may công nghiệp
Công nhân may áo khoác xuất khẩu
Thợ may đo áo dài
Công nhân may quần âu
Thợ may mẫu
Công nhân may đồ thể thao
Thợ may gia công tại nhà
Công nhân may bảo hộ lao động
Thợ may rèm cửa, chăn ga
Thợ may áo cưới
Công nhân may balo, túi xách
Thợ sửa quần áo
Công nhân may chuyền, nhận đào tạo người chưa biết nghề
Công nhân may thú bông
- May các công đoạn trên chuyền theo phân công của tổ trưởng.
- Tự kiểm tra đường may trước khi chuyển công đoạn sau.
- Lương theo sản phẩm, có lương học nghề trong hai tháng đầu.
+ Biết may một kim, vắt sổ là lợi thế; chưa biết được dạy nghề.
+ Ưu tiên người ở gần, có thể đi làm lâu dài.
@8153 garment 6.5-10.5 none lower_secondary day none
Công nhân vận hành máy may lập trình
Công nhân máy vắt sổ, máy trần đè
Công nhân vận hành máy thêu vi tính
Công nhân máy đính cúc, thùa khuyết
Công nhân đứng máy may công nghiệp ca ngày
Công nhân vận hành máy chần bông
Công nhân may máy hai kim
Công nhân máy may giày da
Công nhân đứng máy thêu công nghiệp
- Đứng máy may, máy thêu theo mã hàng; thay chỉ, thay kim, vệ sinh máy.
- Bảo đảm năng suất và chất lượng của công đoạn.
+ Mắt tốt, tay nhanh; được hướng dẫn khi chưa quen máy.
@7532 garment 8-14 so_cap upper_secondary day 1_2
Thợ cắt vải
Nhân viên giác sơ đồ
Nhân viên ra rập, nhảy size
Thợ cắt mẫu phòng kỹ thuật
Công nhân trải vải, cắt vải
Nhân viên thiết kế rập trên máy tính
Thợ cắt da túi xách
Nhân viên làm mẫu giấy
- Trải vải, cắt bán thành phẩm theo sơ đồ; kiểm số lượng trước khi giao chuyền.
- Phối hợp với phòng kỹ thuật khi vải có lỗi hoặc thiếu khổ.
+ Biết dùng máy cắt đẩy tay, máy cắt vòng; biết phần mềm giác sơ đồ là lợi thế.
@8157 garment 6-9 none lower_secondary two none
Công nhân là ủi, đóng gói hàng may
[hospitality] Công nhân giặt là khách sạn
Công nhân tổ hoàn thành
Nhân viên giặt là công nghiệp
Công nhân ủi áo sơ mi
Thợ là hơi xưởng may
Công nhân gấp xếp, treo thẻ
- Là, gấp, đóng túi thành phẩm theo quy cách của khách hàng.
- Giữ khu vực làm việc sạch, an toàn về điện và hơi nóng.
+ Sức khoẻ tốt, chịu được môi trường nóng.
@3139 steel 10-16 cao_dang upper_secondary three 1_2
Trưởng ca vận hành dây chuyền cán thép
Kỹ thuật viên điều khiển lò điện
Nhân viên điều độ sản xuất gang thép
Kỹ thuật viên phòng điều khiển trung tâm
Nhân viên vận hành trạm trộn tự động
- Theo dõi thông số trên màn hình, điều chỉnh theo quy trình.
- Ghi nhật ký ca, bàn giao ca đầy đủ.
+ Cao đẳng trở lên ngành luyện kim, tự động hoá hoặc điện.
@8121 steel 9-15 so_cap upper_secondary three lt1
Công nhân luyện gang
Công nhân cán thép
Thợ đúc liên tục
Công nhân vận hành lò cao
Công nhân vận hành lò nung phôi
Công nhân nấu luyện kim loại màu
Công nhân mạ kẽm nhúng nóng
Công nhân tinh chỉnh thép hình
Công nhân xưởng đúc gang
Công nhân vận hành máy kéo dây thép
- Vận hành thiết bị luyện, cán theo lệnh của trưởng ca.
- Kiểm tra nước làm mát, dầu bôi trơn; vệ sinh thiết bị cuối ca.
- Có phụ cấp độc hại, bồi dưỡng bằng hiện vật.
+ Sức khoẻ tốt, chịu được nóng; làm được ba ca.
+ Ưu tiên người có chứng chỉ nghề luyện kim, cán thép.
@7212 steel 9-16 so_cap lower_secondary day 1_2
Thợ hàn CO2
Thợ hàn kết cấu thép
Thợ hàn TIG inox
Thợ hàn 6G đường ống áp lực
Thợ hàn bồn bể
Công nhân hàn khung xe
Thợ hàn cửa sắt, cổng sắt
Thợ hàn, cắt plasma
Thợ hàn bán tự động nhận cả ca ngày và ca đêm
Thợ hàn đi công trình, bao ăn ở
Thợ hàn robot (được đào tạo)
- Hàn kết cấu theo bản vẽ, tự kiểm tra mối hàn trước khi nghiệm thu.
- Chuẩn bị phôi, mài sửa mối hàn.
+ Có chứng chỉ hàn 3G trở lên; người mới có thể thử việc theo tay nghề.
+ Tuân thủ quy định an toàn, phòng cháy.
@7223 steel 9-15 so_cap upper_secondary two 1_2
Thợ tiện
Thợ tiện CNC
Thợ phay CNC
Thợ vận hành máy cắt laser
Nhân viên đứng máy CNC ca đêm
Thợ mài tròn, mài phẳng
Thợ khoan, taro
Thợ bào, xọc
Nhân viên lập trình và vận hành máy phay
Thợ vận hành máy chấn tôn
Thợ cắt dây EDM
- Gá phôi, chạy máy theo chương trình, đo kiểm bằng panme, thước cặp.
- Thay dao, bảo dưỡng máy hằng ngày.
+ Đọc được bản vẽ cơ khí; biết sửa chương trình đơn giản là lợi thế.
@7222 steel 10-18 trung_cap upper_secondary day 2_5
Thợ làm khuôn dập
Thợ nguội khuôn
Thợ sửa khuôn nhựa
Thợ gia công cơ khí chính xác
Thợ chế tạo đồ gá
Thợ nguội sửa chữa dụng cụ
Thợ đánh bóng khuôn
- Chế tạo, lắp ráp và sửa khuôn theo bản vẽ.
- Thử khuôn cùng bộ phận ép, chỉnh đến khi hàng đạt.
+ Có từ hai năm làm khuôn; đọc bản vẽ thành thạo.
@7233 steel,electronics,mining,food 9-16 trung_cap upper_secondary two 1_2
Thợ máy sửa chữa thiết bị xưởng
Thợ máy bảo trì dây chuyền
[garment] Thợ sửa máy may công nghiệp
Thợ bảo dưỡng cơ khí ca
[farm] Thợ sửa chữa máy nông nghiệp
[plastics] Nhân viên bảo trì máy ép nhựa
[mining] Thợ máy xây dựng, sửa máy xúc, máy ủi
Thợ sửa cầu trục, pa lăng
Thợ bảo trì nồi hơi, đường ống
[garment] Thợ cơ khí sửa chữa máy dệt
[food] Nhân viên bảo trì máy đóng gói
- Bảo dưỡng định kỳ, sửa chữa máy khi có sự cố trong ca.
- Lập danh sách phụ tùng cần thay, ghi lý lịch máy.
+ Trung cấp cơ khí trở lên hoặc có tay nghề tương đương.
@7412 steel,electronics,mining,plastics 9-15 trung_cap upper_secondary three 1_2
Thợ điện bảo trì nhà xưởng
Nhân viên bảo trì cơ điện
Thợ điện vận hành trạm biến áp
Thợ sửa chữa động cơ điện, quấn mô tơ
[electronics] Kỹ thuật bảo trì điện ca 3
Thợ điện máy nâng hạ
[electronics] Nhân viên điện tự động PLC
Thợ lắp tủ bảng điện
[mining] Thợ điện máy xúc, máy khoan mỏ
- Trực điện theo ca, xử lý sự cố, bảo dưỡng tủ điện và động cơ.
- Thực hiện đúng quy trình khoá điện, treo thẻ khi sửa chữa.
+ Có thẻ an toàn điện; biết đọc sơ đồ điện, biết PLC là lợi thế.
@7411 construction 8-14 so_cap lower_secondary day lt1
Thợ điện nước công trình
Thợ điện dân dụng
Thợ lắp đặt điện nhà xưởng
Thợ lắp điện mặt trời mái nhà
Thợ điện công trình đi tỉnh
Nhân viên kỹ thuật điện toà nhà
Thợ lắp đặt hệ thống điện nhẹ, camera
- Đi dây, lắp tủ điện, thiết bị điện theo bản vẽ.
- Kiểm tra cách điện, nghiệm thu từng phần.
+ Biết nghề điện; có chứng chỉ an toàn điện là lợi thế.
@8160 food 6.5-10 none lower_secondary two none
Công nhân chế biến chè
Công nhân sản xuất bánh kẹo
Công nhân đóng chai nước khoáng
Công nhân chế biến thịt đông lạnh
Công nhân sản xuất miến dong
Công nhân vận hành máy xay xát gạo
Công nhân nhà máy thức ăn chăn nuôi
Công nhân chế biến sữa
Công nhân sấy hoa quả
Công nhân nhà máy bia
Công nhân vận hành máy rót chiết
Công nhân sơ chế rau củ
- Vận hành máy theo ca, kiểm tra trọng lượng và hạn dùng.
- Giữ vệ sinh an toàn thực phẩm, mặc bảo hộ đầy đủ.
+ Có giấy khám sức khoẻ; không mắc bệnh truyền nhiễm theo quy định của ngành thực phẩm.
@7515 food 7-12 so_cap lower_secondary day 1_2
Người thử nếm, phân loại chè
Nhân viên KCS chè xuất khẩu
Nhân viên phân loại, đấu trộn chè
Nhân viên kiểm nghiệm cảm quan cà phê
Nhân viên phân hạng nông sản
- Thử nếm, phân hạng chè theo lô; lưu mẫu, ghi sổ.
- Đề xuất tỷ lệ phối trộn theo đơn hàng.
+ Khứu giác, vị giác tốt; hiểu các loại chè của vùng.
@7512 food 7-12 so_cap lower_secondary day lt1
Thợ làm bánh mì
Thợ làm bánh ngọt, bánh kem
Phụ bếp bánh
Thợ làm bánh trung thu
Thợ bánh Âu
Nhân viên sản xuất bánh chưng, bánh giầy
- Chuẩn bị nguyên liệu, nhào bột, nướng và trang trí bánh.
- Vệ sinh dụng cụ, khu vực làm bánh.
+ Biết nghề hoặc ham học nghề; dậy sớm được.
@7522 wood 8-14 skilled_no_certificate lower_secondary day 1_2
Thợ mộc nội thất
Thợ mộc gỗ công nghiệp
Thợ lắp tủ bếp
Thợ sơn PU đồ gỗ
Thợ chạm khắc gỗ
Thợ mộc đóng bàn ghế
Thợ dán cạnh, khoan cam gỗ
- Đóng, lắp sản phẩm gỗ theo bản vẽ và mẫu.
- Sử dụng an toàn máy cưa, bào, khoan.
+ Có tay nghề mộc; người học việc có lương học nghề.
@8172 wood 6.5-9.5 none lower_secondary day none
Công nhân bóc gỗ, ván ép
Công nhân xẻ gỗ
Công nhân xưởng băm dăm
Công nhân ép ván
Công nhân phơi ván, xếp ván
Công nhân vận hành máy bào bốn mặt
- Đưa gỗ vào máy, phân loại ván, xếp kiện.
- Giữ an toàn khi làm với máy cưa, máy bóc.
+ Sức khoẻ tốt, ở gần xưởng là lợi thế; có chỗ ở cho người xa.
@8142 plastics 7-11 none lower_secondary three none
Công nhân ép nhựa
Công nhân thổi bao bì PE
Công nhân sản xuất ống nhựa
Công nhân cắt ba via sản phẩm nhựa
Công nhân đứng máy đùn nhựa
Công nhân phun nhựa đồ chơi
Công nhân in bao bì nhựa
- Đứng máy ép, lấy sản phẩm, cắt ba via, đóng thùng.
- Báo kỹ thuật khi sản phẩm có vết, thiếu liệu.
+ Làm được ba ca; không cần kinh nghiệm.
@8143 plastics 7-11 none lower_secondary two none
Công nhân sản xuất thùng carton
Công nhân máy bế hộp
Công nhân xeo giấy
Công nhân dán hộp giấy
Công nhân làm túi giấy
- Vận hành máy sóng, máy bế; xếp và buộc sản phẩm.
+ Chăm chỉ, nhanh nhẹn.
@7322 plastics 8-13 so_cap upper_secondary two lt1
Thợ in offset
Thợ vận hành máy in lụa
Thợ in flexo
Thợ bế, xén giấy
Nhân viên vận hành máy in kỹ thuật số
Công nhân in nhãn mác
- Canh màu, chạy máy in theo lệnh sản xuất.
- Vệ sinh lô, bảo dưỡng máy in cuối ca.
+ Biết canh màu; có thể học nghề nếu chưa biết.
@8112 mining 10-17 so_cap upper_secondary three lt1
Công nhân tuyển quặng
Công nhân vận hành máy nghiền đá
Công nhân vận hành sàng rửa than
Công nhân nhà máy tuyển nổi
Công nhân trạm nghiền sàng
Công nhân vận hành băng tải than
- Vận hành máy nghiền, sàng, băng tải theo ca.
- Lấy mẫu, theo dõi tỷ lệ quặng.
+ Sức khoẻ tốt, làm được ba ca; có chứng chỉ vận hành là lợi thế.
@8111 mining 12-22 so_cap upper_secondary three lt1
Thợ lò khai thác than
Công nhân khoan nổ mìn
Công nhân khai thác mỏ lộ thiên
Thợ khoan mỏ
Công nhân đào lò, chống lò
Công nhân mỏ đá
- Khai thác theo hộ chiếu đã duyệt, tuân thủ kỷ luật an toàn mỏ.
- Có xe đưa đón, ăn ca và bồi dưỡng độc hại.
+ Đủ 18 tuổi, sức khoẻ loại I hoặc II; được đào tạo nghề mỏ nếu chưa có.
@8131 chemical 8-13 trung_cap upper_secondary three lt1
Công nhân vận hành dây chuyền hoá chất
Công nhân sản xuất phân bón NPK
Công nhân pha chế sơn
Công nhân sản xuất dược liệu
Công nhân nhà máy nước giặt
Công nhân vận hành lò hơi, hoá chất
- Cân, phối liệu theo công thức; vận hành thiết bị khuấy trộn.
- Thực hiện đúng quy định an toàn hoá chất.
+ Được huấn luyện an toàn hoá chất trước khi nhận việc.
@9329 electronics,plastics,food,wood 6.5-9 none below_primary day none
Lao động phổ thông làm tại xưởng
Lao động phổ thông bốc xếp trong xưởng
Tạp vụ xưởng, thu gom phế liệu
Công nhân dọn vệ sinh công nghiệp trong nhà máy
[steel] LĐPT phụ việc xưởng cơ khí
[wood] Phụ xưởng gỗ, không cần kinh nghiệm
[steel] Công nhân phụ kho bãi thép
Lao động phổ thông nam, nữ làm theo ngày
- Phụ việc theo phân công của tổ trưởng, chuyển hàng giữa các công đoạn.
- Giữ sạch khu vực làm việc.
+ Chăm chỉ, sức khoẻ bình thường.
@9321 electronics,food,garment,plastics 6.5-9 none lower_secondary two none
Nhân viên đóng gói
Công nhân dán tem, đóng thùng
[food] Công nhân đóng gói chè
[logistics] Nhân viên đóng hàng thương mại điện tử
[food] Công nhân đóng gói thực phẩm
[food] Công nhân đóng gói bánh kẹo ca tối
- Đóng gói, dán nhãn, kiểm số lượng theo phiếu.
- Xếp hàng lên pa lét, quấn màng.
+ Nhanh nhẹn, cẩn thận, biết đọc viết số lượng.
@3122 electronics,garment,plastics,food 11-18 trung_cap upper_secondary two 2_5
Tổ trưởng sản xuất
[garment] Chuyền trưởng may
[garment] Tổ trưởng tổ hoàn thành
[plastics] Trưởng ca sản xuất bao bì
Line leader chuyền lắp ráp
[steel] Quản đốc phân xưởng cơ khí
[steel] Tổ trưởng tổ hàn
Giám sát sản xuất ca đêm
[garment] Tổ phó chuyền may
- Bố trí nhân lực trong chuyền, theo dõi năng suất từng giờ.
- Đào tạo công nhân mới, nhắc nhở an toàn và 5S.
- Báo cáo sản lượng, tỷ lệ lỗi hằng ngày.
+ Đã làm tổ trưởng hoặc công nhân bậc cao từ hai năm.
`;
