import { SERVICE_AND_CRAFT_TASKS } from './craft-tasks.data.js';

/**
 * What is done in the units of the occupations, after the tasks that ISCO-08 gives each of them: the doing, with what it
 * is done to, with which tool, where or for whom. A description that no need of the lists is found in is compared with
 * them. Only words that tell this work from other work; what the search words of the occupations say is not said again.
 */
export const TASKS = {
  source: 'ISCO-08, phần nhiệm vụ của từng nhóm nghề; lời của sàn',
  edition: 1,
  entries: `
    1120 điều hành cả công ty, quyết định chiến lược, chỉ đạo các phòng ban
    1211 lập kế hoạch tài chính, quản lý dòng tiền, duyệt ngân sách
    1212 xây dựng chính sách nhân sự, quản lý tuyển dụng đào tạo
    1219 quản lý hành chính tổng hợp, quản lý tài sản cơ sở vật chất công ty
    1221 đặt chỉ tiêu doanh số, dẫn dắt đội bán hàng, mở rộng đại lý
    1222 lập kế hoạch quảng cáo, xây dựng thương hiệu, quản lý chiến dịch truyền thông
    1311 quản lý trang trại, điều hành vùng trồng
    1321 điều hành nhà máy, chỉ đạo sản xuất, quản lý phân xưởng
    1322 quản lý mỏ, điều hành khai thác
    1323 chỉ huy công trình, quản lý dự án xây dựng, điều phối nhà thầu
    1324 quản lý chuỗi cung ứng, điều phối vận tải, quản lý kho bãi, quản lý thu mua
    1330 quản lý dự án phần mềm, quản lý hệ thống công nghệ thông tin
    1341 quản lý trường mầm non, điều hành nhóm trẻ
    1345 quản lý trường học, quản lý chất lượng giảng dạy
    1411 quản lý khách sạn, điều hành buồng phòng lễ tân
    1412 quản lý nhà hàng, quản lý quán ăn, lên thực đơn
    1420 quản lý cửa hàng, trông coi cửa hàng siêu thị, đặt hàng về bán
    1431 quản lý phòng tập, quản lý khu vui chơi giải trí
    2113 phân tích thành phần hóa học, nghiên cứu hóa chất, pha chế công thức
    2132 tư vấn kỹ thuật trồng trọt, nghiên cứu giống cây, hướng dẫn nông dân bón phân phun thuốc
    2133 đánh giá tác động môi trường, xử lý nước thải, quản lý chất thải
    2141 cải tiến dây chuyền, cân bằng chuyền, đo thời gian thao tác, tối ưu năng suất
    2142 thiết kế cầu đường, tính kết cấu, lập dự toán, bóc tách khối lượng, giám sát xây dựng
    2143 thiết kế hệ thống xử lý nước thải khí thải
    2144 thiết kế máy, thiết kế khuôn, vẽ chi tiết cơ khí, bảo trì máy móc nhà máy
    2145 vận hành quy trình hóa, thiết kế quy trình sản xuất thực phẩm hóa chất
    2146 thiết kế khai thác mỏ, khảo sát quặng, luyện thép gang
    2149 thiết kế sản phẩm, nghiên cứu phát triển sản phẩm, quản lý an toàn lao động
    2151 thiết kế hệ thống điện, thiết kế tủ điện, tính tải điện
    2152 thiết kế mạch điện tử, lập trình vi điều khiển, thiết kế bo mạch, tự động hóa
    2153 thiết kế mạng viễn thông, tối ưu trạm phát sóng
    2161 thiết kế nhà cửa, vẽ phối cảnh, thiết kế kiến trúc
    2163 thiết kế quần áo, thiết kế thời trang, thiết kế nội thất, vẽ mẫu mới
    2165 đo đạc đất đai, lập bản đồ địa chính, trắc địa
    2166 thiết kế ảnh, vẽ logo, dựng hình, thiết kế banner tờ rơi, làm hoạt hình, chỉnh sửa ảnh
    2211 khám bệnh kê đơn, điều trị bệnh nhân
    2212 mổ siêu âm khám chuyên khoa
    2221 chăm sóc người bệnh sau mổ, theo dõi bệnh nhân, trực phòng cấp cứu
    2222 đỡ đẻ, chăm bà bầu, chăm sản phụ
    2230 châm cứu bấm huyệt, bốc thuốc nam, chữa bệnh đông y
    2250 chữa bệnh cho vật nuôi, chữa bệnh chó mèo, tiêm phòng gia súc
    2261 nhổ răng, trám răng, niềng răng, khám răng miệng
    2262 cấp phát thuốc, pha chế thuốc, kiểm soát chất lượng thuốc
    2263 giám sát vệ sinh lao động, quan trắc môi trường lao động
    2264 tập phục hồi chức năng, xoa bóp trị liệu cho bệnh nhân
    2265 lên thực đơn dinh dưỡng, tư vấn chế độ ăn
    2310 giảng dạy ở trường đại học cao đẳng, nghiên cứu khoa học
    2320 dạy nghề, hướng dẫn thực hành tay nghề cho học viên
    2330 dạy học sinh cấp hai cấp ba, dạy toán lý hóa văn
    2341 dạy học sinh tiểu học, dạy lớp một, dạy trẻ đọc viết
    2342 dạy trẻ mẫu giáo, dạy các bé hát múa, trông lớp mầm non
    2351 soạn chương trình học, viết giáo trình bài giảng
    2352 dạy trẻ tự kỷ, dạy trẻ đặc biệt chậm nói
    2353 dạy ngoại ngữ, dạy tiếng cho người lớn trẻ em
    2354 dạy đàn, dạy nhạc, dạy hát
    2355 dạy vẽ, dạy múa, dạy nhảy
    2356 dạy tin học, dạy lập trình cho học viên
    2359 dạy kèm tại nhà, dạy thêm, dạy kỹ năng sống
    2411 làm sổ sách, lập báo cáo tài chính, quyết toán, tính giá thành, kiểm tra chứng từ
    2412 tư vấn đầu tư, tư vấn tài chính cá nhân
    2413 phân tích tài chính, thẩm định tín dụng, phân tích báo cáo đầu tư
    2421 phân tích quy trình, cải tiến quản lý, lập kế hoạch kinh doanh, kiểm soát nội bộ
    2422 soạn chính sách, nghiên cứu chính sách nhà nước
    2423 tìm ứng viên, sàng lọc hồ sơ ứng viên, làm lương thưởng bảo hiểm xã hội, chấm công
    2424 đào tạo nhân viên mới, huấn luyện nội bộ
    2431 viết nội dung quảng cáo, chạy quảng cáo, đăng bài bán hàng, nghiên cứu thị trường, làm tiktok fanpage
    2432 viết thông cáo báo chí, giữ quan hệ với báo chí
    2433 bán thiết bị máy móc kỹ thuật, giới thiệu thuốc cho bác sĩ, tư vấn giải pháp công nghiệp
    2434 bán phần mềm, tư vấn giải pháp công nghệ
    2511 phân tích yêu cầu phần mềm, viết tài liệu nghiệp vụ hệ thống
    2512 viết phần mềm, xây dựng hệ thống phần mềm
    2513 làm trang web, thiết kế giao diện web, làm website
    2514 viết mã, viết code ứng dụng điện thoại, lập trình game
    2519 kiểm thử phần mềm, tìm lỗi ứng dụng, viết kịch bản kiểm thử
    2521 quản lý dữ liệu, quản trị cơ sở dữ liệu, phân tích dữ liệu
    2522 quản trị máy chủ, quản trị hệ thống mạng
    2523 cấu hình mạng, vận hành thiết bị mạng
    2529 bảo mật hệ thống, chống tấn công mạng
    2611 tranh tụng bào chữa, đại diện ra tòa, tư vấn pháp luật
    2619 soát xét hợp đồng, pháp lý doanh nghiệp, đăng ký nhãn hiệu
    2622 sắp xếp sách, cho mượn sách, quản lý tài liệu thư viện
    2634 tư vấn tâm lý, trị liệu tâm lý
    2635 giúp đỡ trẻ mồ côi, hỗ trợ người yếu thế, thăm hộ nghèo
    2641 viết truyện kịch bản, viết bài cho trang web
    2642 viết tin bài, phỏng vấn nhân vật, biên tập bài báo
    2643 dịch tài liệu, dịch sách, phiên dịch cho chuyên gia nước ngoài
    2651 vẽ tranh tường, nặn tượng, điêu khắc
    2652 hát đám cưới, chơi nhạc, biểu diễn âm nhạc
    2654 dựng phim, đạo diễn, quay dựng video
    2656 dẫn chương trình, nói trước ống kính, livestream giải trí
    3111 lấy mẫu thử nghiệm, phân tích mẫu, đo chỉ tiêu trong phòng thí nghiệm
    3112 theo dõi thi công, nghiệm thu, lập hồ sơ hoàn công, thí nghiệm vật liệu xây dựng
    3113 kiểm tra thiết bị điện, đấu nối tủ điện, vận hành trạm biến áp
    3114 cài đặt máy gắn linh kiện, sửa bo mạch lỗi, kiểm tra mạch điện tử
    3115 bảo trì thiết bị, cài đặt thông số máy, lập trình gia công cnc, sửa khuôn
    3116 vận hành quy trình hóa chất, kiểm soát phối liệu
    3117 giám sát khai thác mỏ, kiểm tra luyện kim
    3118 vẽ bản vẽ kỹ thuật, vẽ cad, triển khai bản vẽ chi tiết
    3119 cải tiến quy trình sản xuất, định mức lao động, thống kê kỹ thuật, viết tài liệu hướng dẫn thao tác
    3121 giám sát ca mỏ, trông coi thợ mỏ
    3122 quản lý chuyền, đôn đốc công nhân, chia việc cho tổ, theo dõi năng suất, quản lý ca sản xuất
    3123 đôn đốc thợ xây, giám sát công trường, quản lý đội thi công
    3131 vận hành máy phát điện, trực trạm điện, vận hành lò hơi tua bin
    3132 vận hành trạm xử lý nước, vận hành lò đốt rác
    3135 điều khiển lò luyện, trực phòng điều khiển cán thép
    3141 nuôi cấy mô, làm thí nghiệm sinh học vi sinh
    3142 hướng dẫn chăn nuôi trồng trọt, chăm giống, theo dõi dịch bệnh trang trại
    3143 đo đếm cây rừng, thiết kế trồng rừng
    3211 chụp x quang, chụp cắt lớp, siêu âm, vận hành thiết bị y tế
    3212 lấy máu, xét nghiệm máu nước tiểu, chạy máy xét nghiệm
    3213 bán thuốc, tư vấn dùng thuốc cho khách
    3214 làm răng giả, làm chân tay giả
    3221 tiêm truyền, thay băng, phát thuốc cho bệnh nhân, đo huyết áp
    3230 bấm huyệt, xông thuốc, hỗ trợ thầy thuốc đông y
    3240 hỗ trợ bác sĩ thú y, phối giống, tiêm vắc xin cho lợn gà
    3251 phụ bác sĩ nha khoa, chuẩn bị dụng cụ nha khoa
    3254 đo mắt, cắt kính, làm kính thuốc
    3255 vật lý trị liệu, xoa bóp chữa đau
    3256 khám sơ bộ, sơ cứu, trực y tế trường học
    3257 kiểm tra an toàn thực phẩm, theo dõi an toàn vệ sinh lao động, nhắc nhở bảo hộ lao động
    3258 đi xe cấp cứu, vận chuyển người bệnh
    3311 mua bán chứng khoán, môi giới cổ phiếu
    3312 xét duyệt hồ sơ vay, cho vay vốn, thẩm định khoản vay
    3313 ghi sổ thu chi, nhập chứng từ, xuất hóa đơn, theo dõi công nợ, kê khai thuế
    3314 tổng hợp số liệu, lập biểu thống kê
    3315 định giá tài sản, giám định tổn thất xe
    3321 bán bảo hiểm, tư vấn gói bảo hiểm
    3322 gặp khách hàng chào hàng, đi thị trường, chăm sóc đại lý, tìm khách hàng mới, ký hợp đồng bán, đi tỉnh bán
    3323 tìm nhà cung cấp, đặt mua nguyên vật liệu, so sánh giá, thu mua nông sản
    3324 môi giới hàng hóa, mua bán nông sản số lượng lớn
    3331 khai hải quan, làm chứng từ xuất nhập khẩu, gửi hàng đi nước ngoài, thông quan
    3332 tổ chức sự kiện, trang trí tiệc cưới hội nghị, lên chương trình
    3333 giới thiệu việc làm, môi giới lao động, đưa người đi xuất khẩu lao động
    3334 dẫn khách xem đất, môi giới nhà đất, bán căn hộ, tìm người thuê nhà
    3341 giám sát nhân viên văn phòng, trưởng ca tổng đài
    3342 chuẩn bị hồ sơ tòa án, hỗ trợ luật sư, công chứng giấy tờ
    3343 sắp xếp lịch họp cho giám đốc, soạn thư từ, ghi biên bản họp
    3352 kiểm tra thuế, thu thuế hộ kinh doanh
    3353 chi trả trợ cấp, giải quyết chế độ bảo hiểm xã hội
    3354 cấp giấy phép, tiếp nhận hồ sơ một cửa
    3359 kiểm tra thị trường, kiểm tra giá hàng giả
    3411 soạn văn bản pháp lý, xin giấy phép, nộp hồ sơ pháp lý
    3412 chăm sóc người khuyết tật, hỗ trợ cộng đồng, thăm trẻ em hoàn cảnh khó khăn
    3421 thi đấu thể thao, đá bóng chuyên nghiệp
    3422 huấn luyện đội bóng, dạy bơi, dạy võ, dạy đánh cầu lông
    3423 hướng dẫn tập gym, dạy yoga, giúp khách giảm cân, dạy thể dục nhịp điệu
    3431 chụp ảnh cưới, chụp sản phẩm, quay phim
    3432 trang trí nhà cửa, trưng bày cửa hàng, chọn nội thất
    3434 lên món ăn mới, trang trí món ăn, quản lý bếp
    3511 trực hệ thống máy chủ, theo dõi vận hành hệ thống
    3512 cài máy tính, sửa lỗi phần mềm cho người dùng, hỗ trợ máy in văn phòng
    3513 kéo dây mạng, lắp đặt wifi, sửa mạng nội bộ
    3514 cập nhật trang web, quản lý website, đăng sản phẩm lên sàn thương mại điện tử
    3521 chỉnh âm thanh ánh sáng, quay dựng hậu kỳ, phát sóng
    3522 vận hành trạm viễn thông, sửa cáp quang
    4110 soạn công văn, đánh máy, phô tô giấy tờ, in ấn tài liệu, mua văn phòng phẩm
    4120 nhận thư từ, sắp lịch, tiếp khách cho lãnh đạo
    4131 gõ văn bản, chế bản
    4132 nhập số liệu vào máy, nhập đơn hàng, nhập liệu tại nhà
    4211 đếm tiền, nhận tiền gửi, giao dịch tại quầy ngân hàng
    4213 cầm đồ, cho vay cầm cố
    4214 đòi nợ, nhắc nợ, thu hồi nợ, đi thu tiền
    4221 đặt vé máy bay, đặt phòng, bán tour, làm visa
    4222 nghe điện thoại khách hàng, trả lời tin nhắn khách, giải quyết khiếu nại, giải đáp thắc mắc qua tổng đài
    4223 trực tổng đài nối máy
    4224 nhận phòng trả phòng, đón khách lưu trú
    4225 giải đáp thắc mắc cho khách tại quầy, hướng dẫn thủ tục
    4226 tiếp khách đến công ty, đón tiếp khách, trực quầy lễ tân
    4227 gọi điện khảo sát, phỏng vấn người tiêu dùng, phát phiếu khảo sát
    4311 thu chi tiền mặt, giữ quỹ, ghi hóa đơn
    4312 nhập số liệu thống kê, tổng hợp số liệu bảo hiểm
    4313 chấm công, tính lương công nhân
    4321 nhập xuất kho, kiểm kê hàng tồn, soạn hàng theo đơn, giữ kho, cấp phát vật tư
    4322 lập kế hoạch sản xuất, theo dõi tiến độ đơn hàng, thống kê sản lượng xưởng
    4323 điều xe, sắp xếp chuyến xe, theo dõi hàng vận chuyển
    4411 xếp sách lên kệ, cho mượn trả sách
    4412 đi phát thư báo, phân loại bưu phẩm
    4413 sửa bản in, đọc soát lỗi chính tả
    4415 lưu hồ sơ, sắp xếp tài liệu, số hóa giấy tờ, sao chụp
    4416 quản lý hồ sơ nhân viên, theo dõi hợp đồng lao động
    ${SERVICE_AND_CRAFT_TASKS}
  `,
} as const;
