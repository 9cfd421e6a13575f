import { codeList } from '@app/taxonomy';

const NAMES =
  'Kinh|Tày|Thái|Hoa|Khơ-me|Mường|Nùng|HMông|Dao|Gia-rai|Ngái|Ê-đê|Ba-na|Xơ-đăng|Sán Chay|Cơ-ho|Chăm|Sán Dìu|Hrê|' +
  'Mnông|Ra-glai|Xtiêng|Bru-Vân Kiều|Thổ|Giáy|Cơ-tu|Gié-Triêng|Mạ|Khơ-mú|Co|Tà-ôi|Chơ-ro|Kháng|Xinh-mun|Hà Nhì|' +
  'Chu-ru|Lào|La Chí|La Ha|Phù Lá|La Hủ|Lự|Lô Lô|Chứt|Mảng|Pà Thẻn|Cơ Lao|Cống|Bố Y|Si La|Pu Péo|Brâu|Ơ Đu|Rơ-măm';

/** The 54 ethnic groups by their official numbers. */
export const ETHNIC_GROUPS = codeList({
  source: 'Danh mục các thành phần dân tộc Việt Nam, Quyết định 121-TCTK/PPCĐ ngày 02/3/1979',
  entries: NAMES.split('|').map((name, index) => ({
    code: String(index + 1).padStart(2, '0'),
    vi: name,
    en: name,
  })),
});

/** Forms of disability. */
export const DISABILITIES = codeList({
  source: 'Luật Người khuyết tật 51/2010/QH12, Điều 3',
  entries: [
    { code: 'movement', vi: 'Khuyết tật vận động', en: 'Movement' },
    { code: 'hearing', vi: 'Khuyết tật nghe, nói', en: 'Hearing or speech' },
    { code: 'sight', vi: 'Khuyết tật nhìn', en: 'Sight' },
    { code: 'mental', vi: 'Khuyết tật thần kinh, tâm thần', en: 'Mental health' },
    { code: 'learning', vi: 'Khuyết tật trí tuệ', en: 'Learning' },
    { code: 'other', vi: 'Khuyết tật khác', en: 'Other' },
  ],
});

/**
 * Groups that somebody may name to be helped first. Those that other answers tell (women, disability, ethnic minority,
 * insurance claimants) are not asked again; people who served a sentence are asked apart, see `prisonRecord`.
 */
export const PRIORITY_GROUPS = codeList({
  source: 'Nhóm ưu tiên theo kế hoạch phát triển thị trường lao động của tỉnh và các mẫu phiếu',
  entries: [
    { code: 'qnxn', vi: 'Quân nhân, bộ đội xuất ngũ', en: 'Demobilised soldiers' },
    { code: 'svmtn', vi: 'Học sinh, sinh viên mới tốt nghiệp', en: 'Recent graduates' },
    { code: 'hongheo', vi: 'Người thuộc hộ nghèo', en: 'Poor households' },
    { code: 'hocanngheo', vi: 'Người thuộc hộ cận nghèo', en: 'Nearly poor households' },
    { code: 'thuhoidat', vi: 'Người bị thu hồi đất', en: 'People whose land was recovered by the State' },
    { code: 'tnncc', vi: 'Thân nhân người có công', en: 'Relatives of people with merit' },
    { code: 'nongthon', vi: 'Lao động khu vực nông thôn', en: 'Rural workers' },
  ],
});
