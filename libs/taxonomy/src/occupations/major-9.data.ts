/** Major group 9 of the occupations (Elementary occupations); how to read it: occupation-table.ts. */
export const MAJOR_9 = `
9 | Lao động giản đơn | Elementary occupations
91 | Người quét dọn và giúp việc | Cleaners and helpers
911 | Người giúp việc và quét dọn | Domestic, hotel and office cleaners and helpers
9111 | Người giúp việc gia đình | Domestic cleaners and helpers
  giúp việc, giúp việc gia đình, giúp việc nhà, giúp việc theo giờ, osin, người giúp việc, nhân viên giúp việc,
  dọn nhà theo giờ, giúp việc ở lại, giúp việc nấu ăn, giúp việc theo ca, housemaid, cô giúp việc, dọn nhà
9112 | Nhân viên tạp vụ, buồng phòng | Cleaners and helpers in offices, hotels and other establishments
  tạp vụ, nhân viên tạp vụ, lao công, nhân viên vệ sinh, dọn vệ sinh, vệ sinh, buồng phòng, nhân viên buồng phòng,
  vệ sinh công nghiệp, nhân viên vệ sinh công nghiệp, tạp vụ văn phòng, dọn phòng khách sạn, dọn phòng,
  tạp vụ trường học, tạp vụ bệnh viện, nhân viên buồng, housekeeping, cleaner, tạp vụ nhà máy, nhân viên làm phòng,
  tạp vụ nấu ăn, lau dọn, vệ sinh tòa nhà, room attendant, tạp vụ nhà xưởng, làm sạch công nghiệp, làm buồng
912 | Lao động làm sạch bằng tay | Vehicle, window, laundry and other hand cleaning workers
9121 | Người giặt, là bằng tay | Hand launderers and pressers
  là quần áo, ủi quần áo, giặt quần áo, thợ là, công nhân là, công nhân là ủi, thợ ủi, là ủi, công nhân ủi,
  công nhân là hơi, là hàng may mặc, giặt thảm
9122 | Người rửa xe | Vehicle cleaners
  rửa xe, nhân viên rửa xe, thợ rửa xe, rửa xe ô tô, rửa xe máy, chăm sóc xe ô tô, nhân viên detailing,
  nhân viên chăm sóc xe, đánh bóng xe, kỹ thuật viên chăm sóc xe, detailing
9123 | Người lau cửa kính | Window cleaners
  lau kính, nhân viên lau kính, lau kính tòa nhà, lau kính nhà cao tầng, đu dây lau kính
9129 | Người làm sạch khác | Other cleaning workers
  vệ sinh bể bơi, vệ sinh máy móc, làm sạch bồn bể, vệ sinh bể nước, thau rửa bể nước, giặt ghế sofa, vệ sinh kho,
  hút bể phốt
92 | Lao động giản đơn trong nông nghiệp, lâm nghiệp và thủy sản | Agricultural, forestry and fishery labourers
921 | Lao động giản đơn trong nông, lâm nghiệp và thủy sản | Agricultural, forestry and fishery labourers
9211 | Lao động trồng trọt giản đơn | Crop farm labourers
  làm thuê nông nghiệp, hái chè thuê, cấy thuê, nhặt cỏ, thu hoạch nông sản, hái quả, hái cà phê thuê, gặt thuê,
  lao động nông nghiệp, hái rau, lao động thời vụ nông nghiệp hàn quốc, làm cỏ, cuốc đất thuê
9212 | Lao động chăn nuôi giản đơn | Livestock farm labourers
  phụ chăn nuôi, dọn chuồng trại, phụ trại lợn, phụ trại gà, lao động trại chăn nuôi, cho lợn ăn, cho gà ăn,
  phụ việc trại chăn nuôi
9213 | Lao động trồng trọt và chăn nuôi giản đơn | Mixed crop and livestock farm labourers
  phụ việc trang trại, làm thuê trang trại, công nhân nông trại, lao động phổ thông trang trại
9214 | Lao động làm vườn giản đơn | Garden and horticultural labourers
  phụ làm vườn, tưới cây, cắt cỏ, nhân viên cắt cỏ, nhổ cỏ, trồng cây, phụ vườn, cắt tỉa cây, tưới cây cắt cỏ
9215 | Lao động lâm nghiệp giản đơn | Forestry labourers
  phát rừng, bóc vỏ keo, làm thuê trồng rừng, vác gỗ, phát cây, bốc gỗ keo, bóc keo
9216 | Lao động thủy sản giản đơn | Fishery and aquaculture labourers
  phụ trại cá, lao động thủy sản, cho cá ăn, kéo lưới, phụ nuôi cá
93 | Lao động giản đơn trong khai khoáng, xây dựng, công nghiệp chế biến, chế tạo và giao thông vận tải | Labourers in mining, construction, manufacturing and transport
931 | Lao động giản đơn trong khai khoáng và xây dựng | Mining and construction labourers
9311 | Lao động giản đơn trong khai khoáng | Mining and quarrying labourers
  lao động phổ thông mỏ, phụ việc mỏ đá, công nhân phụ mỏ, phụ nổ mìn, lao động khai thác cát sỏi,
  khai thác cát sỏi
9312 | Lao động giản đơn công trình kỹ thuật dân dụng | Civil engineering labourers
  công nhân làm đường, lao động làm đường, công nhân cầu đường, đào mương, công nhân duy tu đường bộ,
  công nhân cấp thoát nước, đào đường kéo ống, công nhân thi công đường, duy tu đường sắt
9313 | Lao động giản đơn xây dựng nhà | Building construction labourers
  phụ hồ, phụ xây, phụ thợ xây, công nhân xây dựng, lao động xây dựng, phụ thợ, thợ phụ xây dựng, phụ công trình,
  công nhân công trình, lao động phổ thông xây dựng, thợ đụng xây dựng, công nhân thi công, phụ sơn,
  thợ phụ công trình
932 | Lao động giản đơn trong công nghiệp chế biến, chế tạo | Manufacturing labourers
9321 | Lao động đóng gói thủ công | Hand packers
  đóng gói, công nhân đóng gói, nhân viên đóng gói, đóng hàng, nhân viên đóng hàng, gấp hộp, dán tem, đóng thùng,
  công nhân đóng hàng, bao gói, công nhân bao gói, đóng gói hàng hóa, dán nhãn, đóng gói bánh kẹo, đóng đơn hàng,
  nhân viên đóng đơn, gói hàng, packing, packer, công nhân gấp hộp, nhân viên dán tem, gấp xếp quần áo,
  đóng gói sản phẩm, nhân viên packing, đóng gói thành phẩm, gấp quần áo
9329 | Lao động giản đơn trong công nghiệp chế biến, chế tạo chưa phân vào đâu | Manufacturing labourers not elsewhere classified
  lao động phổ thông, lđpt, công nhân, công nhân sản xuất, công nhân thời vụ, công nhân nhà máy,
  công nhân phổ thông, lao động thời vụ, công nhân chính thức, nam công nhân, nữ công nhân, lao động nam nữ,
  nhân viên sản xuất, công nhân phụ việc, phụ máy, công nhân khu công nghiệp, công nhân kcn, công nhân phụ máy,
  phổ thông, phụ xưởng, công nhân xưởng, công nhân ca đêm, lao động kcn, lao động sản xuất, factory worker,
  production worker, general worker, công nhân thử việc, phụ việc nhà xưởng, thợ phụ, công nhân part time, worker,
  nam nữ công nhân, lao động nữ, lao động nam, phụ cơ khí, phụ sản xuất
933 | Lao động giản đơn trong vận tải và kho bãi | Transport and storage labourers
9331 | Người đạp xe, kéo xe thô sơ | Hand and pedal vehicle drivers
  xích lô, người kéo xe ba gác, xe thồ, đạp xích lô, đẩy xe hàng
9332 | Người điều khiển xe súc vật kéo | Drivers of animal-drawn vehicles and machinery
  đánh xe ngựa, đánh xe bò, đánh xe trâu, quản tượng
9333 | Lao động bốc xếp hàng hóa | Freight handlers
  bốc xếp, bốc vác, khuân vác, nhân viên bốc xếp, công nhân bốc xếp, công nhân bốc vác, lao động bốc xếp, bốc hàng,
  dỡ hàng, bốc dỡ hàng hóa, bốc xếp hàng hóa, phu bốc vác, chuyển nhà, nhân viên chuyển nhà, giao nhận hàng hóa,
  phụ xe bốc xếp, bốc dỡ, lao động bốc vác, công nhân bốc dỡ, loader, nhân viên giao nhận, giao nhận,
  nhân viên bốc hàng, nhân viên phân loại hàng, phân loại hàng hóa, chia chọn hàng
9334 | Nhân viên xếp hàng lên kệ | Shelf fillers
  xếp hàng lên kệ, nhân viên xếp hàng siêu thị, nhân viên trưng bày hàng hóa siêu thị, châm hàng siêu thị,
  xếp hàng, lên hàng siêu thị, nhân viên châm hàng
94 | Người phụ giúp chuẩn bị thực phẩm | Food preparation assistants
941 | Người phụ giúp chuẩn bị thực phẩm | Food preparation assistants
9411 | Người chuẩn bị đồ ăn nhanh | Fast food preparers
  nhân viên đồ ăn nhanh, nhân viên gà rán, làm pizza, nhân viên bếp đồ ăn nhanh, fast food, nhân viên kfc,
  nhân viên lotteria, làm gà rán, nhân viên cửa hàng pizza, nhân viên đồ ăn vặt
9412 | Phụ bếp | Kitchen helpers
  phụ bếp, nhân viên phụ bếp, bếp phụ, rửa bát, nhân viên rửa bát, sơ chế thực phẩm, tạp vụ bếp, phụ bếp nhà hàng,
  phụ bếp mầm non, phụ quán, phụ nấu ăn, nhân viên sơ chế, rửa bát nhà hàng, kitchen helper, stewarding,
  phụ quán ăn, phụ bếp quán cơm, steward, nhân viên tạp vụ bếp, phụ bếp ăn công nghiệp, dọn bàn rửa bát, rửa chén
95 | Lao động trên đường phố và lao động có liên quan đến bán hàng | Street and related sales and service workers
951 | Lao động trên đường phố | Street and related service workers
9510 | Lao động trên đường phố | Street and related service workers
  đánh giày, phát tờ rơi, nhân viên phát tờ rơi, dán tờ rơi, trông xe vỉa hè, phát tờ rơi part time
952 | Người bán hàng rong (trừ đồ ăn) | Street vendors (excluding food)
9520 | Người bán hàng rong (trừ đồ ăn) | Street vendors (excluding food)
  bán hàng rong, bán vé số, bán báo dạo, bán hàng dạo
96 | Người thu dọn vật thải và lao động giản đơn khác | Refuse workers and other elementary workers
961 | Người thu gom, xử lý rác | Refuse workers
9611 | Người thu gom rác và phế liệu | Garbage and recycling collectors
  thu gom rác, công nhân thu gom rác, thu mua phế liệu, nhặt rác, công nhân môi trường,
  công nhân môi trường đô thị, công nhân vệ sinh môi trường, ve chai, phụ xe rác, nhân viên thu gom rác
9612 | Người phân loại rác thải | Refuse sorters
  phân loại rác, phân loại phế liệu, công nhân phân loại phế liệu, công nhân tái chế, tái chế nhựa phế liệu
9613 | Người quét rác, làm sạch đường phố | Sweepers and related labourers
  quét rác, công nhân quét đường, quét dọn đường phố, quét đường, quét sân, công nhân quét dọn
962 | Lao động giản đơn khác | Other elementary workers
9621 | Người đưa tin, giao hàng, khuân vác hành lý | Messengers, package deliverers and luggage porters
  nhân viên chuyển phát, chuyển phát nhanh, nhân viên chuyển phát nhanh, nhân viên khuân hành lý,
  nhân viên giao báo, bellman, bell boy, chạy giấy tờ, giao nhận chứng từ, nhân viên giao nhận chứng từ, messenger,
  giao báo, nhân viên khuân hành lý khách sạn
9622 | Người làm việc vặt | Odd job persons
  làm việc vặt, thợ đụng, làm thuê, việc làm tự do, tạp dịch, chân chạy việc, làm thuê tự do, sai vặt
9623 | Người ghi số đo và thu tiền máy tự động | Meter readers and vending-machine collectors
  ghi chỉ số điện nước, nhân viên ghi số điện, ghi số nước, thu tiền điện nước, nhân viên ghi thu, thu tiền điện,
  nhân viên thu tiền nước, nhân viên máy bán hàng tự động
9624 | Người lấy nước, củi | Water and firewood collectors
  lấy củi, gánh nước, kiếm củi, chở nước sinh hoạt
9629 | Lao động giản đơn chưa phân vào đâu | Elementary workers not elsewhere classified
  nhân viên giữ đồ, nhân viên gửi đồ, trực cổng, nhân viên kiểm soát vé, xé vé, trông nhà vệ sinh, lao động tự do,
  nhặt bóng, nhặt bóng tennis, nhân viên dọn bàn game
`;
