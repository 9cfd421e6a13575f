/** Major group 3 of the occupations (Technicians and associate professionals); how to read it: occupation-table.ts. */
export const MAJOR_3 = `
3 | Nhà chuyên môn bậc trung | Technicians and associate professionals
31 | Kỹ thuật viên khoa học và kỹ thuật | Science and engineering associate professionals
311 | Kỹ thuật viên khoa học vật lý và kỹ thuật | Physical and engineering science technicians
3111 | Kỹ thuật viên khoa học hóa học và vật lý | Chemical and physical science technicians
  kỹ thuật viên phòng thí nghiệm, nhân viên phòng thí nghiệm, nhân viên thí nghiệm, thí nghiệm viên,
  kỹ thuật viên hóa nghiệm, nhân viên hóa nghiệm, nhân viên phân tích nước thải, nhân viên phân tích mẫu,
  kỹ thuật viên địa chất, nhân viên lab, lab technician, quan trắc viên khí tượng, kỹ thuật viên kiểm nghiệm,
  kỹ thuật viên phân tích, nhân viên phân tích hóa lý
3112 | Kỹ thuật viên xây dựng | Civil engineering technicians
  kỹ thuật viên xây dựng, kỹ thuật xây dựng, cán bộ kỹ thuật công trình, cán bộ kỹ thuật xây dựng,
  kỹ thuật hiện trường, cán bộ kỹ thuật hiện trường, nhân viên kỹ thuật hiện trường, nhân viên kỹ thuật xây dựng,
  kỹ thuật thi công, thí nghiệm vật liệu xây dựng, thí nghiệm xây dựng, kỹ thuật cầu đường, kỹ thuật viên trắc địa,
  hồ sơ thanh quyết toán, hồ sơ công trình, nhân viên hồ sơ thầu, chuyên viên đấu thầu, nhân viên đấu thầu,
  đấu thầu, hồ sơ thầu, thanh quyết toán, thẩm tra viên xây dựng, chuyên viên thanh quyết toán, civil technician
3113 | Kỹ thuật viên điện | Electrical engineering technicians
  kỹ thuật viên điện, kỹ thuật điện, nhân viên kỹ thuật điện, kỹ thuật điện công nghiệp,
  kỹ thuật viên điện công nghiệp, kỹ thuật cơ điện, nhân viên kỹ thuật cơ điện, kỹ thuật viên cơ điện,
  kỹ thuật tự động hóa, kỹ thuật viên tự động hóa, kỹ thuật điện mặt trời, kỹ thuật viên điện mặt trời,
  nhân viên mep, kỹ thuật viên điện gió, kỹ thuật viên trạm sạc, electrical technician, kiểm tra viên điện
3114 | Kỹ thuật viên điện tử | Electronics engineering technicians
  kỹ thuật viên điện tử, kỹ thuật điện tử, nhân viên kỹ thuật điện tử, kỹ thuật viên smt, kỹ thuật viên hiệu chuẩn,
  kỹ thuật viên bán dẫn, kỹ thuật viên máy smt, electronics technician, kỹ thuật viên đo kiểm, nhân viên đo kiểm,
  đo kiểm
3115 | Kỹ thuật viên cơ khí | Mechanical engineering technicians
  kỹ thuật viên cơ khí, kỹ thuật cơ khí, nhân viên kỹ thuật cơ khí, nhân viên cơ khí, kỹ thuật viên khuôn,
  kỹ thuật khuôn, kỹ thuật viên thang máy, kỹ thuật thang máy, kỹ thuật viên bảo trì, kỹ thuật viên bảo hành,
  kỹ thuật viên thiết bị, kỹ thuật viên lò hơi, nhân viên kỹ thuật thiết bị, kỹ thuật ép nhựa,
  nhân viên kỹ thuật ép nhựa, kỹ thuật viên máy, mechanical technician, kỹ thuật máy, kỹ thuật máy dập,
  kỹ thuật viên máy dập
3116 | Kỹ thuật viên hóa học | Chemical engineering technicians
  kỹ thuật viên hóa chất, kỹ thuật viên hóa, kỹ thuật hóa, nhân viên kỹ thuật hóa, kỹ thuật viên công nghệ hóa,
  kỹ thuật viên mạ, kỹ thuật viên công nghệ thực phẩm, kỹ thuật viên pha màu, chemical technician
3117 | Kỹ thuật viên mỏ và luyện kim | Mining and metallurgical technicians
  kỹ thuật viên mỏ, kỹ thuật viên khai thác mỏ, kỹ thuật viên luyện kim, trắc địa mỏ, kỹ thuật viên tuyển khoáng
3118 | Họa viên, kỹ thuật viên vẽ kỹ thuật | Draughtspersons
  họa viên, họa viên kiến trúc, họa viên kỹ thuật, nhân viên vẽ kỹ thuật, vẽ kỹ thuật, nhân viên cad, vẽ autocad,
  nhân viên autocad, triển khai bản vẽ, triển khai bản vẽ nội thất, nhân viên triển khai bản vẽ,
  nhân viên shop drawing, shop drawing, shopdrawing, vẽ 3d kỹ thuật, kỹ thuật vẽ 3d, vẽ bản vẽ, draftsman,
  cad operator, nhân viên bim, bổ kiến trúc, thiết kế 2d 3d cơ khí, bim modeler
3119 | Kỹ thuật viên khoa học kỹ thuật khác | Physical and engineering science technicians not elsewhere classified
  kỹ thuật viên, nhân viên kỹ thuật, kỹ thuật sản xuất, nhân viên kỹ thuật sản xuất, kỹ thuật viên sản xuất,
  cán bộ kỹ thuật, nhân viên an toàn lao động, an toàn lao động, nhân viên hse, cán bộ an toàn, nhân viên an toàn,
  kỹ thuật may, nhân viên kỹ thuật may, kỹ thuật chuyền may, kỹ thuật viên may, định mức lao động,
  kỹ thuật viên in ấn, kỹ thuật bao bì, kỹ thuật nhà máy, kỹ thuật triển khai, nhân viên hiệu chuẩn,
  kiểm định viên, kỹ thuật viên kiểm định, kiểm định kỹ thuật an toàn, technician, safety officer, hse officer,
  hse, ehs, nhân viên ehs, giám định viên kỹ thuật, kỹ thuật sản phẩm, cán bộ an toàn lao động, kỹ thuật viên pccc
312 | Giám sát viên khai khoáng, sản xuất và xây dựng | Mining, manufacturing and construction supervisors
3121 | Giám sát viên khai khoáng | Mining supervisors
  giám sát khai thác mỏ, tổ trưởng khai thác mỏ, giám sát mỏ, đội trưởng khai thác
3122 | Giám sát viên sản xuất công nghiệp | Manufacturing supervisors
  tổ trưởng sản xuất, chuyền trưởng, trưởng chuyền, tổ trưởng chuyền may, chuyền phó, tổ trưởng may,
  tổ phó sản xuất, giám sát sản xuất, trưởng ca sản xuất, trưởng ca, quản lý ca, quản lý ca sản xuất,
  quản lý chuyền, quản lý tổ sản xuất, trưởng nhóm sản xuất, line leader, line trưởng, production supervisor,
  production leader, shift leader, giám sát xưởng, ca trưởng, tổ trưởng cơ khí, tổ trưởng bảo trì, tổ trưởng kcs,
  tổ trưởng qc, trưởng nhóm qc, group leader, nhân viên quản lý sản xuất
3123 | Giám sát viên xây dựng | Construction supervisors
  giám sát công trình, giám sát thi công, giám sát xây dựng, giám sát công trường, giám sát thi công nội thất,
  giám sát nội thất, giám sát hiện trường, đội trưởng thi công, đội trưởng xây dựng, tổ trưởng thi công, đốc công,
  cai công trình, giám sát cơ điện, giám sát mep, giám sát dự án, giám sát điện, construction supervisor,
  site supervisor, tư vấn giám sát viên, cán bộ giám sát, kỹ thuật giám sát
313 | Kỹ thuật viên điều khiển quy trình | Process control technicians
3131 | Thợ vận hành nhà máy điện | Power production plant operators
  vận hành nhà máy điện, vận hành thủy điện, nhân viên vận hành thủy điện, vận hành nhiệt điện,
  vận hành trạm biến áp, vận hành điện mặt trời, công nhân vận hành điện, trực vận hành trạm điện, trực ca điện,
  vận hành tuabin, điều độ viên điện
3132 | Thợ vận hành lò đốt rác và nhà máy xử lý nước | Incinerator and water treatment plant operators
  vận hành xử lý nước thải, nhân viên xử lý nước thải, vận hành trạm xử lý nước thải, xử lý nước thải,
  vận hành nhà máy nước, vận hành nhà máy nước sạch, vận hành trạm bơm, vận hành lò đốt rác,
  công nhân nhà máy nước, vận hành hệ thống xử lý nước, wastewater operator
3133 | Thợ điều khiển quy trình chế biến hóa chất | Chemical processing plant controllers
  điều khiển quy trình hóa chất, vận hành dây chuyền hóa chất, vận hành nhà máy phân bón, vận hành scada hóa chất
3134 | Thợ vận hành nhà máy lọc dầu, khí | Petroleum and natural gas refining plant operators
  vận hành nhà máy lọc dầu, vận hành trạm khí, vận hành trạm nạp gas, vận hành trạm chiết nạp,
  vận hành kho xăng dầu
3135 | Thợ điều khiển quy trình sản xuất kim loại | Metal production process controllers
  điều khiển lò luyện, vận hành dây chuyền cán thép, điều khiển máy cán thép, điều khiển lò cao, trưởng lò,
  điều khiển đúc liên tục
3139 | Kỹ thuật viên điều khiển quy trình khác | Process control technicians not elsewhere classified
  vận hành scada, vận hành hệ thống tự động, vận hành robot, kỹ thuật viên vận hành, vận hành phòng điều khiển,
  nhân viên phòng điều khiển trung tâm, vận hành dây chuyền tự động, vận hành hệ thống phụ trợ,
  vận hành thiết bị phụ trợ, giám sát hệ thống trung tâm
314 | Kỹ thuật viên khoa học sự sống | Life science technicians and related associate professionals
3141 | Kỹ thuật viên khoa học sự sống (trừ y tế) | Life science technicians (excluding medical)
  kỹ thuật viên vi sinh, kỹ thuật viên sinh học, kỹ thuật viên nuôi cấy mô, nhân viên nuôi cấy mô,
  kỹ thuật viên công nghệ sinh học
3142 | Kỹ thuật viên nông nghiệp | Agricultural technicians
  kỹ thuật viên nông nghiệp, kỹ thuật nông nghiệp, kỹ thuật viên trồng trọt, kỹ thuật trồng trọt,
  kỹ thuật chăn nuôi, nhân viên kỹ thuật chăn nuôi, kỹ thuật viên chăn nuôi, kỹ thuật trại, kỹ thuật trại lợn,
  kỹ thuật trại heo, kỹ thuật trại gà, kỹ thuật viên thủy sản, kỹ thuật thủy sản, kỹ thuật vùng trồng,
  kỹ thuật viên khuyến nông, kỹ thuật bảo vệ thực vật
3143 | Kỹ thuật viên lâm nghiệp | Forestry technicians
  kỹ thuật viên lâm nghiệp, kiểm lâm viên, kiểm lâm, kỹ thuật lâm sinh, cán bộ lâm nghiệp, bảo vệ rừng chuyên trách
315 | Sĩ quan, kỹ thuật viên tàu thủy và máy bay | Ship and aircraft controllers and technicians
3151 | Sĩ quan máy tàu thủy | Ships' engineers
  sĩ quan máy tàu, máy trưởng, thợ máy tàu trưởng, kỹ sư máy tàu thủy
3152 | Sĩ quan boong và hoa tiêu | Ships' deck officers and pilots
  thuyền trưởng, thuyền phó, sĩ quan boong, hoa tiêu, đại phó
3153 | Phi công và nhân viên liên quan | Aircraft pilots and related associate professionals
  phi công, cơ trưởng, cơ phó, điều khiển máy bay không người lái, vận hành drone, phi công drone, pilot
3154 | Kiểm soát viên không lưu | Air traffic controllers
  kiểm soát viên không lưu, điều hành bay, nhân viên điều phái bay
3155 | Kỹ thuật viên điện tử bảo đảm hoạt động bay | Air traffic safety electronics technicians
  kỹ thuật viên thông tin hàng không, kỹ thuật viên dẫn đường hàng không, kỹ thuật viên radar
32 | Kỹ thuật viên sức khỏe | Health associate professionals
321 | Kỹ thuật viên y tế và dược | Medical and pharmaceutical technicians
3211 | Kỹ thuật viên hình ảnh và thiết bị điều trị y tế | Medical imaging and therapeutic equipment technicians
  kỹ thuật viên chẩn đoán hình ảnh, kỹ thuật viên x-quang, kỹ thuật viên xquang, kỹ thuật viên siêu âm,
  kỹ thuật viên chụp ct, kỹ thuật viên điện tim, ktv chẩn đoán hình ảnh, kỹ thuật viên phòng mổ,
  kỹ thuật viên gây mê, radiographer
3212 | Kỹ thuật viên xét nghiệm y học | Medical and pathology laboratory technicians
  kỹ thuật viên xét nghiệm, nhân viên xét nghiệm, kỹ thuật xét nghiệm, cử nhân xét nghiệm, xét nghiệm viên,
  nhân viên lấy mẫu máu, xét nghiệm y học, medical laboratory technician
3213 | Kỹ thuật viên dược và phụ tá dược sĩ | Pharmaceutical technicians and assistants
  dược sĩ cao đẳng, dược sĩ trung cấp, dược tá, nhân viên nhà thuốc, nhân viên bán thuốc, dược sĩ bán thuốc,
  dược sĩ bán hàng, dược sĩ tư vấn, dược sĩ nhà thuốc, bán thuốc, nhân viên dược, pharmacy assistant, thủ kho dược,
  dược sĩ đứng quầy
3214 | Kỹ thuật viên phục hình răng và chỉnh hình | Medical and dental prosthetic technicians
  kỹ thuật viên labo, kỹ thuật viên labo nha khoa, kỹ thuật viên phục hình răng, kỹ thuật viên răng giả,
  kỹ thuật viên chân tay giả, kỹ thuật viên chỉnh hình, dental technician, nhân viên labo nha khoa
322 | Điều dưỡng và hộ sinh bậc trung | Nursing and midwifery associate professionals
3221 | Điều dưỡng bậc trung | Nursing associate professionals
  điều dưỡng, điều dưỡng viên, y tá, điều dưỡng cao đẳng, điều dưỡng trung cấp, điều dưỡng nha khoa,
  điều dưỡng spa, điều dưỡng thẩm mỹ, y tá phòng khám, điều dưỡng đa khoa, nurse
3222 | Hộ sinh bậc trung | Midwifery associate professionals
  hộ sinh, nữ hộ sinh, hộ sinh viên, cô đỡ thôn bản, hộ sinh cao đẳng, midwife
323 | Kỹ thuật viên y học cổ truyền | Traditional and complementary medicine associate professionals
3230 | Y sĩ, kỹ thuật viên y học cổ truyền | Traditional and complementary medicine associate professionals
  y sĩ y học cổ truyền, y sĩ đông y, lương y, kỹ thuật viên xoa bóp bấm huyệt, kỹ thuật viên y học cổ truyền,
  xoa bóp bấm huyệt, nhân viên bốc thuốc đông y, y sĩ yhct
324 | Kỹ thuật viên và phụ tá thú y | Veterinary technicians and assistants
3240 | Kỹ thuật viên và phụ tá thú y | Veterinary technicians and assistants
  kỹ thuật viên thú y, y tá thú y, cán bộ thú y, thú y viên, nhân viên thú y, thú y cơ sở, phụ tá thú y, thú y,
  kỹ thuật thú y
325 | Kỹ thuật viên sức khỏe khác | Other health associate professionals
3251 | Phụ tá nha khoa | Dental assistants and therapists
  phụ tá nha khoa, trợ thủ nha khoa, trợ lý nha khoa, y sĩ răng trẻ em, nhân viên phụ nha, dental assistant,
  nhân viên nha khoa, phụ tá răng, phụ tá phòng răng
3252 | Kỹ thuật viên hồ sơ bệnh án và thông tin y tế | Medical records and health information technicians
  nhân viên hồ sơ bệnh án, quản lý hồ sơ bệnh án, kỹ thuật viên thông tin y tế, nhân viên mã hóa bệnh án
3253 | Nhân viên y tế cộng đồng | Community health workers
  nhân viên y tế thôn bản, y tế thôn, cộng tác viên dân số, nhân viên y tế cộng đồng, y tế thôn bản, cán bộ dân số
3254 | Kỹ thuật viên kính mắt | Dispensing opticians
  kỹ thuật viên kính mắt, nhân viên cửa hàng kính mắt, thợ mài kính mắt, nhân viên đo mắt, nhân viên kính mắt,
  optician, kỹ thuật viên mài kính, nhân viên bán kính, cửa hàng kính thuốc, kính thuốc
3255 | Kỹ thuật viên vật lý trị liệu | Physiotherapy technicians and assistants
  kỹ thuật viên vật lý trị liệu, kỹ thuật viên phục hồi chức năng, kỹ thuật viên trị liệu,
  kỹ thuật viên chăm sóc sau sinh, vật lý trị liệu, phục hồi chức năng, physiotherapy technician
3256 | Y sĩ, trợ lý y tế | Medical assistants
  y sĩ, y sĩ đa khoa, nhân viên y tế, nhân viên y tế học đường, y tế trường học, y tế học đường,
  nhân viên y tế nhà máy, trợ lý bác sĩ, y tế công ty, cán bộ y tế, nhân viên phòng khám, medical assistant,
  cán bộ y tế cơ quan
3257 | Thanh tra viên vệ sinh, an toàn và sức khỏe nghề nghiệp | Environmental and occupational health inspectors and associates
  thanh tra an toàn thực phẩm, thanh tra vệ sinh an toàn lao động, chuyên viên an toàn thực phẩm,
  nhân viên an toàn thực phẩm, kiểm dịch viên y tế, an toàn vệ sinh thực phẩm, an toàn thực phẩm, nhân viên haccp,
  food safety
3258 | Nhân viên cấp cứu | Ambulance workers
  nhân viên cấp cứu, nhân viên cấp cứu ngoại viện, y sĩ cấp cứu, nhân viên xe cấp cứu, nhân viên cứu thương
3259 | Nhân viên chuyên môn sức khỏe chưa phân vào đâu | Health associate professionals not elsewhere classified
  kỹ thuật viên chăm sóc da y khoa, nhân viên tư vấn sức khỏe, cộng tác viên y tế, hướng dẫn viên sức khỏe,
  kỹ thuật viên dinh dưỡng, health consultant
33 | Nhân viên về kinh doanh và quản lý | Business and administration associate professionals
331 | Nhân viên tài chính và toán ứng dụng | Financial and mathematical associate professionals
3311 | Nhân viên môi giới chứng khoán và tài chính | Securities and finance dealers and brokers
  môi giới chứng khoán, chuyên viên môi giới chứng khoán, nhân viên môi giới chứng khoán, tư vấn chứng khoán,
  chuyên viên kinh doanh ngoại hối, dịch vụ chứng khoán, giao dịch hàng hóa phái sinh, securities broker,
  stock broker, trader, kinh doanh chứng khoán, commodities trader
3312 | Nhân viên tín dụng và cho vay | Credit and loans officers
  nhân viên tín dụng, chuyên viên tín dụng, cán bộ tín dụng, quan hệ khách hàng, chuyên viên quan hệ khách hàng,
  chuyên viên quan hệ khách hàng cá nhân, chuyên viên quan hệ khách hàng doanh nghiệp,
  chuyên viên khách hàng cá nhân, chuyên viên khách hàng doanh nghiệp, khách hàng cá nhân, khách hàng doanh nghiệp,
  thẩm định tín dụng, chuyên viên thẩm định tín dụng, tư vấn vay vốn, tư vấn tín dụng, nhân viên tư vấn trả góp,
  tư vấn trả góp, tín chấp, vay tín chấp, thế chấp, thẻ tín dụng, mở thẻ tín dụng, tư vấn thẻ tín dụng, cho vay,
  tư vấn khoản vay, credit officer, loan officer, relationship manager, phát triển thẻ, huy động vốn,
  nhân viên ngân hàng, chuyên viên ngân hàng, cộng tác viên ngân hàng, xử lý tín dụng, personal banker, tín dụng,
  tài chính tiêu dùng, tư vấn tài chính tiêu dùng, nhân viên cho vay
3313 | Nhân viên kế toán | Accounting associate professionals
  kế toán, nhân viên kế toán, kế toán viên, kế toán nội bộ, kế toán công nợ, kế toán thanh toán, kế toán bán hàng,
  kế toán kho, kế toán vật tư, kế toán doanh thu, kế toán sản xuất, kế toán tiền mặt, kế toán ngân hàng,
  kế toán mua hàng, kế toán xuất nhập khẩu, kế toán nhà hàng, kế toán cửa hàng, kế toán chi nhánh,
  kế toán tài sản cố định, kế toán hợp tác xã, kế toán trường học, thực tập kế toán, accounting executive,
  accounting staff, accounting, internal accountant, payment accountant, bookkeeper, account receivable,
  hành chính kế toán, kế toán hành chính, kế toán văn phòng
3314 | Nhân viên thống kê, toán ứng dụng | Statistical, mathematical and related associate professionals
  nhân viên thống kê, thống kê viên, cán bộ thống kê, nhân viên xử lý số liệu thống kê, cộng tác viên thống kê
3315 | Nhân viên thẩm định giá và giám định tổn thất | Valuers and loss assessors
  thẩm định giá, thẩm định viên về giá, nhân viên thẩm định giá, nhân viên thẩm định, chuyên viên thẩm định,
  thẩm định viên, giám định viên bảo hiểm, giám định viên, giám định bồi thường, chuyên viên định giá, định giá xe,
  định giá bất động sản, appraiser, bồi thường bảo hiểm, định giá
332 | Đại lý, môi giới mua và bán | Sales and purchasing agents and brokers
3321 | Đại lý bảo hiểm | Insurance representatives
  nhân viên bảo hiểm, chuyên viên bảo hiểm, tư vấn bảo hiểm, tư vấn viên bảo hiểm, đại lý bảo hiểm,
  kinh doanh bảo hiểm, bán bảo hiểm, bảo hiểm nhân thọ, tư vấn bảo hiểm nhân thọ, chuyên viên tư vấn bảo hiểm,
  insurance agent, nhân viên thu bảo hiểm xã hội tự nguyện, bancassurance, khai thác bảo hiểm
3322 | Nhân viên kinh doanh | Commercial sales representatives
  nhân viên kinh doanh, chuyên viên kinh doanh, kinh doanh, nhân viên sale, nhân viên sales, sale, sales, nvkd,
  nhân viên thị trường, đại diện bán hàng, đại diện kinh doanh, nhân viên phát triển thị trường,
  phát triển thị trường, phát triển kinh doanh, chuyên viên phát triển kinh doanh, kinh doanh thị trường,
  kinh doanh dự án, kinh doanh xuất khẩu, kinh doanh quốc tế, kinh doanh xuất nhập khẩu, kinh doanh phân phối,
  kinh doanh kênh gt, kinh doanh kênh mt, kinh doanh nội thất, kinh doanh vật liệu xây dựng, kinh doanh ô tô,
  kinh doanh xe máy, kinh doanh xe tải, kinh doanh mỹ phẩm, kinh doanh thực phẩm, kinh doanh phân bón,
  kinh doanh b2b, sales b2b, cộng tác viên kinh doanh, cộng tác viên bán hàng, thực tập sinh kinh doanh,
  sales executive, sale executive, sales representative, salesman, sales man, account manager, key account,
  key account executive, business development, business development executive, bd executive, international sales,
  sales b2b executive, sales man b2b, nhân viên phát triển kinh doanh, phát triển đối tác,
  nhân viên tiếp thị bán hàng, giám sát bán hàng, giám sát kinh doanh, sales supervisor, sale marketing,
  sales marketing, sales leader, sale leader, trưởng nhóm kinh doanh, trưởng nhóm bán hàng, sales thị trường,
  kinh doanh online, sales intern, partnership development, kinh doanh nội địa, kinh doanh tổng hợp
3323 | Nhân viên mua hàng | Buyers
  nhân viên mua hàng, chuyên viên mua hàng, mua hàng, nhân viên thu mua, chuyên viên thu mua, thu mua,
  nhân viên cung ứng, chuyên viên cung ứng, cung ứng vật tư, thu mua nguyên liệu, thu mua nông sản,
  nhân viên vật tư, cán bộ vật tư, mua hàng quốc tế, mua hàng nhập khẩu, tìm nguồn hàng, nguồn hàng,
  nhân viên nguồn hàng, nguồn cung ứng, purchasing, purchasing executive, procurement, procurement executive,
  purchaser, buyer, sourcing, sourcing specialist, merchandiser, nhân viên đặt hàng, vật tư, quản lý đơn hàng may,
  chuyên viên ngành hàng
3324 | Nhân viên môi giới thương mại | Trade brokers
  môi giới thương mại, môi giới hàng hóa, môi giới vận tải biển, trade broker, môi giới hàng nông sản,
  nhân viên môi giới
333 | Nhân viên dịch vụ kinh doanh | Business services agents
3331 | Nhân viên giao nhận, xuất nhập khẩu và khai hải quan | Clearing and forwarding agents
  xuất nhập khẩu, nhân viên xuất nhập khẩu, chuyên viên xuất nhập khẩu, nhân viên xnk, chứng từ xuất nhập khẩu,
  nhân viên chứng từ, chứng từ logistics, khai báo hải quan, nhân viên khai báo hải quan, nhân viên hải quan,
  khai hải quan, đại lý hải quan, giao nhận hàng xuất nhập khẩu, giao nhận hiện trường, nhân viên logistics,
  chuyên viên logistics, logistics, kinh doanh logistics, sales logistics, nhân viên forwarder, thủ tục hải quan,
  import export staff, customs clearance, documentation staff, logistics executive, freight forwarder,
  customs staff, booking hãng tàu, xuất khẩu, nhập khẩu, giao nhận xuất nhập khẩu, freight executive,
  customs operation, ops logistics
3332 | Nhân viên tổ chức hội nghị, sự kiện | Conference and event planners
  tổ chức sự kiện, nhân viên tổ chức sự kiện, chuyên viên tổ chức sự kiện, nhân viên sự kiện, chuyên viên sự kiện,
  điều phối sự kiện, wedding planner, tổ chức tiệc cưới, event planner, event executive, event, nhân viên event,
  event coordinator, sự kiện, event intern, điều phối tiệc cưới, điều phối tiệc
3333 | Nhân viên giới thiệu và cung ứng lao động | Employment agents and contractors
  nhân viên tuyển dụng xuất khẩu lao động, tư vấn xuất khẩu lao động, nhân viên xuất khẩu lao động,
  tạo nguồn lao động, nhân viên tạo nguồn, xuất khẩu lao động, tư vấn viên xkld, nhân viên giới thiệu việc làm,
  tuyển dụng xuất khẩu lao động, cung ứng lao động, nhân viên quản lý lao động phái cử,
  tuyển dụng lao động phổ thông, employment agent
3334 | Nhân viên môi giới bất động sản và quản lý tài sản | Real estate agents and property managers
  nhân viên bất động sản, môi giới bất động sản, nhân viên kinh doanh bất động sản, kinh doanh bất động sản,
  tư vấn bất động sản, tư vấn đầu tư bất động sản, sales bất động sản, sale bất động sản, môi giới nhà đất,
  kinh doanh nhà đất, chuyên viên kinh doanh bất động sản, tư vấn căn hộ, cho thuê căn hộ, cho thuê văn phòng,
  real estate agent, real estate, sale bđs, tư vấn bđs, môi giới bđs, bất động sản, cho thuê nhà, quản lý tài sản,
  quản lý tài sản cho thuê, quản lý căn hộ, giải phóng mặt bằng, sale dự án đất nền, đất nền, kinh doanh đất nền
3339 | Nhân viên dịch vụ kinh doanh khác | Business services agents not elsewhere classified
  tư vấn tuyển sinh, nhân viên tư vấn tuyển sinh, nhân viên tuyển sinh, tuyển sinh, tư vấn khóa học,
  tư vấn giáo dục, tư vấn du học, nhân viên tư vấn du học, kinh doanh quảng cáo, kinh doanh dịch vụ,
  kinh doanh truyền thông, kinh doanh sự kiện, kinh doanh dịch vụ marketing, đấu giá tài sản, quản lý nghệ sĩ,
  talent manager, education consultant, admissions officer, tuyển sinh du học, kinh doanh khóa học,
  kinh doanh giáo dục, tư vấn đào tạo, quản lý kol, sales khóa học, kinh doanh tour, kinh doanh du lịch,
  sales tour, kinh doanh tiệc, kinh doanh khách sạn, business services agent, sales du lịch
334 | Thư ký hành chính và chuyên ngành | Administrative and specialised secretaries
3341 | Tổ trưởng, giám sát văn phòng | Office supervisors
  tổ trưởng văn phòng, trưởng nhóm hành chính, giám sát văn phòng, giám sát tổng đài,
  trưởng nhóm chăm sóc khách hàng, office supervisor, trưởng nhóm nhập liệu, trưởng nhóm dịch vụ khách hàng,
  trưởng nhóm kho, tổ trưởng kho, giám sát kho, giám sát vận hành kho, trưởng nhóm cskh, tổ trưởng giao nhận
3342 | Thư ký pháp lý | Legal secretaries
  thư ký luật, thư ký tòa án, thư ký pháp lý, thư ký luật sư, thư ký nghiệp vụ công chứng,
  nhân viên văn phòng công chứng, paralegal
3343 | Thư ký hành chính và điều hành | Administrative and executive secretaries
  trợ lý giám đốc, trợ lý tổng giám đốc, trợ lý ban giám đốc, thư ký giám đốc, thư ký tổng giám đốc,
  thư ký hội đồng quản trị, trợ lý điều hành, trợ lý tiếng trung, trợ lý tiếng hàn, trợ lý tiếng nhật,
  trợ lý tiếng anh, trợ lý chủ tịch, trợ lý dự án, thư ký dự án, thư ký công trình, thư ký ban giám đốc,
  trợ lý phó giám đốc, trợ lý vận hành, trợ lý, executive assistant, executive secretary, personal assistant,
  thư ký trợ lý, administrative assistant, trợ lý cá nhân, assistant to director, trợ lý tiếng đài, thư ký biên tập
3344 | Thư ký y tế | Medical secretaries
  thư ký y khoa, thư ký bệnh viện, nhân viên hành chính khoa, thư ký phòng khám, nhân viên hành chính y tế
335 | Cán bộ, công chức quản lý chuyên ngành | Regulatory government associate professionals
3351 | Công chức hải quan và kiểm soát cửa khẩu | Customs and border inspectors
  công chức hải quan, cán bộ hải quan, kiểm tra viên hải quan, nhân viên kiểm soát cửa khẩu,
  kiểm soát xuất nhập cảnh
3352 | Công chức thuế | Government tax and excise officials
  công chức thuế, cán bộ thuế, kiểm tra viên thuế, chuyên viên chi cục thuế
3353 | Cán bộ bảo hiểm xã hội và trợ cấp | Government social benefits officials
  cán bộ bảo hiểm xã hội, chuyên viên bảo hiểm xã hội, nhân viên bảo hiểm thất nghiệp, cán bộ chính sách xã hội,
  công chức lao động thương binh xã hội, cán bộ giải quyết trợ cấp thất nghiệp
3354 | Công chức cấp phép | Government licensing officials
  cán bộ một cửa, công chức một cửa, nhân viên trung tâm hành chính công, cán bộ cấp phép xây dựng,
  cán bộ đăng ký kinh doanh, công chức tư pháp hộ tịch
3355 | Điều tra viên công an | Police inspectors and detectives
  điều tra viên, cảnh sát điều tra, thám tử công an, trinh sát
3359 | Công chức quản lý chuyên ngành khác | Regulatory government associate professionals not elsewhere classified
  thanh tra viên, thanh tra xây dựng, quản lý thị trường, kiểm soát viên thị trường, kiểm dịch viên động vật,
  thanh tra giao thông, kiểm dịch viên thực vật, thanh tra đất đai, trật tự đô thị, trật tự xây dựng
34 | Nhân viên luật pháp, văn hóa, xã hội | Legal, social, cultural and related associate professionals
341 | Nhân viên pháp lý, công tác xã hội và tôn giáo | Legal, social and religious associate professionals
3411 | Nhân viên pháp lý | Legal and related associate professionals
  nhân viên pháp lý, nhân viên tố tụng, nhân viên hỗ trợ pháp luật, thừa phát lại, thám tử tư, trợ lý luật sư,
  nhân viên thủ tục pháp lý, thủ tục giấy phép, làm giấy phép, thư ký thừa phát lại, legal assistant,
  nhân viên làm sổ đỏ, thủ tục đất đai, nhân viên thủ tục đất đai
3412 | Nhân viên công tác xã hội | Social work associate professionals
  nhân viên công tác xã hội, công tác xã hội, cộng tác viên công tác xã hội, cán bộ dự án cộng đồng,
  nhân viên trung tâm bảo trợ, cán bộ đoàn thể, cán bộ dự án xã hội, cán bộ hội phụ nữ, nhân viên quản sinh,
  quản sinh, cán bộ đoàn
3413 | Nhân viên tôn giáo | Religious associate professionals
  thầy tu, nhà sư, ni cô, tu sĩ, người giúp lễ
342 | Người làm nghề thể thao và thể hình | Sports and fitness workers
3421 | Vận động viên | Athletes and sports players
  vận động viên, cầu thủ bóng đá, cầu thủ, vận động viên esport, tuyển thủ, athlete
3422 | Huấn luyện viên, hướng dẫn viên và trọng tài thể thao | Sports coaches, instructors and officials
  huấn luyện viên, huấn luyện viên bóng đá, huấn luyện viên bơi, giáo viên dạy bơi, trọng tài, giáo viên thể dục,
  giáo viên thể chất, huấn luyện viên bóng rổ, huấn luyện viên võ thuật, giáo viên dạy võ,
  huấn luyện viên cầu lông, coach, giáo viên thể thao, swimming coach
3423 | Hướng dẫn viên thể hình và giải trí | Fitness and recreation instructors and program leaders
  huấn luyện viên thể hình, huấn luyện viên gym, pt gym, huấn luyện viên cá nhân, giáo viên yoga,
  huấn luyện viên yoga, hướng dẫn viên thể hình, giáo viên zumba, huấn luyện viên fitness, giáo viên aerobic,
  personal trainer, yoga teacher, pilates, huấn luyện viên pilates, hoạt náo viên, quản trò
343 | Nhân viên nghệ thuật, văn hóa và ẩm thực | Artistic, cultural and culinary associate professionals
3431 | Nhiếp ảnh gia | Photographers
  thợ chụp ảnh, nhiếp ảnh gia, nhân viên chụp ảnh, chụp ảnh, chụp hình, nhân viên chụp hình, thợ ảnh,
  chụp ảnh cưới, chụp ảnh sản phẩm, photographer
3432 | Nhà thiết kế và trang trí nội thất | Interior designers and decorators
  thiết kế nội thất, nhân viên thiết kế nội thất, chuyên viên thiết kế nội thất, kiến trúc sư nội thất,
  kiến trúc sư thiết kế nội thất, trang trí nội thất, thiết kế nội ngoại thất, nhân viên trưng bày, trưng bày,
  trưng bày cửa hàng, thiết kế sân khấu, thiết kế gian hàng, interior designer, visual merchandiser,
  interior design, trang trí cửa hàng, thiết kế tủ bếp
3433 | Kỹ thuật viên bảo tàng, thư viện và phòng trưng bày | Gallery, museum and library technicians
  kỹ thuật viên thư viện, nhân viên bảo tàng, kỹ thuật viên phục chế hiện vật, nhân viên phòng trưng bày bảo tàng
3434 | Bếp trưởng | Chefs
  bếp trưởng, tổng bếp trưởng, bếp phó, bếp trưởng nhà hàng, bếp trưởng bếp ăn công nghiệp, quản lý bếp,
  giám sát bếp, head chef, chef, executive chef, sous chef, quản lý bộ phận bếp, tổ trưởng bếp
3435 | Nhân viên nghệ thuật và văn hóa khác | Other artistic and cultural associate professionals
  stylist, nhân viên hậu trường, nhân viên đạo cụ, cán bộ văn hóa, người đóng thế, nghệ nhân xăm, thợ xăm,
  trợ lý đạo diễn, nhân viên phục trang, thợ xăm hình, tattoo artist, cố vấn mỹ thuật, art director
35 | Kỹ thuật viên thông tin và truyền thông | Information and communications technicians
351 | Kỹ thuật viên vận hành và hỗ trợ người dùng công nghệ thông tin | Information and communications technology operations and user support technicians
3511 | Kỹ thuật viên vận hành công nghệ thông tin | Information and communications technology operations technicians
  vận hành hệ thống công nghệ thông tin, nhân viên vận hành hệ thống, kỹ thuật viên vận hành máy tính,
  vận hành trung tâm dữ liệu, data center operator, vận hành ứng dụng, giám sát hệ thống máy chủ,
  kỹ thuật viên trung tâm dữ liệu
3512 | Kỹ thuật viên hỗ trợ người dùng công nghệ thông tin | Information and communications technology user support technicians
  it helpdesk, nhân viên it, nhân viên it helpdesk, it support, hỗ trợ kỹ thuật, nhân viên hỗ trợ kỹ thuật,
  hỗ trợ phần mềm, triển khai phần mềm, nhân viên triển khai phần mềm, nhân viên hỗ trợ it, it, helpdesk, it staff,
  technical support, it service desk, chuyên viên hỗ trợ kỹ thuật, kỹ thuật viên máy tính, application support,
  nhân viên it phần cứng, nhân viên công nghệ thông tin, chuyên viên công nghệ thông tin, công nghệ thông tin,
  cán bộ công nghệ thông tin, it intern, triển khai giải pháp phần mềm
3513 | Kỹ thuật viên mạng và hệ thống máy tính | Computer network and systems technicians
  kỹ thuật viên mạng, kỹ thuật mạng, nhân viên kỹ thuật mạng, kỹ thuật viên hệ thống, bảo trì hệ thống mạng,
  lắp đặt mạng máy tính, kỹ thuật viên mạng máy tính, nhân viên mạng, network technician
3514 | Kỹ thuật viên web | Web technicians
  kỹ thuật viên web, nhân viên quản trị web, webmaster, nhân viên kỹ thuật website, vận hành website,
  chuyên viên vận hành website
352 | Kỹ thuật viên viễn thông và phát thanh truyền hình | Telecommunications and broadcasting technicians
3521 | Kỹ thuật viên phát thanh, truyền hình và nghe nhìn | Broadcasting and audiovisual technicians
  quay phim, nhân viên quay phim, quay dựng, nhân viên quay dựng, dựng phim, nhân viên dựng phim, quay dựng video,
  edit video, chỉnh sửa video, nhân viên edit video, kỹ thuật viên âm thanh, kỹ thuật âm thanh ánh sáng,
  âm thanh ánh sáng, kỹ thuật viên truyền hình, quay phim chụp ảnh, quay chụp, quay video, vận hành livestream,
  kỹ thuật livestream, kỹ thuật viên dựng phim, video editor, editor, editor video, cameraman, vj, media editor,
  video creator, video production, media production, quay dựng clip, nhân viên editor, biên tập video,
  trợ lý livestream
3522 | Kỹ thuật viên viễn thông | Telecommunications engineering technicians
  kỹ thuật viên viễn thông, kỹ thuật viễn thông, nhân viên kỹ thuật viễn thông, kỹ thuật trạm bts,
  kỹ thuật viên trạm viễn thông, ứng cứu thông tin viễn thông, telecom technician, nhân viên viễn thông
`;
