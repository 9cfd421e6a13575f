import { defineTexts } from '@app/platform/i18n';

export const kioskTexts = defineTexts({
  vi: {
    title: 'Máy dùng chung của Trung tâm',
    welcome: 'Tìm việc tại Trung tâm',
    lead: 'Tìm việc, gửi hồ sơ, đăng ký ngay trên máy này. Miễn phí.',
    begin: 'Bắt đầu',
    promise: 'Dùng xong, bấm Kết thúc. Máy không giữ lại điều gì của quý vị.',
    choose: 'Quý vị muốn làm gì?',
    chooseLead: 'Chưa quen máy, xin gọi cán bộ ngồi cùng.',
    ways: {
      search: 'Tìm việc',
      signIn: 'Đăng ký, đăng nhập bằng số điện thoại',
      profile: 'Hồ sơ tìm việc của tôi',
      slip: 'Đăng nhập bằng phiếu cán bộ in',
      applications: 'Việc đã ứng tuyển',
      fairs: 'Phiên giao dịch việc làm',
      services: 'Dịch vụ, giờ làm việc',
    },
  },
  en: {
    title: 'Shared device of the centre',
    welcome: 'Find work at the centre',
    lead: 'Search, apply and register right here. It is free.',
    begin: 'Begin',
    promise: 'Press Finish when you are done. Nothing about you stays on this device.',
    choose: 'What would you like to do?',
    chooseLead: 'Not used to such a device? Ask the staff to sit with you.',
    ways: {
      search: 'Find a job',
      signIn: 'Register or sign in by phone',
      profile: 'My profile',
      slip: 'Sign in with a printed slip',
      applications: 'My applications',
      fairs: 'Job fairs',
      services: 'Services and opening hours',
    },
  },
});
