import { defineTexts } from '@app/platform/i18n';

export const claimantTexts = defineTexts({
  vi: {
    title: (place: string) => `Thông báo có việc làm: ${place}`,
    lead: (deadline: string) =>
      `Người hưởng trợ cấp thất nghiệp phải thông báo có việc làm trong 10 ngày làm việc. Hạn: ${deadline}.`,
    outcome: 'Kết quả',
    outcomes: { given: 'Đã thông báo', 'not-needed': 'Không phải thông báo (không còn hưởng trợ cấp)' },
    givenOn: 'Ngày thông báo',
    givenOnHint: 'Chỉ ghi khi đã thông báo.',
    save: 'Lưu',
    saved: 'Đã ghi thông báo có việc làm.',
    line: {
      open: (deadline: string) => `Thông báo có việc làm (bảo hiểm thất nghiệp): hạn ${deadline}`,
      given: (day: string) => `Đã thông báo có việc làm ngày ${day}`,
      late: (day: string, deadline: string) => `Đã thông báo có việc làm ngày ${day}, sau hạn ${deadline}`,
      record: 'Ghi thông báo',
    },
  },
  en: {
    title: (place: string) => `Notice of work: ${place}`,
    lead: (deadline: string) =>
      `Whoever receives unemployment benefit has to give notice of work within 10 working days: by ${deadline}.`,
    outcome: 'Outcome',
    outcomes: { given: 'Notice was given', 'not-needed': 'None is needed (receives no benefit any more)' },
    givenOn: 'Given on',
    givenOnHint: 'Only when notice was given.',
    save: 'Save',
    saved: 'The notice is recorded.',
    line: {
      open: (deadline: string) => `Notice of work (unemployment insurance): by ${deadline}`,
      given: (day: string) => `Notice of work was given on ${day}`,
      late: (day: string, deadline: string) => `Notice of work was given on ${day}, after ${deadline}`,
      record: 'Record the notice',
    },
  },
});
