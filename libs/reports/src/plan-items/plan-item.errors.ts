import { DomainError, wrongField } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'plan-item.not-found': { vi: 'Không có nội dung này trong kế hoạch.', en: 'The plan has no such item.' },
  'plan-item.share-form': { vi: 'Ghi tỷ lệ phần trăm, ví dụ 36,2.', en: 'Write a percentage such as 36.2.' },
  'plan-item.targets-form': {
    vi: 'Ghi từng năm và chỉ tiêu, ví dụ 2025: 71; 2030: 75.',
    en: 'Write each year with its target, such as 2025: 71; 2030: 75.',
  },
  'plan-item.due-day-form': { vi: 'Ghi ngày và tháng, ví dụ 09/12.', en: 'Write day and month, such as 09/12.' },
  'plan-item.value-needed': { vi: 'Cần ghi giá trị.', en: 'A value is needed.' },
  'plan-item.done-needed': { vi: 'Cần chọn đã xong hay đang làm.', en: 'Say whether it is done or under way.' },
  'plan-item.in-the-future': { vi: 'Ngày này chưa đến.', en: 'This day has not come yet.' },
  'plan-item.bound-needed': { vi: 'Cần chọn mức phải đạt.', en: 'Say which side of the target counts.' },
  'plan-item.targets-needed': { vi: 'Cần ghi chỉ tiêu của ít nhất một năm.', en: 'The target of a year is needed.' },
  'plan-item.due-on-needed': { vi: 'Cần ghi ngày phải xong.', en: 'The last day is needed.' },
  'plan-item.due-day-needed': { vi: 'Cần ghi ngày, tháng phải xong.', en: 'Day and month are needed.' },
  'plan-item.not-a-keeper': { vi: 'Chọn một cán bộ trong danh sách.', en: 'Choose somebody of the list.' },
  'plan-item.name-taken': { vi: 'Kế hoạch đã có nội dung tên này.', en: 'The plan has an item of that name.' },
});

export const noPlanItem = (): DomainError => new DomainError('plan-item.not-found', 'not-found');
export const inTheFuture = (): DomainError => wrongField('plan-item.in-the-future', 'day');
export const valueNeeded = (): DomainError => wrongField('plan-item.value-needed', 'value');
export const doneNeeded = (): DomainError => wrongField('plan-item.done-needed', 'done');
export const notAKeeper = (): DomainError => wrongField('plan-item.not-a-keeper', 'keeper');
export const nameTaken = (): DomainError => wrongField('plan-item.name-taken', 'name');
