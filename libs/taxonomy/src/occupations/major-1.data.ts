/** Major group 1 of the occupations (Managers); how to read it: occupation-table.ts. */
export const MAJOR_1 = `
1 | Lãnh đạo, quản lý trong các ngành, các cấp và các đơn vị | Managers
11 | Lãnh đạo cơ quan, tổ chức và giám đốc điều hành | Chief executives, senior officials and legislators
111 | Nhà lập pháp và cán bộ lãnh đạo cấp cao | Legislators and senior officials
1111 | Nhà lập pháp, đại biểu dân cử | Legislators
  đại biểu quốc hội, đại biểu hội đồng nhân dân, chủ tịch hội đồng nhân dân
1112 | Lãnh đạo cơ quan nhà nước | Senior government officials
  chủ tịch ủy ban nhân dân, phó chủ tịch ủy ban nhân dân, giám đốc sở, phó giám đốc sở, cục trưởng, vụ trưởng,
  chi cục trưởng, chủ tịch xã, lãnh đạo phòng chuyên môn cấp xã
1113 | Già làng, trưởng bản, trưởng thôn | Traditional chiefs and heads of village
  trưởng thôn, trưởng xóm, trưởng bản, già làng, tổ trưởng tổ dân phố, trưởng ấp
1114 | Lãnh đạo đoàn thể và tổ chức xã hội | Senior officials of special-interest organisations
  chủ tịch công đoàn, bí thư đoàn thanh niên, chủ tịch hội phụ nữ, chủ tịch hội nông dân,
  chủ tịch mặt trận tổ quốc, chủ tịch hiệp hội, giám đốc quỹ từ thiện, lãnh đạo hợp tác xã, chủ tịch hợp tác xã
112 | Tổng giám đốc và giám đốc điều hành | Managing directors and chief executives
1120 | Tổng giám đốc và giám đốc điều hành | Managing directors and chief executives
  tổng giám đốc, phó tổng giám đốc, giám đốc điều hành, giám đốc công ty, phó giám đốc công ty, giám đốc,
  phó giám đốc, chủ tịch hội đồng quản trị, giám đốc vận hành, giám đốc chi nhánh, phó giám đốc chi nhánh, ceo,
  coo, chief executive officer, chief operating officer, general director, general manager, managing director,
  trưởng văn phòng đại diện, chief representative, country manager
12 | Nhà quản lý hành chính và kinh doanh | Administrative and commercial managers
121 | Nhà quản lý dịch vụ kinh doanh và hành chính | Business services and administration managers
1211 | Nhà quản lý tài chính, kế toán | Finance managers
  kế toán trưởng, phó phòng kế toán, trưởng phòng kế toán, giám đốc tài chính, trưởng phòng tài chính,
  trưởng phòng tài chính kế toán, phụ trách kế toán, lãnh đạo phòng kế toán, chief accountant, cfo,
  finance manager, accounting manager, chief financial officer, head of finance, financial controller,
  trưởng ban tài chính
1212 | Nhà quản lý nhân sự | Human resource managers
  trưởng phòng nhân sự, trưởng phòng hành chính nhân sự, phó phòng hành chính nhân sự, giám đốc nhân sự,
  trưởng bộ phận nhân sự, quản lý nhân sự, trưởng phòng đào tạo, trưởng phòng tuyển dụng, hr manager, hrm,
  hr director, head of hr, human resources manager, chro, trưởng phòng tổ chức
1213 | Nhà quản lý chính sách và kế hoạch | Policy and planning managers
  trưởng phòng kế hoạch, trưởng phòng chiến lược, giám đốc chiến lược, giám đốc chính sách,
  trưởng phòng kế hoạch đầu tư, planning manager, strategy manager
1219 | Nhà quản lý hành chính và dịch vụ kinh doanh khác | Business services and administration managers not elsewhere classified
  trưởng phòng hành chính, trưởng phòng hành chính tổng hợp, trưởng phòng hành chính quản trị, chánh văn phòng,
  quản lý dự án, trưởng phòng dự án, trưởng phòng quản lý dự án, giám đốc dự án, office manager,
  administration manager, admin manager, project manager, project director, quản lý cơ sở, quản lý chi nhánh,
  trưởng chi nhánh, phó trưởng chi nhánh, giám đốc trung tâm, quản lý trung tâm, center manager,
  trưởng phòng quản lý chất lượng, trưởng phòng chất lượng, trưởng phòng qa, trưởng phòng qc, quality manager,
  qa manager, qc manager, trưởng phòng pháp chế, quản trị viên tập sự, management trainee, quản lý vận hành,
  trưởng phòng vận hành, operations manager, operation manager, trưởng phòng dịch vụ, giám đốc dịch vụ
122 | Nhà quản lý bán hàng, tiếp thị và phát triển | Sales, marketing and development managers
1221 | Nhà quản lý bán hàng và tiếp thị | Sales and marketing managers
  trưởng phòng kinh doanh, phó phòng kinh doanh, giám đốc kinh doanh, phó giám đốc kinh doanh, quản lý kinh doanh,
  trưởng bộ phận kinh doanh, giám đốc bán hàng, quản lý bán hàng, trưởng phòng bán hàng, trưởng phòng marketing,
  giám đốc marketing, trưởng bộ phận marketing, quản lý vùng, giám đốc vùng, trưởng vùng, quản lý khu vực,
  giám đốc khu vực, trưởng ngành hàng, quản lý nhãn hàng, giám đốc thương hiệu, trưởng phòng thương mại điện tử,
  sales manager, sale manager, area sales manager, regional sales manager, asm, marketing manager, brand manager,
  cmo, business development manager, bd manager, key account manager, digital marketing manager,
  trade marketing manager, area manager, head of sales, head of marketing, giám đốc phát triển thị trường,
  trưởng phòng phát triển thị trường, export manager, commercial manager, partnership manager
1222 | Nhà quản lý quảng cáo và quan hệ công chúng | Advertising and public relations managers
  trưởng phòng truyền thông, giám đốc truyền thông, trưởng phòng quảng cáo, giám đốc sáng tạo,
  trưởng phòng đối ngoại, pr manager, communications manager, creative director, advertising manager
1223 | Nhà quản lý nghiên cứu và phát triển | Research and development managers
  trưởng phòng nghiên cứu phát triển, trưởng phòng r&d, giám đốc r&d, trưởng phòng phát triển sản phẩm,
  quản lý sản phẩm, r&d manager, research and development manager, product manager, trưởng phòng công nghệ sản xuất
13 | Nhà quản lý sản xuất và dịch vụ chuyên ngành | Production and specialised services managers
131 | Nhà quản lý sản xuất nông nghiệp, lâm nghiệp và thủy sản | Production managers in agriculture, forestry and fisheries
1311 | Nhà quản lý sản xuất nông nghiệp và lâm nghiệp | Agricultural and forestry production managers
  quản lý trang trại, quản lý trại chăn nuôi, trưởng trại, trưởng trại heo, trưởng trại lợn, trưởng trại gà,
  quản lý trại lợn, quản lý trại heo, giám đốc nông trường, giám đốc lâm trường, farm manager,
  quản lý vùng nguyên liệu chè
1312 | Nhà quản lý nuôi trồng và khai thác thủy sản | Aquaculture and fisheries production managers
  quản lý trại cá, quản lý trại tôm, quản lý trại giống thủy sản, trưởng trại thủy sản, giám đốc doanh nghiệp thủy sản
132 | Nhà quản lý sản xuất, khai khoáng, xây dựng và phân phối | Manufacturing, mining, construction, and distribution managers
1321 | Nhà quản lý sản xuất công nghiệp | Manufacturing managers
  giám đốc nhà máy, phó giám đốc nhà máy, giám đốc sản xuất, quản đốc, quản đốc phân xưởng, quản đốc xưởng,
  phó quản đốc, trưởng phòng sản xuất, quản lý sản xuất, quản lý nhà máy, quản lý xưởng, trưởng phòng kỹ thuật,
  phó phòng kỹ thuật, giám đốc kỹ thuật, trưởng bộ phận sản xuất, trưởng phòng bảo trì, trưởng phòng cơ điện,
  xưởng trưởng, xưởng phó, factory manager, plant manager, production manager, manufacturing manager,
  maintenance manager, technical manager
1322 | Nhà quản lý khai khoáng | Mining managers
  giám đốc mỏ, quản lý mỏ, giám đốc điều hành mỏ, quản đốc mỏ, quản đốc phân xưởng khai thác, mine manager
1323 | Nhà quản lý xây dựng | Construction managers
  chỉ huy trưởng, chỉ huy phó, chỉ huy trưởng công trình, chỉ huy trưởng công trường, chỉ huy phó công trình,
  giám đốc xây dựng, giám đốc ban quản lý dự án, trưởng ban quản lý dự án, quản lý dự án xây dựng,
  quản lý công trình, quản lý thi công, trưởng phòng thi công, trưởng phòng xây dựng,
  trưởng phòng quản lý thi công, construction manager, site manager
1324 | Nhà quản lý cung ứng, kho vận và phân phối | Supply, distribution and related managers
  trưởng kho, quản lý kho, quản lý kho vận, trưởng bộ phận kho, trưởng phòng mua hàng, trưởng phòng vật tư,
  trưởng phòng thu mua, trưởng phòng xuất nhập khẩu, trưởng phòng logistics, quản lý chuỗi cung ứng,
  giám đốc chuỗi cung ứng, quản lý đội xe, đội trưởng đội xe, trưởng bưu cục, bưu cục trưởng, giám đốc bưu điện,
  warehouse manager, logistics manager, supply chain manager, purchasing manager, procurement manager,
  trưởng phòng cung ứng, trưởng phòng vận tải
133 | Nhà quản lý dịch vụ công nghệ thông tin và truyền thông | Information and communications technology service managers
1330 | Nhà quản lý dịch vụ công nghệ thông tin và truyền thông | Information and communications technology service managers
  trưởng phòng it, trưởng phòng công nghệ thông tin, phó phòng công nghệ thông tin, giám đốc công nghệ,
  giám đốc it, quản lý dự án phần mềm, trưởng phòng phần mềm, trưởng phòng chuyển đổi số, cto, cio, it manager,
  it project manager, delivery manager, engineering manager, scrum master, head of it
134 | Nhà quản lý dịch vụ chuyên môn | Professional services managers
1341 | Nhà quản lý dịch vụ chăm sóc trẻ em | Child care services managers
  hiệu trưởng trường mầm non, hiệu phó mầm non, quản lý trường mầm non, quản lý nhà trẻ, chủ trường mầm non,
  quản lý nhóm trẻ
1342 | Nhà quản lý dịch vụ y tế | Health services managers
  giám đốc bệnh viện, trưởng khoa bệnh viện, trưởng trạm y tế, điều dưỡng trưởng, quản lý phòng khám,
  trưởng phòng khám, giám đốc phòng khám, quản lý phòng khám nha khoa, clinic manager, hospital manager
1343 | Nhà quản lý dịch vụ chăm sóc người cao tuổi | Aged care services managers
  giám đốc viện dưỡng lão, quản lý viện dưỡng lão, quản lý trung tâm chăm sóc người cao tuổi, quản lý nhà dưỡng lão
1344 | Nhà quản lý dịch vụ xã hội | Social welfare managers
  giám đốc trung tâm bảo trợ xã hội, quản lý cơ sở bảo trợ xã hội, quản lý chương trình xã hội,
  giám đốc trung tâm công tác xã hội
1345 | Nhà quản lý giáo dục và đào tạo | Education managers
  hiệu trưởng, hiệu phó, phó hiệu trưởng, giám đốc trung tâm ngoại ngữ, giám đốc trung tâm đào tạo,
  quản lý trung tâm tiếng anh, quản lý đào tạo, trưởng khoa, tổ trưởng chuyên môn, trưởng phòng học vụ,
  quản lý học thuật, trưởng phòng tuyển sinh, giám đốc tuyển sinh, school principal, academic manager,
  quản lý trung tâm ngoại ngữ
1346 | Nhà quản lý chi nhánh dịch vụ tài chính và bảo hiểm | Financial and insurance services branch managers
  giám đốc chi nhánh ngân hàng, trưởng phòng giao dịch, giám đốc phòng giao dịch, trưởng phòng tín dụng,
  giám đốc quan hệ khách hàng, trưởng phòng khách hàng cá nhân, trưởng phòng khách hàng doanh nghiệp,
  trưởng phòng quan hệ khách hàng, trưởng ban bảo hiểm, giám đốc quỹ tín dụng, branch manager
1349 | Nhà quản lý dịch vụ chuyên môn khác | Professional services managers not elsewhere classified
  trưởng công an xã, quản lý thư viện, quản lý bảo tàng, giám đốc trung tâm kiểm định, quản lý phòng thí nghiệm,
  trưởng phòng thí nghiệm, trưởng phòng thiết kế, trưởng phòng kiểm định, trưởng văn phòng luật sư, design manager,
  laboratory manager, lab manager
14 | Nhà quản lý khách sạn, nhà hàng, bán lẻ và dịch vụ khác | Hospitality, retail and other services managers
141 | Nhà quản lý khách sạn và nhà hàng | Hotel and restaurant managers
1411 | Nhà quản lý khách sạn | Hotel managers
  quản lý khách sạn, giám đốc khách sạn, quản lý homestay, quản lý nhà nghỉ, trưởng bộ phận lễ tân,
  trưởng bộ phận tiền sảnh, hotel manager, front office manager, housekeeping manager, quản lý khu nghỉ dưỡng
1412 | Nhà quản lý nhà hàng | Restaurant managers
  quản lý nhà hàng, giám đốc nhà hàng, trưởng bộ phận nhà hàng, quản lý quán ăn, quản lý quán cà phê,
  quản lý quán cafe, quản lý bếp ăn, quản lý căng tin, trợ lý quản lý nhà hàng, restaurant manager, f&b manager,
  quản lý nhà ăn, quản lý ca nhà hàng, quản lý quán lẩu
142 | Nhà quản lý bán lẻ và bán buôn | Retail and wholesale trade managers
1420 | Nhà quản lý bán lẻ và bán buôn | Retail and wholesale trade managers
  cửa hàng trưởng, cửa hàng phó, quản lý cửa hàng, quản lý siêu thị, giám đốc siêu thị, quản lý chuỗi cửa hàng,
  quản lý showroom, quản lý shop, trưởng ngành hàng siêu thị, trợ lý cửa hàng trưởng, store manager, shop manager,
  retail manager, assistant store manager, quản lý đại lý
143 | Nhà quản lý dịch vụ khác | Other services managers
1431 | Nhà quản lý trung tâm thể thao, giải trí và văn hóa | Sports, recreation and cultural centre managers
  quản lý phòng gym, quản lý phòng tập, quản lý khu vui chơi, quản lý rạp chiếu phim, quản lý karaoke,
  giám đốc nhà văn hóa, quản lý sân bóng, quản lý câu lạc bộ, gym manager
1439 | Nhà quản lý dịch vụ chưa phân vào đâu | Services managers not elsewhere classified
  trưởng ban quản lý tòa nhà, quản lý tòa nhà, quản lý chung cư, quản lý spa, quản lý thẩm mỹ viện,
  trưởng phòng chăm sóc khách hàng, quản lý trung tâm chăm sóc khách hàng, quản lý tour,
  trưởng phòng điều hành tour, quản lý garage, building manager, spa manager, customer service manager,
  call center manager, property manager, quản lý chợ, quản lý ký túc xá, quản lý khu nhà ở công nhân
`;
