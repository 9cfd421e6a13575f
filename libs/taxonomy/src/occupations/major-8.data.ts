/** Major group 8 of the occupations (Plant and machine operators and assemblers); how to read it: occupation-table.ts. */
export const MAJOR_8 = `
8 | Thợ lắp ráp và vận hành máy móc, thiết bị | Plant and machine operators and assemblers
81 | Thợ vận hành máy móc và thiết bị | Stationary plant and machine operators
811 | Thợ vận hành máy khai khoáng và chế biến khoáng sản | Mining and mineral processing plant operators
8111 | Thợ mỏ và khai thác đá | Miners and quarriers
  thợ mỏ, thợ lò, công nhân mỏ, công nhân khai thác mỏ, thợ khai thác than, công nhân hầm lò, khai thác mỏ hầm lò,
  thợ khai thác hầm lò, thợ khoan đá, công nhân khai thác đá, công nhân khai thác than, vận hành máy khoan mỏ,
  thợ cơ điện lò, miner, học viên lò, công nhân khai thác quặng
8112 | Thợ vận hành máy chế biến khoáng sản và đá | Mineral and stone processing plant operators
  vận hành máy nghiền đá, vận hành máy sàng, tuyển quặng, công nhân tuyển quặng, công nhân tuyển khoáng,
  vận hành trạm nghiền, công nhân nghiền sàng, công nhân tuyển than, vận hành máy cưa đá, vận hành máy nghiền,
  xưởng nghiền
8113 | Thợ khoan giếng, khoan thăm dò | Well drillers and borers and related workers
  thợ khoan giếng, khoan giếng, thợ khoan cọc nhồi, thợ khoan địa chất, vận hành máy khoan cọc nhồi,
  công nhân khoan, thợ khoan, vận hành máy khoan, khoan thăm dò, công nhân khoan thăm dò
8114 | Thợ vận hành máy sản xuất xi măng, đá và sản phẩm khoáng khác | Cement, stone and other mineral products machine operators
  vận hành nhà máy xi măng, công nhân xi măng, vận hành trạm trộn bê tông, trạm trộn bê tông,
  công nhân gạch không nung, vận hành máy ép gạch, công nhân sản xuất cấu kiện bê tông,
  công nhân sản xuất đá ốp lát, vận hành lò quay xi măng, công nhân ngói
812 | Thợ vận hành máy sản xuất và hoàn thiện kim loại | Metal processing and finishing plant operators
8121 | Thợ vận hành máy luyện, cán kim loại | Metal processing plant operators
  công nhân luyện thép, luyện thép, thợ luyện kim, công nhân cán thép, vận hành máy cán, vận hành lò luyện,
  công nhân lò cao, công nhân gang thép, công nhân luyện gang, luyện kim, cán thép, nấu luyện kim loại,
  công nhân nhiệt luyện, nhiệt luyện, kéo dây thép, công nhân kéo dây đồng, vận hành lò nung kim loại,
  công nhân thép, vận hành máy đùn nhôm, công nhân đùn nhôm, công nhân lò luyện
8122 | Thợ vận hành máy mạ, phủ và hoàn thiện kim loại | Metal finishing, plating and coating machine operators
  công nhân mạ, thợ mạ, xi mạ, công nhân xi mạ, vận hành dây chuyền mạ, mạ điện, anode nhôm,
  công nhân xử lý bề mặt, xử lý bề mặt kim loại, mạ kẽm, công nhân mạ kẽm, thợ xi mạ, công nhân anode, mạ vàng
813 | Thợ vận hành máy sản xuất hóa chất và phim ảnh | Chemical and photographic products plant and machine operators
8131 | Thợ vận hành máy sản xuất hóa chất | Chemical products plant and machine operators
  công nhân hóa chất, vận hành máy sản xuất hóa chất, công nhân sản xuất sơn, công nhân sản xuất phân bón,
  công nhân dược, công nhân sản xuất dược phẩm, vận hành máy dập viên, công nhân sản xuất mỹ phẩm,
  công nhân pha chế hóa chất, công nhân sản xuất thuốc, công nhân phân bón, công nhân sản xuất pin,
  sản xuất dược phẩm, sản xuất mỹ phẩm
8132 | Thợ vận hành máy làm ảnh | Photographic products machine operators
  thợ rửa ảnh, in ảnh, vận hành máy làm ảnh, nhân viên lab ảnh, nhân viên in ảnh, làm album ảnh cưới
814 | Thợ vận hành máy sản xuất cao su, nhựa và giấy | Rubber, plastic and paper products machine operators
8141 | Thợ vận hành máy sản xuất cao su | Rubber products machine operators
  vận hành máy cán cao su, công nhân sản xuất lốp, lưu hóa cao su, công nhân sản xuất cao su, công nhân ép cao su,
  vận hành máy cao su
8142 | Thợ vận hành máy sản xuất nhựa | Plastic products machine operators
  vận hành máy ép nhựa, công nhân ép nhựa, ép nhựa, đứng máy ép nhựa, vận hành máy ép, đứng máy ép, công nhân nhựa, vận hành máy đùn nhựa,
  vận hành máy thổi, thổi nhựa, vận hành máy thổi màng, công nhân sản xuất bao bì nhựa, công nhân sản xuất nhựa,
  tạo hạt nhựa, máy ép nhựa, đúc nhựa, thợ ép nhựa, công nhân đúc nhựa, sản xuất nhựa, cắt túi nilon
8143 | Thợ vận hành máy sản xuất sản phẩm giấy | Paper products machine operators
  công nhân bao bì giấy, vận hành máy làm hộp giấy, công nhân sản xuất carton, công nhân bao bì,
  vận hành máy sóng carton, vận hành máy cắt giấy, công nhân sản xuất giấy vệ sinh, vận hành máy làm túi giấy,
  sản xuất bao bì carton, công nhân sản xuất bao bì, vận hành máy làm bỉm, sản xuất bao bì
815 | Thợ vận hành máy dệt, may, da giày | Textile, fur and leather products machine operators
8151 | Thợ vận hành máy kéo sợi | Fibre preparing, spinning and winding machine operators
  công nhân sợi, kéo sợi, vận hành máy sợi, công nhân kéo sợi, vận hành máy chải bông, quấn sợi,
  công nhân nhà máy sợi, đứng máy sợi, vận hành máy sợi con
8152 | Thợ vận hành máy dệt, đan | Weaving and knitting machine operators
  công nhân dệt, thợ dệt, vận hành máy dệt, công nhân dệt kim, dệt kim, vận hành máy đan len, dệt,
  công nhân dệt lưới, đứng máy dệt, vận hành máy dệt kim, công nhân đan máy
8153 | Thợ vận hành máy may công nghiệp | Sewing machine operators
  công nhân may, dệt may, công nhân dệt may, may công nghiệp, công nhân may công nghiệp, thợ may công nghiệp, công nhân chuyền may, chuyền may,
  may mặc, công nhân may mặc, lao động may, may giày dép, may gia công, gia công may mặc, vận hành máy may,
  vận hành máy thêu, thêu vi tính, thợ vắt sổ, công nhân vắt sổ, may áo jacket, may áo sơ mi, may túi xách,
  công nhân may túi xách, may hàng xuất khẩu, công nhân may xuất khẩu, thợ may chuyền, công nhân đứng máy may,
  thợ ráp, may dây chuyền, may balo, may khẩu trang, thợ may gia công, sewing operator, sewing worker,
  công nhân phụ may, học may, học nghề may, công nhân thêu, may áo phao, may găng tay
8154 | Thợ vận hành máy tẩy, nhuộm vải | Bleaching, dyeing and fabric cleaning machine operators
  công nhân nhuộm, vận hành máy nhuộm, nhuộm vải, công nhân hoàn tất vải, công nhân giặt mài, tẩy nhuộm,
  công nhân giặt công nghiệp may, nhuộm, dệt nhuộm, giặt mài jean
8155 | Thợ vận hành máy xử lý da, lông thú | Fur and leather preparing machine operators
  vận hành máy thuộc da, công nhân xử lý da, công nhân nhà máy da
8156 | Thợ vận hành máy sản xuất giày | Shoemaking and related machine operators
  công nhân giày da, công nhân giày, công nhân may giày, công nhân sản xuất giày, công nhân gò giày, may mũ giày,
  công nhân đế giày, vận hành máy chặt giày, giày da, công nhân da giày, may giày, công nhân dán đế giày,
  công nhân giầy, công nhân gò đế, gò đế
8157 | Thợ vận hành máy giặt là công nghiệp | Laundry machine operators
  giặt là công nghiệp, vận hành máy giặt công nghiệp, nhân viên giặt là, giặt là, công nhân giặt là,
  nhân viên cửa hàng giặt sấy, giặt sấy, giặt ủi công nghiệp, vận hành máy giặt, laundry
8159 | Thợ vận hành máy dệt, may, da chưa phân vào đâu | Textile, fur and leather products machine operators not elsewhere classified
  vận hành máy chần bông, công nhân sản xuất mũ, công nhân sản xuất lều bạt, vận hành máy làm vải không dệt,
  công nhân sản xuất dây đai, vận hành máy trải vải tự động, sản xuất lều trại
816 | Thợ vận hành máy chế biến thực phẩm | Food and related products machine operators
8160 | Thợ vận hành máy chế biến thực phẩm | Food and related products machine operators
  công nhân chế biến thực phẩm, chế biến thực phẩm, công nhân thực phẩm, vận hành máy chế biến thực phẩm,
  công nhân chế biến chè, sao chè, vận hành máy sao chè, công nhân nhà máy bia, công nhân bánh kẹo,
  công nhân sản xuất bánh kẹo, công nhân nhà máy sữa, công nhân nước giải khát, công nhân chế biến thủy sản,
  công nhân sản xuất thức ăn chăn nuôi, xay xát gạo, sản xuất thức ăn chăn nuôi, công nhân sản xuất thực phẩm,
  sản xuất thực phẩm, chế biến chè, nhà máy bia, nhà máy chè, công nhân cám, vận hành máy ép viên,
  công nhân sản xuất mì, công nhân mì tôm
817 | Thợ vận hành máy chế biến gỗ và giấy | Wood processing and papermaking plant operators
8171 | Thợ vận hành máy sản xuất bột giấy, giấy | Pulp and papermaking plant operators
  công nhân giấy, vận hành máy xeo giấy, xeo giấy, sản xuất bột giấy, công nhân nhà máy giấy, nấu bột giấy,
  vận hành máy xeo, máy xeo
8172 | Thợ vận hành máy chế biến gỗ | Wood processing plant operators
  công nhân xẻ gỗ, vận hành máy xẻ gỗ, bóc gỗ, công nhân bóc gỗ, vận hành máy bóc gỗ, ván ép, công nhân ván ép,
  băm dăm gỗ, công nhân chế biến gỗ, công nhân gỗ, chế biến gỗ, xưởng gỗ bóc, công nhân viên nén gỗ,
  vận hành máy băm gỗ, xẻ gỗ, ép ván
818 | Thợ vận hành máy móc cố định khác | Other stationary plant and machine operators
8181 | Thợ vận hành lò, máy sản xuất thủy tinh, gốm sứ | Glass and ceramics plant operators
  vận hành lò nung gạch, vận hành lò thủy tinh, công nhân lò gạch, vận hành lò nung gốm, đốt lò gạch tuynel,
  vận hành máy kính cường lực, vận hành lò nung
8182 | Thợ vận hành nồi hơi | Steam engine and boiler operators
  vận hành lò hơi, vận hành nồi hơi, đốt lò hơi, nhân viên vận hành lò hơi, công nhân vận hành lò hơi, thợ lò hơi,
  boiler operator, lò hơi, nồi hơi
8183 | Thợ vận hành máy đóng gói, đóng chai, dán nhãn | Packing, bottling and labelling machine operators
  vận hành máy đóng gói, vận hành máy đóng chai, vận hành máy chiết rót, vận hành máy dán nhãn,
  công nhân vận hành máy đóng gói, đứng máy đóng gói, vận hành dây chuyền đóng gói
8189 | Thợ vận hành máy móc cố định chưa phân vào đâu | Stationary plant and machine operators not elsewhere classified
  vận hành máy, công nhân vận hành máy, nhân viên vận hành máy, đứng máy, công nhân đứng máy,
  vận hành dây chuyền sản xuất, vận hành dây chuyền, vận hành thiết bị, machine operator, operator,
  vận hành máy móc, vận hành máy sản xuất, công nhân vận hành, vận hành máy nén khí, vận hành máy cắt,
  đứng máy cắt, vận hành máy smt, vận hành smt, vận hành máy tự động, thợ vận hành máy, chạy máy, trông máy,
  vận hành máy cuộn
82 | Thợ lắp ráp | Assemblers
821 | Thợ lắp ráp | Assemblers
8211 | Thợ lắp ráp máy móc cơ khí | Mechanical machinery assemblers
  lắp ráp cơ khí, thợ lắp ráp cơ khí, công nhân lắp ráp cơ khí, lắp ráp ô tô, lắp ráp xe máy,
  công nhân lắp ráp xe máy, công nhân lắp ráp ô tô, lắp ráp máy móc, thợ lắp máy, lắp máy, công nhân lắp ráp xe,
  lắp đặt máy móc thiết bị, lắp đặt cơ khí, lắp ráp thiết bị cơ khí, công nhân lắp ráp động cơ, thợ lắp đặt máy,
  lắp đặt thiết bị
8212 | Thợ lắp ráp thiết bị điện, điện tử | Electrical and electronic equipment assemblers
  công nhân lắp ráp điện tử, công nhân điện tử, lắp ráp điện tử, lắp ráp linh kiện điện tử, lắp ráp linh kiện,
  công nhân lắp ráp linh kiện, linh kiện điện tử, công nhân linh kiện điện tử, lắp ráp điện thoại,
  lắp ráp bản mạch, công nhân smt, công nhân bản mạch, lắp ráp camera module, lắp ráp pin, hàn linh kiện,
  hàn thiếc, công nhân hàn thiếc, công nhân sản xuất điện tử, công nhân dây điện, lắp ráp dây điện,
  công nhân dây dẫn điện ô tô, bó dây điện, công nhân lắp ráp bản mạch, sản xuất linh kiện điện tử,
  công nhân sản xuất linh kiện điện tử, nữ công nhân điện tử, công nhân làm điện tử,
  electronics assembler, công nhân pin mặt trời, lắp ráp tấm pin, lắp ráp tai nghe, sản xuất điện tử,
  assembly electronics, lắp ráp đèn led, lắp ráp thiết bị điện, lao động điện tử, camera module, công nhân samsung,
  làm samsung
8219 | Thợ lắp ráp chưa phân vào đâu | Assemblers not elsewhere classified
  công nhân lắp ráp, lắp ráp, nhân viên lắp ráp, lắp ráp sản phẩm, lắp ráp đồ chơi, lắp ráp đồ gỗ,
  lắp ráp sản phẩm nhựa, công nhân lắp ráp sản phẩm, assembler, lắp ráp xe đạp, lắp ráp đồ nhựa, lắp ráp cửa,
  công nhân lắp ráp nội thất, lắp ráp dụng cụ y tế, assembly worker, công nhân đồ chơi
83 | Lái xe và thợ vận hành thiết bị chuyển động | Drivers and mobile plant operators
831 | Lái tàu hỏa và công nhân đường sắt | Locomotive engine drivers and related workers
8311 | Lái tàu hỏa | Locomotive engine drivers
  lái tàu, lái tàu hỏa, lái đầu máy, phụ lái tàu, lái tàu điện
8312 | Công nhân gác ghi, tín hiệu đường sắt | Railway brake, signal and switch operators
  gác ghi đường sắt, trực ban chạy tàu, công nhân gác ghi, trưởng dồn đường sắt, tín hiệu đường sắt
832 | Lái xe con, xe van và xe máy | Car, van and motorcycle drivers
8321 | Lái xe máy, xe ôm | Motorcycle drivers
  lái xe ôm, xe ôm công nghệ, tài xế xe máy, shipper, giao hàng bằng xe máy, tài xế công nghệ, giao hàng xe máy,
  nhân viên giao hàng, giao hàng, nhân viên giao hàng xe máy, giao đồ ăn, shipper xe máy, nhân viên ship hàng,
  shipper part time, giao hàng nhanh, tài xế giao hàng, ship hàng, ship đồ ăn, delivery, delivery man, rider
8322 | Lái xe con, taxi, xe van | Car, taxi and van drivers
  lái xe, lái xe con, tài xế, lái xe taxi, tài xế taxi, lái xe ô tô, lái xe riêng, lái xe gia đình,
  lái xe giám đốc, lái xe văn phòng, lái xe bằng b, lái xe b2, lái xe b1, lái xe công nghệ, lái xe bán tải, lái xe tải nhẹ, lái xe 4 chỗ,
  lái xe 7 chỗ, lái xe con cho sếp, tài xế văn phòng, tài xế riêng, lái xe van, nhân viên lái xe, tài xế lái xe,
  driver, lái xe công ty, lái xe lãnh đạo, taxi driver, lái xe dịch vụ, lái xe cứu thương, lái xe hợp đồng,
  lái xe tải van, lái xe giao hàng
833 | Lái xe tải nặng và xe buýt | Heavy truck and bus drivers
8331 | Lái xe buýt, xe khách | Bus and tram drivers
  lái xe buýt, lái xe khách, tài xế xe khách, lái xe đưa đón công nhân, lái xe bus, lái xe 29 chỗ, lái xe 45 chỗ,
  lái xe du lịch, lái xe giường nằm, lái xe 16 chỗ, tài xế xe buýt, lái xe đưa đón, lái xe bằng d, lái xe bằng e, lái xe d, lái xe e,
  lái xe đưa đón học sinh, lái xe dấu d, bus driver, lái xe limousine, tài xế xe đưa đón, tài xế xe 16 chỗ,
  tài xế 29 chỗ
8332 | Lái xe tải nặng | Heavy truck and lorry drivers
  lái xe tải, tài xế xe tải, lái xe container, lái xe công, tài xế container, lái xe đầu kéo, lái xe ben,
  lái xe bồn, lái xe bằng c, lái xe bằng fc, lái xe fc, lái xe c, tài xế xe ben, lái xe trộn bê tông, lái xe chở hàng,
  lái xe đường dài, tài xế đầu kéo, lái xe bắc nam, truck driver, lái xe hạng c, lái xe dấu c, lái xe howo,
  tài xế lái xe tải, lái xe tải giao hàng, lái xe bồn bê tông, lái xe thùng, lái xe chở rác
834 | Thợ vận hành thiết bị chuyển động | Mobile plant operators
8341 | Thợ vận hành máy nông, lâm nghiệp di động | Mobile farm and forestry plant operators
  lái máy cày, lái máy kéo, lái máy gặt, vận hành máy gặt đập, lái máy nông nghiệp, lái máy bừa
8342 | Thợ vận hành máy đào đất và máy có liên quan | Earthmoving and related plant operators
  lái máy xúc, lái máy ủi, lái máy xúc đào, vận hành máy xúc, lái máy lu, lái xe lu, lái máy đào,
  lái máy công trình, lái máy xúc lật, lái máy san gạt, vận hành máy công trình, thợ lái máy xúc, lái máy ép cọc,
  vận hành máy ủi, lái máy rải nhựa, excavator operator, lái xúc, vận hành máy đào, lái xúc lật
8343 | Thợ vận hành cần cẩu, tời nâng | Crane, hoist and related plant operators
  lái cẩu, lái cần trục, lái cẩu trục, vận hành cầu trục, vận hành cần trục, lái cẩu tháp, lái xe cẩu,
  vận hành cẩu trục, vận hành vận thăng, vận hành cẩu, crane operator, lái cần cẩu, tài xế xe cẩu,
  điều khiển cầu trục, điều khiển phương tiện nâng hạ, lái cẩu bánh lốp
8344 | Lái xe nâng | Lifting truck operators
  lái xe nâng, vận hành xe nâng, lái xe nâng hàng, nhân viên lái xe nâng, công nhân lái xe nâng, forklift driver,
  xe nâng, tài xế xe nâng, forklift, lái xe nâng điện, lái xe nâng reach truck, lái xe nâng dầu, công nhân xe nâng
835 | Thủy thủ | Ships' deck crews and related workers
8350 | Thủy thủ | Ships' deck crews and related workers
  thủy thủ, thuyền viên, thợ máy tàu, lái thuyền, lái phà, thuyền viên tàu hàng, lái tàu sông, sailor, lái cano,
  lái tàu thuyền
`;
