import { defineNotification } from '@app/notifications';

/** What recruiters are told; the words leave out reasons, which stand on the page that only they may see. */
export const EMPLOYER_VERIFIED = defineNotification('employer.verified', {
  vi: {
    title: 'Nhà tuyển dụng đã được xác minh',
    body: ({ employer }) =>
      `${employer} đã được Trung tâm xác minh. Tin tuyển dụng của quý vị mang dấu "Đã xác minh" từ bây giờ.`,
  },
  en: {
    title: 'Your organisation is verified',
    body: ({ employer }) => `The Centre has verified ${employer}. Your postings carry the mark "Verified" from now on.`,
  },
  channels: ['in_app', 'mail'],
});

export const EMPLOYER_REJECTED = defineNotification('employer.rejected', {
  vi: {
    title: 'Hồ sơ xác minh cần bổ sung',
    body: ({ employer }) => `Trung tâm chưa xác minh được ${employer}. Vui lòng xem lý do, bổ sung và gửi lại.`,
  },
  en: {
    title: 'Your verification needs more',
    body: ({ employer }) =>
      `The Centre could not verify ${employer} yet. Please read the reason, complete it and send it again.`,
  },
  channels: ['in_app', 'mail', 'sms'],
});

export const EMPLOYER_SUSPENDED = defineNotification('employer.suspended', {
  vi: {
    title: 'Nhà tuyển dụng bị tạm ngừng',
    body: ({ employer }) =>
      `Trung tâm đã tạm ngừng ${employer} và gỡ các tin đang đăng. Vui lòng xem lý do và liên hệ Trung tâm.`,
  },
  en: {
    title: 'Your organisation is suspended',
    body: ({ employer }) =>
      `The Centre has suspended ${employer} and taken its postings down. Please read the reason and contact the Centre.`,
  },
  channels: ['in_app', 'mail', 'sms'],
});

export const EMPLOYER_REINSTATED = defineNotification('employer.reinstated', {
  vi: {
    title: 'Nhà tuyển dụng hoạt động trở lại',
    body: ({ employer }) => `Trung tâm đã bỏ tạm ngừng đối với ${employer}.`,
  },
  en: {
    title: 'Your organisation is back',
    body: ({ employer }) => `The Centre has lifted the suspension of ${employer}.`,
  },
  channels: ['in_app', 'mail'],
});

export const RECRUITER_INVITED = defineNotification('recruiter.invited', {
  vi: {
    title: 'Lời mời tuyển dụng',
    body: ({ employer }) => `${employer} mời quý vị cùng tuyển dụng trên sàn. Lời mời có hiệu lực 14 ngày.`,
  },
  en: {
    title: 'An invitation to recruit',
    body: ({ employer }) => `${employer} invites you to recruit here. The invitation holds for 14 days.`,
  },
  channels: ['in_app'],
});

export const RECRUITER_REQUESTED = defineNotification('recruiter.requested', {
  vi: {
    title: 'Có người xin tuyển dụng cùng',
    body: ({ employer }) => `Một người xin tuyển dụng cho ${employer}. Vui lòng xem và trả lời.`,
  },
  en: {
    title: 'Somebody asks to recruit with you',
    body: ({ employer }) => `Somebody asks to recruit for ${employer}. Please look and answer.`,
  },
  channels: ['in_app', 'mail'],
});

export const RECRUITER_WELCOME = defineNotification('recruiter.welcome', {
  vi: {
    title: 'Quý vị đã là người tuyển dụng',
    body: ({ employer }) => `Yêu cầu đã được chấp nhận: quý vị đăng tin cho ${employer} được ngay.`,
  },
  en: {
    title: 'You are a recruiter now',
    body: ({ employer }) => `Your request was accepted: you can post for ${employer} now.`,
  },
  channels: ['in_app', 'mail'],
});
