import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'fair-live.not-found': {
    vi: 'Không tìm thấy mục này trong phiên giao dịch.',
    en: 'This was not found in the fair.',
  },
  'fair-live.not-open': {
    vi: 'Phiên giao dịch chưa mở hoặc đã kết thúc.',
    en: 'The fair is not open yet, or is over.',
  },
  'fair-live.not-checked-in': {
    vi: 'Quý vị cần vào phiên trước khi xếp hàng.',
    en: 'Please enter the fair before you join a queue.',
  },
  'fair-live.removed': {
    vi: 'Quý vị đã được mời ra khỏi phiên này. Vui lòng gặp cán bộ Trung tâm nếu cần.',
    en: 'You were asked to leave this fair. Please speak to the staff of the Centre.',
  },
  'fair-live.booth-closed': {
    vi: 'Gian này đã đóng. Quý vị chọn gian khác giúp Trung tâm.',
    en: 'This booth has closed. Please choose another.',
  },
  'fair-live.already-waiting': {
    vi: 'Quý vị đang có chỗ ở gian này.',
    en: 'You already have a place at this booth.',
  },
  'fair-live.too-many-queues': {
    vi: 'Quý vị đang xếp hàng ở 5 gian. Rời một hàng rồi xếp hàng mới.',
    en: 'You stand in 5 queues. Leave one to join another.',
  },
  'fair-live.not-possible-now': {
    vi: 'Việc này không còn làm được: tình trạng vừa thay đổi.',
    en: 'This is no longer possible: things have just changed.',
  },
  'fair-live.nobody-ready': {
    vi: 'Chưa có ai sẵn sàng để gọi.',
    en: 'Nobody is ready to be called.',
  },
  'fair-live.recruiter-busy': {
    vi: 'Quý vị đang gọi hoặc đang trò chuyện với một người.',
    en: 'You are calling somebody or talking to somebody.',
  },
  'fair-live.sit-down-first': {
    vi: 'Quý vị bấm "Vào bàn" trước khi gọi người.',
    en: 'Please sit down at the booth before you call.',
  },
  'fair-live.person-busy': {
    vi: 'Người này đang trò chuyện ở gian khác.',
    en: 'This person is in a conversation elsewhere.',
  },
  'fair-live.colleague-busy': {
    vi: 'Đồng nghiệp này đang gọi hoặc đang trò chuyện với một người.',
    en: 'This colleague is calling somebody or talking to somebody.',
  },
  'fair-live.colleague-not-there': {
    vi: 'Đồng nghiệp này chưa vào bàn hoặc đang nghỉ.',
    en: 'This colleague is not at the desk, or on a break.',
  },
  'fair-live.already-invited': {
    vi: 'Người này đã được mời, hoặc đã có người được gọi giúp.',
    en: 'They are called already, or somebody is called to help.',
  },
  'fair-live.guest-unknown': {
    vi: 'Chỉ mời được người tiếp của cùng gian.',
    en: 'Only recruiters of the same booth can be called.',
  },
  'fair-live.no-file': {
    vi: 'Quý vị chọn một tệp PDF hoặc ảnh trước khi gửi.',
    en: 'Please choose a PDF or a picture first.',
  },
  'fair-live.too-many-files': {
    vi: 'Một cuộc trò chuyện gửi được 10 tệp.',
    en: 'A conversation takes 10 files.',
  },
  'fair-live.profile-missing': {
    vi: 'Quý vị chưa có hồ sơ tìm việc. Trả lời ba câu hỏi ở mục Hồ sơ rồi gửi.',
    en: 'You have no profile yet. Answer the three questions under Profile, then send it.',
  },
  'fair-live.rating-reason': {
    vi: 'Lý do này không thuộc phần đánh giá của quý vị.',
    en: 'This reason does not belong to your side.',
  },
  'fair-live.outcome-fields': {
    vi: 'Ghi ngày phỏng vấn, hoặc lý do chưa phù hợp, theo kết quả đã chọn.',
    en: 'Give the day of the interview, or the reason, as the outcome needs it.',
  },
  'fair-live.no-relay': {
    vi: 'Phiên này chưa có gọi tiếng, gọi hình. Quý vị tiếp tục nhắn tin.',
    en: 'There are no voice or video calls at this fair. Please go on in writing.',
  },
  'fair-live.call-full': {
    vi: 'Cuộc gọi đã đủ bốn người. Quý vị đọc và nhắn tin được như mọi người.',
    en: 'Four people are in the call, which is as many as it holds. You can read and write with the others.',
  },
  'fair-live.no-phone': {
    vi: 'Quý vị chưa lưu số điện thoại trong hồ sơ.',
    en: 'Your profile has no telephone number.',
  },
  'fair-live.key-used': {
    vi: 'Thao tác này đã được gửi với nội dung khác. Vui lòng tải lại trang.',
    en: 'This was already sent with other content. Please reload the page.',
  },
});

export const liveNotFound = (): DomainError => new DomainError('fair-live.not-found', 'not-found');
export const fairNotOpen = (): DomainError => new DomainError('fair-live.not-open', 'conflict');
export const notCheckedIn = (): DomainError => new DomainError('fair-live.not-checked-in', 'conflict');
export const removedFromFair = (): DomainError => new DomainError('fair-live.removed', 'conflict');
export const boothClosed = (): DomainError => new DomainError('fair-live.booth-closed', 'conflict');
export const alreadyWaiting = (): DomainError => new DomainError('fair-live.already-waiting', 'conflict');
export const tooManyQueues = (): DomainError => new DomainError('fair-live.too-many-queues', 'conflict');
export const notPossibleNow = (): DomainError => new DomainError('fair-live.not-possible-now', 'conflict');
export const nobodyReady = (): DomainError => new DomainError('fair-live.nobody-ready', 'conflict');
export const recruiterBusy = (): DomainError => new DomainError('fair-live.recruiter-busy', 'conflict');
export const sitDownFirst = (): DomainError => new DomainError('fair-live.sit-down-first', 'conflict');
export const personBusy = (): DomainError => new DomainError('fair-live.person-busy', 'conflict');
export const colleagueBusy = (): DomainError => new DomainError('fair-live.colleague-busy', 'conflict');
export const colleagueNotThere = (): DomainError => new DomainError('fair-live.colleague-not-there', 'conflict');
export const alreadyInvited = (): DomainError => new DomainError('fair-live.already-invited', 'conflict');
export const guestUnknown = (): DomainError => new DomainError('fair-live.guest-unknown', 'conflict');
export const tooManyFiles = (): DomainError => new DomainError('fair-live.too-many-files', 'conflict');
export const profileMissing = (): DomainError => new DomainError('fair-live.profile-missing', 'conflict');
export const ratingReason = (): DomainError => new DomainError('fair-live.rating-reason', 'invalid');
export const outcomeFields = (): DomainError => new DomainError('fair-live.outcome-fields', 'invalid');
export const noRelay = (): DomainError => new DomainError('fair-live.no-relay', 'conflict');
export const callFull = (): DomainError => new DomainError('fair-live.call-full', 'conflict');
export const noPhone = (): DomainError => new DomainError('fair-live.no-phone', 'conflict');
export const keyUsed = (): DomainError => new DomainError('fair-live.key-used', 'conflict');

/** The queue changed between choosing somebody and locking their row: the command is tried again from the start. */
export class LostRace extends Error {}
