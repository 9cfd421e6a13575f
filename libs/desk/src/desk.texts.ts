import { defineTexts } from '@app/platform/i18n';

export const deskTexts = defineTexts({
  vi: {
    today: {
      title: 'Hôm nay',
      lead: (name: string, day: string) => `Chào ${name}. ${day}.`,
      waiting: 'Đang chờ xử lý',
      nothing: 'Không có việc nào đang chờ',
      nothingHint: 'Các việc mới sẽ hiện ở đây ngay khi có.',
      clear: 'Không có',
      away: 'Tạm thời chưa đếm được',
      counts: {
        identityChecks: 'Số điện thoại chờ xác minh',
        verifications: 'Nhà tuyển dụng chờ xác minh',
        submittedPostings: 'Tin chờ duyệt',
        uncheckedPostings: 'Tin đã đăng, chờ hậu kiểm',
        reports: 'Phản ánh về tin tuyển dụng',
        parkedEvents: 'Sự kiện bị dừng',
        troubledMessages: 'Thư, tin nhắn chưa tới',
      },
      findTitle: 'Tìm người lao động',
      findLabel: 'Tên hoặc số cuối điện thoại',
      find: 'Tìm',
      work: 'Công việc',
      links: {
        registerPerson: {
          title: 'Đăng ký người đến Trung tâm',
          hint: 'Lập hồ sơ tại quầy, kể cả người không có điện thoại.',
        },
        employers: { title: 'Nhà tuyển dụng', hint: 'Tra cứu, sửa hồ sơ, đăng tin thay doanh nghiệp.' },
        registerEmployer: { title: 'Ghi nhận nhà tuyển dụng', hint: 'Từ giấy đăng ký hoặc qua điện thoại.' },
        staff: { title: 'Tài khoản cán bộ', hint: 'Thêm, đổi vai trò, đặt lại đăng nhập, khóa.' },
        offices: { title: 'Cơ sở và giờ làm việc', hint: 'Địa chỉ, điện thoại, giờ mở cửa, xã phụ trách.' },
        system: { title: 'Tình trạng hệ thống', hint: 'Sự kiện bị dừng, hàng đợi, lịch chạy, chỉ mục tìm kiếm.' },
      },
    },
  },
  en: {
    today: {
      title: 'Today',
      lead: (name: string, day: string) => `Hello ${name}. ${day}.`,
      waiting: 'Waiting for you',
      nothing: 'Nothing is waiting',
      nothingHint: 'New work shows up here as soon as there is any.',
      clear: 'None',
      away: 'Cannot be counted right now',
      counts: {
        identityChecks: 'Phone numbers to check',
        verifications: 'Employers to verify',
        submittedPostings: 'Postings to review',
        uncheckedPostings: 'Published postings to check',
        reports: 'Reports about postings',
        parkedEvents: 'Parked events',
        troubledMessages: 'Messages that did not arrive',
      },
      findTitle: 'Find a person',
      findLabel: 'Name or last digits of the phone',
      find: 'Find',
      work: 'Work',
      links: {
        registerPerson: {
          title: 'Register a visitor',
          hint: 'A record made at the desk, also for people without a phone.',
        },
        employers: { title: 'Employers', hint: 'Find, correct, and post on behalf of an employer.' },
        registerEmployer: { title: 'Register an employer', hint: 'From paper or by telephone.' },
        staff: { title: 'Staff accounts', hint: 'Add, change roles, reset the sign-in, disable.' },
        offices: { title: 'Offices and opening hours', hint: 'Address, phone, hours and communes served.' },
        system: { title: 'State of the system', hint: 'Parked events, queues, schedules, search indexes.' },
      },
    },
  },
});
