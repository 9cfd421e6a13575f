/** Work at desks, in schools, clinics, banks, laboratories and public bodies. How to read it: read-bank.ts. */
export const OFFICES = `
@4110 any 7-10 trung_cap upper_secondary day lt1
Nhân viên hành chính văn phòng
Nhân viên văn thư
Nhân viên nhập liệu
Trợ lý văn phòng
Nhân viên văn phòng biết Excel
Nhân viên hành chính phân xưởng
Nhân viên lưu trữ hồ sơ
Nhân viên trực tổng đài
- Soạn thảo, lưu trữ, chuyển văn bản; tiếp khách.
- Chấm công, theo dõi văn phòng phẩm.
+ Dùng thành thạo Word, Excel.
@3343 any 9-16 dai_hoc upper_secondary day 1_2
Trợ lý giám đốc biết tiếng Hàn
Thư ký giám đốc
Trợ lý tổng giám đốc biết tiếng Trung
Thư ký dự án
Trợ lý kinh doanh
- Sắp xếp lịch làm việc, chuẩn bị hồ sơ họp, phiên dịch khi cần.
+ Đại học; ngoại ngữ thành thạo.
@4313 any 8-13 cao_dang upper_secondary day 1_2
Nhân viên tiền lương
Nhân viên HCNS phụ trách lương, bảo hiểm
Chuyên viên C&B
Nhân viên chấm công, tính lương
- Tính lương, làm thủ tục bảo hiểm xã hội, quyết toán thuế thu nhập cá nhân.
+ Nắm vững quy định lao động, bảo hiểm.
@2423 any 9-16 dai_hoc upper_secondary day 1_2
Nhân viên nhân sự
Chuyên viên tuyển dụng công nhân
Nhân viên tuyển dụng, đào tạo
Trưởng nhóm tuyển dụng
Chuyên viên đào tạo nội bộ
Nhân viên HCNS nhà máy
- Đăng tin, sàng lọc, phỏng vấn; phối hợp với Trung tâm Dịch vụ việc làm.
- Theo dõi hợp đồng, quan hệ lao động.
+ Đại học các ngành nhân sự, luật, kinh tế.
@1212 any 18-35 dai_hoc upper_secondary day gt5
Trưởng phòng hành chính nhân sự
Trưởng phòng nhân sự nhà máy may
Phó phòng nhân sự
Giám đốc nhân sự
- Xây dựng chính sách, kế hoạch nhân lực; đối thoại tại nơi làm việc.
+ Trên năm năm làm nhân sự, hai năm quản lý.
@4311 any 7-11 cao_dang upper_secondary day lt1
Nhân viên kế toán
Kế toán kho
Kế toán bán hàng
Kế toán công nợ
Kế toán viên nội bộ
Thủ quỹ
Nhân viên kế toán thanh toán
Kế toán trạm xăng
- Lập chứng từ, nhập phần mềm, đối chiếu công nợ.
+ Cao đẳng kế toán trở lên; nhận sinh viên mới ra trường.
@2411 any 10-20 dai_hoc upper_secondary day 2_5
Kế toán tổng hợp
Kế toán thuế
Kế toán giá thành sản xuất
Kế toán trưởng
Kế toán xây dựng
KT thuế cho doanh nghiệp nhỏ
Kiểm toán viên nội bộ
Kế toán tài sản cố định
- Lập báo cáo tài chính, kê khai thuế, làm việc với cơ quan thuế.
+ Đại học kế toán; có từ hai năm làm kế toán tổng hợp.
@3311 finance 8-20 dai_hoc upper_secondary day lt1
Chuyên viên tín dụng quỹ tín dụng nhân dân
Chuyên viên quan hệ khách hàng cá nhân
Nhân viên thẩm định
Nhân viên thu hồi nợ
Chuyên viên khách hàng doanh nghiệp
- Tìm kiếm, thẩm định, chăm sóc khách vay theo quy định.
+ Đại học tài chính, ngân hàng; trung thực.
@4211 finance 7-12 cao_dang upper_secondary day lt1
Giao dịch viên ngân hàng
Nhân viên ngân quỹ
Giao dịch viên quỹ tín dụng
Giao dịch viên bưu điện
- Giao dịch tại quầy, kiểm đếm tiền, mở tài khoản.
+ Cẩn thận, giao tiếp tốt.
@3321 finance 6-20 trung_cap upper_secondary flexible none
Đại lý bảo hiểm
Tư vấn tài chính, bảo hiểm
Nhân viên kinh doanh bảo hiểm phi nhân thọ
Nhân viên phát triển bảo hiểm xã hội tự nguyện
- Tư vấn, chăm sóc khách tham gia bảo hiểm.
+ Được đào tạo chứng chỉ đại lý, không mất phí.
@3323 any 9-15 cao_dang upper_secondary day 1_2
Nhân viên mua hàng
Nhân viên mua vật tư nhà máy
Nhân viên đấu thầu
Nhân viên thu mua nông sản
- Tìm nhà cung cấp, so giá, theo dõi giao hàng.
+ Trung thực; biết tiếng Anh hoặc tiếng Trung là lợi thế.
@2431 trade 9-18 dai_hoc upper_secondary day lt1
Nhân viên marketing
Chuyên viên marketing thương hiệu chè
Nhân viên chạy quảng cáo
Nhân viên nội dung, chụp ảnh sản phẩm
Nhân viên phát triển gian hàng trực tuyến
Trưởng nhóm marketing
- Lập kế hoạch nội dung, quảng cáo, sự kiện bán hàng.
+ Sáng tạo, biết dựng video ngắn.
@2166 it 8-15 cao_dang upper_secondary day lt1
Nhân viên thiết kế đồ hoạ
Thiết kế bao bì
Nhân viên thiết kế in ấn, quảng cáo
Hoạ sĩ thiết kế mẫu thêu
Nhân viên dựng phim
- Thiết kế ấn phẩm, chỉnh ảnh, ra file in.
+ Thành thạo phần mềm đồ hoạ.
@2512 it 12-30 dai_hoc upper_secondary day 1_2
Lập trình viên PHP
Lập trình viên .NET
Lập trình viên C++ hệ nhúng
Kỹ sư phần mềm nhà máy
Lập trình viên di động
Lập trình viên C# cho hệ thống sản xuất
Kỹ sư lập trình web
- Phát triển, bảo trì phần mềm theo yêu cầu của khách hàng.
+ Đại học công nghệ thông tin hoặc năng lực tương đương.
@3512 it 8-13 cao_dang upper_secondary day lt1
Nhân viên hỗ trợ kỹ thuật máy tính
Nhân viên IT helpdesk
Kỹ thuật viên sửa máy tính, máy in
Nhân viên IT nhà máy ca 2
Nhân viên hỗ trợ phần mềm kế toán
- Cài đặt, sửa chữa máy tính, mạng; hỗ trợ người dùng.
+ Cao đẳng tin học trở lên.
@2522 it 12-20 dai_hoc upper_secondary day 1_2
Quản trị mạng
Quản trị hệ thống máy chủ
Kỹ sư hệ thống, trực 24/7
Nhân viên quản trị cơ sở dữ liệu và mạng
- Vận hành mạng, máy chủ, sao lưu; trực sự cố.
+ Hiểu Linux, mạng; có chứng chỉ là lợi thế.
@2142 construction 13-25 dai_hoc upper_secondary day 2_5
Kỹ sư xây dựng
Kỹ sư cầu đường
Kỹ sư kết cấu
Kỹ sư QS bóc tách khối lượng
Kỹ sư hồ sơ thanh toán
Chỉ huy trưởng công trình
- Lập biện pháp thi công, khối lượng, hồ sơ hoàn công.
+ Đại học xây dựng; có chứng chỉ hành nghề là lợi thế.
@2144 steel 12-25 dai_hoc upper_secondary day 1_2
Kỹ sư cơ khí
Kỹ sư thiết kế khuôn
Kỹ sư bảo trì thiết bị
Kỹ sư cơ khí chế tạo máy
Kỹ sư cơ điện
Kỹ sư thiết kế SolidWorks
- Thiết kế, tính toán, giám sát chế tạo và lắp đặt.
+ Đại học cơ khí; dùng được phần mềm 3D.
@2151 steel 12-24 dai_hoc upper_secondary day 1_2
Kỹ sư điện
Kỹ sư điện tự động hoá
Kỹ sư điện nhà máy thép
Kỹ sư thiết kế hệ thống điện
Kỹ sư điện công trình
- Thiết kế, vận hành, bảo trì hệ thống điện; lập trình PLC.
+ Đại học điện, tự động hoá.
@2152 electronics 12-25 dai_hoc upper_secondary day lt1
Kỹ sư điện tử
Kỹ sư R&D phần cứng
Kỹ sư kiểm thử bo mạch
Kỹ sư điện tử viễn thông
- Thiết kế, kiểm thử, phân tích lỗi sản phẩm.
+ Đại học điện tử; biết tiếng Anh, tiếng Hàn là lợi thế.
@2141 electronics 12-24 dai_hoc upper_secondary day 1_2
Kỹ sư sản xuất
Kỹ sư IE định mức lao động
Kỹ sư chất lượng
Kỹ sư quy trình
Kỹ sư cải tiến liên tục
Kỹ sư quản lý sản xuất ngành may
- Cân bằng chuyền, định mức, cải tiến năng suất.
+ Đại học kỹ thuật; biết Lean, 5S.
@2146 mining 13-25 dai_hoc upper_secondary day 1_2
Kỹ sư khai thác mỏ
Kỹ sư luyện kim
Kỹ sư tuyển khoáng
Kỹ sư địa chất mỏ
- Lập hộ chiếu khai thác, theo dõi chất lượng quặng.
+ Đại học mỏ, luyện kim.
@2143 environment 11-20 dai_hoc upper_secondary day 1_2
Kỹ sư môi trường
Kỹ sư vận hành trạm xử lý nước thải
Cán bộ an toàn, môi trường (HSE)
Nhân viên HSE nhà máy
- Theo dõi chất thải, quan trắc, lập báo cáo môi trường.
+ Đại học môi trường, an toàn lao động.
@3118 steel 8-14 cao_dang upper_secondary day lt1
Nhân viên vẽ AutoCAD
Nhân viên thiết kế nhôm kính
Nhân viên triển khai bản vẽ shop
Nhân viên vẽ kỹ thuật cơ khí
Hoạ viên kiến trúc
- Triển khai bản vẽ chi tiết, bóc tách vật tư.
+ Thành thạo AutoCAD.
@2161 construction 11-22 dai_hoc upper_secondary day 1_2
Kiến trúc sư
Kiến trúc sư quy hoạch nông thôn
Kiến trúc sư nội thất
Kiến trúc sư công trình nhà ở
- Thiết kế phương án, hồ sơ kỹ thuật.
+ Đại học kiến trúc.
@3331 logistics 9-15 dai_hoc upper_secondary day 1_2
Nhân viên xuất nhập khẩu
Chuyên viên thủ tục hải quan
Nhân viên kinh doanh cước vận tải
Nhân viên chăm sóc đại lý vận chuyển
- Làm thủ tục hải quan, chứng từ, theo dõi lô hàng.
+ Đại học ngoại thương, kinh tế; tiếng Anh tốt.
@2342 education 6-10 cao_dang upper_secondary day none
Giáo viên mầm non
Giáo viên mầm non tư thục
Cô giáo trông lớp nhà trẻ
Giáo viên mầm non song ngữ
- Chăm sóc, dạy trẻ theo chương trình; trao đổi với phụ huynh.
+ Cao đẳng sư phạm mầm non trở lên.
@2341 education 7-12 dai_hoc upper_secondary day none
Giáo viên tiểu học
Giáo viên tiểu học trường tư
Giáo viên dạy bán trú
Giáo viên chủ nhiệm lớp 1
- Giảng dạy, chủ nhiệm, soạn bài theo chương trình.
+ Đại học sư phạm tiểu học.
@2330 education 8-14 dai_hoc upper_secondary day none
Giáo viên toán THPT
Giáo viên ngữ văn
Giáo viên tiếng Anh THCS
Giáo viên vật lý dạy thêm hè
Giáo viên tin học
- Giảng dạy theo phân công, ra đề, chấm bài.
+ Đại học sư phạm đúng môn.
@2353 education 8-16 dai_hoc upper_secondary flexible none
Giáo viên tiếng Anh trung tâm
Giáo viên tiếng Hàn
Giáo viên tiếng Trung buổi tối
Trợ giảng tiếng Anh, có IELTS là lợi thế
Giáo viên tiếng Nhật N3
Giáo viên dạy tiếng Đức B1, B2
- Dạy lớp nhỏ, soạn bài, theo dõi tiến bộ của học viên.
+ Có chứng chỉ ngoại ngữ phù hợp.
@2320 education 9-15 dai_hoc upper_secondary day 1_2
Giáo viên dạy nghề hàn
Giáo viên dạy nghề may
Giáo viên dạy nghề điện
Giáo viên dạy lái xe
Giảng viên cao đẳng nghề cơ khí
- Dạy lý thuyết, thực hành; liên hệ doanh nghiệp cho học sinh thực tập.
+ Có chứng chỉ sư phạm nghề.
@2221 health 7-12 cao_dang upper_secondary three none
Điều dưỡng
Điều dưỡng viên phòng khám
Điều dưỡng nha khoa
Điều dưỡng chăm sóc tại nhà
- Chăm sóc, theo dõi người bệnh; thực hiện y lệnh.
+ Có chứng chỉ hành nghề hoặc đang chờ cấp.
@2211 health 20-45 dai_hoc upper_secondary day 1_2
Bác sĩ đa khoa
Bác sĩ phòng khám gia đình
Bác sĩ khám sức khoẻ doanh nghiệp
Bác sĩ trực ca tối
- Khám, điều trị, tư vấn sức khoẻ.
+ Có chứng chỉ hành nghề.
@2261 health 20-40 dai_hoc upper_secondary day 1_2
Bác sĩ răng hàm mặt
Nha sĩ phòng khám
Bác sĩ nha khoa chỉnh nha
- Khám, điều trị răng miệng.
+ Có chứng chỉ hành nghề.
@2262 health 8-15 dai_hoc upper_secondary two lt1
Dược sĩ bán thuốc
Dược sĩ nhà thuốc ca tối
Dược sĩ kiểm nghiệm
Dược sĩ đại học đứng quầy
- Bán thuốc theo đơn, tư vấn cách dùng, kiểm hạn.
+ Có bằng dược phù hợp.
@3212 health 7-12 cao_dang upper_secondary day lt1
Kỹ thuật viên xét nghiệm
Kỹ thuật viên lấy mẫu tại nhà
Kỹ thuật viên xét nghiệm thú y
- Lấy mẫu, làm xét nghiệm, trả kết quả đúng giờ.
+ Cao đẳng xét nghiệm trở lên.
@3111 chemical 8-13 cao_dang upper_secondary two lt1
Nhân viên hoá nghiệm
Nhân viên phòng thí nghiệm xi măng
Kỹ thuật viên phân tích mẫu quặng
Nhân viên phòng thử nghiệm vật liệu
Kỹ thuật viên quan trắc môi trường
Nhân viên kiểm nghiệm thực phẩm
- Chuẩn bị mẫu, phân tích, ghi sổ kết quả.
+ Cao đẳng hoá trở lên; cẩn thận.
@2250 farm 9-15 dai_hoc upper_secondary day lt1
Bác sĩ thú y trại lợn
Kỹ thuật thú y thị trường
Cán bộ thú y xã
- Phòng, chữa bệnh cho đàn vật nuôi; tiêm phòng.
+ Đại học thú y.
@2132 farm 8-14 dai_hoc upper_secondary day lt1
Kỹ sư nông nghiệp
Kỹ sư trồng trọt vùng chè
Kỹ sư lâm sinh
Cán bộ kỹ thuật khuyến nông
- Hướng dẫn kỹ thuật, theo dõi sâu bệnh, mùa vụ.
+ Đại học nông lâm.
@2635 public 7-11 dai_hoc upper_secondary day lt1
Nhân viên công tác xã hội
Cán bộ dự án giảm nghèo
Nhân viên trung tâm bảo trợ xã hội
Tư vấn viên tâm lý học đường
- Hỗ trợ, kết nối dịch vụ cho người yếu thế.
+ Đại học công tác xã hội hoặc tâm lý.
@3353 public 6-9 dai_hoc upper_secondary day none
Nhân viên tiếp nhận hồ sơ một cửa (hợp đồng)
Nhân viên hỗ trợ bảo hiểm thất nghiệp
Cộng tác viên thu thập thông tin lao động
Nhân viên hợp đồng phòng chính sách xã hội
- Tiếp nhận, kiểm tra, trả kết quả hồ sơ cho người dân.
+ Lễ phép, nắm quy định; dùng thành thạo máy tính.
@2611 finance 10-20 dai_hoc upper_secondary day 1_2
Chuyên viên pháp chế
Trợ lý luật sư
Nhân viên pháp lý dự án
- Soạn hợp đồng, rà soát hồ sơ pháp lý.
+ Đại học luật.
@3334 realty 8-25 trung_cap upper_secondary flexible none
Nhân viên kinh doanh bất động sản
Nhân viên môi giới nhà đất
Nhân viên cho thuê nhà xưởng
- Tư vấn, dẫn khách, hoàn thiện hồ sơ.
+ Có chứng chỉ hành nghề môi giới hoặc được hỗ trợ học.
@4222 it 6.5-10 trung_cap upper_secondary two none
Nhân viên chăm sóc khách hàng
Nhân viên CSKH tổng đài
Nhân viên tổng đài ca đêm
Nhân viên chăm sóc khách hàng điện lực
- Nghe, gọi, ghi nhận và chuyển yêu cầu của khách.
+ Giọng dễ nghe, kiên nhẫn.
@4226 any 6.5-9 trung_cap upper_secondary day none
Nhân viên lễ tân công ty
Lễ tân phòng khám
Lễ tân trung tâm ngoại ngữ
Lễ tân phòng tập
- Đón khách, trả lời điện thoại, đặt lịch hẹn.
+ Ngoại hình ưa nhìn không bắt buộc; lịch sự, nhanh nhẹn.
@2643 any 10-20 dai_hoc upper_secondary day lt1
Phiên dịch tiếng Hàn
Phiên dịch tiếng Trung xưởng may
Biên phiên dịch tiếng Nhật
Phiên dịch tiếng Anh cho chuyên gia
- Dịch cuộc họp, tài liệu kỹ thuật, đi cùng chuyên gia.
+ Thành thạo nghe nói; chấp nhận làm tại xưởng.
@3423 beauty 6-12 trung_cap upper_secondary two lt1
Huấn luyện viên phòng tập
Giáo viên yoga
Huấn luyện viên bơi
- Hướng dẫn hội viên tập đúng, an toàn.
+ Có chứng chỉ huấn luyện.
@5113 hospitality 7-12 cao_dang upper_secondary flexible lt1
Hướng dẫn viên du lịch hồ Ba Bể
Hướng dẫn viên tham quan vùng chè
Thuyết minh viên bảo tàng
- Dẫn đoàn, thuyết minh, bảo đảm an toàn cho khách.
+ Có thẻ hướng dẫn viên là lợi thế.
@1321 steel 20-40 dai_hoc upper_secondary day gt5
Giám đốc nhà máy
Phó giám đốc sản xuất
Trưởng phòng sản xuất
Trưởng phòng kỹ thuật
Quản lý nhà máy may
- Điều hành sản xuất, chi phí, chất lượng, an toàn.
+ Trên năm năm quản lý sản xuất.
@1221 trade 15-35 dai_hoc upper_secondary day 2_5
Trưởng phòng kinh doanh
Giám đốc kinh doanh vùng
Phó phòng kinh doanh xuất khẩu
- Xây dựng kế hoạch, quản lý đội ngũ bán hàng.
+ Từ hai năm quản lý kinh doanh.
`;
