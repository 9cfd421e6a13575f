/** Major group 2 of the occupations (Professionals); how to read it: occupation-table.ts. */
export const MAJOR_2 = `
2 | Nhà chuyên môn bậc cao | Professionals
21 | Nhà chuyên môn trong lĩnh vực khoa học và kỹ thuật | Science and engineering professionals
211 | Nhà chuyên môn về vật lý và khoa học trái đất | Physical and earth science professionals
2111 | Nhà vật lý và thiên văn học | Physicists and astronomers
  nhà vật lý, nghiên cứu viên vật lý, nhà thiên văn, chuyên gia vật lý hạt nhân, physicist
2112 | Nhà khí tượng học | Meteorologists
  dự báo viên khí tượng, chuyên viên khí tượng thủy văn, nhà khí tượng, kỹ sư khí tượng, meteorologist
2113 | Nhà hóa học | Chemists
  nhà hóa học, chuyên viên hóa học, nghiên cứu viên hóa học, kiểm nghiệm viên hóa lý, kiểm nghiệm viên,
  chuyên viên hóa phân tích, chuyên viên kiểm nghiệm, chemist
2114 | Nhà địa chất và địa vật lý | Geologists and geophysicists
  kỹ sư địa chất, nhà địa chất, chuyên viên địa chất, kỹ sư địa vật lý, kỹ sư địa chất công trình, geologist
212 | Nhà toán học, định phí bảo hiểm và thống kê | Mathematicians, actuaries and statisticians
2120 | Nhà toán học, định phí bảo hiểm và thống kê | Mathematicians, actuaries and statisticians
  nhà toán học, chuyên viên thống kê, chuyên gia thống kê, định phí bảo hiểm, chuyên viên định phí,
  chuyên viên phân tích dữ liệu, phân tích dữ liệu, nhân viên phân tích dữ liệu, statistician, actuary,
  data analyst, data scientist, khoa học dữ liệu, nhà khoa học dữ liệu, nhân viên phân tích số liệu,
  phân tích số liệu
213 | Nhà chuyên môn về khoa học sự sống | Life science professionals
2131 | Nhà sinh học, thực vật học và động vật học | Biologists, botanists, zoologists and related professionals
  nhà sinh học, chuyên viên sinh học, nghiên cứu viên sinh học, kỹ sư công nghệ sinh học, kiểm nghiệm viên vi sinh,
  chuyên viên vi sinh, nhà thực vật học, biologist, microbiologist
2132 | Tư vấn viên nông nghiệp, lâm nghiệp và thủy sản | Farming, forestry and fisheries advisers
  kỹ sư nông nghiệp, kỹ sư trồng trọt, kỹ sư chăn nuôi, kỹ sư thủy sản, kỹ sư nuôi trồng thủy sản,
  kỹ sư lâm nghiệp, kỹ sư nông học, cán bộ khuyến nông, khuyến nông viên, chuyên viên khuyến nông,
  tư vấn kỹ thuật nông nghiệp, kỹ sư bảo vệ thực vật, chuyên viên nông nghiệp, agronomist
2133 | Nhà chuyên môn về bảo vệ môi trường | Environmental protection professionals
  chuyên viên môi trường, cán bộ môi trường, nhân viên môi trường, tư vấn môi trường,
  chuyên viên quan trắc môi trường, nhân viên quan trắc môi trường, chuyên viên quản lý môi trường,
  environmental specialist, esg, chuyên viên esg, chuyên viên phát triển bền vững, environmental officer
214 | Kỹ sư (trừ kỹ sư điện, điện tử và viễn thông) | Engineering professionals (excluding electrotechnology)
2141 | Kỹ sư công nghiệp và sản xuất | Industrial and production engineers
  kỹ sư sản xuất, kỹ sư công nghiệp, kỹ sư cải tiến, chuyên viên cải tiến sản xuất, cải tiến sản xuất,
  kỹ sư công nghệ, kỹ sư chất lượng, kỹ sư qa, kỹ sư qc, kỹ sư qa qc, kỹ sư quản lý chất lượng,
  chuyên viên quản lý chất lượng, chuyên viên iso, nhân viên iso, nhân viên quản lý hệ thống chất lượng,
  quản lý hệ thống chất lượng, kỹ sư đảm bảo chất lượng, đảm bảo chất lượng, nhân viên đảm bảo chất lượng,
  quản lý chất lượng, nhân viên quản lý chất lượng, nhân viên qa, kỹ sư ie, nhân viên ie, nhân viên lean,
  chuyên viên lean, process engineer, production engineer, industrial engineer, quality engineer,
  quality assurance, qa staff, ie engineer, qa specialist, kỹ sư quy trình, kỹ sư nhà máy
2142 | Kỹ sư xây dựng | Civil engineers
  kỹ sư xây dựng, kỹ sư kết cấu, kỹ sư cầu đường, kỹ sư giao thông, kỹ sư hiện trường, kỹ sư thủy lợi,
  kỹ sư dự toán, kỹ sư qs, kỹ sư kinh tế xây dựng, kỹ sư hạ tầng, kỹ sư hạ tầng kỹ thuật, kỹ sư cấp thoát nước,
  kỹ sư giám sát công trình, kỹ sư giám sát thi công, kỹ sư giám sát xây dựng, kỹ sư thiết kế kết cấu,
  kỹ sư shop drawing, kỹ sư shopdrawing, kỹ sư bim, kỹ sư revit, chủ trì thiết kế kết cấu, tư vấn giám sát,
  tư vấn giám sát xây dựng, civil engineer, structural engineer, site engineer, quantity surveyor,
  kỹ sư biện pháp thi công, kỹ sư công trình, kỹ sư khối lượng, bridge engineer, project engineer,
  dự toán công trình, dự toán xây dựng, nhân viên dự toán, chuyên viên dự toán, dự toán viên, nhân viên qs,
  cán bộ qs, bóc tách khối lượng, bóc tách dự toán, kỹ sư đấu thầu, kỹ sư nền móng
2143 | Kỹ sư môi trường | Environmental engineers
  kỹ sư môi trường, kỹ sư xử lý nước thải, kỹ sư xử lý nước, kỹ sư công nghệ môi trường, kỹ sư xử lý khí thải,
  environmental engineer, kỹ sư xử lý chất thải
2144 | Kỹ sư cơ khí | Mechanical engineers
  kỹ sư cơ khí, kỹ sư chế tạo máy, kỹ sư cơ khí chế tạo máy, kỹ sư thiết kế cơ khí, kỹ sư khuôn,
  kỹ sư thiết kế khuôn, kỹ sư cơ điện tử, kỹ sư ô tô, kỹ sư nhiệt lạnh, kỹ sư nhiệt, kỹ sư hvac,
  kỹ sư thiết kế máy, kỹ sư động lực, kỹ sư bảo trì, kỹ sư thiết bị, kỹ sư đóng tàu, kỹ sư hàng không,
  thiết kế cơ khí, thiết kế máy, kỹ sư nhiệt lò hơi, kỹ sư điều hòa thông gió, mechanical engineer,
  equipment engineer, maintenance engineer, hvac engineer, kỹ sư tự động hóa cơ khí, kỹ sư hàn, kỹ sư dập,
  kỹ sư jig
2145 | Kỹ sư hóa học | Chemical engineers
  kỹ sư hóa, kỹ sư hóa học, kỹ sư công nghệ hóa học, kỹ sư hóa chất, kỹ sư công nghệ thực phẩm, kỹ sư thực phẩm,
  kỹ sư công nghệ giấy, kỹ sư polyme, kỹ sư nhựa, kỹ sư hóa dầu, kỹ sư mạ, chemical engineer, food technologist,
  nhân viên r&d thực phẩm, r&d thực phẩm, nghiên cứu phát triển thực phẩm, kỹ sư dầu khí
2146 | Kỹ sư mỏ, luyện kim và chuyên gia có liên quan | Mining engineers, metallurgists and related professionals
  kỹ sư mỏ, kỹ sư khai thác mỏ, kỹ sư khai khoáng, kỹ sư luyện kim, kỹ sư vật liệu, kỹ sư công nghệ vật liệu,
  kỹ sư tuyển khoáng, kỹ sư luyện thép, kỹ sư cán thép, kỹ sư đúc, mining engineer, metallurgist,
  materials engineer
2149 | Kỹ sư chưa phân vào đâu | Engineering professionals not elsewhere classified
  kỹ sư an toàn, kỹ sư hse, kỹ sư an toàn lao động, kỹ sư phòng cháy chữa cháy, kỹ sư pccc, kỹ sư dệt, kỹ sư may,
  kỹ sư công nghệ may, kỹ sư y sinh, kỹ sư thiết bị y tế, kỹ sư vật tư, kỹ sư r&d, nhân viên r&d, chuyên viên r&d,
  nghiên cứu phát triển sản phẩm, phát triển sản phẩm, nhân viên phát triển sản phẩm,
  chuyên viên phát triển sản phẩm, kỹ sư dự án, kỹ sư thiết kế, kỹ sư giải pháp, safety engineer, r&d engineer,
  kỹ sư in ấn bao bì
215 | Kỹ sư điện, điện tử và viễn thông | Electrotechnology engineers
2151 | Kỹ sư điện | Electrical engineers
  kỹ sư điện, kỹ sư điện công nghiệp, kỹ sư hệ thống điện, kỹ sư cơ điện, kỹ sư m&e, kỹ sư mep,
  kỹ sư thiết kế điện, kỹ sư điện mặt trời, kỹ sư điện nước, kỹ sư tủ bảng điện, kỹ sư tự động hóa,
  kỹ sư điện tự động hóa, kỹ sư plc, kỹ sư điều khiển, kỹ sư giám sát cơ điện, kỹ sư điện gió, kỹ sư năng lượng,
  electrical engineer, automation engineer, m&e engineer, mep engineer, control engineer, kỹ sư trạm biến áp
2152 | Kỹ sư điện tử | Electronics engineers
  kỹ sư điện tử, kỹ sư phần cứng, kỹ sư thiết kế phần cứng, kỹ sư thiết kế mạch, kỹ sư vi mạch, kỹ sư bán dẫn,
  kỹ sư thiết kế vi mạch, kỹ sư smt, kỹ sư pcb, kỹ sư nhúng, electronics engineer, hardware engineer, smt engineer,
  ic design engineer, kỹ sư kiểm tra mạch, test engineer, kỹ sư test
2153 | Kỹ sư viễn thông | Telecommunications engineers
  kỹ sư viễn thông, kỹ sư điện tử viễn thông, kỹ sư truyền dẫn, kỹ sư vô tuyến, telecommunications engineer,
  telecom engineer, kỹ sư tối ưu mạng di động
216 | Kiến trúc sư, nhà quy hoạch, đo đạc và thiết kế | Architects, planners, surveyors and designers
2161 | Kiến trúc sư công trình | Building architects
  kiến trúc sư, kiến trúc sư công trình, kiến trúc sư chủ trì, thiết kế kiến trúc, nhân viên thiết kế kiến trúc,
  chủ trì kiến trúc, chuyên viên kiến trúc, nhân viên kiến trúc, kiến trúc sư triển khai, architect
2162 | Kiến trúc sư cảnh quan | Landscape architects
  kiến trúc sư cảnh quan, thiết kế cảnh quan, kỹ sư thiết kế cảnh quan, thiết kế sân vườn, landscape architect
2163 | Nhà thiết kế sản phẩm và thời trang | Product and garment designers
  thiết kế thời trang, nhà thiết kế thời trang, nhân viên thiết kế thời trang, thiết kế sản phẩm,
  nhà thiết kế sản phẩm, thiết kế giày, thiết kế túi xách, thiết kế trang sức, thiết kế đồ gỗ,
  thiết kế kiểu dáng công nghiệp, fashion designer, industrial designer, thiết kế bao bì sản phẩm
2164 | Nhà quy hoạch đô thị và giao thông | Town and traffic planners
  kiến trúc sư quy hoạch, quy hoạch đô thị, quy hoạch kiến trúc, kỹ sư quy hoạch, chuyên viên quy hoạch,
  quy hoạch giao thông, urban planner
2165 | Nhà trắc địa và bản đồ | Cartographers and surveyors
  kỹ sư trắc địa, kỹ sư trắc đạc, trắc địa, trắc đạc, trắc đạc viên, đo đạc địa chính, đo đạc bản đồ,
  nhân viên đo đạc, cán bộ địa chính, kỹ sư khảo sát địa hình, khảo sát địa hình, surveyor
2166 | Nhà thiết kế đồ họa và đa phương tiện | Graphic and multimedia designers
  thiết kế đồ họa, nhân viên thiết kế đồ họa, chuyên viên thiết kế đồ họa, thiết kế quảng cáo, thiết kế in ấn,
  nhân viên thiết kế in ấn, thiết kế 2d, thiết kế 3d, thiết kế ấn phẩm, thiết kế bao bì, nhân viên thiết kế,
  chuyên viên thiết kế, thiết kế game, thiết kế giao diện, họa sĩ 3d, diễn họa 3d, graphic designer,
  graphic design, designer, ui ux designer, ux ui designer, ui ux, product designer, motion graphic,
  motion graphic designer, motion designer, 3d designer, 3d artist, 2d artist, 3d modeler, game artist, vfx artist,
  multimedia designer, ui designer, ux designer, marketing designer, hiệu ứng game, nhân viên chỉnh màu,
  nhân viên photoshop, retoucher
22 | Nhà chuyên môn về sức khỏe | Health professionals
221 | Bác sĩ | Medical doctors
2211 | Bác sĩ đa khoa | Generalist medical practitioners
  bác sĩ, bác sĩ đa khoa, bác sĩ gia đình, bác sĩ trạm y tế, bác sĩ phòng khám, bác sĩ điều trị, bác sĩ tiêm chủng,
  general practitioner, doctor
2212 | Bác sĩ chuyên khoa | Specialist medical practitioners
  bác sĩ chuyên khoa, bác sĩ da liễu, bác sĩ nhi, bác sĩ nội khoa, bác sĩ ngoại khoa, bác sĩ sản,
  bác sĩ sản phụ khoa, bác sĩ tim mạch, bác sĩ gây mê, bác sĩ mắt, bác sĩ nhãn khoa, bác sĩ tai mũi họng,
  bác sĩ chẩn đoán hình ảnh, bác sĩ siêu âm, bác sĩ xét nghiệm, bác sĩ tâm thần, bác sĩ thẩm mỹ,
  bác sĩ cơ xương khớp, bác sĩ hồi sức cấp cứu, bác sĩ phẫu thuật, bác sĩ ung bướu, dermatologist
222 | Điều dưỡng và hộ sinh bậc cao | Nursing and midwifery professionals
2221 | Điều dưỡng bậc cao | Nursing professionals
  cử nhân điều dưỡng, điều dưỡng đại học, điều dưỡng chuyên khoa, điều dưỡng gây mê hồi sức,
  điều dưỡng hồi sức tích cực, điều dưỡng phòng mổ, điều dưỡng dụng cụ, registered nurse
2222 | Hộ sinh bậc cao | Midwifery professionals
  cử nhân hộ sinh, hộ sinh đại học, hộ sinh bậc cao, hộ sinh trưởng
223 | Nhà chuyên môn về y học cổ truyền | Traditional and complementary medicine professionals
2230 | Nhà chuyên môn về y học cổ truyền | Traditional and complementary medicine professionals
  bác sĩ y học cổ truyền, bác sĩ đông y, thầy thuốc đông y, bác sĩ châm cứu, bác sĩ yhct
224 | Bác sĩ tuyến cơ sở và phụ tá bác sĩ bậc cao | Paramedical practitioners
2240 | Bác sĩ tuyến cơ sở và phụ tá bác sĩ bậc cao | Paramedical practitioners
  y sĩ cấp cứu bậc cao, phẫu thuật viên phụ, phụ tá bác sĩ bậc cao
225 | Bác sĩ thú y | Veterinarians
2250 | Bác sĩ thú y | Veterinarians
  bác sĩ thú y, bác sĩ thú cưng, kỹ sư thú y, chuyên viên thú y, veterinarian
226 | Nhà chuyên môn khác về sức khỏe | Other health professionals
2261 | Nha sĩ | Dentists
  nha sĩ, bác sĩ nha khoa, bác sĩ răng hàm mặt, bác sĩ rhm, bác sĩ chỉnh nha, bác sĩ implant, bác sĩ nha, dentist
2262 | Dược sĩ | Pharmacists
  dược sĩ, dược sĩ đại học, dược sĩ phụ trách nhà thuốc, dược sĩ lâm sàng, dược sĩ chuyên môn,
  nghiên cứu dược phẩm, pharmacist
2263 | Nhà chuyên môn về vệ sinh, sức khỏe môi trường và nghề nghiệp | Environmental and occupational health and hygiene professionals
  bác sĩ sức khỏe nghề nghiệp, chuyên gia vệ sinh lao động, chuyên gia an toàn vệ sinh lao động,
  chuyên viên y tế lao động, chuyên viên sức khỏe môi trường, industrial hygienist
2264 | Nhà vật lý trị liệu | Physiotherapists
  cử nhân vật lý trị liệu, bác sĩ phục hồi chức năng, chuyên gia vật lý trị liệu, physiotherapist
2265 | Nhà dinh dưỡng | Dieticians and nutritionists
  chuyên viên dinh dưỡng, chuyên gia dinh dưỡng, tư vấn dinh dưỡng, bác sĩ dinh dưỡng, cử nhân dinh dưỡng,
  nhân viên dinh dưỡng, nutritionist, dietician
2266 | Nhà thính học và trị liệu ngôn ngữ | Audiologists and speech therapists
  chuyên viên âm ngữ trị liệu, giáo viên âm ngữ, chuyên viên thính học, trị liệu ngôn ngữ, speech therapist,
  kỹ thuật viên máy trợ thính
2267 | Nhà khúc xạ nhãn khoa | Optometrists and ophthalmic opticians
  cử nhân khúc xạ, chuyên viên khúc xạ, khúc xạ viên, kỹ thuật viên khúc xạ, optometrist
2269 | Nhà chuyên môn về sức khỏe chưa phân vào đâu | Health professionals not elsewhere classified
  chuyên viên hoạt động trị liệu, cử nhân y tế công cộng, chuyên viên y tế công cộng, chuyên viên trị liệu,
  chuyên viên podiatry, public health specialist
23 | Nhà chuyên môn về giảng dạy | Teaching professionals
231 | Giảng viên đại học và cao đẳng | University and higher education teachers
2310 | Giảng viên đại học và cao đẳng | University and higher education teachers
  giảng viên, giảng viên đại học, giảng viên cao đẳng, giảng viên bộ môn, giảng viên thỉnh giảng,
  trợ giảng đại học, lecturer, university lecturer
232 | Giáo viên dạy nghề | Vocational education teachers
2320 | Giáo viên dạy nghề | Vocational education teachers
  giáo viên dạy nghề, giáo viên nghề, giảng viên dạy nghề, giáo viên giáo dục nghề nghiệp, giáo viên dạy nghề spa,
  giáo viên dạy may, giáo viên dạy nấu ăn, giáo viên dạy hàn, vocational teacher
233 | Giáo viên trung học | Secondary education teachers
2330 | Giáo viên trung học | Secondary education teachers
  giáo viên trung học, giáo viên thpt, giáo viên thcs, giáo viên cấp 2, giáo viên cấp 3,
  giáo viên trung học phổ thông, giáo viên trung học cơ sở, giáo viên toán, giáo viên ngữ văn, giáo viên vật lý,
  giáo viên hóa học, giáo viên hóa, giáo viên sinh học, giáo viên lịch sử, giáo viên địa lý, giáo viên văn,
  secondary school teacher, math teacher, giáo viên, giáo viên khoa học tự nhiên
234 | Giáo viên tiểu học và mầm non | Primary school and early childhood teachers
2341 | Giáo viên tiểu học | Primary school teachers
  giáo viên tiểu học, giáo viên cấp 1, giáo viên chủ nhiệm tiểu học, giáo viên toán tiểu học,
  giáo viên luyện chữ đẹp, giáo viên tiền tiểu học, primary school teacher, primary teacher, giáo viên lớp 1,
  giáo viên chủ nhiệm lớp 1, giáo viên dạy chữ, giáo viên luyện chữ
2342 | Giáo viên mầm non | Early childhood educators
  giáo viên mầm non, cô giáo mầm non, giáo viên mẫu giáo, giáo viên nhà trẻ, gv mầm non, giáo viên montessori,
  kindergarten teacher, preschool teacher, giáo viên chủ nhiệm mầm non, giáo viên lớp mẫu giáo,
  giáo viên phụ trách lớp mẫu giáo
235 | Nhà chuyên môn khác về giảng dạy | Other teaching professionals
2351 | Chuyên gia phương pháp giáo dục | Education methods specialists
  chuyên viên học thuật, nhân viên học thuật, chuyên viên phát triển chương trình, phát triển chương trình đào tạo,
  chuyên viên học liệu, phát triển học liệu, chuyên viên khảo thí, chuyên viên e-learning, thanh tra giáo dục,
  nhân viên phát triển học thuật, academic officer, academic specialist, curriculum developer,
  e-learning content developer
2352 | Giáo viên giáo dục đặc biệt | Special needs teachers
  giáo viên giáo dục đặc biệt, giáo viên can thiệp, giáo viên can thiệp sớm, giáo viên mầm non can thiệp,
  giáo viên dạy trẻ tự kỷ, giáo viên dạy trẻ khuyết tật, chuyên viên can thiệp, special education teacher
2353 | Giáo viên ngoại ngữ (ngoài hệ chính quy) | Other language teachers
  giáo viên tiếng anh, giáo viên ngoại ngữ, giáo viên ielts, giáo viên toeic, giáo viên tiếng trung,
  giáo viên tiếng nhật, giáo viên tiếng hàn, giáo viên tiếng đức, giáo viên tiếng pháp, giáo viên tiếng nga,
  giáo viên tiếng việt cho người nước ngoài, giảng viên tiếng anh, giảng viên tiếng trung, giảng viên tiếng nhật,
  giảng viên tiếng hàn, giáo viên bản ngữ, giáo viên nước ngoài, english teacher, esl teacher, native teacher,
  native english teacher, ielts teacher, german teacher, chinese teacher, english tutor,
  giáo viên giao tiếp tiếng anh
2354 | Giáo viên âm nhạc (ngoài hệ chính quy) | Other music teachers
  giáo viên âm nhạc, giáo viên piano, giáo viên dạy đàn, giáo viên guitar, giáo viên thanh nhạc, giáo viên dạy hát,
  giáo viên organ, giáo viên violin, music teacher
2355 | Giáo viên nghệ thuật khác (ngoài hệ chính quy) | Other arts teachers
  giáo viên mỹ thuật, giáo viên hội họa, giáo viên dạy vẽ, giáo viên múa, giáo viên dạy nhảy, giáo viên dance,
  giáo viên dạy múa, giáo viên nghệ thuật, giáo viên kịch, art teacher, dance teacher
2356 | Giáo viên công nghệ thông tin | Information technology trainers
  giáo viên tin học, giáo viên lập trình, giáo viên stem, giáo viên robotics, giáo viên steam,
  giảng viên lập trình, giáo viên công nghệ, đào tạo triển khai phần mềm, giảng viên công nghệ thông tin,
  it trainer, giáo viên robot, giáo viên đào tạo tin học văn phòng
2359 | Nhà chuyên môn về giảng dạy chưa phân vào đâu | Teaching professionals not elsewhere classified
  gia sư, gia sư tại nhà, giáo viên kỹ năng sống, giáo viên dạy kỹ năng sống, giáo viên dạy kèm,
  giáo viên toán tư duy, giáo viên dạy thêm, giáo vụ, nhân viên giáo vụ, giáo viên luyện thi, giáo viên online,
  tutor, private tutor, giáo viên đào tạo kỹ năng mềm, giáo viên bán trú, giáo viên phụ đạo, tư vấn học đường
24 | Nhà chuyên môn về kinh doanh và quản lý | Business and administration professionals
241 | Nhà chuyên môn về tài chính | Finance professionals
2411 | Kế toán viên bậc cao và kiểm toán viên | Accountants
  kế toán tổng hợp, chuyên viên kế toán, kế toán thuế, kế toán quản trị, kế toán tài chính, kế toán giá thành,
  kiểm toán viên, kiểm toán, trợ lý kiểm toán, kiểm toán nội bộ, chuyên viên kiểm toán, trưởng nhóm kế toán,
  nhóm trưởng kế toán, kiểm toán viên nội bộ, tư vấn thuế, chuyên viên thuế, kế toán công trình, kế toán xây dựng,
  kế toán dự án, accountant, general accountant, tax accountant, auditor, internal auditor, senior accountant,
  cost accountant, audit associate, audit specialist, kế toán dịch vụ, accounting specialist, kế toán tập đoàn
2412 | Nhà tư vấn tài chính và đầu tư | Financial and investment advisers
  tư vấn tài chính, chuyên viên tư vấn tài chính, nhân viên tư vấn tài chính, tư vấn đầu tư,
  chuyên viên tư vấn đầu tư, chuyên viên tài chính cá nhân, tư vấn viên tài chính, hoạch định tài chính cá nhân,
  chuyên viên đầu tư, financial advisor, financial consultant, investment advisor, chuyên viên quản lý gia sản,
  chuyên viên tài chính, chuyên viên tài chính đầu tư
2413 | Nhà phân tích tài chính | Financial analysts
  phân tích tài chính, chuyên viên phân tích tài chính, chuyên viên phân tích đầu tư, phân tích chứng khoán,
  chuyên viên quản trị rủi ro, quản trị rủi ro, chuyên viên nguồn vốn, chuyên viên phân tích tín dụng,
  financial analyst, risk analyst, investment analyst, chuyên viên tài trợ thương mại,
  chuyên viên kiểm soát tài chính
242 | Nhà chuyên môn về hành chính và quản trị | Administration professionals
2421 | Nhà phân tích quản lý và tổ chức | Management and organisation analysts
  chuyên viên tư vấn quản lý, tư vấn doanh nghiệp, chuyên viên quy trình, xây dựng quy trình,
  chuyên viên kiểm soát nội bộ, kiểm soát nội bộ, nhân viên kiểm soát nội bộ, chuyên viên chiến lược,
  chuyên viên kế hoạch, chuyên viên kế hoạch tổng hợp, chuyên viên quản lý dự án, nhân viên quản lý dự án,
  chuyên viên dự án, điều phối dự án, chuyên viên vận hành, nhân viên vận hành, project coordinator,
  management consultant, business consultant, operations executive, operation executive, operations coordinator,
  operation staff, chuyên viên tuân thủ, chuyên viên phát triển dự án, internal control, process analyst
2422 | Chuyên viên quản lý chính sách | Policy administration professionals
  chuyên viên quản lý nhà nước, công chức văn phòng thống kê, chuyên viên chính sách, công chức xã, chuyên viên sở,
  chuyên viên ủy ban nhân dân, chuyên viên phòng văn hóa xã hội, cán bộ văn hóa xã hội, chuyên viên đối ngoại,
  policy officer
2423 | Chuyên viên nhân sự và hướng nghiệp | Personnel and careers professionals
  chuyên viên nhân sự, nhân viên nhân sự, nhân sự, chuyên viên tuyển dụng, nhân viên tuyển dụng, tuyển dụng,
  hành chính nhân sự, nhân viên hành chính nhân sự, chuyên viên hành chính nhân sự, chuyên viên c&b, nhân viên c&b,
  c&b, chuyên viên lao động tiền lương, nhân sự tổng hợp, cán bộ tư vấn việc làm, tư vấn giới thiệu việc làm,
  tư vấn hướng nghiệp, chuyên viên hướng nghiệp, talent acquisition, recruiter, hr executive, hr staff, hr,
  hr generalist, hr admin, hrbp, human resources, human resource business partner, recruitment, employer branding,
  chuyên viên quan hệ lao động, cán bộ nhân sự, cán bộ tổ chức, headhunter, recruitment consultant,
  recruitment staff, hr intern
2424 | Chuyên viên đào tạo và phát triển nhân lực | Training and staff development professionals
  chuyên viên đào tạo, nhân viên đào tạo, đào tạo nội bộ, chuyên viên đào tạo nội bộ,
  đào tạo và phát triển nguồn nhân lực, cán bộ đào tạo, giảng viên nội bộ, giảng viên đào tạo nội bộ,
  learning and development, l&d, training executive, training officer, trainer, training specialist
243 | Nhà chuyên môn về bán hàng, tiếp thị và quan hệ công chúng | Sales, marketing and public relations professionals
2431 | Chuyên viên quảng cáo và tiếp thị | Advertising and marketing professionals
  nhân viên marketing, chuyên viên marketing, marketing, marketing online, digital marketing,
  chuyên viên digital marketing, content marketing, nhân viên content marketing, content, content creator,
  nhân viên content, sáng tạo nội dung, nhà sáng tạo nội dung, nhân viên sáng tạo nội dung, seo, nhân viên seo,
  chuyên viên seo, content seo, chạy quảng cáo, chạy ads, facebook ads, google ads, quảng cáo facebook,
  nhân viên quảng cáo, chuyên viên quảng cáo, trade marketing, brand marketing, tiếp thị số, nhân viên tiếp thị số,
  thương mại điện tử, nhân viên thương mại điện tử, vận hành sàn, vận hành sàn thương mại điện tử, nhân viên tmđt,
  sàn thương mại điện tử, quản lý gian hàng, quản trị fanpage, quản trị kênh, quản trị website, booking kol koc,
  booking koc, booking kol, nhân viên booking, nhân viên media, media, nhân viên tiktok,
  nhân viên truyền thông marketing, nghiên cứu thị trường, chuyên viên nghiên cứu thị trường, quản lý thương hiệu,
  nhân viên thương hiệu, marketing executive, digital marketer, performance marketing, social media,
  social media executive, social marketing, brand executive, assistant brand manager, account executive,
  account planner, copywriter, creative planner, strategic planner, e-commerce, ecommerce, ecommerce executive,
  market research, user acquisition, growth marketing, marketing intern, seeding, nhân viên seeding,
  affiliate marketing, marketing leader, nhân viên trade marketing, merchandiser siêu thị
2432 | Chuyên viên quan hệ công chúng | Public relations professionals
  nhân viên pr, chuyên viên pr, pr, chuyên viên truyền thông, nhân viên truyền thông, truyền thông nội bộ,
  chuyên viên truyền thông nội bộ, quan hệ công chúng, chuyên viên quan hệ công chúng, quan hệ báo chí,
  cán bộ truyền thông, truyền thông thương hiệu, public relations, communications officer, pr executive, marcom,
  marcom executive, internal communications, truyền thông
2433 | Chuyên viên bán hàng kỹ thuật và y tế | Technical and medical sales professionals (excluding ICT)
  trình dược viên, trình dược viên otc, trình dược viên etc, kinh doanh dược phẩm, kinh doanh dược,
  kinh doanh thiết bị y tế, kỹ sư bán hàng, kỹ sư kinh doanh, bán hàng kỹ thuật, kinh doanh kỹ thuật,
  kinh doanh thiết bị điện, kinh doanh máy móc, kinh doanh máy móc thiết bị, kinh doanh thiết bị,
  kinh doanh hóa chất, kinh doanh thuốc thú y, kinh doanh thiết bị công nghiệp, tư vấn kỹ thuật bán hàng,
  kinh doanh thang máy, kinh doanh điện mặt trời, sales engineer, technical sales, medical representative,
  medical sales, kinh doanh thiết bị tự động hóa, trình dược viên mỹ phẩm, kinh doanh vật tư y tế,
  kinh doanh thuốc bảo vệ thực vật
2434 | Chuyên viên bán hàng công nghệ thông tin và truyền thông | Information and communications technology sales professionals
  kinh doanh phần mềm, tư vấn phần mềm, tư vấn giải pháp phần mềm, kinh doanh công nghệ thông tin,
  kinh doanh giải pháp công nghệ, kinh doanh viễn thông, kinh doanh dịch vụ viễn thông, kinh doanh internet,
  sales phần mềm, presales, pre-sales, it sales, software sales, kinh doanh máy tính, kinh doanh thiết bị tin học,
  tư vấn website, kinh doanh cáp quang, nhân viên kinh doanh viettel, kinh doanh fpt telecom
25 | Nhà chuyên môn trong lĩnh vực công nghệ thông tin và truyền thông | Information and communications technology professionals
251 | Nhà phát triển và phân tích phần mềm, ứng dụng | Software and applications developers and analysts
2511 | Nhà phân tích hệ thống | Systems analysts
  phân tích hệ thống, chuyên viên phân tích nghiệp vụ, phân tích nghiệp vụ, business analyst, business analysis,
  it business analyst, system analyst, systems analyst, product owner, kỹ sư cầu nối, brse, bridge se,
  solution architect, kiến trúc sư giải pháp, tư vấn triển khai erp, erp consultant, sap consultant, nhân viên erp,
  triển khai erp, kỹ sư hệ thống thông tin, chuyên viên chuyển đổi số, kiến trúc công nghệ
2512 | Nhà phát triển phần mềm | Software developers
  kỹ sư phần mềm, lập trình viên, lập trình, nhân viên lập trình, phát triển phần mềm,
  chuyên viên công nghệ phần mềm, kỹ sư lập trình, kỹ sư phát triển phần mềm, lập trình viên java,
  lập trình viên .net, lập trình viên c#, lập trình viên c++, lập trình viên python, lập trình viên php,
  lập trình nhúng, lập trình viên back-end, kỹ sư ai, chuyên viên ai, trí tuệ nhân tạo, developer,
  software developer, software engineer, backend developer, back-end developer, fullstack developer,
  full stack developer, full-stack developer, full stack engineer, fullstack, java developer, .net developer,
  php developer, python developer, golang developer, c++ developer, c# developer, blockchain developer,
  embedded developer, ai engineer, machine learning engineer, backend engineer, tech lead, technical leader,
  unity developer, game developer, sap developer, data engineer, kỹ sư dữ liệu, node js developer, coder,
  programmer, server developer
2513 | Nhà phát triển web và đa phương tiện | Web and multimedia developers
  lập trình web, lập trình viên web, lập trình viên front-end, lập trình viên frontend, thiết kế web,
  thiết kế website, nhân viên thiết kế website, lập trình game, lập trình viên game, web developer,
  front-end developer, frontend developer, frontend engineer, wordpress developer, react developer, reactjs,
  vuejs developer, angular developer, shopify developer, web designer, front-end engineer
2514 | Lập trình viên ứng dụng | Applications programmers
  lập trình ứng dụng, lập trình viên ứng dụng, lập trình di động, lập trình mobile, lập trình mobile app,
  lập trình viên mobile, lập trình viên android, lập trình viên ios, lập trình viên flutter, lập trình app,
  mobile developer, mobile app developer, android developer, ios developer, flutter developer,
  react native developer, application developer, mobile engineer, power platform developer
2519 | Nhà phát triển, phân tích phần mềm và ứng dụng chưa phân vào đâu | Software and applications developers and analysts not elsewhere classified
  kiểm thử phần mềm, nhân viên kiểm thử phần mềm, chuyên viên kiểm thử phần mềm, tester, manual tester,
  automation tester, automation test, game tester, software tester, qa tester, qc tester, kiểm thử,
  nhân viên test game, test leader, qa phần mềm, kỹ sư kiểm thử, qc phần mềm, test phần mềm
252 | Nhà chuyên môn về cơ sở dữ liệu và mạng | Database and network professionals
2521 | Nhà thiết kế và quản trị cơ sở dữ liệu | Database designers and administrators
  quản trị cơ sở dữ liệu, quản trị viên cơ sở dữ liệu, chuyên viên cơ sở dữ liệu, database administrator, dba,
  kỹ sư cơ sở dữ liệu, business intelligence, bi engineer, bi developer, data architect
2522 | Quản trị hệ thống | Systems administrators
  quản trị hệ thống, nhân viên quản trị hệ thống, kỹ sư hệ thống, kỹ sư devops, system admin, system administrator,
  sysadmin, system engineer, devops, devops engineer, site reliability engineer, cloud engineer, kỹ sư cloud,
  quản trị mạng và hệ thống, infrastructure engineer
2523 | Nhà chuyên môn về mạng máy tính | Computer network professionals
  kỹ sư mạng, chuyên viên mạng, quản trị mạng, nhân viên quản trị mạng, chuyên viên quản trị mạng,
  network engineer, network administrator, kỹ sư triển khai mạng
2529 | Nhà chuyên môn về cơ sở dữ liệu và mạng chưa phân vào đâu | Database and network professionals not elsewhere classified
  an toàn thông tin, chuyên viên an toàn thông tin, an ninh mạng, kỹ sư an ninh mạng, chuyên viên bảo mật,
  an ninh thông tin, an ninh hệ thống thông tin, kỹ sư bảo mật, security engineer, information security,
  cyber security, pentester, pentest, soc analyst, soc
26 | Nhà chuyên môn về luật pháp, văn hóa, xã hội | Legal, social and cultural professionals
261 | Nhà chuyên môn về luật pháp | Legal professionals
2611 | Luật sư | Lawyers
  luật sư, luật sư tư vấn, luật sư tập sự, luật sư tranh tụng, luật sư nội bộ, lawyer, attorney
2612 | Thẩm phán | Judges
  thẩm phán, thẩm phán tòa án, judge
2619 | Nhà chuyên môn về luật pháp chưa phân vào đâu | Legal professionals not elsewhere classified
  công chứng viên, chấp hành viên, kiểm sát viên, chuyên viên pháp chế, nhân viên pháp chế, pháp chế,
  chuyên viên pháp lý, tư vấn pháp luật, chuyên viên tư vấn pháp luật, pháp lý dự án, thẩm tra viên, đấu giá viên,
  chuyên viên sở hữu trí tuệ, legal officer, legal counsel, legal executive, legal specialist, pháp lý nội bộ,
  trợ giúp viên pháp lý
262 | Nhà chuyên môn về thư viện, lưu trữ và bảo tàng | Librarians, archivists and curators
2621 | Nhà lưu trữ và giám tuyển | Archivists and curators
  lưu trữ viên, chuyên viên lưu trữ, cán bộ lưu trữ, giám tuyển, cán bộ bảo tàng, thuyết minh viên bảo tàng,
  archivist
2622 | Thủ thư và nhà chuyên môn về thông tin | Librarians and related information professionals
  thủ thư, cán bộ thư viện, chuyên viên thư viện, thư viện viên, librarian
263 | Nhà chuyên môn về xã hội và tôn giáo | Social and religious professionals
2631 | Nhà kinh tế | Economists
  nhà kinh tế, chuyên gia kinh tế, nghiên cứu viên kinh tế, chuyên viên kinh tế, economist
2632 | Nhà xã hội học, nhân học và chuyên gia có liên quan | Sociologists, anthropologists and related professionals
  nhà xã hội học, nghiên cứu viên xã hội, nhà nhân học, nghiên cứu văn hóa dân tộc, nhà dân tộc học, sociologist
2633 | Nhà triết học, sử học và chính trị học | Philosophers, historians and political scientists
  nhà sử học, nghiên cứu viên lịch sử, nhà triết học, nghiên cứu viên lý luận chính trị
2634 | Nhà tâm lý học | Psychologists
  chuyên viên tâm lý, tư vấn tâm lý, chuyên viên tư vấn tâm lý, nhà tâm lý, tham vấn tâm lý, tâm lý học đường,
  giáo viên tâm lý, psychologist
2635 | Chuyên viên công tác xã hội và tham vấn | Social work and counselling professionals
  chuyên viên công tác xã hội, công tác xã hội viên chính, tham vấn viên, tư vấn hôn nhân gia đình,
  tư vấn cai nghiện, quản lý ca công tác xã hội, social worker, counsellor
2636 | Chức sắc tôn giáo | Religious professionals
  linh mục, mục sư, nhà sư trụ trì, thượng tọa, chức sắc tôn giáo
264 | Nhà văn, nhà báo và nhà ngôn ngữ | Authors, journalists and linguists
2641 | Nhà văn và người viết chuyên nghiệp | Authors and related writers
  nhà văn, biên kịch, chuyên viên biên kịch, viết kịch bản, nhân viên kịch bản, content writer, viết bài,
  cộng tác viên viết bài, writer, scriptwriter, screenwriter, technical writer, nhà thơ
2642 | Nhà báo | Journalists
  nhà báo, phóng viên, biên tập viên, biên tập viên báo chí, cộng tác viên báo chí, journalist, reporter,
  editor báo, biên tập nội dung, biên tập viên truyền hình
2643 | Biên dịch viên, phiên dịch viên và nhà ngôn ngữ | Translators, interpreters and other linguists
  phiên dịch, phiên dịch viên, biên dịch, biên dịch viên, biên phiên dịch, phiên dịch tiếng trung,
  phiên dịch tiếng hàn, phiên dịch tiếng nhật, phiên dịch tiếng anh, biên phiên dịch tiếng hàn,
  biên phiên dịch tiếng trung, biên phiên dịch tiếng nhật, thông dịch viên, translator, interpreter,
  nhân viên tiếng trung, nhân viên tiếng hàn, nhân viên tiếng nhật, trợ lý phiên dịch, comtor, dịch thuật,
  nhân viên dịch thuật, biên dịch phim
265 | Nghệ sĩ sáng tạo và biểu diễn | Creative and performing artists
2651 | Nghệ sĩ tạo hình | Visual artists
  họa sĩ, điêu khắc gia, họa sĩ minh họa, họa sĩ truyện tranh, họa sĩ hoạt hình, nhà điêu khắc, illustrator,
  animator, concept artist
2652 | Nhạc sĩ, ca sĩ và nhạc công | Musicians, singers and composers
  ca sĩ, nhạc sĩ, nhạc công, ban nhạc, nghệ sĩ piano, dj, singer, musician
2653 | Nghệ sĩ múa và biên đạo múa | Dancers and choreographers
  diễn viên múa, vũ công, biên đạo múa, biên đạo, nghệ sĩ múa, dancer
2654 | Đạo diễn và nhà sản xuất phim, sân khấu | Film, stage and related directors and producers
  đạo diễn, đạo diễn sản xuất, đạo diễn hình ảnh, nhà sản xuất phim, sản xuất chương trình, đạo diễn sân khấu,
  director phim, producer, video producer
2655 | Diễn viên | Actors
  diễn viên, diễn viên quần chúng, diễn viên lồng tiếng, diễn viên sân khấu, actor, diễn viên kịch
2656 | Phát thanh viên và người dẫn chương trình | Announcers on radio, television and other media
  phát thanh viên, mc, dẫn chương trình, người dẫn chương trình, mc sự kiện, mc đám cưới, mc truyền hình,
  bình luận viên
2659 | Nghệ sĩ sáng tạo và biểu diễn chưa phân vào đâu | Creative and performing artists not elsewhere classified
  nghệ sĩ xiếc, ảo thuật gia, streamer, idol livestream, nghệ sĩ hài, idol, game streamer, talent livestream
`;
