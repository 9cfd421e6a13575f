import { addDays, formatDay, type LocalDate } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { toCsv } from '@app/platform/sheets';
import { type ImportField } from './import.columns.js';
import { importTexts } from './import.texts.js';

const COLUMNS = [
  'reference',
  'title',
  'headcount',
  'description',
  'wage',
  'place',
  'address',
  'occupation',
  'positionRank',
  'generalEducation',
  'qualification',
  'experience',
  'workForm',
  'contractType',
  'shifts',
  'benefits',
  'recruitmentMethods',
  'deadline',
  'contactName',
  'contactPhone',
] as const satisfies readonly ImportField[];

const EXAMPLE: Record<Exclude<(typeof COLUMNS)[number], 'deadline'>, string> = {
  reference: 'VD-001',
  title: 'Công nhân may công nghiệp',
  headcount: '20',
  description: 'May các công đoạn theo dây chuyền, kiểm tra đường may trước khi chuyển.',
  wage: '8-10 triệu/tháng',
  place: 'xã Điềm Thụy, Thái Nguyên',
  address: 'KCN Điềm Thụy',
  occupation: '8153',
  positionRank: 'Nhân viên',
  generalEducation: 'Tốt nghiệp trung học cơ sở',
  qualification: 'Chưa qua đào tạo',
  experience: 'Không yêu cầu',
  workForm: 'Toàn thời gian',
  contractType: 'Xác định thời hạn từ 12 tháng đến 36 tháng',
  shifts: 'Hai ca',
  benefits: 'Đóng BHXH, BHYT, BHTN; Xe đưa đón',
  recruitmentMethods: 'Trực tiếp; Qua điện thoại',
  contactName: 'Nguyễn Thị Ví Dụ',
  contactPhone: '0208 3000 000',
};

/** A file to start from: the headings of form 03a and one fictional row, with a deadline a month ahead. */
export function importTemplate(language: Language, today: LocalDate): string {
  const { fields } = importTexts(language);
  const row = COLUMNS.map((field) => (field === 'deadline' ? formatDay(addDays(today, 30)) : EXAMPLE[field]));
  return toCsv([COLUMNS.map((field) => fields[field]), row]);
}
