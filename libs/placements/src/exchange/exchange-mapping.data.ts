import { localDate } from '@app/kernel';
import { type ExchangeMapping } from './exchange-mapping.js';

/**
 * The table that the house begins with, in the words of the state forms. The national exchange has published no format:
 * what it asks for is taken as a new version on the page, without new code.
 */
export const FIRST_MAPPING: ExchangeMapping = {
  version: 1,
  validFrom: localDate('2026-01-01'),
  source: 'Theo mẫu phiếu của trung tâm; sàn giao dịch việc làm quốc gia chưa công bố định dạng',
  columns: [
    { ours: 'result', theirs: 'Mã kết quả' },
    { ours: 'action', theirs: 'Thao tác' },
    { ours: 'fullName', theirs: 'Họ và tên' },
    { ours: 'birthDate', theirs: 'Ngày sinh' },
    { ours: 'sex', theirs: 'Giới tính' },
    { ours: 'employer', theirs: 'Người sử dụng lao động' },
    { ours: 'taxCode', theirs: 'Mã số thuế' },
    { ours: 'occupation', theirs: 'Mã nghề (VSCO cấp 4)' },
    { ours: 'startDate', theirs: 'Ngày bắt đầu làm việc' },
    { ours: 'contract', theirs: 'Loại hợp đồng lao động' },
    { ours: 'endDate', theirs: 'Ngày kết thúc hợp đồng' },
    { ours: 'wage', theirs: 'Tiền lương tháng (đồng)' },
    { ours: 'commune', theirs: 'Mã xã, phường nơi làm việc' },
    { ours: 'channel', theirs: 'Hình thức kết nối' },
    { ours: 'referral', theirs: 'Số phiếu giới thiệu' },
    { ours: 'noticedOn', theirs: 'Ngày nhận thông báo tuyển dụng' },
  ],
  codes: {
    action: { report: 'Cập nhật', retract: 'Hủy' },
    sex: { female: 'Nữ', male: 'Nam', other: 'Khác' },
    contract: {
      indefinite: 'Không xác định thời hạn',
      lt12: 'Xác định thời hạn dưới 12 tháng',
      '12_36': 'Xác định thời hạn từ 12 đến 36 tháng',
      none: 'Chưa ký hợp đồng',
    },
    channel: {
      referral: 'Giới thiệu việc làm',
      application: 'Ứng tuyển trực tuyến',
      fair: 'Phiên giao dịch việc làm',
      'own-search': 'Tự tìm',
    },
  },
};
