import { defineNotification } from './notification.template.js';

const IF_NOT_YOU = {
  vi: 'Nếu không phải quý vị, hãy báo người quản lý ngay.',
  en: 'If it was not you, tell your manager at once.',
};

/** What people are told when staff find that somebody else has their number now. */
export const PHONE_DETACHED = defineNotification('person.phone-detached', {
  vi: {
    title: 'Số điện thoại đã được gỡ khỏi hồ sơ',
    body: () =>
      'Số điện thoại trong hồ sơ của quý vị nay thuộc về người khác nên đã được gỡ. Vui lòng đến hoặc gọi cho Trung tâm để ghi số mới.',
  },
  en: {
    title: 'Your phone number was taken off your record',
    body: () =>
      'The phone number of your record belongs to somebody else now and was taken off. Please come to or call the Centre with your new number.',
  },
  channels: ['in_app', 'mail'],
});

/** Tells the owner of the record: a slip that was not theirs to use would show here. */
export const SLIP_USED = defineNotification('person.slip-used', {
  vi: {
    title: 'Đã đăng nhập bằng phiếu',
    body: () =>
      'Hồ sơ của quý vị vừa được mở bằng phiếu in tại quầy. Nếu không phải quý vị, hãy đăng xuất mọi thiết bị khác và báo Trung tâm.',
  },
  en: {
    title: 'Signed in with a slip',
    body: () =>
      'Your record was just opened with a slip printed at the desk. If it was not you, sign out every other device and tell the Centre.',
  },
  channels: ['in_app', 'mail'],
});

/** What members of staff are told about their own credentials, by the kind of change. */
export const CREDENTIALS_CHANGED = {
  reset: defineNotification('staff.credentials-reset', {
    vi: {
      title: 'Đăng nhập của quý vị được đặt lại',
      body: () =>
        'Người quản lý đã đặt lại cách đăng nhập của quý vị; mọi thiết bị đã đăng xuất. Hãy nhận phiếu thiết lập mới từ người quản lý.',
    },
    en: {
      title: 'Your sign-in was reset',
      body: () =>
        'A manager has reset your sign-in; every device is signed out. Please take the new set-up slip from your manager.',
    },
    channels: ['in_app', 'mail'],
  }),
  password: defineNotification('staff.password-changed', {
    vi: {
      title: 'Mật khẩu đã được đổi',
      body: () => `Mật khẩu của tài khoản cán bộ vừa được đổi. ${IF_NOT_YOU.vi}`,
    },
    en: {
      title: 'Your password was changed',
      body: () => `The password of your staff account was just changed. ${IF_NOT_YOU.en}`,
    },
    channels: ['in_app', 'mail'],
  }),
  'recovery-codes': defineNotification('staff.recovery-codes-changed', {
    vi: {
      title: 'Mã dự phòng mới',
      body: () => `Tám mã dự phòng mới vừa được lấy, các mã cũ hết tác dụng. ${IF_NOT_YOU.vi}`,
    },
    en: {
      title: 'New recovery codes',
      body: () => `Eight new recovery codes were just taken; the old ones no longer work. ${IF_NOT_YOU.en}`,
    },
    channels: ['in_app', 'mail'],
  }),
  authenticator: defineNotification('staff.authenticator-changed', {
    vi: {
      title: 'Ứng dụng xác thực đã được đổi',
      body: () => `Tài khoản cán bộ vừa được nối với ứng dụng xác thực khác. ${IF_NOT_YOU.vi}`,
    },
    en: {
      title: 'Your authenticator was changed',
      body: () => `Your staff account was just connected to another authenticator. ${IF_NOT_YOU.en}`,
    },
    channels: ['in_app', 'mail'],
  }),
} as const;

/** The reason stands on the page behind it, which only the person can open. */
export const ERASURE_REFUSED = defineNotification('account.erasure-refused', {
  vi: {
    title: 'Chưa xoá được dữ liệu của quý vị',
    body: () => 'Trung tâm đã xem yêu cầu xoá dữ liệu và chưa thực hiện được. Vui lòng mở trang để xem lý do.',
  },
  en: {
    title: 'Your data could not be removed yet',
    body: () => 'The Centre looked at your request and could not carry it out. Please open the page to read why.',
  },
  channels: ['in_app', 'mail', 'sms'],
});
