import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'application.not-found': { vi: 'Không tìm thấy hồ sơ ứng tuyển này.', en: 'This application was not found.' },
  'application.posting-over': {
    vi: 'Tin này đã hết hạn hoặc không còn nhận hồ sơ.',
    en: 'This job takes no more applications.',
  },
  'application.already-answered': {
    vi: 'Nhà tuyển dụng đã trả lời hồ sơ trước của quý vị cho việc này.',
    en: 'The employer has answered your earlier application for this job.',
  },
  'application.profile-needed': {
    vi: 'Cần trả lời ba câu hỏi về công việc mong muốn trước khi ứng tuyển.',
    en: 'Please answer the three questions about the work you want before you apply.',
  },
  'application.birth-date-needed': {
    vi: 'Cần có ngày sinh trong mục Tài khoản trước khi ứng tuyển.',
    en: 'Your account needs a birth date before you can apply.',
  },
  'application.too-young': {
    vi: 'Người lao động phải từ đủ 15 tuổi (Bộ luật Lao động 2019, Điều 3).',
    en: 'Workers must be 15 or older (Labour Code 2019, Article 3).',
  },
  'application.adults-only': {
    vi: 'Việc này chỉ nhận người từ đủ 18 tuổi.',
    en: 'This job is open only to people of 18 or older.',
  },
  'application.answers-missing': {
    vi: 'Vui lòng trả lời các câu hỏi của nhà tuyển dụng.',
    en: "Please answer the employer's questions.",
  },
  'application.answer-needed': { vi: 'Vui lòng trả lời câu này.', en: 'Please answer this question.' },
  'application.not-possible-now': {
    vi: 'Hồ sơ này vừa được trả lời hoặc đã kết thúc. Vui lòng xem lại tình trạng mới nhất.',
    en: 'This application has just been answered or is over. Please look at its present state.',
  },
  'application.employer-suspended': {
    vi: 'Tổ chức đang bị tạm ngừng nên chưa xem và trả lời ứng viên được.',
    en: 'The organisation is suspended and cannot see or answer applicants now.',
  },
  'application.nobody-chosen': {
    vi: 'Vui lòng chọn ít nhất một ứng viên.',
    en: 'Please choose at least one applicant.',
  },
  'interview.past': { vi: 'Giờ phỏng vấn phải ở tương lai.', en: 'The interview must lie in the future.' },
  'interview.far': {
    vi: 'Giờ phỏng vấn xa nhất là 90 ngày kể từ hôm nay.',
    en: 'The interview can be at most 90 days from today.',
  },
  'time.form': { vi: 'Giờ chưa đúng, ví dụ 08:30.', en: 'This is not a time, for example 08:30.' },
  'hire.start-range': {
    vi: 'Ngày bắt đầu làm việc phải từ ngày ứng tuyển đến một năm sau hôm nay.',
    en: 'The first day of work must lie between the application and a year from today.',
  },
  'hire.decided-range': {
    vi: 'Ngày quyết định phải từ ngày ứng tuyển đến hôm nay.',
    en: 'The day of the decision must lie between the application and today.',
  },
});

export const applicationNotFound = (): DomainError => new DomainError('application.not-found', 'not-found');
export const postingNotFound = (): DomainError => new DomainError('posting.not-found', 'not-found');
export const postingOver = (): DomainError => new DomainError('application.posting-over', 'gone');
export const alreadyAnswered = (): DomainError => new DomainError('application.already-answered', 'conflict');
export const profileNeeded = (): DomainError => new DomainError('application.profile-needed', 'conflict');
export const birthDateNeeded = (): DomainError => new DomainError('application.birth-date-needed', 'conflict');
export const tooYoung = (): DomainError => new DomainError('application.too-young', 'conflict');
export const adultsOnly = (): DomainError => new DomainError('application.adults-only', 'conflict');
export const notPossibleNow = (): DomainError => new DomainError('application.not-possible-now', 'conflict');
export const employerSuspended = (): DomainError => new DomainError('application.employer-suspended', 'forbidden');

export function answersMissing(questions: readonly string[]): DomainError {
  const code = 'application.answer-needed';
  const fields = questions.map((id) => ({ path: `answers.${id}`, code, message: code }));
  return new DomainError('application.answers-missing', 'invalid', {}, fields);
}
