import { defineTexts } from '@app/platform/i18n';

/** What each screening rule says to people, with its law. */
export const screeningTexts = defineTexts({
  vi: {
    rule: {
      'asks-money': 'Thu tiền, đặt cọc hoặc bắt mua đồ',
      'asks-papers': 'Giữ giấy tờ gốc',
      discriminates: 'Có thể phân biệt đối xử',
      'below-minimum-wage': 'Thấp hơn lương tối thiểu vùng',
      probation: 'Thử việc ngoài quy định',
      'contact-in-text': 'Thông tin liên hệ trong nội dung',
      duplicate: 'Có thể trùng tin khác',
    },
    why: {
      'asks-money': 'Không được thu tiền của người lao động khi tuyển dụng (Bộ luật Lao động 2019, Điều 11 và 17).',
      'asks-papers': 'Không được giữ bản chính giấy tờ tuỳ thân, văn bằng (Bộ luật Lao động 2019, Điều 17).',
      discriminates:
        'Không phân biệt giới tính, tuổi, hôn nhân, dân tộc, tôn giáo, vùng miền, khuyết tật, HIV, trừ khi công việc thật sự đòi hỏi (Bộ luật Lao động 2019, Điều 3 và 8).',
      'below-minimum-wage': 'Mức tối thiểu ở nơi làm việc (Nghị định 293/2025/NĐ-CP)',
      probationDays: 'Thời gian thử việc nhiều nhất cho việc này, tính bằng ngày (Bộ luật Lao động 2019, Điều 25)',
      probationPercent: 'Lương thử việc ít nhất, tính bằng % lương chính thức (Bộ luật Lao động 2019, Điều 26)',
      'contact-in-text':
        'Tổ chức chưa xác minh không ghi số điện thoại, email, Zalo trong nội dung; hãy dùng mục Liên hệ.',
      duplicate: 'Đã có tin gần giống đang đăng hoặc chờ duyệt.',
    },
    words: 'Chữ trong tin',
    limit: (limit: string) => `: ${limit}.`,
    where: 'Ở mục',
    open: 'Xem tin kia',
  },
  en: {
    rule: {
      'asks-money': 'Asks for money, a deposit or a purchase',
      'asks-papers': 'Keeps original papers',
      discriminates: 'May discriminate',
      'below-minimum-wage': 'Below the regional minimum wage',
      probation: 'Probation outside the law',
      'contact-in-text': 'Contact details in the text',
      duplicate: 'May be the same as another posting',
    },
    why: {
      'asks-money': 'Nobody may take money from workers for recruiting them (Labour Code 2019, articles 11 and 17).',
      'asks-papers': 'Nobody may keep original identity papers or certificates (Labour Code 2019, article 17).',
      discriminates:
        'No distinction by sex, age, marriage, ethnicity, religion, home region, disability or HIV unless the work really requires it (Labour Code 2019, articles 3 and 8).',
      'below-minimum-wage': 'The minimum at the workplace (Decree 293/2025/NĐ-CP)',
      probationDays: 'The longest probation for this job in days (Labour Code 2019, article 25)',
      probationPercent: 'The least pay on probation in % of the wage (Labour Code 2019, article 26)',
      'contact-in-text':
        'Organisations that are not verified write no telephone, e-mail or Zalo into the text; please use the contact fields.',
      duplicate: 'A posting much like this one is online or waiting.',
    },
    words: 'Words in the posting',
    limit: (limit: string) => `: ${limit}.`,
    where: 'In',
    open: 'See the other posting',
  },
});
