import { defineTexts } from '@app/platform/i18n';

/** The words of appointments at the booths of a fair. */
export const boothAppointmentTexts = defineTexts({
  vi: {
    title: 'Hẹn giờ với gian tuyển dụng',
    rule: 'Đến giờ hẹn và đã xếp hàng ở gian, người có hẹn đứng sau hai người đầu hàng, trước những người đến theo thứ tự. Đến trễ quá 10 phút thì hẹn không còn tính.',
    item: (time: string, booth: number, employer: string) => `${time}: gian ${booth}, ${employer}`,
    booth: 'Gian',
    emptyBooth: 'Chọn gian',
    time: 'Giờ hẹn',
    timeHint: 'Trong giờ của phiên, ví dụ 09:20.',
    book: 'Đặt hẹn',
    booked: 'Đã đặt hẹn.',
    unbook: 'Bỏ hẹn',
    unbooked: 'Đã bỏ hẹn.',
    appointments: 'Hẹn với gian',
  },
  en: {
    title: 'Appointments at booths',
    rule: 'At the time of the appointment, if you have joined the queue of the booth, you stand behind the first two and before arrivals. More than 10 minutes late, the appointment counts no more.',
    item: (time: string, booth: number, employer: string) => `${time}: booth ${booth}, ${employer}`,
    booth: 'Booth',
    emptyBooth: 'Choose a booth',
    time: 'Time',
    timeHint: 'Within the hours of the fair, such as 09:20.',
    book: 'Book',
    booked: 'The appointment is booked.',
    unbook: 'Give up',
    unbooked: 'The appointment is given up.',
    appointments: 'Appointments',
  },
});
