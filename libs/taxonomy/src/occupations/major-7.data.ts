/** Major group 7 of the occupations (Craft and related trades workers); how to read it: occupation-table.ts. */
export const MAJOR_7 = `
7 | Lao động thủ công và các nghề nghiệp có liên quan khác | Craft and related trades workers
71 | Lao động xây dựng và lao động có liên quan đến nghề xây dựng (trừ thợ điện) | Building and related trades workers, excluding electricians
711 | Thợ xây dựng khung nhà và thợ có liên quan | Building frame and related trades workers
7111 | Thợ xây dựng nhà | House builders
  thợ xây nhà, thợ xây dựng, xây dựng nhà ở, thợ xây dựng dân dụng, sửa chữa nhà, thợ sửa nhà,
  thợ xây dựng công trình, xây dựng dân dụng
7112 | Thợ xây (gạch, đá) | Bricklayers and related workers
  thợ xây, thợ nề, thợ xây tô, xây gạch, công nhân xây, thợ xây gạch, thợ xây trát, thợ xây lò
7113 | Thợ đá | Stonemasons, stone cutters, splitters and carvers
  thợ đá, thợ cắt đá, thợ khắc đá, thợ ốp đá, thợ chẻ đá, thợ điêu khắc đá, công nhân cắt đá, thợ đục đá,
  thợ làm đá hoa cương, thợ gia công đá
7114 | Thợ bê tông | Concrete placers, concrete finishers and related workers
  thợ bê tông, thợ cốp pha, thợ đổ bê tông, công nhân bê tông, thợ cốt pha, công nhân cốp pha, thợ cốp pha sắt,
  công nhân đúc bê tông, thợ hoàn thiện bê tông, thợ khoan cắt bê tông, thợ phun bê tông
7115 | Thợ mộc xây dựng | Carpenters and joiners
  thợ mộc xây dựng, thợ mộc công trình, thợ làm cửa gỗ, thợ lắp cửa gỗ, thợ lắp sàn nhà gỗ, thợ mộc dựng nhà
7119 | Thợ xây dựng khung nhà chưa phân vào đâu | Building frame and related trades workers not elsewhere classified
  thợ giàn giáo, thợ phá dỡ, thợ lắp dựng giàn giáo, công nhân lắp giàn giáo, thợ xây dựng khung nhà,
  thợ khoan cấy thép, thợ sửa chữa công trình, công nhân duy tu, thợ chống thấm
712 | Thợ hoàn thiện công trình | Building finishers and related trades workers
7121 | Thợ lợp mái | Roofers
  thợ lợp mái, thợ lợp tôn, thợ lợp ngói, thợ làm mái tôn, thợ mái tôn, thợ lắp mái, thợ làm tôn
7122 | Thợ lát sàn, ốp lát gạch | Floor layers and tile setters
  thợ ốp lát, thợ lát nền, thợ lát gạch, thợ ốp gạch, thợ sàn gỗ, thợ lắp sàn gỗ, thợ sàn epoxy, thợ trải thảm
7123 | Thợ trát, thợ thạch cao | Plasterers
  thợ trát, thợ thạch cao, thợ làm trần thạch cao, thợ trần vách, thợ đắp phào chỉ, thợ bả thạch cao, thợ trát vữa
7124 | Thợ cách nhiệt | Insulation workers
  thợ cách nhiệt, thợ bảo ôn, thợ bọc bảo ôn, công nhân bảo ôn, thợ chống nóng, thợ phun foam
7125 | Thợ kính | Glaziers
  thợ kính, thợ lắp kính, thợ nhôm kính, nhôm kính, thợ lắp cửa nhôm kính, thợ lắp đặt cửa, thợ gia công nhôm kính,
  thợ lắp cửa cuốn, lắp đặt nhôm kính
7126 | Thợ ống nước, lắp ống | Plumbers and pipe fitters
  thợ nước, thợ ống nước, thợ sửa ống nước, thợ lắp ống, thợ đường ống, thợ lắp đặt đường ống, thợ ống công nghệ,
  thợ lắp đặt ống, thợ thông tắc cống, thợ lắp đặt thiết bị vệ sinh, lắp đặt máy lọc nước,
  công nhân lắp đặt đường ống nước, plumber, thợ gas, thợ lắp hệ thống chữa cháy
7127 | Thợ điều hòa không khí và điện lạnh | Air conditioning and refrigeration mechanics
  thợ điện lạnh, điện lạnh, kỹ thuật điện lạnh, kỹ thuật viên điện lạnh, sửa điều hòa, thợ điều hòa,
  lắp đặt điều hòa, thợ sửa tủ lạnh, thợ lắp điều hòa, vệ sinh điều hòa, nhân viên kỹ thuật điện lạnh,
  sửa chữa điện lạnh, nhân viên điện lạnh, thợ sửa điều hòa, bảo trì điện lạnh, thợ sửa máy giặt,
  thợ lạnh công nghiệp, công nhân điện lạnh
713 | Thợ sơn và làm sạch bề mặt công trình | Painters, building structure cleaners and related trades workers
7131 | Thợ sơn công trình | Painters and related workers
  thợ sơn, thợ sơn nhà, thợ sơn bả, sơn bả, thợ sơn nước, thợ bả matit, thợ sơn tường,
  thợ dán giấy dán tường
7132 | Thợ phun sơn, đánh véc ni | Spray painters and varnishers
  thợ phun sơn, sơn tĩnh điện, công nhân sơn tĩnh điện, thợ sơn ô tô, thợ sơn gỗ, thợ sơn pu, thợ sơn xe máy,
  kỹ thuật viên sơn, kỹ thuật viên sơn ô tô, công nhân phun sơn, thợ đánh véc ni, thợ sơn xịt, thợ sơn máy,
  thợ sơn kết cấu thép, kỹ thuật sơn ô tô, công nhân sơn
7133 | Thợ làm sạch bề mặt công trình | Building structure cleaners
  thợ vệ sinh mặt ngoài tòa nhà, thợ phun cát làm sạch, thợ làm sạch bề mặt, thợ phun cát, thợ tẩy rửa công trình,
  vệ sinh công trình sau xây dựng
72 | Thợ luyện kim, cơ khí và thợ có liên quan | Metal, machinery and related trades workers
721 | Thợ đúc, hàn, gò và kết cấu kim loại | Sheet and structural metal workers, moulders and welders, and related workers
7211 | Thợ đúc, làm khuôn đúc kim loại | Metal moulders and coremakers
  thợ đúc, thợ làm khuôn đúc, công nhân đúc, công nhân đúc gang, thợ đúc gang, thợ đúc kim loại, đúc áp lực,
  công nhân đúc áp lực, đúc nhôm, công nhân đúc nhôm, thợ làm lõi khuôn
7212 | Thợ hàn, cắt kim loại | Welders and flamecutters
  thợ hàn, hàn mig, hàn tig, hàn co2, hàn điện, công nhân hàn, thợ hàn inox, thợ hàn cắt, hàn hồ quang, hàn que,
  thợ hàn 6g, thợ hàn 3g, hàn laser, thợ sắt, thợ inox, thợ hàn xì, cắt plasma, vận hành robot hàn, hàn robot,
  thợ hàn điện, welder, thợ hàn kết cấu, thợ cắt hơi, thợ cơ khí hàn, thợ hàn khung sắt, hàn mig mag, thợ hàn sắt,
  thợ hàn co2, thợ sắt inox
7213 | Thợ gò, thợ tôn | Sheet-metal workers
  thợ gò, thợ gò hàn, thợ tôn, thợ gò ô tô, thợ gò đồng, chấn tôn, thợ chấn, công nhân chấn, vận hành máy chấn,
  thợ chấn tôn, thợ ống gió, công nhân ống gió, thợ đột dập tôn, máy chấn, gò sơn ô tô, thợ đồng sơn,
  kỹ thuật viên đồng, thợ đồng ô tô
7214 | Thợ lắp dựng kết cấu kim loại | Structural-metal preparers and erectors
  thợ kết cấu thép, thợ lắp dựng kết cấu thép, thợ lắp dựng, thợ gá, thợ gá lắp, công nhân kết cấu thép,
  thợ sắt xây dựng, thợ lắp dựng nhà thép, thợ đóng cốt thép, thợ cốt thép, thợ buộc sắt, thợ lắp dựng nhà xưởng,
  thợ nhà thép tiền chế
7215 | Thợ kích kéo và nối cáp | Riggers and cable splicers
  thợ móc cẩu, thợ kích kéo, thợ nối cáp, thợ rigger, phụ cẩu, lái cẩu phụ móc cáp, xi nhan cẩu, rigger
722 | Thợ rèn, thợ dụng cụ và gia công kim loại | Blacksmiths, toolmakers and related trades workers
7221 | Thợ rèn, dập kim loại | Blacksmiths, hammersmiths and forging press workers
  thợ rèn, công nhân rèn dập, rèn dập, vận hành máy dập, công nhân dập, đứng máy dập, công nhân đột dập, đột dập,
  dập kim loại, thợ dập, vận hành máy đột dập, công nhân rèn
7222 | Thợ chế tạo dụng cụ, khuôn mẫu | Toolmakers and related workers
  thợ khuôn, thợ làm khuôn, thợ khuôn mẫu, thợ sửa khuôn, bảo dưỡng khuôn, nhân viên bảo dưỡng khuôn,
  sửa chữa khuôn, thợ nguội khuôn, thợ chế tạo khuôn, thợ làm jig, thợ nguội, thợ nguội chế tạo,
  nhân viên sửa chữa khuôn, chế tạo khuôn mẫu, thợ làm chìa khóa, thợ sửa khóa, bảo dưỡng khuôn dập, khuôn mẫu
7223 | Thợ cài đặt và vận hành máy công cụ kim loại | Metal working machine tool setters and operators
  thợ tiện, thợ phay, thợ bào, vận hành máy cnc, thợ cnc, đứng máy cnc, tiện cnc, phay cnc, lập trình cnc,
  công nhân cnc, nhân viên vận hành máy cnc, gia công cnc, công nhân đứng máy cnc, tiện cơ, thợ tiện cnc,
  thợ phay cnc, cắt dây cnc, thợ cắt dây, xung điện, thợ cơ khí, công nhân cơ khí, cắt laser,
  vận hành máy cắt laser, vận hành máy tiện, vận hành máy phay, đứng máy tiện, thợ gia công cơ khí,
  gia công cơ khí, cnc, cnc operator, lập trình gia công, công nhân tiện, công nhân gia công cơ khí,
  vận hành máy laser, cơ khí, thợ khoan kim loại, thợ tiện vạn năng, thợ máy cnc, trung tâm gia công, thợ doa
7224 | Thợ mài, đánh bóng kim loại | Metal polishers, wheel grinders and tool sharpeners
  thợ mài, thợ đánh bóng, công nhân mài, công nhân đánh bóng, đánh bóng kim loại, mài kim loại, thợ mài phẳng,
  thợ mài tròn, mài ba via, công nhân mài bavia, đánh bóng inox, thợ mài dao kéo, mài bavia, vận hành máy mài
723 | Thợ cơ khí sửa chữa máy móc | Machinery mechanics and repairers
7231 | Thợ sửa chữa xe có động cơ | Motor vehicle mechanics and repairers
  thợ sửa xe máy, thợ sửa chữa ô tô, sửa chữa ô tô, sửa xe máy, thợ sửa xe, thợ máy ô tô, thợ gầm máy ô tô,
  kỹ thuật viên sửa chữa ô tô, kỹ thuật viên ô tô, kỹ thuật viên xe máy, thợ điện ô tô,
  kỹ thuật viên sửa chữa chung, sửa chữa xe tải, thợ ô tô, thợ sửa xe tải, bảo dưỡng ô tô, bảo dưỡng xe máy,
  kỹ thuật viên bảo dưỡng ô tô, kỹ thuật viên xe máy điện, auto mechanic, automotive technician, thợ lốp,
  thợ làm lốp, sửa chữa bảo dưỡng ô tô, thợ gầm máy, thợ sửa ô tô, kỹ thuật ô tô, lắp ráp xe máy điện, thợ xe máy,
  thợ máy ô tô tải, sửa chữa xe nâng, thợ sửa xe nâng, kỹ thuật xe nâng, sửa xe ô tô, kỹ thuật viên xe điện
7232 | Thợ sửa chữa máy bay | Aircraft engine mechanics and repairers
  thợ sửa chữa máy bay, kỹ thuật viên bảo dưỡng máy bay, thợ máy bay, aircraft mechanic
7233 | Thợ sửa chữa máy nông nghiệp và công nghiệp | Agricultural and industrial machinery mechanics and repairers
  thợ sửa máy, thợ máy, thợ bảo trì, bảo trì, nhân viên bảo trì, bảo trì máy, bảo trì máy móc, bảo trì thiết bị,
  bảo dưỡng máy, bảo dưỡng máy móc, bảo dưỡng thiết bị, sửa chữa máy móc, thợ sửa máy may, thợ máy may,
  sửa máy may, cơ điện máy may, bảo trì cơ khí, thợ sửa chữa máy móc, thợ sửa máy công nghiệp,
  thợ máy xúc sửa chữa, thợ máy công trình, thợ sửa máy nông nghiệp, thợ sửa chữa, nhân viên kỹ thuật bảo trì,
  kỹ thuật bảo trì, kỹ thuật viên sửa máy may, công nhân bảo trì, maintenance technician, maintenance,
  maintenance staff, mechanic, thợ sửa máy bơm, kỹ thuật sửa chữa, nhân viên bảo trì thiết bị, bảo trì nhà máy,
  bảo trì sản xuất, bảo trì sửa chữa, công nhân sửa chữa máy, thợ sửa chữa cơ khí, sửa chữa máy công trình,
  nhân viên sửa chữa, bảo dưỡng, bảo trì thang máy, thợ thang máy, lắp đặt thang máy
7234 | Thợ sửa xe đạp và phương tiện thô sơ | Bicycle and related repairers
  thợ sửa xe đạp, sửa xe đạp, sửa xe đạp điện, thợ sửa xe đạp điện, thợ sửa xe lăn
73 | Thợ thủ công và thợ liên quan đến in | Handicraft and printing workers
731 | Thợ thủ công | Handicraft workers
7311 | Thợ chế tạo và sửa chữa dụng cụ chính xác | Precision-instrument makers and repairers
  thợ sửa đồng hồ, sửa đồng hồ, thợ sửa máy ảnh, thợ sửa cân, thợ sửa chữa thiết bị y tế, sửa chữa thiết bị y tế,
  bảo trì thiết bị y tế, kỹ thuật viên thiết bị y tế, kỹ thuật thiết bị y tế, thợ sửa dụng cụ đo
7312 | Thợ làm và lên dây nhạc cụ | Musical instrument makers and tuners
  thợ làm đàn, thợ sửa đàn, thợ lên dây đàn piano, thợ chế tác nhạc cụ
7313 | Thợ kim hoàn | Jewellery and precious-metal workers
  thợ kim hoàn, thợ vàng, thợ bạc, thợ vàng bạc, thợ kim hoàn chế tác, chế tác trang sức, thợ làm trang sức,
  thợ đính đá trang sức, thợ nguội vàng, chế tác vàng bạc
7314 | Thợ gốm | Potters and related workers
  thợ gốm, thợ gốm sứ, thợ làm gạch, công nhân gốm sứ, công nhân làm gạch, thợ nặn gốm, thợ tạo hình gốm,
  công nhân gạch
7315 | Thợ thủy tinh | Glass makers, cutters, grinders and finishers
  thợ thổi thủy tinh, thợ cắt kính, thợ mài kính, công nhân gia công kính, công nhân cắt kính, thợ mài cạnh kính,
  công nhân thủy tinh
7316 | Thợ kẻ biển, khắc và trang trí | Sign writers, decorative painters, engravers and etchers
  thợ làm biển quảng cáo, thợ biển quảng cáo, thợ làm biển hiệu, thợ kẻ vẽ, thợ vẽ tranh tường, thợ khắc laser,
  khắc cnc, thợ quảng cáo, thợ thi công quảng cáo, vẽ tranh tường, thi công quảng cáo,
  nhân viên thi công quảng cáo, thợ dán decal
7317 | Thợ thủ công gỗ, mây tre đan | Handicraft workers in wood, basketry and related materials
  thợ mây tre đan, đan lát, đan mây tre, thợ chạm khắc gỗ, thợ điêu khắc gỗ, thợ đục gỗ, thợ mỹ nghệ gỗ,
  thợ khảm trai, thợ tiện gỗ mỹ nghệ, thợ đan nón
7318 | Thợ thủ công dệt, da | Handicraft workers in textile, leather and related materials
  thợ dệt thổ cẩm, dệt thổ cẩm, thợ thủ công da, đan len, móc len, thợ làm đồ da, thợ dệt chiếu, làm đồ da thủ công
7319 | Thợ thủ công chưa phân vào đâu | Handicraft workers not elsewhere classified
  thợ thủ công mỹ nghệ, làm hàng thủ công, gia công hàng thủ công tại nhà, làm nến thơm, thợ sơn mài, làm hoa giả,
  làm vàng mã, thợ thủ công, làm đồ handmade, làm hương
732 | Thợ in | Printing trades workers
7321 | Thợ chế bản in | Pre-press technicians
  thợ chế bản, nhân viên chế bản, chế bản in, nhân viên ra phim, bình bản in, chế bản
7322 | Thợ in | Printers
  thợ in, công nhân in, thợ in offset, vận hành máy in, thợ in lụa, in lụa, thợ in flexo, in chuyển nhiệt,
  thợ vận hành máy in, đứng máy in, in phun, in kỹ thuật số, thợ in bạt, công nhân in lưới,
  công nhân vận hành máy in, vận hành máy offset, in offset, in decal, nhân viên in ấn, in bao bì,
  công nhân in bao bì, chạy máy in
7323 | Thợ đóng sách và hoàn thiện sau in | Print finishing and binding workers
  thợ đóng sách, thợ bế hộp, vận hành máy bế, công nhân bế, công nhân gia công sau in, thợ cán màng, đứng máy bế,
  máy bế, vận hành máy dán hộp, công nhân gia công giấy, máy xén giấy
74 | Thợ điện và thợ điện tử | Electrical and electronic trades workers
741 | Thợ lắp đặt và sửa chữa thiết bị điện | Electrical equipment installers and repairers
7411 | Thợ điện công trình, điện dân dụng | Building and related electricians
  thợ điện, thợ điện nước, điện nước, điện dân dụng, thợ điện dân dụng, thợ điện công trình, lắp đặt điện,
  thợ lắp đặt điện nước, thợ điện tòa nhà, thợ phụ điện nước, kỹ thuật điện nước, nhân viên kỹ thuật điện nước,
  nhân viên điện nước, công nhân điện nước, thi công điện, thi công điện nước, thợ điện nhẹ, kỹ thuật tòa nhà,
  nhân viên kỹ thuật tòa nhà, bảo trì tòa nhà, bảo trì điện nước, nhân viên bảo trì điện nước, electrician,
  thợ sửa điện, sửa chữa điện nước, kỹ thuật bảo trì tòa nhà, lắp đặt điện mặt trời, thợ điện mặt trời,
  kỹ thuật viên tòa nhà, thợ sửa điện nước, thợ phụ điện, phụ điện
7412 | Thợ cơ khí điện, lắp ráp thiết bị điện | Electrical mechanics and fitters
  thợ điện công nghiệp, điện công nghiệp, bảo trì điện, nhân viên bảo trì điện, thợ bảo trì điện, thợ cơ điện,
  cơ điện, nhân viên cơ điện, công nhân cơ điện, bảo trì cơ điện, nhân viên bảo trì cơ điện, thợ đấu tủ điện,
  thợ tủ điện, lắp tủ điện, thợ quấn động cơ, thợ quấn mô tơ, thợ sửa chữa điện, sửa chữa điện,
  sửa chữa đồ điện gia dụng, bảo hành điện gia dụng, công nhân điện, công nhân điện công nghiệp, đấu nối tủ điện,
  thợ lắp tủ bảng điện, nhân viên điện, kỹ thuật bảo trì điện, sửa chữa thiết bị điện, sửa chữa điện công nghiệp,
  bảo dưỡng điện, thợ điện nhà máy, thợ điện máy, bảo trì điện công nghiệp, tự động hóa, thợ quấn motor, quấn motor
7413 | Thợ lắp đặt và sửa chữa đường dây điện | Electrical line installers and repairers
  thợ đường dây, công nhân đường dây, thợ điện lực, công nhân điện lực, thợ kéo cáp điện, lắp đặt đường dây điện,
  thợ xây lắp đường dây và trạm, công nhân quản lý vận hành đường dây, thợ đấu nối cáp ngầm, thợ xây lắp điện
742 | Thợ lắp đặt và sửa chữa điện tử, viễn thông | Electronics and telecommunications installers and repairers
7421 | Thợ sửa chữa điện tử | Electronics mechanics and servicers
  thợ sửa điện tử, sửa chữa điện tử, thợ điện tử, sửa tivi, thợ sửa tivi, sửa board mạch, sửa mạch,
  thợ sửa bo mạch, thợ sửa máy photocopy, kỹ thuật máy photocopy, sửa máy in, kỹ thuật bảo hành,
  nhân viên kỹ thuật bảo hành, bảo hành điện tử, nhân viên bảo hành, kỹ thuật máy văn phòng, sửa chữa bản mạch,
  sửa hàng điện tử, rework, công nhân sửa hàng, sửa chữa linh kiện điện tử, lao động kỹ thuật bản mạch
7422 | Thợ lắp đặt và sửa chữa thiết bị công nghệ thông tin, truyền thông | Information and communications technology installers and servicers
  thợ sửa điện thoại, sửa điện thoại, kỹ thuật viên điện thoại, thợ lắp camera, lắp đặt camera, kỹ thuật camera,
  nhân viên lắp đặt camera, lắp mạng, nhân viên lắp đặt mạng, kỹ thuật lắp mạng, kỹ thuật viên lắp đặt,
  thợ kéo cáp quang, thợ hàn cáp quang, sửa máy tính, sửa laptop, thợ sửa máy tính, kỹ thuật máy tính,
  nhân viên kỹ thuật máy tính, kỹ thuật viên sửa điện thoại, triển khai bảo trì internet,
  lắp đặt bảo trì viễn thông, lắp đặt internet, kỹ thuật triển khai bảo trì, kỹ thuật viên triển khai bảo trì,
  nhân viên kỹ thuật camera, lắp đặt định vị gps, cài win, lắp đặt thiết bị giám sát, điện nhẹ, thi công điện nhẹ,
  kỹ thuật điện nhẹ, dây thuê bao, kỹ thuật viên fpt telecom, kỹ thuật viettel
75 | Thợ chế biến thực phẩm, gia công gỗ, may mặc, đồ thủ công và thợ có liên quan khác | Food processing, wood working, garment and other craft and related trades workers
751 | Thợ chế biến thực phẩm | Food processing and related trades workers
7511 | Thợ giết mổ, chế biến thịt cá | Butchers, fishmongers and related food preparers
  thợ giết mổ, công nhân giết mổ, thợ mổ lợn, pha lóc thịt, thợ pha thịt, nhân viên pha lóc thịt, chế biến thịt,
  công nhân chế biến thịt, chế biến cá, thợ làm giò chả, nhân viên quầy thịt, công nhân pha lóc, làm giò chả,
  nhân viên quầy cá
7512 | Thợ làm bánh, kẹo | Bakers, pastry-cooks and confectionery makers
  thợ làm bánh, thợ bánh, làm bánh, nhân viên làm bánh, thợ bánh kem, thợ bánh mì, phụ bánh, làm bánh kem,
  thợ làm bánh mì, công nhân làm bánh, thợ làm kẹo, baker, pastry chef, thợ phụ bánh, bếp bánh kem,
  thợ làm bún phở, làm bún, làm bánh ngọt
7513 | Thợ chế biến sữa | Dairy-products makers
  thợ chế biến sữa, làm sữa chua, thợ làm kem, thợ làm phô mai
7514 | Thợ chế biến, bảo quản rau quả | Fruit, vegetable and related preservers
  chế biến rau quả, công nhân chế biến rau quả, sấy hoa quả, làm mứt, chế biến miến dong, làm miến dong, muối dưa,
  sơ chế rau củ, công nhân sơ chế rau, sơ chế nông sản, gọt hoa quả
7515 | Người nếm và phân loại thực phẩm, đồ uống | Food and beverage tasters and graders
  kcs thực phẩm, qc thực phẩm, kiểm tra chất lượng thực phẩm, nhân viên qc thực phẩm, thử nếm chè, phân loại chè,
  kiểm phẩm nông sản, kiểm tra chất lượng nông sản, qa qc thực phẩm, đánh giá cảm quan, qc nông sản
7516 | Thợ chế biến thuốc lá | Tobacco preparers and tobacco products makers
  chế biến thuốc lá, công nhân thuốc lá, sấy thuốc lá, sấy lá thuốc
752 | Thợ xử lý gỗ, thợ mộc | Wood treaters, cabinet-makers and related trades workers
7521 | Thợ xử lý gỗ | Wood treaters
  thợ sấy gỗ, thợ tẩm gỗ, công nhân xử lý gỗ, công nhân lò sấy gỗ, thợ ngâm tẩm gỗ
7522 | Thợ mộc đồ gỗ nội thất | Cabinet-makers and related workers
  thợ mộc, thợ mộc nội thất, thợ đồ gỗ, thợ mộc gia dụng, công nhân mộc, thợ lắp ráp nội thất,
  thợ lắp đặt nội thất, lắp đặt nội thất, thợ đóng đồ gỗ, thợ nội thất, thợ gỗ, thợ làm tủ bếp, thợ gỗ công nghiệp,
  thi công nội thất, thợ mộc cao cấp, thợ lắp đặt tủ bếp, thợ hoàn thiện gỗ, công nhân sản xuất nội thất,
  lắp đặt tủ bếp
7523 | Thợ cài đặt và vận hành máy gia công gỗ | Woodworking-machine tool setters and operators
  vận hành máy chế biến gỗ, thợ máy gỗ, đứng máy gỗ, vận hành máy cnc gỗ, vận hành máy dán cạnh, thợ bào gỗ,
  thợ cnc gỗ, đứng máy cưa, thợ tiện gỗ, công nhân đồ gỗ, cnc gỗ
753 | Thợ may và thợ có liên quan | Garment and related trades workers
7531 | Thợ may đo, may quần áo | Tailors, dressmakers, furriers and hatters
  thợ may, thợ may đo, may đo, cắt may, thợ cắt may, may áo dài, thợ may áo dài, thợ may quần áo, may vest,
  thợ may vest, thợ may mẫu, may mẫu, may sửa quần áo, sửa quần áo, thợ làm mũ nón vải, thợ may rèm, may rèm,
  thợ may gia đình, tailor, dressmaker, thợ may công ty thời trang, may đồng phục theo số đo, may váy cưới
7532 | Thợ thiết kế rập và cắt may | Garment and related pattern-makers and cutters
  thợ cắt, thợ cắt vải, nhân viên thiết kế rập, thiết kế rập, đi sơ đồ, nhân viên giác sơ đồ, giác sơ đồ,
  nhảy size, công nhân cắt, công nhân trải vải, trải vải, nhân viên rập, cắt rập, chuyên viên cắt rập,
  công nhân cắt vải, nhân viên làm rập, pattern maker, pattern marker, ra rập, thiết kế mẫu rập, phát triển mẫu,
  nhân viên phát triển mẫu, vận hành máy cắt vải, cắt vải, thợ cắt rập
7533 | Thợ khâu, thêu | Sewing, embroidery and related workers
  thợ thêu, thêu tay, thợ khâu, đính cườm, thêu thủ công, khâu giày tay, khâu bóng, thợ vá, khâu tay, nhặt chỉ,
  công nhân nhặt chỉ, cắt chỉ, công nhân cắt chỉ
7534 | Thợ bọc đệm, ghế | Upholsterers and related workers
  thợ bọc ghế, thợ bọc đệm, thợ làm sofa, may bọc ghế ô tô, thợ sofa, bọc ghế da ô tô, thợ bọc nệm, may sofa,
  công nhân sản xuất đệm
7535 | Thợ thuộc da | Pelt dressers, tanners and fellmongers
  thợ thuộc da, công nhân thuộc da, thợ da
7536 | Thợ đóng giày | Shoemakers and related workers
  thợ đóng giày, thợ giày, thợ sửa giày dép, thợ làm giày, thợ may giày thủ công, thợ làm túi xách, đóng giày
754 | Thợ thủ công và nghề khác có liên quan | Other craft and related workers
7541 | Thợ lặn | Underwater divers
  thợ lặn, thợ lặn công trình, người nhái, diver
7542 | Thợ nổ mìn | Shotfirers and blasters
  thợ nổ mìn, thợ mìn, công nhân nổ mìn, chỉ huy nổ mìn, thợ khoan nổ mìn, khoan nổ mìn
7543 | Người kiểm tra, phân loại sản phẩm (trừ thực phẩm, đồ uống) | Product graders and testers (excluding foods and beverages)
  kcs, nhân viên kcs, qc, nhân viên qc, kiểm tra chất lượng, nhân viên kiểm tra chất lượng, kiểm hàng,
  kiểm soát chất lượng, nhân viên kiểm soát chất lượng, kiểm tra sản phẩm, kiểm hàng may, kcs may, qc may,
  qc chuyền may, công nhân kiểm hàng, kiểm tra ngoại quan, ngoại quan, công nhân kcs, công nhân qc,
  nhân viên chất lượng, nhân viên qa qc, qa qc, qa/qc, iqc, oqc, pqc, ipqc, kiểm phẩm, kiểm vải, quality control,
  qc staff, qc inspector, quality inspector, chất lượng, nhân viên kiểm phẩm, soi hàng, kiểm tra hàng điện tử,
  qc line, phân loại sản phẩm, công nhân kiểm tra ngoại quan, kiểm tra linh kiện, nhân viên kiểm hàng,
  quality technician, qc cơ khí, nghiệm thu sản phẩm, qc thời trang, visual inspection
7544 | Người phun thuốc, diệt côn trùng, cỏ dại | Fumigators and other pest and weed controllers
  diệt côn trùng, phun thuốc diệt mối, nhân viên kiểm soát côn trùng, diệt mối, phun thuốc trừ sâu, phun khử khuẩn,
  kiểm soát dịch hại, pest control, phun thuốc muỗi, khử trùng
7549 | Thợ thủ công và nghề có liên quan chưa phân vào đâu | Craft and related workers not elsewhere classified
  thợ cắm hoa, cắm hoa, nhân viên cắm hoa, thợ làm hoa, florist, thợ đúc composite, thợ composite, thợ pha màu,
  thợ trang trí tiệc, nhân viên trang trí tiệc, trang trí tiệc cưới, thợ làm mô hình
`;
