/** Needs told by what one can do: licences, machines, languages, gifts. How to read it: needs.data.ts. */

const HAS = '(có |biết |bằng |có bằng |bằng lái |có bằng lái |giấy phép lái |chứng chỉ |có chứng chỉ |)';
const KNOWS =
  'biết|giỏi|thạo|thông thạo|thành thạo|sử dụng|nói|nói được|nghe nói|học|giao tiếp|dùng|cần|có|rành|vốn|khá|bằng|chút';

export const SKILL_NEEDS = `
  ${HAS}(lái |lái xe |)(b2|b1|bằng b|bằng b1|bằng b2|hạng b|hạng b1|hạng b2|xe con|xe 4 chỗ|xe 7 chỗ) => 8322 8332@0.35 +lái-xe
  (biết lái|lái|biết chạy|thích lái|bằng lái|có bằng|có bằng lái) (xe|ô tô|xe ô tô|xe hơi|xe số|xe con) => 8322 8332@0.75 8331@0.5 8344@0.3 +lái-xe +tài-xế
  (bằng|bằng lái|có bằng|có bằng lái|lái|dấu|có dấu|giấy phép) (lái xe |lái |xe |ô tô |)(hạng c|c|c1|hạng c1|tải|tải nặng|xe tải|ben|thùng) => 8332 8322@0.45 8342@0.25 +lái-xe +tài-xế
  ${HAS}(lái |lái xe |)(xe tải|hạng c|bằng c|hạng c1|dấu c) => 8332 8322@0.45 +lái-xe +tài-xế
  (bằng|bằng lái|có bằng|hạng|dấu|bằng hạng|bằng lái xe|bằng lái xe hạng|bằng lái hạng) (fc|ce|container|đầu kéo|rơ moóc) => 8332 +lái-xe +tài-xế
  (lái|chạy|biết lái|bằng lái) (container|đầu kéo|xe ben|xe bồn|xe công|xe đầu kéo|đường dài|xe trộn bê tông) => 8332 +lái-xe
  (bằng|bằng lái|có bằng|hạng|dấu|bằng hạng|bằng lái xe|bằng lái xe hạng|bằng lái hạng) (d|e|d1|d2) => 8331 8332@0.6 8322@0.5 +lái-xe +tài-xế
  (lái|chạy|biết lái) (xe )?(khách|buýt|bus|16 chỗ|29 chỗ|45 chỗ|giường nằm|limousine|du lịch) => 8331 8322@0.5 +lái-xe
  (lái|chạy|chở) (taxi|xe dịch vụ|xe riêng|xe cho sếp|xe gia đình|xe cho sếp|xe cho lãnh đạo|xe cho giám đốc|xe giám đốc|xe cơ quan|xe văn phòng) => 8322 8331@0.3 +lái-xe
  (chở|đưa đón) (khách|công nhân|học sinh|nhân viên|sếp|lãnh đạo|giám đốc) => 8331 8322@0.95 +lái-xe +đưa-đón
  (chở|vận chuyển|chạy) (hàng|hàng hóa|xe tải|đường dài|hàng liên tỉnh) => 8332 8322@0.7 8321@0.4 +lái-xe +giao-hàng
  (lái xe|chạy xe|cầm lái|vô lăng|tài xế|đam mê xe) => 8322 8332@0.8 8331@0.6 +lái-xe +tài-xế
  (phụ xe|lơ xe|theo xe|phụ lái) => 5112 9333@0.5
  (có|biết|chạy|đi|biết đi|bằng|có bằng) (xe máy|a1|bằng lái xe máy) => 8321 9621@0.8 9333@0.3 3322@0.3 +giao-hàng +shipper
  ${HAS}(lái |vận hành |)(xe nâng|forklift|xe nâng hàng) => 8344 4321@0.3 +xe-nâng
  ${HAS}(lái |vận hành |)(máy xúc|máy ủi|máy lu|xe lu|máy đào|máy công trình|xe công trình|máy múc|máy san|xúc lật) => 8342 8343@0.3 +máy-xúc
  ${HAS}(lái |vận hành |)(lái cẩu|thợ cẩu|cần cẩu|cầu trục|xe cẩu|cần trục|cẩu trục|vận thăng) => 8343 7215@0.4
  ${HAS}(lái |)(máy cày|máy gặt|máy kéo|máy cấy|máy nông nghiệp) => 8341
  (có|biết) (xe|ô tô) (riêng|tải|bán tải) => 8322 8332@0.7
  (${KNOWS}) (được |tốt |giỏi |)(tiếng trung|tiếng hoa|tiếng đài|hsk|tiếng trung quốc) => 2643 3343@0.6 3323@0.5 3331@0.5 2353@0.5 4110@0.4 3322@0.4 +tiếng-trung +chinese +phiên-dịch-tiếng-trung
  (${KNOWS}) (được |tốt |giỏi |)(tiếng anh|anh văn|ngoại ngữ|ielts|toeic) => 2353 2643@0.9 3343@0.6 3331@0.5 4110@0.4 3322@0.4 4224@0.4 +tiếng-anh +english +phiên-dịch
  (${KNOWS}) (được |tốt |giỏi |)(tiếng hàn|topik|tiếng hàn quốc) => 2643 3343@0.6 2353@0.5 4110@0.4 3331@0.4 +tiếng-hàn +korean
  (${KNOWS}) (được |tốt |giỏi |)(tiếng nhật|n2|n3|n1|jlpt) => 2643 2511@0.4 3343@0.6 2353@0.5 4110@0.4 3331@0.4 +tiếng-nhật +japanese
  (${KNOWS}) (được |tốt |)(tiếng đức|tiếng pháp|tiếng nga|tiếng thái|tiếng tây ban nha) => 2643 2353@0.6 5113@0.5
  (đi|từng đi|về từ|mới về từ|đi làm ở|từng làm ở) (nhật|nhật bản|nhật về) => 2643@0.6 3333@0.5 8219@0.4 3122@0.4 +tiếng-nhật
  tiếng (trung|hoa) .. (phiên dịch|giỏi|tốt|thành thạo|giao tiếp|hsk) => 2643 3343@0.5 3323@0.4 2353@0.4 +tiếng-trung
  tiếng anh .. (phiên dịch|giỏi|tốt|thành thạo|giao tiếp) => 2643 2353@0.8 3343@0.5 +tiếng-anh
  tiếng hàn .. (phiên dịch|giỏi|tốt|thành thạo|giao tiếp) => 2643 3343@0.5 +tiếng-hàn
  tiếng nhật .. (phiên dịch|giỏi|tốt|thành thạo|giao tiếp) => 2643 3343@0.5 +tiếng-nhật
  (thích|ham|mê|đam mê|am hiểu|hiểu|rành) (xe|ô tô|xe máy|động cơ|cơ khí) => 7231 8322@0.5 7233@0.5 5223@0.4 +ô-tô +sửa-chữa
  (thích|ham|mê|đam mê|rành|mày mò|tìm hiểu) (máy móc|kỹ thuật|điện tử|đồ điện|điện) => 7233 7412@0.9 7421@0.8 3119@0.8 7231@0.7 3114@0.5 3115@0.6 +kỹ-thuật +bảo-trì
  (thích|đam mê|yêu|mê|gu) (thời trang|quần áo|mỹ phẩm|làm đẹp) => 5223 2163@0.6 5142@0.6 2431@0.3 +thời-trang +mỹ-phẩm
  (thích|mê|đam mê) (game|chơi game|thể thao điện tử) => 2519@0.6 2514@0.6 5169@0.7 2166@0.5 2659@0.6 +game
  (thích|mê) (xem phim|phim ảnh) => 3521 2654@0.5 5169@0.3
  (thích|yêu) (thiên nhiên|cây cối|trồng trọt|cây cỏ|cây) => 6113 2162@0.4 6210@0.5 2132@0.5 3142@0.5 9214@0.7
  (thích|muốn|biết) (giúp người|chăm sóc người|chăm sóc người khác|chăm sóc sức khỏe) => 5321 3221@0.95 5322@0.9 3412@0.6 2221@0.6
  (plc|biến tần|tự động hóa|scada|servo|điều khiển tự động) => 2151 3113@0.95 7412@0.7 3139@0.5 +tự-động-hóa +kỹ-sư-điện
  (smt|gắn linh kiện|máy gắn chip) => 8212 3114@0.8 8189@0.6 2152@0.5
  (mastercam|lập trình cnc|gia công cnc|powermill|nx cam) => 7223 3115@0.5 2144@0.5
  (đọc|hiểu) (bản vẽ cơ khí|bản vẽ) => 7223 3115@0.8 3118@0.8 2144@0.6 7212@0.5 7214@0.5
  (chứng chỉ|bằng|thẻ) (an toàn|an toàn lao động) => 3119 2149@0.8
  (chứng chỉ|bằng) (kế toán trưởng|kế toán) => 3313 2411@0.95 1211@0.8
  (chứng chỉ|bằng|nghiệp vụ) sư phạm => 2359 2330@0.9 2341@0.9 2342@0.7 2353@0.7 2320@0.5
  (chứng chỉ|bằng|nghiệp vụ) (bảo vệ) => 5414
  (chứng chỉ|bằng|thẻ) (hướng dẫn viên|nghiệp vụ hướng dẫn) => 5113
  (chứng chỉ|nghiệp vụ) (đấu thầu|giám sát|hành nghề) => 2142 3123@0.8 3112@0.8
  (chứng chỉ hành nghề|chứng chỉ) (dược|y) => 2262 3213@0.9 2211@0.4
  (thông thuộc|thuộc|rành|biết) (đường|đường xá|đường phố) => 8321 8322@0.9 9621@0.8
  (bơi giỏi|biết bơi) => 5419@0.7 3422@0.7 7541@0.3
  (có ngoại hình|cao trên 1m60|chiều cao tốt) => 4226 5242@0.9 5131@0.6 4224@0.7 5111@0.6
`;
