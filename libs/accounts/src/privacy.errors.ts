import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'erasure.is-staff': {
    vi: 'Đây là tài khoản cán bộ. Vui lòng khoá tài khoản ở mục Cán bộ trước.',
    en: 'This is a staff account. Please disable it under Staff first.',
  },
  'erasure.last-owner': {
    vi: 'Người này là đại diện duy nhất của một nhà tuyển dụng. Vui lòng cử người đại diện khác trước.',
    en: 'This person is the only owner of an employer. Please name another owner first.',
  },
  'erasure.none-open': {
    vi: 'Yêu cầu này đã được trả lời.',
    en: 'This request has been answered already.',
  },
  'merge.same': { vi: 'Vui lòng chọn một người khác.', en: 'Please choose another person.' },
  'merge.is-staff': {
    vi: 'Không gộp được tài khoản cán bộ.',
    en: 'Staff accounts cannot be merged.',
  },
  'merge.not-merged': {
    vi: 'Hồ sơ này không còn nằm trong hồ sơ đang mở.',
    en: 'That record is not part of this one any more.',
  },
  'merge.forgotten': {
    vi: 'Đã quá 90 ngày: tên và số điện thoại của hồ sơ kia không còn, nên không tách lại được.',
    en: 'More than 90 days have passed: the name and phone of that record are gone, so it cannot be taken out.',
  },
  'merge.two-employers': {
    vi: 'Hai người này tuyển dụng cho hai tổ chức khác nhau nên chưa gộp được.',
    en: 'These two recruit for different organisations and cannot be merged.',
  },
});

export const cannotErase = (code: string): DomainError => new DomainError(code, 'conflict');
export const noOpenRequest = (): DomainError => new DomainError('erasure.none-open', 'conflict');
export const samePerson = (): DomainError => new DomainError('merge.same', 'invalid');
export const staffNotMerged = (): DomainError => new DomainError('merge.is-staff', 'conflict');
export const twoEmployers = (): DomainError => new DomainError('merge.two-employers', 'conflict');
export const notMerged = (): DomainError => new DomainError('merge.not-merged', 'conflict');
export const mergeForgotten = (): DomainError => new DomainError('merge.forgotten', 'conflict');
