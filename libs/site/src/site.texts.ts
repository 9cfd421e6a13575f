import { defineTexts } from '@app/platform/i18n';

export const siteTexts = defineTexts({
  vi: {
    services: {
      title: 'Dịch vụ của Trung tâm',
      lead: 'Đến quầy, gọi điện hoặc dùng sàn trên điện thoại: mọi bước đều miễn phí.',
      stepsTitle: 'Các bước tìm việc',
      step1: 'Đăng ký bằng số điện thoại, hoặc đến quầy để cán bộ đăng ký giúp.',
      step2: 'Cho biết muốn làm gì, ở đâu, khi nào. Cán bộ tư vấn có thể gợi ý ít nhất hai việc phù hợp.',
      step3: 'Ứng tuyển trên sàn hoặc nhận phiếu giới thiệu việc làm để gặp doanh nghiệp.',
      step4: 'Doanh nghiệp trả lời trên sàn; Trung tâm theo dõi giúp trong tháng đầu đi làm.',
      officesTitle: 'Văn phòng và giờ làm việc',
      noOffices: 'Chưa có thông tin văn phòng',
      address: 'Địa chỉ',
      phone: 'Điện thoại',
      hours: 'Giờ làm việc',
    },
  },
  en: {
    services: {
      title: 'Services of the Centre',
      lead: 'At the desk, by phone or on the exchange: every step is free.',
      stepsTitle: 'How to find a job',
      step1: 'Sign up with your phone number, or come to the desk where staff do it for you.',
      step2: 'Say what you want to do, where and when. A counsellor can propose at least two suitable jobs.',
      step3: 'Apply on the exchange, or take a referral slip to meet the employer.',
      step4: 'The employer answers on the exchange; the Centre follows up during your first month.',
      officesTitle: 'Offices and opening hours',
      noOffices: 'No offices yet',
      address: 'Address',
      phone: 'Phone',
      hours: 'Opening hours',
    },
  },
});
