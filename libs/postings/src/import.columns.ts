import { foldAccents } from '@app/kernel';

/** What a column of an imported file can hold. */
const IMPORT_FIELDS = [
  'reference',
  'employer',
  'taxCode',
  'title',
  'description',
  'requirements',
  'occupation',
  'positionRank',
  'headcount',
  'generalEducation',
  'qualification',
  'experience',
  'workForm',
  'contractType',
  'purpose',
  'wage',
  'wageBasis',
  'wageMin',
  'wageMax',
  'place',
  'address',
  'shifts',
  'benefits',
  'skills',
  'licences',
  'recruitmentMethods',
  'age',
  'minAge',
  'maxAge',
  'probationDays',
  'contactName',
  'contactPosition',
  'contactPhone',
  'contactEmail',
  'deadline',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/**
 * Headings that are understood: those of form 03a and how offices and firms shorten them, and English field names.
 * Compared without accents, case, numbering and what stands in brackets.
 */
const HEADINGS: Readonly<Record<ImportField, readonly string[]>> = {
  reference: [
    'reference',
    'mã',
    'mã tin',
    'mã tham chiếu',
    'mã số tin',
    'mã việc làm',
    'mã vị trí',
    'số hiệu',
    'mã hồ sơ',
    'id',
    'code',
  ],
  employer: [
    'employer',
    'company',
    'tên doanh nghiệp',
    'doanh nghiệp',
    'công ty',
    'tên công ty',
    'nhà tuyển dụng',
    'đơn vị tuyển dụng',
    'tên đơn vị',
    'đơn vị',
    'người sử dụng lao động',
    'tên người sử dụng lao động',
  ],
  taxCode: ['tax code', 'mã số thuế', 'mst', 'mã số doanh nghiệp'],
  title: [
    'title',
    'job title',
    'tên công việc',
    'tên vị trí',
    'vị trí tuyển dụng',
    'chức danh',
    'chức danh công việc',
    'tên chức danh',
    'vị trí việc làm',
    'tiêu đề',
    'tên vị trí tuyển dụng',
    'công việc',
    'vị trí việc làm trống',
    'tên vị trí việc làm trống',
  ],
  description: ['description', 'mô tả', 'mô tả công việc', 'nội dung công việc', 'chi tiết công việc'],
  requirements: ['requirements', 'yêu cầu', 'yêu cầu công việc', 'yêu cầu khác', 'yêu cầu ứng viên'],
  occupation: ['occupation', 'mã nghề', 'mã nghề cấp 4', 'nghề', 'nghề nghiệp', 'mã nghề nghiệp'],
  positionRank: ['position rank', 'rank', 'chức vụ', 'cấp bậc', 'vị trí'],
  headcount: [
    'headcount',
    'quantity',
    'số lượng',
    'số lượng tuyển',
    'số lượng cần tuyển',
    'số lượng tuyển dụng',
    'chỉ tiêu',
    'sl',
    'số người',
  ],
  generalEducation: [
    'general education',
    'education',
    'trình độ giáo dục phổ thông',
    'trình độ học vấn',
    'học vấn',
    'trình độ văn hóa',
    'giáo dục phổ thông',
  ],
  qualification: [
    'qualification',
    'trình độ chuyên môn',
    'trình độ chuyên môn kỹ thuật',
    'trình độ cmkt',
    'bằng cấp',
    'trình độ',
    'chuyên môn',
  ],
  experience: ['experience', 'kinh nghiệm', 'kinh nghiệm làm việc', 'yêu cầu kinh nghiệm', 'số năm kinh nghiệm'],
  workForm: ['work form', 'hình thức làm việc', 'loại hình công việc', 'hình thức công việc'],
  contractType: ['contract type', 'loại hợp đồng', 'loại hợp đồng lao động', 'hợp đồng', 'loại hđlđ'],
  purpose: ['purpose', 'mục đích làm việc', 'mục đích công việc'],
  wage: ['wage', 'salary', 'lương', 'mức lương', 'tiền lương', 'thu nhập', 'mức thu nhập', 'lương tháng'],
  wageBasis: ['wage basis', 'hình thức trả lương', 'cách tính lương'],
  wageMin: ['wage min', 'min wage', 'lương từ', 'lương tối thiểu', 'lương thấp nhất', 'mức lương từ'],
  wageMax: ['wage max', 'max wage', 'lương đến', 'lương tối đa', 'lương cao nhất', 'mức lương đến'],
  place: [
    'place',
    'location',
    'nơi làm việc',
    'địa điểm',
    'địa điểm làm việc',
    'địa bàn',
    'khu vực',
    'tỉnh thành',
    'tỉnh',
    'xã phường',
    'nơi làm việc dự kiến',
  ],
  address: ['address', 'địa chỉ', 'địa chỉ làm việc', 'địa chỉ nơi làm việc'],
  shifts: ['shifts', 'shift', 'ca', 'ca làm việc', 'thời gian làm việc', 'thời giờ làm việc'],
  benefits: ['benefits', 'phúc lợi', 'chế độ phúc lợi', 'quyền lợi', 'chế độ', 'đãi ngộ'],
  skills: ['skills', 'kỹ năng', 'kỹ năng nghề', 'kỹ năng yêu cầu'],
  licences: ['licences', 'licenses', 'giấy phép lái xe', 'bằng lái', 'chứng chỉ hành nghề'],
  recruitmentMethods: ['recruitment methods', 'hình thức tuyển dụng', 'hình thức tuyển', 'cách tuyển'],
  age: ['age', 'độ tuổi', 'tuổi'],
  minAge: ['min age', 'tuổi từ', 'tuổi tối thiểu'],
  maxAge: ['max age', 'tuổi đến', 'tuổi tối đa'],
  probationDays: ['probation days', 'số ngày thử việc', 'thử việc'],
  contactName: ['contact name', 'contact', 'người liên hệ', 'họ tên người liên hệ', 'liên hệ', 'tên người liên hệ'],
  contactPosition: ['contact position', 'chức vụ người liên hệ'],
  contactPhone: [
    'contact phone',
    'phone',
    'điện thoại',
    'số điện thoại',
    'sđt',
    'điện thoại liên hệ',
    'sđt liên hệ',
    'số điện thoại liên hệ',
  ],
  contactEmail: ['contact email', 'email', 'thư điện tử', 'email liên hệ'],
  deadline: [
    'deadline',
    'hạn nộp hồ sơ',
    'hạn nhận hồ sơ',
    'hạn nộp',
    'thời hạn tuyển dụng',
    'thời hạn',
    'ngày hết hạn',
    'hạn tuyển',
    'hạn cuối',
    'thời hạn nộp hồ sơ',
  ],
};

const key = (heading: string): string =>
  foldAccents(heading)
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/^\s*(?:\(?\d{1,2}(?:\.\d{1,2})*[).:]?|[a-z]\))\s+/, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** `wageMin`, `wage_min` and `wage min` are one name. */
const spaced = (heading: string) => heading.replace(/([a-z])([A-Z])/g, '$1 $2');

const FIELD_BY_HEADING = new Map<string, ImportField>(
  IMPORT_FIELDS.flatMap((field) => HEADINGS[field].map((heading) => [key(heading), field] as const)),
);

/** The field that a heading names; null when it is not understood. */
export function fieldOf(heading: string): ImportField | null {
  return FIELD_BY_HEADING.get(key(spaced(heading))) ?? null;
}

/** Whether a row of cells names the columns: a title and at least one field more. */
export function isHeadings(cells: readonly string[]): boolean {
  const fields = new Set(cells.map((cell) => fieldOf(cell)).filter((field) => field !== null));
  return fields.has('title') && fields.size >= 2;
}

/** A row by fields, and headings that were not understood. Of two columns for one field the first filled one counts. */
export function byField(values: Readonly<Record<string, string>>): Partial<Record<ImportField, string>> {
  const row: Partial<Record<ImportField, string>> = {};
  for (const [heading, value] of Object.entries(values)) {
    const field = fieldOf(heading);
    if (field !== null && value.trim() !== '') row[field] ??= value;
  }
  return row;
}
