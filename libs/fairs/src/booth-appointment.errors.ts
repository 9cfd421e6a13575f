import { DomainError, wrongField } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'booth-appointment.booth-unknown': { vi: 'Gian này không có trong phiên.', en: 'This booth is not in the fair.' },
  'booth-appointment.outside': {
    vi: 'Giờ hẹn phải còn ở phía trước và xong trước khi phiên đóng cửa.',
    en: 'The appointment must lie ahead and end before the fair closes.',
  },
  'booth-appointment.taken': {
    vi: 'Giờ này các bàn của gian đều đã có hẹn. Vui lòng chọn giờ khác.',
    en: 'Every desk of the booth is taken at that time. Please choose another.',
  },
  'booth-appointment.two-at-once': {
    vi: 'Giờ này đã có hẹn ở gian khác. Vui lòng chọn giờ khác.',
    en: 'There is an appointment at another booth at that time. Please choose another.',
  },
  'booth-appointment.closed': {
    vi: 'Gian này đã đóng. Vui lòng chọn gian khác.',
    en: 'This booth has closed. Please choose another.',
  },
  'booth-appointment.not-applicant': {
    vi: 'Chỉ hẹn được người đã ứng tuyển vào tin của gian và có vé của phiên.',
    en: 'Only people who applied to a posting of the booth and have a ticket can be booked.',
  },
  'booth-appointment.in-queue': {
    vi: 'Đang xếp hàng ở gian này nên không đổi hẹn được. Rời hàng trước.',
    en: 'Appointments do not change while somebody stands in the queue of the booth. Leave it first.',
  },
  'booth-appointment.no-ticket': {
    vi: 'Chỉ hẹn được khi vé đã có chỗ trong phiên.',
    en: 'Appointments need a ticket with a place in the fair.',
  },
});

export const appointmentBoothUnknown = (): DomainError => wrongField('booth-appointment.booth-unknown', 'booth');
export const appointmentBoothClosed = (): DomainError => wrongField('booth-appointment.closed', 'booth');
export const notAnApplicant = (): DomainError => new DomainError('booth-appointment.not-applicant', 'conflict');
export const appointmentOutside = (): DomainError => wrongField('booth-appointment.outside', 'time');
export const appointmentTaken = (): DomainError => wrongField('booth-appointment.taken', 'time');
export const twoAppointmentsAtOnce = (): DomainError => wrongField('booth-appointment.two-at-once', 'time');
export const appointmentInQueue = (): DomainError => new DomainError('booth-appointment.in-queue', 'conflict');
export const appointmentNeedsTicket = (): DomainError => new DomainError('booth-appointment.no-ticket', 'conflict');
