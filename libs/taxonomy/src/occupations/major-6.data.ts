/** Major group 6 of the occupations (Skilled agricultural, forestry and fishery workers); how to read it: occupation-table.ts. */
export const MAJOR_6 = `
6 | Lao động có kỹ năng trong nông nghiệp, lâm nghiệp và thủy sản | Skilled agricultural, forestry and fishery workers
61 | Lao động có kỹ năng trong nông nghiệp có sản phẩm chủ yếu để bán | Market-oriented skilled agricultural workers
611 | Người làm vườn và trồng trọt | Market gardeners and crop growers
6111 | Người trồng cây hàng năm và rau màu | Field crop and vegetable growers
  trồng rau, trồng lúa, người trồng rau, nông dân trồng lúa, trồng rau sạch, trồng nấm, trồng ngô, trồng hoa màu,
  công nhân trồng rau, trồng dưa lưới, công nhân trồng nấm, trồng rau thủy canh, trồng khoai, trồng mía
6112 | Người trồng cây lâu năm | Tree and shrub crop growers
  trồng chè, làm chè, người trồng chè, trồng cây ăn quả, trồng cà phê, trồng cao su, công nhân cao su,
  cạo mủ cao su, hái chè, trồng cam, trồng bưởi, trồng na, công nhân nông trường chè, trồng hồi quế,
  công nhân đồi chè, chăm sóc cây ăn quả, chăm sóc vườn cây ăn quả
6113 | Người làm vườn, trồng hoa và cây giống | Gardeners, horticultural and nursery growers
  làm vườn, nhân viên làm vườn, chăm sóc cây xanh, nhân viên cây xanh, thợ làm vườn, trồng hoa, vườn ươm,
  công nhân cây xanh, chăm sóc cây cảnh, cắt tỉa cây cảnh, nhân viên chăm sóc cây, thợ cây cảnh,
  công nhân vườn ươm, gardener, ươm cây giống, nghệ nhân bonsai, chăm sóc cảnh quan, trồng hoa lan
6114 | Người trồng trọt hỗn hợp | Mixed crop growers
  trồng trọt, người trồng trọt, công nhân trồng trọt, nhân viên trồng trọt, làm trang trại trồng trọt
612 | Người chăn nuôi | Animal producers
6121 | Người chăn nuôi gia súc | Livestock and dairy producers
  chăn nuôi lợn, công nhân chăn nuôi, chăn nuôi heo, công nhân trại lợn, công nhân trại heo, chăn nuôi bò,
  công nhân trang trại, vắt sữa bò, chăn nuôi, nhân viên chăn nuôi, công nhân trại chăn nuôi, chăn nuôi dê,
  công nhân trại bò sữa, nuôi lợn, chăn nuôi trâu, nuôi bò
6122 | Người chăn nuôi gia cầm | Poultry producers
  chăn nuôi gà, công nhân trại gà, chăn nuôi gia cầm, nuôi vịt, ấp trứng, công nhân ấp nở, nuôi gà đẻ,
  nuôi chim cút, nuôi gà đồi, nuôi gà
6123 | Người nuôi ong, nuôi tằm | Apiarists and sericulturists
  nuôi ong, nuôi tằm, người nuôi ong, trồng dâu nuôi tằm, nuôi ong lấy mật
6129 | Người chăn nuôi chưa phân vào đâu | Animal producers not elsewhere classified
  nuôi thỏ, nuôi hươu, nuôi rắn, nuôi dúi, nuôi động vật hoang dã, nuôi chồn, nuôi côn trùng
613 | Người trồng trọt và chăn nuôi hỗn hợp | Mixed crop and animal producers
6130 | Người trồng trọt và chăn nuôi hỗn hợp | Mixed crop and animal producers
  làm trang trại, làm nông trại, trang trại tổng hợp, lao động trang trại, chủ trang trại, làm vườn ao chuồng,
  nông dân sản xuất hàng hóa
62 | Lao động có kỹ năng trong lâm nghiệp, thủy sản và săn bắn có sản phẩm chủ yếu để bán | Market-oriented skilled forestry, fishery and hunting workers
621 | Lao động lâm nghiệp | Forestry and related workers
6210 | Lao động lâm nghiệp | Forestry and related workers
  trồng rừng, khai thác gỗ, công nhân lâm trường, công nhân lâm nghiệp, chăm sóc rừng, cưa xẻ gỗ rừng, bảo vệ rừng,
  khai thác keo, trồng keo, khai thác nhựa thông, đốt than củi
622 | Lao động thủy sản, săn bắt | Fishery workers, hunters and trappers
6221 | Người nuôi trồng thủy sản | Aquaculture workers
  nuôi cá, nuôi trồng thủy sản, công nhân trại cá, nuôi cá lồng, nuôi tôm, công nhân thủy sản, nuôi cá tầm,
  công nhân trại giống thủy sản, nuôi ếch, nuôi ốc, nuôi lươn
6222 | Người đánh bắt thủy sản nội địa và ven bờ | Inland and coastal waters fishery workers
  đánh cá, ngư dân, đánh bắt thủy sản nội địa, đánh bắt cá hồ, đánh bắt ven bờ
6223 | Người đánh bắt thủy sản xa bờ | Deep-sea fishery workers
  đánh bắt xa bờ, thuyền viên tàu cá, ngư phủ, ngư dân đi biển, thuyền viên đánh cá,
  thuyền viên đánh cá gần bờ hàn quốc
6224 | Người săn bắt, bẫy | Hunters and trappers
  thợ săn, người săn bắt, bẫy thú, bắt côn trùng làm dược liệu
63 | Lao động tự cung tự cấp trong nông nghiệp, lâm nghiệp và thủy sản | Subsistence farmers, fishers, hunters and gatherers
631 | Người trồng trọt tự cung tự cấp | Subsistence crop farmers
6310 | Người trồng trọt tự cung tự cấp | Subsistence crop farmers
  làm ruộng, trồng lúa tự túc, làm nương rẫy, trồng trọt tự cung tự cấp, làm ruộng vườn gia đình
632 | Người chăn nuôi tự cung tự cấp | Subsistence livestock farmers
6320 | Người chăn nuôi tự cung tự cấp | Subsistence livestock farmers
  chăn nuôi gia đình, chăn nuôi nhỏ lẻ, chăn nuôi tự cung tự cấp, chăn trâu
633 | Người trồng trọt và chăn nuôi tự cung tự cấp | Subsistence mixed crop and livestock farmers
6330 | Người trồng trọt và chăn nuôi tự cung tự cấp | Subsistence mixed crop and livestock farmers
  làm nông, nông nghiệp gia đình, nông dân, làm nông nghiệp
634 | Người đánh bắt, săn bắt, hái lượm tự cung tự cấp | Subsistence fishers, hunters, trappers and gatherers
6340 | Người đánh bắt, săn bắt, hái lượm tự cung tự cấp | Subsistence fishers, hunters, trappers and gatherers
  đánh cá tự túc, hái lượm, hái măng, hái thuốc nam, hái nấm rừng, đánh bắt cá suối
`;
