/** Major group 4 of the occupations (Clerical support workers); how to read it: occupation-table.ts. */
export const MAJOR_4 = `
4 | Nhân viên trợ lý văn phòng | Clerical support workers
41 | Nhân viên tổng hợp và nhân viên làm các công việc bàn giấy | General and keyboard clerks
411 | Nhân viên văn phòng tổng hợp | General office clerks
4110 | Nhân viên văn phòng tổng hợp | General office clerks
  nhân viên văn phòng, nhân viên hành chính, hành chính văn phòng, nhân viên hành chính văn phòng,
  hành chính tổng hợp, nhân viên hành chính tổng hợp, văn phòng, hành chính, chuyên viên hành chính,
  nhân viên admin, admin, nvvp, admin văn phòng, nhân viên tổng hợp, trợ lý kinh doanh, sale admin, sales admin,
  nhân viên sale admin, admin bán hàng, hỗ trợ kinh doanh, nhân viên hỗ trợ kinh doanh, trợ lý phòng kinh doanh,
  xử lý hồ sơ, nhân viên hồ sơ, admin lên đơn, trợ lý hành chính, cán bộ văn phòng, admin staff, office staff,
  office admin, back office, office clerk, sales support, trợ lý văn phòng, nhân viên thủ tục, thư ký kinh doanh,
  hỗ trợ bán hàng, general affairs, hành chính thực tập, nghiệp vụ, nhân viên nghiệp vụ, hỗ trợ vận hành,
  nhân viên quản lý lớp học, học vụ, nhân viên học vụ, chuyên viên học vụ, quản lý lớp học, quản lý học vụ,
  academic coordinator, hỗ trợ lớp học, vận hành lớp học, khách vụ
412 | Thư ký | Secretaries (general)
4120 | Thư ký | Secretaries (general)
  thư ký, thư ký văn phòng, nhân viên thư ký, nữ thư ký, secretary, thư ký hành chính, thư ký phòng
413 | Nhân viên nhập liệu và đánh máy | Keyboard operators
4131 | Nhân viên đánh máy và soạn thảo văn bản | Typists and word processing operators
  nhân viên đánh máy, đánh máy, nhân viên soạn thảo văn bản, soạn thảo văn bản, đánh máy văn bản, typist
4132 | Nhân viên nhập liệu | Data entry clerks
  nhân viên nhập liệu, nhập liệu, nhập dữ liệu, nhân viên dữ liệu, cộng tác viên nhập liệu, data entry,
  nhập số liệu, xử lý dữ liệu, gán nhãn dữ liệu, nhân viên gán nhãn dữ liệu, data annotation, nhân viên data,
  nhập liệu tại nhà
42 | Nhân viên dịch vụ khách hàng | Customer services clerks
421 | Nhân viên giao dịch tiền tệ, thu tiền | Tellers, money collectors and related clerks
4211 | Giao dịch viên ngân hàng | Bank tellers and related clerks
  giao dịch viên, giao dịch viên ngân hàng, teller, bank teller, kiểm ngân, thủ quỹ ngân hàng, nhân viên ngân quỹ,
  kiểm ngân viên, giao dịch viên bưu điện, nhân viên giao dịch, nhân viên quầy giao dịch
4212 | Nhân viên sòng bạc và cá cược | Bookmakers, croupiers and related gaming workers
  nhân viên casino, nhân viên chia bài, dealer casino, nhân viên xổ số vietlott
4213 | Nhân viên cầm đồ và cho vay | Pawnbrokers and money-lenders
  nhân viên cầm đồ, nhân viên tiệm cầm đồ, nhân viên cửa hàng cầm đồ, thẩm định cầm đồ
4214 | Nhân viên thu hồi nợ | Debt-collectors and related workers
  nhân viên thu hồi nợ, thu hồi nợ, chuyên viên thu hồi nợ, thu nợ, xử lý nợ, xử lý công nợ, nhắc nợ, nhắc phí,
  nhân viên nhắc phí, thu hồi công nợ, tác nghiệp thu hồi nợ, debt collector, collection officer, thu phí tín dụng
422 | Nhân viên thông tin khách hàng | Client information workers
4221 | Nhân viên tư vấn và đặt tour du lịch | Travel consultants and clerks
  nhân viên tư vấn du lịch, tư vấn tour, nhân viên đặt phòng, nhân viên đặt vé, nhân viên bán vé máy bay,
  điều hành tour, nhân viên điều hành tour, tư vấn du lịch, nhân viên lữ hành, nhân viên visa, bán vé máy bay,
  booker vé máy bay, reservation, ticketing, travel consultant, điều hành du lịch, xử lý hồ sơ visa, tour operator
4222 | Nhân viên trung tâm chăm sóc khách hàng | Contact centre information clerks
  chăm sóc khách hàng, nhân viên chăm sóc khách hàng, chuyên viên chăm sóc khách hàng, cskh, nhân viên cskh,
  trực page, nhân viên trực page, trực fanpage, trực chat, nhân viên trực chat, tư vấn chăm sóc khách hàng,
  dịch vụ khách hàng, nhân viên dịch vụ khách hàng, chuyên viên dịch vụ khách hàng, tổng đài chăm sóc khách hàng,
  tổng đài viên chăm sóc khách hàng, call center, customer service, customer support, customer success,
  customer care, trải nghiệm khách hàng, chăm sóc học viên, chăm sóc khách hàng online, hỗ trợ khách hàng,
  cs staff, giải quyết khiếu nại, kiểm duyệt nội dung, nhân viên kiểm duyệt nội dung, chăm sóc phụ huynh,
  tư vấn khách hàng qua tổng đài, giám sát cuộc gọi, chăm sóc tài xế
4223 | Nhân viên trực tổng đài điện thoại | Telephone switchboard operators
  tổng đài viên, trực tổng đài, nhân viên trực tổng đài, nhân viên tổng đài, trực điện thoại,
  nhân viên trực điện thoại, điện thoại viên, switchboard operator, tổng đài taxi
4224 | Lễ tân khách sạn | Hotel receptionists
  lễ tân khách sạn, nhân viên lễ tân khách sạn, lễ tân nhà nghỉ, lễ tân homestay, lễ tân resort,
  hotel receptionist, front desk, front office, lễ tân ca đêm khách sạn, guest relation
4225 | Nhân viên quầy thông tin | Enquiry clerks
  nhân viên hướng dẫn khách hàng, nhân viên tư vấn, tư vấn khách hàng, nhân viên tư vấn khách hàng,
  chuyên viên tư vấn khách hàng, nhân viên quầy thông tin, tư vấn viên, chuyên viên tư vấn, tư vấn viên dịch vụ,
  nhân viên hướng dẫn, cố vấn dịch vụ, nhân viên cố vấn dịch vụ, tư vấn dịch vụ, đón tiễn khách hàng,
  đón tiễn sân bay, nhân viên tiếp đón, service advisor, lễ tân tiếp nhận
4226 | Nhân viên lễ tân | Receptionists (general)
  lễ tân, nhân viên lễ tân, lễ tân văn phòng, lễ tân công ty, lễ tân hành chính, lễ tân spa, lễ tân phòng khám,
  lễ tân nha khoa, lễ tân tòa nhà, lễ tân nhà hàng, nhân viên tiếp tân, receptionist, lễ tân tư vấn, tiếp tân,
  lễ tân phòng gym
4227 | Nhân viên điều tra, khảo sát | Survey and market research interviewers
  nhân viên khảo sát, điều tra viên thống kê, phỏng vấn viên, cộng tác viên khảo sát, khảo sát thị trường,
  nhân viên điều tra thị trường, khảo sát qua điện thoại, điều tra xã hội học, fieldwork, khảo sát khách hàng
4229 | Nhân viên thông tin khách hàng chưa phân vào đâu | Client information workers not elsewhere classified
  nhân viên tiếp nhận hồ sơ bệnh nhân, nhân viên hướng dẫn bệnh nhân, tiếp đón bệnh nhân,
  nhân viên đón tiếp bệnh nhân, nhân viên tiếp nhận hồ sơ
43 | Nhân viên ghi chép số liệu và vật liệu | Numerical and material recording clerks
431 | Nhân viên ghi chép số liệu | Numerical clerks
4311 | Nhân viên ghi sổ kế toán | Accounting and bookkeeping clerks
  phụ kế toán, trợ lý kế toán, kế toán sổ sách, nhân viên ghi sổ, nhân viên xuất hóa đơn, nhân viên hóa đơn,
  hồ sơ thanh toán, thủ quỹ, nhân viên thủ quỹ, nhân viên thanh toán, chuyên viên thanh toán,
  kế toán thực tập sinh, phụ tá kế toán, accounting assistant, billing
4312 | Nhân viên thống kê, tài chính và bảo hiểm | Statistical, finance and insurance clerks
  nhân viên nghiệp vụ bảo hiểm, nhân viên hỗ trợ tín dụng, hỗ trợ tín dụng, nhân viên xử lý hồ sơ vay,
  nhân viên thống kê số liệu, nhân viên hồ sơ tín dụng, hỗ trợ sau vay, nhân viên nghiệp vụ ngân hàng
4313 | Nhân viên tiền lương | Payroll clerks
  nhân viên tiền lương, nhân viên tính lương, tiền lương, tính lương, lao động tiền lương, chấm công tính lương,
  payroll, payroll officer, kế toán tiền lương, nhân viên chấm công
432 | Nhân viên kho, sản xuất và vận tải | Material-recording and transport clerks
4321 | Nhân viên kho | Stock clerks
  nhân viên kho, thủ kho, nhân viên thủ kho, phụ kho, quản lý kho hàng, nhân viên quản lý kho, nhân viên kho vận,
  kho vận, thủ kho vật tư, thủ kho thành phẩm, thủ kho nguyên liệu, kiểm kho, kiểm kê kho, nhân viên kiểm kê,
  nhân viên cân hàng, nhân viên xuất nhập kho, nhân viên vận hành kho, công nhân kho, nhân viên quản lý tồn kho,
  soạn hàng, nhân viên soạn hàng, xử lý đơn hàng, nhân viên xử lý đơn hàng, kho, warehouse staff, warehouse,
  storekeeper, stock clerk, trạm cân, nhân viên cân, inventory, warehouse keeper, nhân viên trạm cân, vận hành kho,
  xử lý hàng hóa
4322 | Nhân viên kế hoạch, thống kê sản xuất | Production clerks
  nhân viên kế hoạch sản xuất, kế hoạch sản xuất, nhân viên thống kê sản xuất, thống kê sản xuất, thống kê xưởng,
  nhân viên kế hoạch, điều độ sản xuất, điều phối sản xuất, theo dõi đơn hàng, nhân viên theo dõi đơn hàng,
  nhân viên đơn hàng, quản lý đơn hàng, nhân viên quản lý đơn hàng, thống kê chuyền may, cân đối vật tư,
  trợ lý sản xuất, nhân viên sinh quản, sinh quản, production planner, planner, production clerk, kế hoạch vật tư,
  nhân viên điều độ, demand planning, supply planner, supply chain, chuỗi cung ứng, thống kê phân xưởng,
  trợ lý quản lý sản xuất, kế hoạch
4323 | Nhân viên điều phối vận tải | Transport clerks
  điều phối vận tải, nhân viên điều phối vận tải, điều phối xe, nhân viên điều phối, điều xe, điều vận,
  nhân viên điều vận, điều hành xe, điều hành vận tải, nhân viên vận đơn, vận đơn, kế hoạch vận tải, điều độ xe,
  điều phối giao hàng, điều phối, dispatcher, transport coordinator, nhân viên giao vận, theo dõi vận tải,
  nhân viên điều phối kho, điều hành bến xe
44 | Nhân viên hỗ trợ văn phòng khác | Other clerical support workers
441 | Nhân viên hỗ trợ văn phòng khác | Other clerical support workers
4411 | Nhân viên thư viện | Library clerks
  nhân viên thư viện, nhân viên mượn trả sách, phụ trách thư viện trường học
4412 | Nhân viên bưu chính | Mail carriers and sorting clerks
  nhân viên bưu cục, nhân viên bưu tá, bưu tá, nhân viên bưu điện, nhân viên phân loại thư, phát thư,
  nhân viên bưu chính, khai thác bưu chính, phân loại bưu phẩm, nhân viên chia chọn bưu phẩm, mail carrier
4413 | Nhân viên mã hóa, sửa bản in | Coding, proof-reading and related clerks
  nhân viên mã hóa dữ liệu, nhân viên sửa bản in, nhân viên đọc soát, morasse, nhân viên soát lỗi chính tả,
  proofreader
4414 | Người viết thuê | Scribes and related workers
  người viết thuê, viết đơn thuê, viết thư hộ
4415 | Nhân viên văn thư, sao chụp | Filing and copying clerks
  nhân viên văn thư, văn thư, văn thư lưu trữ, nhân viên lưu trữ hồ sơ, nhân viên photocopy, photo tài liệu,
  nhân viên photo, văn thư hành chính, số hóa tài liệu, nhân viên scan tài liệu, nhân viên tiệm photocopy,
  chỉnh lý tài liệu
4416 | Nhân viên hồ sơ nhân sự | Personnel clerks
  nhân viên hồ sơ nhân sự, nhân viên hành chính hồ sơ nhân sự, trợ lý nhân sự, nhân viên bảo hiểm nhân sự,
  hr assistant, nhân viên quản lý hồ sơ nhân sự, hr admin assistant
4419 | Nhân viên hỗ trợ văn phòng chưa phân vào đâu | Clerical support workers not elsewhere classified
  cộng tác viên văn phòng, nhân viên hỗ trợ dự án, hỗ trợ hồ sơ, cộng tác viên online, cộng tác viên,
  nhân viên hỗ trợ, nhân viên quảng cáo tin rao vặt, việc làm tại nhà online
`;
