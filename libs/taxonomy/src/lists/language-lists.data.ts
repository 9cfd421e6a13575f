import { codeList } from './code-list.js';

/** Languages that employers here ask for, then those of neighbours and of the province. */
export const LANGUAGES = codeList({
  source: 'Danh mục của sàn; mã theo ISO 639-1',
  validFrom: '2026-01-01',
  entries: [
    { code: 'en', vi: 'Tiếng Anh', en: 'English', also: ['anh văn', 'ta'] },
    { code: 'ko', vi: 'Tiếng Hàn', en: 'Korean', also: ['tiếng hàn quốc'] },
    { code: 'zh', vi: 'Tiếng Trung', en: 'Chinese', also: ['tiếng trung quốc', 'tiếng hoa', 'tiếng đài loan'] },
    { code: 'ja', vi: 'Tiếng Nhật', en: 'Japanese', also: ['tiếng nhật bản'] },
    { code: 'de', vi: 'Tiếng Đức', en: 'German' },
    { code: 'fr', vi: 'Tiếng Pháp', en: 'French' },
    { code: 'ru', vi: 'Tiếng Nga', en: 'Russian' },
    { code: 'lo', vi: 'Tiếng Lào', en: 'Lao' },
    { code: 'th', vi: 'Tiếng Thái Lan', en: 'Thai' },
    { code: 'sign', vi: 'Ngôn ngữ ký hiệu', en: 'Sign language' },
  ],
});

/** How well somebody speaks it, in their own judgement. */
export const LANGUAGE_LEVELS = codeList({
  source: 'Mẫu 01, phiếu đăng ký tìm việc: trình độ ngoại ngữ',
  validFrom: '2021-06-01',
  entries: [
    { code: 'tb', vi: 'Trung bình', en: 'Fair' },
    { code: 'kha', vi: 'Khá', en: 'Good' },
    { code: 'tot', vi: 'Tốt', en: 'Very good' },
  ],
});

/** The six levels that certificates state. */
export const LANGUAGE_FRAMEWORK = codeList({
  source: 'Khung năng lực ngoại ngữ 6 bậc dùng cho Việt Nam, Thông tư 01/2014/TT-BGDĐT',
  validFrom: '2014-03-16',
  entries: [
    { code: 'A1', vi: 'Bậc 1 (A1)', en: 'Level 1 (A1)', also: ['A1'] },
    { code: 'A2', vi: 'Bậc 2 (A2)', en: 'Level 2 (A2)', also: ['A2'] },
    { code: 'B1', vi: 'Bậc 3 (B1)', en: 'Level 3 (B1)', also: ['B1'] },
    { code: 'B2', vi: 'Bậc 4 (B2)', en: 'Level 4 (B2)', also: ['B2'] },
    { code: 'C1', vi: 'Bậc 5 (C1)', en: 'Level 5 (C1)', also: ['C1'] },
    { code: 'C2', vi: 'Bậc 6 (C2)', en: 'Level 6 (C2)', also: ['C2'] },
  ],
});

/** Certificates of languages that vacancies name; the score or level is written beside them. */
export const LANGUAGE_CERTIFICATES = codeList({
  source: 'Danh mục của sàn',
  validFrom: '2026-01-01',
  entries: [
    { code: 'vstep', vi: 'VSTEP (khung 6 bậc)', en: 'VSTEP', also: ['VSTEP'] },
    { code: 'toeic', vi: 'TOEIC', en: 'TOEIC' },
    { code: 'ielts', vi: 'IELTS', en: 'IELTS' },
    { code: 'toefl', vi: 'TOEFL', en: 'TOEFL' },
    { code: 'topik', vi: 'TOPIK (tiếng Hàn)', en: 'TOPIK (Korean)', also: ['TOPIK'] },
    { code: 'eps_topik', vi: 'EPS-TOPIK (đi làm việc tại Hàn Quốc)', en: 'EPS-TOPIK (work in Korea)', also: ['EPS'] },
    { code: 'hsk', vi: 'HSK (tiếng Trung)', en: 'HSK (Chinese)', also: ['HSK'] },
    { code: 'tocfl', vi: 'TOCFL (tiếng Trung)', en: 'TOCFL (Chinese)', also: ['TOCFL'] },
    { code: 'jlpt', vi: 'JLPT (tiếng Nhật)', en: 'JLPT (Japanese)', also: ['JLPT'] },
    { code: 'goethe', vi: 'Goethe (tiếng Đức)', en: 'Goethe (German)', also: ['Goethe'] },
  ],
});

/** Computer skills by the two standards of the law; there is no list of six levels for them. */
export const IT_LEVELS = codeList({
  source: 'Chuẩn kỹ năng sử dụng công nghệ thông tin, Thông tư 03/2014/TT-BTTTT',
  validFrom: '2014-04-28',
  entries: [
    {
      code: 'basic',
      vi: 'Chuẩn kỹ năng sử dụng CNTT cơ bản',
      en: 'Basic IT skills',
      also: ['cơ bản', 'tin học cơ bản'],
    },
    {
      code: 'advanced',
      vi: 'Chuẩn kỹ năng sử dụng CNTT nâng cao',
      en: 'Advanced IT skills',
      also: ['nâng cao', 'tin học nâng cao'],
    },
  ],
});
