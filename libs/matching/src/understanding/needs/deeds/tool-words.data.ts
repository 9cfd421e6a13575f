/** Tools, materials and words of a trade, which tell the work where no deed is said. How to read it: deeds.data.ts. */
export const TOOL_WORDS = `
  que hàn|mỏ hàn|kính hàn|mối hàn|hàn xì => 7212 7214@0.5 +thợ-hàn
  kim chỉ|máy khâu|bàn là|thước dây|đường kim mũi chỉ => 7531 8153@0.9
  bay xây|gạch vữa|giàn giáo|hồ vữa => 7112 9313@0.9
  cuốc xẻng|tay liềm|ruộng nương|nương rẫy => 6111 9211@0.8 6114@0.8
  búa đe|lò rèn => 7221
  kéo lược|tông đơ|kéo tóc => 5141
  chổi lau|cây lau nhà|xô chậu => 9112 9111@0.8
  vô lăng|tay lái lụa => 8322 8332@0.9 8331@0.7
  nồi niêu|chảo lửa|dao thớt => 5120 9412@0.9
  bảng phấn|bục giảng|giáo án => 2330 2341@0.9 2342@0.7
  ống nghe|blouse trắng|áo blouse => 3221 2211@0.9 2221@0.9
  kính hiển vi|ống nghiệm => 3111 3212@0.9
  mỏ lết|cờ lê|tua vít|dầu mỡ => 7233 7231@0.9 7412@0.6
  bút thử điện|kìm điện|đồng hồ đo điện => 7411 7412
  máy cưa|máy bào|đục gỗ => 7522 7523@0.8 8172@0.7
  thước cặp|panme|dung sai => 7223 7543@0.8
  máy đếm tiền|két sắt => 4311 4211@0.8
  máy pos|quầy thanh toán => 5230
  bộ đàm|dùi cui|chốt bảo vệ => 5414
  tai nghe tổng đài|kịch bản gọi => 5244 4222
  thước cuộn|máy thủy bình|máy toàn đạc => 2165 3112@0.8
  thuốc lá điếu|may mắn|may quá|may ra|may thay|xe cộ đi lại|nhà gần|gần nhà|ở gần nhà|nhà xa|xa nhà => -
`;
