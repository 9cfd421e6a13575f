import { DomainError, wrongField } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'candidate.not-found': { vi: 'Không tìm thấy hồ sơ này.', en: 'This profile was not found.' },
  'candidate.questions-first': {
    vi: 'Vui lòng trả lời ba câu hỏi trước.',
    en: 'Please answer the three questions first.',
  },
  'candidate.commune-needed': {
    vi: 'Vui lòng chọn xã, phường, hoặc chọn làm việc trong cả tỉnh.',
    en: 'Please choose a commune, or choose the whole province.',
  },
  'candidate.place-unknown': {
    vi: 'Vui lòng chọn địa bàn trong danh sách.',
    en: 'Please choose a place of the list.',
  },
  'candidate.occupation-unknown': {
    vi: 'Chưa nhận ra nghề này. Vui lòng viết ngắn hơn, ví dụ "thợ may", "lái xe tải".',
    en: 'This occupation was not recognised. Please write it shorter, for example "sewing" in Vietnamese: "thợ may".',
  },
  'candidate.wish-unclear': {
    vi: 'Viết không dấu nên có hơn một cách hiểu. Xin chọn việc quý vị muốn nói.',
    en: 'Without accents this can be read in more than one way. Please choose the work you mean.',
  },
  'candidate.wage-form': {
    vi: 'Chưa đọc được mức lương. Ví dụ: 7 triệu, 7.500.000.',
    en: 'This wage was not understood. For example: 7 triệu, 7.500.000.',
  },
  'candidate.month-form': {
    vi: 'Vui lòng ghi tháng và năm, ví dụ 3/2019, hoặc chỉ ghi năm.',
    en: 'Please write month and year, for example 3/2019, or the year alone.',
  },
  'candidate.month-order': {
    vi: 'Lúc nghỉ việc không thể trước lúc bắt đầu.',
    en: 'The end cannot be before the beginning.',
  },
  'candidate.too-many': {
    vi: 'Đã có đủ {most} mục. Vui lòng bỏ bớt mục cũ trước.',
    en: 'There are {most} already. Please remove one first.',
  },
  'consent.sensitive-needed': {
    vi: 'Cần có sự đồng ý này thì Trung tâm mới được lưu thông tin riêng.',
    en: 'The Centre may keep these facts only with this consent.',
  },
});

export const candidateNotFound = (): DomainError => new DomainError('candidate.not-found', 'not-found');
export const questionsFirst = (): DomainError => new DomainError('candidate.questions-first', 'conflict');
export const tooMany = (most: number): DomainError => new DomainError('candidate.too-many', 'conflict', { most });
export const workUnknown = (path: string): DomainError => wrongField('candidate.occupation-unknown', path);
export const sensitiveConsentNeeded = (): DomainError => wrongField('consent.sensitive-needed', 'sensitiveConsent');
