import { defineNotification } from '@app/notifications';

/** An answer to those who came: what is agreed and what comes next. No outreach. */
export const FAIR_THANKS = defineNotification('fair.thanks', {
  vi: {
    title: 'Cảm ơn quý vị đã đến phiên giao dịch',
    body: ({ fair, talks }) =>
      `Tại "${fair}" quý vị đã gặp ${talks} nhà tuyển dụng. Quý vị xem kết quả từng nơi và việc hợp với mình; cần hỗ trợ thêm, xin gọi Trung tâm.`,
  },
  en: {
    title: 'Thank you for coming to the job fair',
    body: ({ fair, talks }) =>
      `At "${fair}" you talked with ${talks} employers. Please look at what came of each and at jobs that suit you; call the Centre for more help.`,
  },
  channels: ['in_app', 'mail'],
  kind: 'appointment',
});

/** Said by SMS too: an interview is soon forgotten. */
export const FAIR_THANKS_INTERVIEW = defineNotification('fair.thanks-interview', {
  vi: {
    title: 'Lịch phỏng vấn sau phiên giao dịch',
    body: ({ fair, employer, day }) =>
      `Cảm ơn quý vị đã đến "${fair}". Quý vị có hẹn phỏng vấn ngày ${day} với ${employer}. Quý vị mang theo căn cước và hồ sơ; bận thì báo Trung tâm trước.`,
    sms: ({ employer, day }) => `Nhắc quý vị: phỏng vấn ngày ${day} với ${employer}, hẹn tại phiên giao dịch việc làm.`,
  },
  en: {
    title: 'Your interview after the job fair',
    body: ({ fair, employer, day }) =>
      `Thank you for coming to "${fair}". You have an interview on ${day} with ${employer}. Please bring your identity card and papers; tell the Centre if you cannot go.`,
    sms: ({ employer, day }) => `A reminder: interview on ${day} with ${employer}, agreed at the job fair.`,
  },
  channels: ['in_app', 'mail', 'sms'],
  kind: 'appointment',
});

export const FAIR_THANKS_HIRED = defineNotification('fair.thanks-hired', {
  vi: {
    title: 'Chúc mừng quý vị đã được nhận việc',
    body: ({ fair, employer }) =>
      `${employer} đã nhận quý vị tại "${fair}". Quý vị xem ngày bắt đầu; Trung tâm sẽ gọi hỏi thăm trong tháng đầu. Người lao động không phải nộp khoản tiền nào.`,
  },
  en: {
    title: 'You are hired: congratulations',
    body: ({ fair, employer }) =>
      `${employer} has hired you at "${fair}". Please look at the first day of work; the Centre will call you within the first month. You never have to pay for a job.`,
  },
  channels: ['in_app', 'mail'],
  kind: 'appointment',
});

/** Came, but talked with nobody: the Centre owes them another way. */
export const FAIR_THANKS_NO_TALK = defineNotification('fair.thanks-no-talk', {
  vi: {
    title: 'Cảm ơn quý vị đã đến phiên giao dịch',
    body: ({ fair }) =>
      `Tại "${fair}" quý vị chưa gặp được nhà tuyển dụng nào. Trung tâm gửi quý vị những việc hợp và sẵn sàng tư vấn trực tiếp, miễn phí.`,
  },
  en: {
    title: 'Thank you for coming to the job fair',
    body: ({ fair }) =>
      `At "${fair}" you did not get to talk with an employer. Here are jobs that suit you; the Centre counsels you in person, free of charge.`,
  },
  channels: ['in_app', 'mail'],
  kind: 'appointment',
});

/** Outreach: outside of the exchange it goes only to those who agreed to be written to. */
export const FAIR_MISSED = defineNotification('fair.missed-you', {
  vi: {
    title: 'Tiếc là quý vị chưa đến được phiên giao dịch',
    body: ({ fair }) =>
      `"${fair}" đã kết thúc. Các việc tại phiên vẫn nhận hồ sơ trên sàn, và còn các phiên sau. Mời quý vị xem.`,
  },
  en: {
    title: 'We missed you at the job fair',
    body: ({ fair }) =>
      `"${fair}" is over. Its jobs still take applications on the exchange, and there will be other fairs. Please have a look.`,
  },
  channels: ['in_app', 'mail'],
  kind: 'fair',
});

/** What the recruiters of a booth are told when the fair is over. */
export const BOOTH_THANKS = defineNotification('fair.booth-thanks', {
  vi: {
    title: 'Cảm ơn đơn vị đã tham gia phiên giao dịch',
    body: ({ fair, talks, open }) =>
      Number(open) > 0
        ? `Tại "${fair}" đơn vị đã gặp ${talks} lượt người. Còn ${open} lượt chưa ghi kết quả: người lao động đang chờ câu trả lời, xin ghi giúp.`
        : `Tại "${fair}" đơn vị đã gặp ${talks} lượt người và đã ghi đủ kết quả. Quý vị xem báo cáo của gian.`,
  },
  en: {
    title: 'Thank you for taking part in the job fair',
    body: ({ fair, talks, open }) =>
      Number(open) > 0
        ? `At "${fair}" you had ${talks} talks. The outcome of ${open} is not noted yet: people wait for an answer, please note it.`
        : `At "${fair}" you had ${talks} talks and noted every outcome. Please see the report of your booth.`,
  },
  channels: ['in_app', 'mail'],
  kind: 'appointment',
});
