/** Major group 5 of the occupations (Service and sales workers); how to read it: occupation-table.ts. */
export const MAJOR_5 = `
5 | Nhân viên dịch vụ và bán hàng | Service and sales workers
51 | Nhân viên dịch vụ cá nhân | Personal service workers
511 | Nhân viên phục vụ trên phương tiện và hướng dẫn du lịch | Travel attendants, conductors and guides
5111 | Tiếp viên trên phương tiện vận tải | Travel attendants and travel stewards
  tiếp viên hàng không, tiếp viên, tiếp viên tàu hỏa, tiếp viên xe khách, tiếp viên xe giường nằm,
  flight attendant, cabin crew
5112 | Phụ xe, nhân viên soát vé | Transport conductors
  phụ xe, nhân viên phụ xe, lơ xe, phụ xe khách, nhân viên soát vé, soát vé, nhân viên bán vé xe buýt, phụ xe tải,
  phụ xe buýt, phụ lái
5113 | Hướng dẫn viên du lịch | Travel guides
  hướng dẫn viên, hướng dẫn viên du lịch, hướng dẫn viên du lịch quốc tế, hướng dẫn viên nội địa, thuyết minh viên,
  tour guide, hdv du lịch, hướng dẫn viên tại điểm
512 | Đầu bếp, người nấu ăn | Cooks
5120 | Đầu bếp, người nấu ăn | Cooks
  đầu bếp, nhân viên bếp, bếp chính, thợ nấu, nấu ăn, nhân viên nấu ăn, cấp dưỡng, cô nuôi, nhân viên cấp dưỡng,
  đầu bếp nhà hàng, bếp trường học, bếp ăn tập thể, nấu ăn công nhân, nấu cơm, nhân viên bếp ăn công nghiệp, bếp á,
  bếp âu, bếp nhật, bếp hàn, bếp nóng, bếp lạnh, thợ bếp, nấu bếp, cook, bếp mầm non, nhân viên nấu bếp,
  thợ quay vịt, demi chef, commis chef, thợ nấu cỗ, bếp bánh, line cook, chef de partie,
  nhân viên cấp dưỡng mầm non, người nấu ăn
513 | Phục vụ bàn và pha chế | Waiters and bartenders
5131 | Nhân viên phục vụ bàn | Waiters
  nhân viên phục vụ, phục vụ bàn, phục vụ, phục vụ nhà hàng, nhân viên phục vụ nhà hàng, phục vụ quán ăn,
  phục vụ quán cà phê, phục vụ quán cafe, bồi bàn, chạy bàn, nhân viên bàn, phục vụ tiệc, nhân viên chạy bàn,
  waiter, waitress, nhân viên quán cafe, phục vụ quán bia, phục vụ tiệc cưới, nhân viên order,
  phục vụ phòng karaoke, phục vụ part time, nhân viên nhà hàng, nhân viên quán cà phê, f&b staff,
  giám sát nhà hàng, tiếp thực
5132 | Nhân viên pha chế | Bartenders
  nhân viên pha chế, pha chế, thợ pha chế, pha chế trà sữa, pha chế cà phê, nhân viên pha chế đồ uống, barista,
  bartender, phụ bar, nhân viên quầy bar, pha chế part time, học việc pha chế
514 | Thợ cắt tóc, làm đẹp | Hairdressers, beauticians and related workers
5141 | Thợ cắt tóc, làm đầu | Hairdressers
  thợ cắt tóc, cắt tóc, thợ tóc, thợ làm tóc, thợ gội đầu, gội đầu, gội đầu dưỡng sinh, nhân viên gội đầu,
  thợ phụ tóc, thợ chính tóc, làm tóc, hair stylist, barber, thợ cắt tóc nam, kỹ thuật viên tóc, học viên tóc,
  thợ uốn tóc
5142 | Thợ làm đẹp, chăm sóc sắc đẹp | Beauticians and related workers
  kỹ thuật viên spa, nhân viên spa, thợ nail, làm nail, thợ làm móng, thợ nối mi, nối mi, thợ trang điểm,
  trang điểm, chuyên viên trang điểm, chuyên viên chăm sóc sắc đẹp, chăm sóc da, chăm sóc sắc đẹp,
  kỹ thuật viên chăm sóc da, kỹ thuật viên massage, nhân viên massage, phun xăm thẩm mỹ, thợ phun xăm,
  tư vấn thẩm mỹ, tư vấn viên spa, tư vấn spa, makeup, makeup artist, spa therapist, spa, kỹ thuật viên thẩm mỹ,
  nhân viên thẩm mỹ viện, kỹ thuật viên gội đầu dưỡng sinh, beautician, tư vấn làm đẹp, triệt lông
515 | Giám sát vệ sinh, quản gia và trông coi tòa nhà | Building and housekeeping supervisors
5151 | Giám sát vệ sinh, buồng phòng | Cleaning and housekeeping supervisors in offices, hotels and other establishments
  giám sát vệ sinh, giám sát buồng phòng, tổ trưởng tạp vụ, giám sát vệ sinh công nghiệp, tổ trưởng vệ sinh,
  trưởng bộ phận buồng phòng, housekeeping supervisor, giám sát tạp vụ, tổ trưởng buồng phòng,
  tổng giám sát vệ sinh
5152 | Quản gia | Domestic housekeepers
  quản gia, nữ quản gia, quản lý gia đình, housekeeper tại nhà, butler, quản lý biệt thự
5153 | Nhân viên trông coi tòa nhà | Building caretakers
  nhân viên trông coi tòa nhà, trông nhà, nhân viên vận hành tòa nhà, trông coi khu trọ, nhân viên tòa nhà,
  nhân viên quản lý tòa nhà, người trông coi nghĩa trang, trông coi nhà xưởng, quản lý nhà trọ,
  nhân viên quản lý ký túc xá, nhân viên ban quản lý tòa nhà
516 | Nhân viên dịch vụ cá nhân khác | Other personal services workers
5161 | Thầy bói, chiêm tinh và người làm nghề liên quan | Astrologers, fortune-tellers and related workers
  thầy bói, thầy tử vi, thầy phong thủy, xem tướng số, tư vấn phong thủy
5162 | Người bầu bạn, hầu cận | Companions and valets
  người bầu bạn, chăm người cao tuổi tại nhà bầu bạn, phục vụ cá nhân, hầu cận
5163 | Người làm dịch vụ tang lễ | Undertakers and embalmers
  nhân viên mai táng, dịch vụ tang lễ, nhân viên tang lễ, nhân viên nhà tang lễ, nhân viên hỏa táng
5164 | Người chăm sóc vật nuôi, thú cưng | Pet groomers and animal care workers
  nhân viên chăm sóc thú cưng, thợ cắt tỉa lông chó mèo, groomer, nhân viên petshop, nhân viên pet shop,
  chăm sóc thú cưng, chăm sóc chó mèo, nhân viên sở thú, huấn luyện chó
5165 | Giáo viên dạy lái xe | Driving instructors
  giáo viên dạy lái xe, giáo viên lái xe, dạy lái xe, giáo viên thực hành lái xe, thầy dạy lái xe,
  giáo viên dạy lái xe ô tô, giáo viên thực hành lái xe ô tô, driving instructor
5169 | Nhân viên dịch vụ cá nhân chưa phân vào đâu | Personal services workers not elsewhere classified
  nhân viên karaoke, nhân viên phòng xông hơi, nhân viên bi-a, nhân viên khu vui chơi, nhân viên trò chơi,
  nhân viên photobooth, nhân viên phòng net, trông quán game, nhân viên câu lạc bộ, nhân viên rạp chiếu phim
52 | Nhân viên bán hàng | Sales workers
521 | Người bán hàng tại chợ và đường phố | Street and market salespersons
5211 | Người bán hàng ở quầy, sạp chợ | Stall and market salespersons
  bán hàng ở chợ, bán hàng ngoài chợ, bán rau ở chợ, tiểu thương, bán hàng sạp chợ, phụ bán hàng ở chợ, bán hàng chợ
5212 | Người bán đồ ăn đường phố | Street food salespersons
  bán đồ ăn vặt, bán bánh mì, bán xôi, bán hàng ăn vỉa hè, bán đồ ăn sáng, bán trà đá, phụ bán đồ ăn,
  bán hàng ăn sáng
522 | Người bán hàng tại cửa hàng | Shop salespersons
5221 | Chủ cửa hàng | Shop keepers
  chủ cửa hàng, chủ cửa hàng tạp hóa, chủ tiệm, chủ đại lý, chủ shop
5222 | Tổ trưởng, giám sát cửa hàng | Shop supervisors
  giám sát cửa hàng, tổ trưởng cửa hàng, trưởng ca cửa hàng, trưởng ca bán hàng, giám sát siêu thị,
  tổ trưởng bán hàng, trưởng quầy, giám sát chuỗi cửa hàng, giám sát ngành hàng, store supervisor,
  trưởng nhóm bán lẻ, trưởng nhóm quầy, floor manager
5223 | Nhân viên bán hàng tại cửa hàng | Shop sales assistants
  nhân viên bán hàng, bán hàng, tư vấn bán hàng, nhân viên tư vấn bán hàng, bán hàng siêu thị, bán hàng thời trang,
  nhân viên bán hàng thời trang, bán hàng shop, bán quần áo, bán hàng mỹ phẩm, nhân viên siêu thị,
  bán hàng điện máy, bán hàng điện thoại, bán giày dép, bán hàng tạp hóa, nhân viên cửa hàng,
  nhân viên cửa hàng tiện lợi, bán hàng mẹ và bé, bán hàng nội thất, nhân viên showroom, tư vấn bán hàng showroom,
  đứng quầy, nhân viên quầy, trông shop, bán vàng, nhân viên bán vàng, bán hàng vật liệu xây dựng, bán sách,
  nhân viên nhà sách, tư vấn mỹ phẩm, sales ô tô, tư vấn bán hàng ô tô, bán xe máy, tư vấn bán hàng xe máy,
  bán hàng showroom, shop assistant, sales assistant, sales associate, retail associate, sales advisor, salesgirl,
  nhân viên shop, bán hàng part time, bán hàng ca tối, bán hàng sỉ, bán hoa, bán hàng trực tiếp, thời trang,
  tư vấn bán hàng thời trang, tư vấn bán hàng mỹ phẩm, bán hàng đồ gia dụng, bán điện thoại, nhân viên bán điện thoại
523 | Thu ngân và bán vé | Cashiers and ticket clerks
5230 | Nhân viên thu ngân, bán vé | Cashiers and ticket clerks
  nhân viên thu ngân, thu ngân, thu ngân siêu thị, thu ngân nhà hàng, nhân viên bán vé, bán vé, thu ngân quán cafe,
  cashier, thu ngân part time, nhân viên thu tiền, thu ngân bán hàng, nhân viên thu phí, nhân viên thu phí bot
524 | Nhân viên bán hàng khác | Other sales workers
5241 | Người mẫu | Fashion and other models
  người mẫu, người mẫu ảnh, mẫu ảnh, người mẫu thời trang, mẫu live, người mẫu quảng cáo, fashion model
5242 | Nhân viên giới thiệu sản phẩm | Sales demonstrators
  pg, pb, nhân viên pg, nhân viên giới thiệu sản phẩm, nhân viên tiếp thị, nhân viên phát tờ rơi sản phẩm,
  mời khách dùng thử, nhân viên sampling, livestream bán hàng, nhân viên livestream, host livestream,
  mc livestream, live bán hàng, bán hàng livestream, livestream, live stream, livestreamer, koc, kol, activation,
  tiếp thị bia, tiếp thị sữa, mc bán hàng, nhân viên live, host live, phát mẫu thử, brand ambassador, tiếp thị
5243 | Nhân viên bán hàng tận nhà | Door to door salespersons
  bán hàng tận nhà, nhân viên tiếp thị tại nhà, bán hàng lưu động, nhân viên bán hàng lưu động, bán hàng đa cấp,
  bán hàng theo tuyến
5244 | Nhân viên bán hàng qua điện thoại, trực tuyến | Contact centre salespersons
  telesale, telesales, nhân viên telesale, nhân viên telesales, bán hàng qua điện thoại, tư vấn qua điện thoại,
  bán hàng online, nhân viên bán hàng online, sale online, sales online, nhân viên sale online, chốt đơn,
  nhân viên chốt đơn, telemarketing, tư vấn bán hàng online, bán hàng trực tuyến, nhân viên tư vấn online,
  tư vấn online, đặt lịch hẹn, nhân viên đặt lịch hẹn, tư vấn bán hàng qua điện thoại, sale page, inbound sales,
  tele
5245 | Nhân viên bán xăng dầu, trạm dịch vụ | Service station attendants
  nhân viên bán xăng, bán xăng dầu, nhân viên cây xăng, nhân viên bơm xăng, nhân viên bán xăng dầu,
  công nhân bán lẻ xăng dầu, nhân viên trạm xăng, bơm xăng, nhân viên cửa hàng xăng dầu
5246 | Nhân viên quầy đồ ăn, căng tin | Food service counter attendants
  nhân viên quầy đồ ăn, nhân viên căng tin, bán hàng căng tin, nhân viên quầy thức ăn nhanh, nhân viên bán trà sữa,
  nhân viên quầy bánh, bán bánh kem, nhân viên bán bánh, nhân viên tiệm bánh, bán trà sữa, nhân viên chia suất ăn,
  bán hàng tiệm bánh
5249 | Nhân viên bán hàng chưa phân vào đâu | Sales workers not elsewhere classified
  nhân viên cho thuê xe, cho thuê trang phục, nhân viên cho thuê đồ, nhân viên cho thuê áo cưới,
  cho thuê xe tự lái, nhân viên tiệm áo cưới
53 | Nhân viên chăm sóc cá nhân | Personal care workers
531 | Người chăm sóc trẻ em và trợ giảng | Child care workers and teachers' aides
5311 | Người chăm sóc trẻ em | Child care workers
  trông trẻ, người trông trẻ, bảo mẫu, cô bảo mẫu, nhân viên trông trẻ, chăm sóc trẻ em, chăm trẻ,
  giúp việc trông trẻ, cô nuôi dạy trẻ, babysitter, nanny, chăm em bé, chăm trẻ sơ sinh, trông em bé,
  nhân viên chăm sóc trẻ
5312 | Trợ giảng, phụ giáo viên | Teachers' aides
  trợ giảng, trợ giảng tiếng anh, phụ giáo viên, giáo viên phụ, trợ giảng tiếng trung, trợ giảng mầm non,
  phụ cô mầm non, teaching assistant, trợ giảng lập trình, trợ giảng part time, trợ giảng toán
532 | Nhân viên chăm sóc cá nhân trong dịch vụ y tế | Personal care workers in health services
5321 | Hộ lý | Health care assistants
  hộ lý, nhân viên hộ lý, y công, trợ giúp chăm sóc bệnh nhân, nhân viên chăm sóc bệnh nhân, hộ lý bệnh viện,
  hộ lý viện dưỡng lão, nhân viên chăm sóc viện dưỡng lão, điều dưỡng viên dưỡng lão, nursing assistant,
  hộ lý kaigo, kaigo
5322 | Người chăm sóc tại nhà | Home-based personal care workers
  chăm sóc người già, chăm sóc người cao tuổi, chăm người ốm, chăm sóc người bệnh tại nhà,
  giúp việc chăm người già, người nuôi bệnh, chăm sóc mẹ và bé tại nhà, chăm bà đẻ,
  chăm sóc người khuyết tật tại nhà, chăm người già, caregiver, chăm bệnh nhân tại nhà, tắm bé
5329 | Nhân viên chăm sóc cá nhân trong y tế chưa phân vào đâu | Personal care workers in health services not elsewhere classified
  nhân viên tiệt trùng dụng cụ y tế, nhân viên vận chuyển bệnh nhân, nhân viên thanh trùng, phụ xét nghiệm
54 | Nhân viên dịch vụ bảo vệ | Protective services workers
541 | Nhân viên dịch vụ bảo vệ | Protective services workers
5411 | Lính cứu hỏa | Fire-fighters
  lính cứu hỏa, nhân viên cứu hỏa, chiến sĩ chữa cháy, nhân viên phòng cháy chữa cháy, nhân viên pccc,
  lính chữa cháy, phòng cháy chữa cháy, đội pccc, pccc
5412 | Công an, cảnh sát | Police officers
  công an, cảnh sát, cảnh sát giao thông, công an viên, cảnh sát cơ động, công an xã,
  lực lượng bảo vệ an ninh trật tự cơ sở
5413 | Cán bộ trại giam | Prison guards
  quản giáo, cán bộ trại giam, cán bộ quản giáo, cảnh sát trại giam
5414 | Nhân viên bảo vệ | Security guards
  bảo vệ, nhân viên bảo vệ, bảo vệ nhà máy, bảo vệ tòa nhà, bảo vệ công ty, bảo vệ nội bộ, vệ sĩ,
  nhân viên an ninh, an ninh, bảo vệ siêu thị, bảo vệ trường học, bảo vệ kho, bảo vệ ca đêm, bảo vệ ngân hàng,
  trông giữ xe, nhân viên trông xe, giữ xe, gác cổng, security guard, security, đội trưởng bảo vệ,
  tổ trưởng bảo vệ, tuần tra, an ninh cửa hàng, nhân viên giám sát an ninh, bảo vệ trông xe
5419 | Nhân viên dịch vụ bảo vệ chưa phân vào đâu | Protective services workers not elsewhere classified
  nhân viên cứu hộ bể bơi, cứu hộ bơi, nhân viên gác chắn đường ngang, cứu hộ bãi biển, gác chắn tàu, lifeguard,
  nhân viên tuần đường, tuần đường
`;
