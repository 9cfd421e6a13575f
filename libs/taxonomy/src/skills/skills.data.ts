/**
 * Skills that vacancies of the province ask for, by families of occupations. A line `[753 8153] Vietnamese | English`
 * opens a family with the groups of occupations it belongs to; how to read the rest: ../lists/entry-table.ts.
 */
export const SKILL_TABLE = `
[753 815] May mặc, da giày | Garment and footwear
  sewing_1_needle | May máy một kim | Single-needle sewing | 1 kim, máy 1 kim
  sewing_2_needle | May máy hai kim | Double-needle sewing | 2 kim, máy 2 kim
  overlock | Vắt sổ | Overlocking | máy vắt sổ, vắt sổ 3 kim 5 chỉ, vắt sổ 2 kim 4 chỉ
  coverstitch | May máy kansai, trần đè | Coverstitching | kansai, máy kansai, máy trần đè, đánh bông
  buttonhole | Thùa khuyết, đính cúc | Buttonholing and buttons | thùa đính, đính cúc, thùa khuy, máy thùa bọ
  garment_assembly | Ráp sản phẩm may | Garment assembly | lắp ráp áo, ráp áo, may hoàn chỉnh, may ráp
  jacket_sewing | May áo jacket | Jacket sewing | may jacket, may áo khoác
  shirt_sewing | May áo sơ mi | Shirt sewing | may sơ mi, may măng sét, may cổ
  trouser_sewing | May quần | Trouser sewing | may quần âu, may quần bò, may jean
  knit_sewing | May hàng dệt kim | Knitwear sewing | may thun, may áo thun, may dệt kim
  bag_sewing | May túi, ba lô | Bag sewing | may túi xách, may balo
  shoe_sewing | May mũ giày | Shoe upper sewing | may giày, may giầy da
  made_to_measure | May đo | Made-to-measure sewing | may theo số đo, đo cắt may
  pattern_making | Thiết kế rập | Pattern making | rập, ra rập, thiết kế mẫu rập
  marker_making | Giác sơ đồ | Marker making | đi sơ đồ, gerber, lectra, nhảy size, optitex
  fabric_cutting | Cắt vải, trải vải | Fabric cutting and spreading | máy cắt vải, cắt bàn, trải vải
  ironing | Là, ủi hoàn thiện | Ironing and finishing | là hơi, ủi, là thành phẩm
  machine_embroidery | Thêu máy vi tính | Machine embroidery | thêu vi tính, máy thêu
  sewing_machine_repair | Sửa máy may | Sewing machine repair | cơ điện máy may, sửa chữa máy may
  garment_technique | Kỹ thuật chuyền may | Sewing line technique | rải chuyền, thiết kế chuyền, bấm giờ, định mức may
[821 742 7421 2152] Điện tử | Electronics
  electronics_assembly | Lắp ráp linh kiện điện tử | Electronics assembly | lắp ráp điện tử, lắp ráp linh kiện
  soldering | Hàn thiếc, hàn linh kiện | Soldering | hàn mạch, hàn chì, hàn tay, hàn linh kiện điện tử
  smt_operation | Vận hành máy SMT | SMT operation | smt, máy gắn linh kiện, vận hành smt
  microscope_work | Làm việc dưới kính hiển vi | Microscope work | soi kính hiển vi, soi kính
  pcb_repair | Sửa bản mạch | Circuit board repair | rework, sửa mạch, sửa bo mạch
  circuit_reading | Đọc sơ đồ mạch điện tử | Reading circuit diagrams | đọc mạch, đọc bản vẽ mạch
  measuring_electronics | Dùng đồng hồ đo, máy hiện sóng | Electronic measuring | oscilloscope, vom, máy hiện sóng
  clean_room | Làm việc phòng sạch | Clean room work | phòng sạch, clean room
  wire_harness | Bó dây điện, đấu nối dây | Wire harness assembly | dây điện ô tô, wire harness
  camera_module | Lắp ráp cụm camera | Camera module assembly | camera module, lắp ráp camera
  battery_assembly | Lắp ráp pin | Battery assembly | lắp pin, sản xuất pin
  phone_repair | Sửa điện thoại, máy tính bảng | Phone and tablet repair | sửa điện thoại
[721 722 814 8121 2144 3115] Cơ khí, gia công | Metal and mechanics
  mig_mag | Hàn MIG/MAG, CO2 | MIG/MAG welding | hàn mig, hàn mag, hàn co2, hàn mig mag
  tig | Hàn TIG | TIG welding | hàn argon, hàn inox, hàn tig
  arc_welding | Hàn hồ quang, hàn que | Arc welding | hàn que, hàn điện, smaw
  robot_welding | Vận hành robot hàn | Robot welding | hàn robot
  gas_cutting | Cắt hơi, cắt plasma | Gas and plasma cutting | cắt gas, cắt plasma, cắt oxy gas
  turning | Tiện vạn năng | Lathe turning | tiện cơ, thợ tiện, máy tiện
  milling | Phay vạn năng | Milling | phay cơ, máy phay
  cnc_turning | Vận hành máy tiện CNC | CNC turning | tiện cnc
  cnc_milling | Vận hành máy phay CNC | CNC milling | phay cnc, trung tâm gia công
  cnc_programming | Lập trình CNC | CNC programming | g-code, fanuc, heidenhain, lập trình gia công
  cam | Mastercam, NX, PowerMill | CAM software | mastercam, nx, powermill, cimatron, cam
  wire_cutting | Cắt dây, xung điện | Wire cutting and EDM | edm, cắt dây cnc, xung
  grinding | Mài phẳng, mài tròn | Grinding | mài kim loại, máy mài
  bench_work | Nguội, lắp ráp cơ khí | Bench work | gia công nguội, nguội lắp ráp, nguội khuôn
  sheet_metal | Gò, chấn, gấp tôn | Sheet metal work | chấn tôn, máy chấn
  laser_cutting | Vận hành máy cắt laser | Laser cutting | cắt laser, fiber laser
  stamping | Vận hành máy dập | Stamping | dập, đột dập, máy dập
  injection_moulding | Vận hành máy ép nhựa | Injection moulding | ép nhựa, đúc nhựa
  mould_repair | Sửa chữa, bảo dưỡng khuôn | Mould repair | sửa khuôn, làm khuôn, bảo dưỡng khuôn
  casting | Đúc, nấu luyện kim loại | Casting and smelting | đúc áp lực, nấu gang, luyện thép
  rolling_mill | Vận hành dây chuyền cán | Rolling mill operation | cán thép, cán nóng
  heat_treatment | Nhiệt luyện, tôi ram | Heat treatment | nhiệt luyện
  plating | Mạ, xử lý bề mặt | Plating and surface treatment | xi mạ, anode, mạ kẽm
  powder_coating | Sơn tĩnh điện, phun sơn | Powder coating and spraying | sơn tĩnh điện, phun sơn
  drawing_reading | Đọc bản vẽ kỹ thuật | Reading technical drawings | đọc bản vẽ cơ khí, đọc bản vẽ
  measuring_tools | Dùng thước cặp, panme, máy CMM | Measuring tools | thước cặp, panme, cmm, đồng hồ so
  autocad | AutoCAD | AutoCAD | auto cad, cad, vẽ autocad
  solidworks | SolidWorks, Inventor | SolidWorks and Inventor | solidwork, inventor, catia, creo, thiết kế 3d cơ khí
  hydraulics | Thủy lực, khí nén | Hydraulics and pneumatics | thủy lực, khí nén
  machine_maintenance | Bảo trì máy móc, thiết bị | Machine maintenance | bảo dưỡng máy, bảo trì cơ khí, sửa chữa máy
[741 7127 2151 3113] Điện, tự động hóa, điện lạnh | Electricity, automation, cooling
  house_wiring | Lắp điện dân dụng | House wiring | điện dân dụng, đi dây điện nhà
  industrial_electricity | Điện công nghiệp | Industrial electricity | lắp điện công nghiệp, bảo trì điện
  control_cabinets | Đấu tủ điện | Control cabinet wiring | lắp tủ điện, đấu nối tủ điện, tủ bảng điện
  motor_winding | Quấn động cơ | Motor winding | quấn mô tơ, quấn motor
  plc | Lập trình PLC | PLC programming | plc, siemens, mitsubishi, omron, hmi
  robotics | Vận hành, lập trình robot công nghiệp | Industrial robots | robot, teach robot, dạy robot
  inverter | Cài đặt biến tần, servo | Inverters and servo drives | biến tần, servo
  medium_voltage | Vận hành trạm biến áp trung thế | Medium-voltage substations | trung thế, trạm biến áp
  power_lines | Thi công đường dây điện | Power line work | kéo dây, đường dây trung hạ thế
  solar | Lắp đặt điện mặt trời | Solar installation | điện năng lượng mặt trời, solar
  air_conditioning | Lắp, sửa điều hòa | Air conditioning | điều hòa, máy lạnh, điện lạnh
  refrigeration | Bảo trì kho lạnh, chiller | Refrigeration and chillers | kho lạnh, chiller, hvac
  boilers | Vận hành nồi hơi | Boiler operation | lò hơi, vận hành lò hơi
  compressors | Vận hành máy nén khí | Compressor operation | máy nén khí, khí nén nhà máy
  water_treatment | Vận hành xử lý nước thải | Wastewater treatment | xử lý nước thải, xử lý nước
  camera_install | Lắp camera, mạng | Camera and network installation | lắp camera, kéo cáp mạng, điện nhẹ
  elevators | Lắp đặt, bảo trì thang máy | Lift installation and maintenance | thang máy
[711 712 713 931 2142 3112 3123] Xây dựng | Construction
  bricklaying | Xây, trát | Bricklaying and plastering | xây gạch, trát tường, thợ xây
  tiling | Ốp lát gạch, đá | Tiling | ốp lát, lát nền
  formwork | Cốp pha | Formwork | cốt pha, ván khuôn
  reinforcement | Gia công, lắp đặt cốt thép | Reinforcement work | buộc sắt, cốt thép
  concrete | Đổ, hoàn thiện bê tông | Concrete work | bê tông, đầm bê tông
  scaffolding | Lắp giàn giáo | Scaffolding | giàn giáo
  roofing | Lợp mái, làm mái tôn | Roofing | lợp tôn, mái tôn
  painting | Sơn bả | Painting | sơn nhà, bả matit, sơn nước
  gypsum | Thạch cao, trần vách | Gypsum ceilings and walls | trần thạch cao, vách thạch cao
  aluminium_glass | Nhôm kính | Aluminium and glass | cửa nhôm, lắp kính, nhôm xingfa
  steel_structure | Lắp dựng kết cấu thép | Steel structures | nhà thép tiền chế, kết cấu thép
  plumbing | Lắp đặt cấp thoát nước | Plumbing | điện nước, đường ống nước, ống nước
  surveying | Trắc đạc, máy toàn đạc | Surveying | toàn đạc, thủy bình, gps rtk, trắc địa
  quantity | Bóc tách khối lượng, dự toán | Quantity surveying | dự toán, qs, g8, f1, bóc tách
  site_supervision | Giám sát thi công | Site supervision | giám sát công trình
  completion_files | Hồ sơ hoàn công, thanh quyết toán | As-built and payment files | hoàn công, thanh quyết toán
  bidding_files | Lập hồ sơ dự thầu | Preparing bids | hồ sơ thầu, đấu thầu
  revit | Revit, BIM | Revit and BIM | revit, bim, naviswork
  sketchup | SketchUp, 3ds Max | SketchUp and 3ds Max | 3dmax, 3ds max, sketchup, vray, lumion, enscape
  etabs | Etabs, SAP2000 | Structural analysis software | etabs, sap2000, safe
  interior_wood | Mộc nội thất, lắp tủ bếp | Cabinet making and fitting | mộc, lắp đồ gỗ, lắp đặt nội thất
[83 933] Lái xe, vận hành máy | Driving and plant operation
  car_driving | Lái xe con | Car driving | lái ô tô con, lái xe 4 chỗ, lái xe 7 chỗ
  lorry_driving | Lái xe tải | Lorry driving | lái xe tải nặng, lái xe ben
  trailer_driving | Lái xe đầu kéo, container | Articulated lorry driving | container, đầu kéo
  bus_driving | Lái xe khách, xe đưa đón | Bus driving | xe khách, xe 29 chỗ, xe 45 chỗ
  forklift_driving | Lái xe nâng | Forklift driving | xe nâng, forklift, reach truck
  excavator_driving | Lái máy xúc, máy đào | Excavator operation | máy xúc, máy đào, máy ủi
  crane_operation | Vận hành cầu trục, cần cẩu | Crane operation | cầu trục, cẩu, cần trục
  roller_operation | Lái xe lu, máy san | Roller and grader operation | xe lu, máy san
  motorbike_delivery | Giao hàng bằng xe máy | Delivery by motorbike | ship hàng, giao hàng, shipper
  local_roads | Thông thạo đường trong tỉnh | Knowing the roads of the province | thuộc đường, biết đường
  vehicle_care | Bảo dưỡng xe cơ bản | Basic vehicle care | bảo dưỡng xe
[4321 4322 4323 3331 3323 1324 9321] Kho, logistics, mua hàng | Warehouse, logistics, purchasing
  stock_keeping | Quản lý kho, xuất nhập tồn | Stock keeping | thủ kho, xuất nhập tồn, quản lý kho
  stocktaking | Kiểm kê hàng hóa | Stocktaking | kiểm kê, kiểm kho
  wms | Phần mềm quản lý kho | Warehouse software | wms, phần mềm kho
  packing | Đóng gói, dán nhãn | Packing and labelling | đóng hàng, dán tem, đóng gói
  loading | Bốc xếp hàng hóa | Loading | bốc vác, bốc xếp
  route_planning | Điều phối xe, lập tuyến | Dispatch and route planning | điều xe, điều vận
  import_export | Chứng từ xuất nhập khẩu | Import and export documents | xnk, xuất nhập khẩu, incoterms
  customs_declaration | Khai báo hải quan điện tử | Electronic customs declaration | ecus, vnaccs, khai hải quan
  purchasing | Mua hàng, đàm phán giá | Purchasing and negotiation | mua hàng, thu mua, đàm phán
  production_planning | Lập kế hoạch sản xuất | Production planning | kế hoạch sản xuất, mrp, điều độ
[7543 2141 3119 2149] Chất lượng, an toàn | Quality and safety
  visual_inspection | Kiểm tra ngoại quan | Visual inspection | ngoại quan, kiểm hàng, kiểm phẩm
  qc_inspection | Kiểm tra chất lượng (KCS, QC) | Quality inspection | kcs, qc, iqc, oqc, pqc, kiểm tra chất lượng
  iso_9001 | ISO 9001 | ISO 9001 | iso, iso 9000, hệ thống quản lý chất lượng
  iso_14001 | ISO 14001 | ISO 14001 | hệ thống quản lý môi trường
  haccp | HACCP, ISO 22000 | HACCP and ISO 22000 | haccp, iso 22000, gmp
  five_s | 5S, Kaizen | 5S and Kaizen | 5s, kaizen, 3 định 5s
  lean | Lean, Six Sigma | Lean and Six Sigma | lean, six sigma, ie
  seven_tools | Bảy công cụ chất lượng, 8D | Seven quality tools and 8D | 7 qc tools, 8d, spc, fmea, msa
  lab_testing | Thí nghiệm, kiểm nghiệm | Laboratory testing | phòng thí nghiệm, kiểm nghiệm, phân tích mẫu
  work_safety | An toàn, vệ sinh lao động | Work safety | hse, ehs, an toàn lao động
  fire_safety | Phòng cháy, chữa cháy | Fire safety | pccc
  environment | Hồ sơ môi trường | Environmental files | giấy phép môi trường, quan trắc môi trường
[811 3117 2146] Mỏ, luyện kim, vật liệu | Mining, metallurgy, materials
  underground_mining | Khai thác hầm lò | Underground mining | hầm lò, thợ lò
  open_pit | Khai thác lộ thiên | Open-pit mining | lộ thiên
  drilling | Khoan đá, khoan thăm dò | Drilling | khoan, máy khoan
  shotfiring | Nổ mìn | Shotfiring | nổ mìn, vật liệu nổ
  ore_dressing | Tuyển khoáng | Ore dressing | tuyển quặng, nghiền sàng
  furnace | Vận hành lò luyện | Furnace operation | lò cao, lò điện, lò luyện
  cement_plant | Vận hành dây chuyền xi măng | Cement plant operation | xi măng, lò quay
  brick_kiln | Vận hành lò gạch tuynel | Brick kiln operation | lò gạch, gạch tuynel
[61 62 63 921 816 751 2132 3142] Nông nghiệp, chè, chế biến | Farming, tea, food processing
  tea_growing | Trồng, chăm sóc chè | Tea growing | trồng chè, chăm sóc chè, hái chè
  tea_processing | Sao, chế biến chè | Tea processing | sao chè, chế biến chè, ướp chè
  vegetable_growing | Trồng rau an toàn, VietGAP | Vegetable growing (VietGAP) | vietgap, rau sạch, trồng rau
  fruit_trees | Trồng cây ăn quả | Fruit growing | cây ăn quả, trồng na, trồng bưởi
  grafting | Ghép, nhân giống cây | Grafting and propagation | ghép cây, ươm cây giống, nhân giống
  pig_farming | Chăn nuôi lợn | Pig farming | nuôi lợn, nuôi heo, trại lợn
  poultry_farming | Chăn nuôi gia cầm | Poultry farming | nuôi gà, trại gà, nuôi vịt
  cattle_farming | Chăn nuôi trâu, bò | Cattle farming | nuôi bò, nuôi trâu
  vaccination_animals | Tiêm phòng, điều trị vật nuôi | Treating livestock | thú y, tiêm phòng gia súc
  fish_farming | Nuôi cá | Fish farming | nuôi cá lồng, nuôi trồng thủy sản
  forestry | Trồng, khai thác rừng | Forestry | trồng rừng, khai thác keo, cưa xăng
  gardening | Chăm sóc cây cảnh, cây xanh | Gardening | cắt tỉa cây, cây cảnh
  food_processing | Chế biến thực phẩm | Food processing | sơ chế thực phẩm, chế biến thịt
  baking | Làm bánh | Baking | làm bánh mì, bánh ngọt, bánh kem
[512 513 941 9112 4224 4226 1411 1412] Bếp, nhà hàng, khách sạn | Kitchen, restaurant, hotel
  vietnamese_cooking | Nấu món Việt | Vietnamese cooking | món việt, nấu ăn, món ăn việt nam
  asian_cooking | Nấu món Á (Trung, Hàn, Nhật) | Asian cooking | món hàn, món nhật, món trung, bếp á
  european_cooking | Nấu món Âu | European cooking | bếp âu, món âu
  canteen_cooking | Nấu bếp ăn tập thể | Canteen cooking | bếp công nghiệp, nấu ăn tập thể, suất ăn công nghiệp
  grill_hotpot | Nướng, lẩu | Grill and hotpot | nướng, lẩu
  food_prep | Sơ chế, phụ bếp | Food preparation | phụ bếp, sơ chế
  table_service | Phục vụ bàn | Table service | bưng bê, chạy bàn, phục vụ
  banquet | Phục vụ tiệc | Banquet service | tiệc cưới, phục vụ tiệc
  coffee | Pha cà phê | Coffee making | barista, pha cà phê, cà phê máy
  milk_tea | Pha trà sữa, đồ uống | Milk tea and drinks | pha chế, trà sữa
  housekeeping | Làm buồng phòng | Housekeeping | buồng phòng, dọn phòng
  reception | Lễ tân, đón tiếp khách | Reception | lễ tân, check in, đón khách
  hotel_software | Phần mềm khách sạn | Hotel software | opera, smile, phần mềm khách sạn
  guiding | Hướng dẫn, thuyết minh du lịch | Guiding tours | hướng dẫn viên, thuyết minh
  cleaning | Vệ sinh công nghiệp | Industrial cleaning | máy chà sàn, vệ sinh công nghiệp, tạp vụ
[52 332 2433 5223 5230] Bán hàng, kinh doanh | Sales
  shop_sales | Tư vấn, bán hàng tại cửa hàng | Shop sales | bán hàng, tư vấn bán hàng
  cashier | Thu ngân, máy POS | Cashier work | thu ngân, máy pos, máy tính tiền
  telephone_sales | Bán hàng qua điện thoại | Telephone sales | telesale, gọi điện tư vấn
  online_sales | Bán hàng trên mạng | Online sales | bán hàng online, chốt đơn, trực page
  marketplaces | Vận hành gian hàng Shopee, TikTok Shop | Running online shops | shopee, tiktok shop, lazada, sàn tmđt
  livestream | Bán hàng livestream | Livestream sales | live stream, livestream
  market_development | Phát triển thị trường, đại lý | Market development | mở điểm bán, đi thị trường, phát triển đại lý
  b2b_sales | Bán hàng doanh nghiệp | Business sales | b2b, bán hàng dự án
  real_estate_sales | Tư vấn bất động sản | Real estate sales | bất động sản, môi giới nhà đất
  insurance_sales | Tư vấn bảo hiểm | Insurance sales | bảo hiểm nhân thọ
  merchandising | Trưng bày hàng hóa | Merchandising | trưng bày, sắp xếp hàng hóa
  customer_care | Chăm sóc khách hàng | Customer care | cskh, chăm sóc khách
  complaints | Giải quyết khiếu nại | Handling complaints | xử lý khiếu nại, xử lý từ chối
  crm | Phần mềm CRM | CRM software | crm, quản lý khách hàng
[241 331 4311 4313 1211] Kế toán, tài chính | Accounting and finance
  bookkeeping | Hạch toán, ghi sổ kế toán | Bookkeeping | hạch toán, ghi sổ, chứng từ kế toán
  misa | MISA | MISA accounting software | phần mềm misa, misa sme
  fast_accounting | FAST | FAST accounting software | phần mềm fast, bravo
  tax_declaration | Kê khai, quyết toán thuế | Tax declaration | htkk, kê khai thuế, quyết toán thuế
  e_invoices | Hóa đơn điện tử | Electronic invoices | xuất hóa đơn, hóa đơn điện tử
  costing | Tính giá thành | Costing | giá thành, kế toán giá thành
  receivables | Theo dõi công nợ | Receivables | công nợ, đối chiếu công nợ
  financial_statements | Lập báo cáo tài chính | Financial statements | báo cáo tài chính, bctc
  payroll | Tính lương, bảo hiểm | Payroll and insurance | tính lương, bảo hiểm xã hội, c&b
  banking_ops | Nghiệp vụ ngân hàng, tín dụng | Banking operations | tín dụng, giao dịch ngân hàng
[411 412 413 441 3343 2423 2424] Văn phòng, nhân sự | Office and human resources
  word | Microsoft Word | Microsoft Word | word, soạn thảo văn bản
  excel | Microsoft Excel | Microsoft Excel | excel, vlookup, hàm excel
  advanced_excel | Excel nâng cao | Advanced Excel | pivot, macro, vba, power query
  powerpoint | Microsoft PowerPoint | Microsoft PowerPoint | powerpoint, ppt
  google_workspace | Google Workspace | Google Workspace | google sheet, google sheets, google docs
  data_entry | Nhập liệu | Data entry | nhập dữ liệu, đánh máy nhanh
  filing | Văn thư, lưu trữ | Filing and records | lưu trữ hồ sơ, văn thư, công văn
  office_equipment | Sử dụng thiết bị văn phòng | Office equipment | máy in văn phòng, máy photo, máy scan
  scheduling | Sắp xếp lịch, cuộc họp | Scheduling | sắp lịch, đặt vé, tổ chức họp
  recruiting | Tuyển dụng, phỏng vấn | Recruiting | tuyển dụng, sàng lọc hồ sơ
  labour_law | Pháp luật lao động | Labour law | luật lao động, hợp đồng lao động
  social_insurance | Thủ tục bảo hiểm xã hội | Social insurance procedures | bhxh, khai báo bảo hiểm
  training_staff | Đào tạo nhân viên | Staff training | đào tạo nội bộ, huấn luyện nhân viên
  team_leading | Quản lý tổ, nhóm | Leading a team | quản lý nhóm, tổ trưởng, trưởng nhóm
  erp | Phần mềm ERP (SAP, Odoo) | ERP software | sap, odoo, erp, oracle
[25 351 742 2356] Công nghệ thông tin | Information technology
  java | Java, Spring | Java and Spring | java, spring boot
  csharp | C#, .NET | C# and .NET | c#, .net, asp.net, dotnet
  php | PHP, Laravel | PHP and Laravel | php, laravel, wordpress
  python | Python | Python | django, fastapi, python
  javascript | JavaScript, TypeScript | JavaScript and TypeScript | js, javascript, typescript, nodejs, node.js
  react | React, Vue, Angular | React, Vue, Angular | reactjs, vuejs, angular, next.js, react
  mobile_dev | Lập trình di động | Mobile development | android, ios, flutter, react native, kotlin, swift
  cpp | C, C++, nhúng | C, C++ and embedded | c++, lập trình nhúng, vi điều khiển, stm32
  html_css | HTML, CSS | HTML and CSS | html, css, cắt html
  sql | SQL, cơ sở dữ liệu | SQL and databases | mysql, sql server, postgresql, cơ sở dữ liệu
  power_bi | Power BI, phân tích dữ liệu | Power BI and data analysis | power bi, tableau, phân tích dữ liệu
  testing | Kiểm thử phần mềm | Software testing | tester, test case, selenium
  linux | Quản trị Linux, máy chủ | Linux and servers | linux, windows server, máy chủ
  networks | Quản trị mạng | Computer networks | ccna, cisco, mikrotik, mạng máy tính
  computer_repair | Cài đặt, sửa máy tính | Computer installation and repair | cài win, sửa máy tính, sửa máy in
  helpdesk | Hỗ trợ người dùng | User support | helpdesk, it support
  cloud | Điện toán đám mây, Docker | Cloud and Docker | aws, azure, docker, devops, kubernetes
  ai_tools | Dùng công cụ trí tuệ nhân tạo | Using AI tools | chatgpt, ai, gemini
[2166 2431 2432 3521 3431 265] Thiết kế, truyền thông | Design and media
  photoshop | Photoshop | Photoshop | pts, chỉnh sửa ảnh, photoshop
  illustrator | Illustrator, CorelDRAW | Illustrator and CorelDRAW | ai illustrator, corel, coreldraw
  canva | Canva | Canva | canva
  figma | Figma, thiết kế giao diện | Figma and interface design | figma, ui ux
  video_editing | Dựng phim (Premiere, CapCut) | Video editing | premiere, capcut, after effects, edit video, dựng video
  filming | Quay phim, chụp ảnh | Filming and photography | quay phim, chụp ảnh, flycam
  writing | Viết bài, sáng tạo nội dung | Writing content | viết content, content, biên tập
  seo | SEO | SEO | seo, từ khóa
  ads | Chạy quảng cáo Facebook, Google | Online advertising | facebook ads, google ads, tiktok ads, chạy ads
  social_media | Quản trị fanpage, mạng xã hội | Social media | fanpage, mạng xã hội, tiktok
  events | Tổ chức sự kiện | Event organising | sự kiện, tổ chức sự kiện
  printing | Vận hành máy in, bế | Printing and die cutting | in offset, máy in, máy bế
[22 32 532 5142 5141] Y tế, chăm sóc, làm đẹp | Health, care, beauty
  injections | Tiêm, truyền | Injections and infusions | tiêm truyền, lấy ven
  patient_care | Chăm sóc người bệnh | Patient care | chăm sóc bệnh nhân
  elder_care | Chăm sóc người cao tuổi | Elder care | chăm sóc người già
  child_care | Chăm sóc trẻ nhỏ | Child care | trông trẻ, chăm trẻ
  first_aid_skill | Sơ cấp cứu | First aid | sơ cứu, cấp cứu
  medical_tests | Xét nghiệm | Medical tests | xét nghiệm, lấy mẫu
  xray | Chụp X-quang, CT | X-ray and CT | x-quang, chụp ct, mri
  ultrasound | Siêu âm | Ultrasound | siêu âm
  dental_assist | Phụ tá nha khoa | Dental assistance | trợ thủ nha khoa
  pharmacy_sales | Bán thuốc, tư vấn thuốc | Dispensing medicines | bán thuốc, nhà thuốc
  acupuncture | Châm cứu, bấm huyệt | Acupuncture and acupressure | châm cứu, bấm huyệt, vật lý trị liệu
  massage | Massage, chăm sóc da | Massage and skin care | massage, spa, chăm sóc da
  hairdressing | Cắt, uốn, nhuộm tóc | Hairdressing | cắt tóc, uốn tóc, nhuộm tóc
  nails | Làm móng | Nail care | nail, làm nail
  makeup | Trang điểm | Make-up | makeup, trang điểm cô dâu
  lashes | Nối mi, phun xăm | Lashes and permanent make-up | nối mi, phun xăm
[23 531 5165] Giáo dục | Education
  preschool_teaching | Dạy mầm non | Preschool teaching | mầm non, montessori
  maths_teaching | Dạy toán | Teaching mathematics | dạy toán, toán tư duy
  language_teaching | Dạy ngoại ngữ | Teaching languages | dạy tiếng anh, dạy tiếng trung
  it_teaching | Dạy tin học, STEM | Teaching computing and STEM | dạy lập trình, stem, robotics
  vocational_teaching | Dạy nghề | Vocational teaching | dạy nghề, hướng dẫn thực hành
  lesson_planning | Soạn giáo án | Lesson planning | giáo án, bài giảng điện tử
  classroom | Quản lý lớp học | Classroom management | quản lý lớp
  tutoring | Gia sư, kèm cặp | Tutoring | gia sư, dạy kèm
  translation | Biên, phiên dịch | Translation and interpreting | phiên dịch, biên dịch, thông dịch
  careers_advice | Tư vấn hướng nghiệp | Careers advice | hướng nghiệp
[7231 9122] Sửa chữa xe | Vehicle repair
  motorbike_repair | Sửa xe máy | Motorbike repair | sửa chữa xe máy
  car_engine | Sửa gầm, máy ô tô | Car engine and chassis repair | gầm máy, sửa ô tô
  car_electrics | Điện ô tô | Car electrics | điện điều hòa ô tô
  body_work | Gò, sơn ô tô | Car body work and painting | đồng sơn, sơn ô tô
  electric_vehicles | Sửa xe điện | Electric vehicle repair | xe máy điện, xe điện
  car_wash | Rửa, chăm sóc xe | Car washing and detailing | rửa xe, detailing
[5414 541 911 9621] Bảo vệ, giúp việc | Guarding and household help
  guarding | Bảo vệ, tuần tra | Guarding and patrolling | bảo vệ, tuần tra, trực cổng
  access_control | Kiểm soát ra vào | Access control | kiểm soát ra vào, trông xe
  cctv | Giám sát camera an ninh | Camera surveillance | giám sát camera
  martial_arts | Võ thuật, tự vệ | Martial arts | võ thuật
  house_cleaning | Dọn dẹp nhà cửa | House cleaning | dọn nhà, lau dọn
  home_cooking | Nấu ăn gia đình | Home cooking | nấu cơm gia đình
  laundry | Giặt là | Laundry | giặt ủi, giặt là
`;
