import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'exchange.nothing-to-send': {
    vi: 'Không có kết quả nào gửi được: kết quả đang chờ còn thiếu việc làm, hoặc vừa được đưa vào tệp khác.',
    en: 'There is nothing to send: what waits has no placement yet, or has just gone into another file.',
  },
  'exchange.sending-not-found': { vi: 'Không tìm thấy lần gửi này.', en: 'This sending was not found.' },
  'exchange.results-needed': { vi: 'Chọn ít nhất một kết quả.', en: 'Choose at least one result.' },
  'exchange.mapping-file-needed': { vi: 'Chọn tệp bảng mã.', en: 'Choose the file of the table.' },
  'exchange.mapping-day': {
    vi: 'Ngày áp dụng phải sau ngày áp dụng của bản trước.',
    en: 'It must be valid from a later day than the version before.',
  },
  'exchange.mapping-word': {
    vi: 'Dòng {line}: cột “Của sàn quốc gia” để trống hoặc quá dài.',
    en: 'Line {line}: the word of the national exchange is missing or too long.',
  },
  'exchange.mapping-field': {
    vi: 'Dòng {line}: tên cột không có trong sàn, hoặc đã ghi ở dòng trên.',
    en: 'Line {line}: there is no such column, or it was named before.',
  },
  'exchange.mapping-code': { vi: 'Dòng {line}: mã không có trong sàn.', en: 'Line {line}: there is no such code.' },
  'exchange.mapping-columns': {
    vi: 'Bảng mã cần có cột result (mã kết quả) và action (thao tác).',
    en: 'The table needs the columns result and action.',
  },
  'exchange.mapping-codes': {
    vi: 'Bảng mã còn thiếu mã của một cột. Tải bảng đang dùng về, sửa rồi nộp lại.',
    en: 'Codes of a column are missing. Download the table in force, change it and send it again.',
  },
});

export const nothingToSend = (): DomainError => new DomainError('exchange.nothing-to-send', 'conflict');
export const sendingNotFound = (): DomainError => new DomainError('exchange.sending-not-found', 'not-found');

/** @param line of the file; 0 for what no line says */
export function wrongMapping(what: 'word' | 'field' | 'code' | 'columns' | 'codes', line: number): DomainError {
  const code = `exchange.mapping-${what}`;
  return new DomainError(code, 'invalid', { line }, [{ path: 'file', code, message: code }]);
}
