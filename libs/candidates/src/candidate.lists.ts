import {
  CERTIFICATES,
  codeList,
  DRIVING_LICENCES,
  EXPERIENCE,
  PRIORITY_GROUPS,
  SKILLS,
  skillsOfOccupation,
} from '@app/taxonomy';

const OWN = 'Danh mục của sàn';

/** How far from home somebody would work. */
export const REACHES = codeList({
  source: OWN,
  entries: [
    { code: 'near', vi: 'Gần nơi tôi chọn', en: 'Near the place I choose' },
    { code: 'province', vi: 'Bất cứ đâu trong tỉnh Thái Nguyên', en: 'Anywhere in Thái Nguyên province' },
    { code: 'anywhere', vi: 'Cả tỉnh khác cũng được', en: 'Other provinces too' },
  ],
});

/** Kilometres from the communes chosen, for a choice of a few. */
export const DISTANCES = [5, 10, 15, 20, 30, 50] as const;

/** When somebody can start; the day is worked out when it is answered. */
export const STARTS = codeList({
  source: 'Mẫu 01, phiếu đăng ký tìm việc: thời điểm có thể đi làm',
  entries: [
    { code: 'now', vi: 'Đi làm ngay', en: 'At once' },
    { code: 'weeks', vi: 'Sau 2 tuần', en: 'In 2 weeks' },
    { code: 'month', vi: 'Sau 1 tháng', en: 'In a month' },
    { code: 'later', vi: 'Sau 3 tháng', en: 'In 3 months' },
  ],
});

/** Years of work behind somebody: the bands by which vacancies ask for them, with words of its own for none. */
export const WORKED = codeList({
  source: EXPERIENCE.source,
  entries: [
    { code: 'none', vi: 'Chưa đi làm', en: 'None yet' },
    ...EXPERIENCE.only(['lt1', '1_2', '2_5', 'gt5']).entries,
  ],
});

/** Who may see a profile; an application always carries the copy that was sent with it. */
export const VISIBILITIES = codeList({
  source: 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 25',
  entries: [
    { code: 'applied_only', vi: 'Chỉ nơi tôi ứng tuyển', en: 'Only those I apply to' },
    { code: 'verified_employers', vi: 'Nhà tuyển dụng đã được xác minh', en: 'Verified employers' },
    { code: 'nobody', vi: 'Không nhà tuyển dụng nào', en: 'No employer' },
  ],
});

export const CANDIDATE_STATUSES = ['looking', 'not_looking'] as const;

/** Licences and certificates that vacancies here ask for most; any other is written beside them. */
export const OFFERED_LICENCES: readonly string[] = [
  ...DRIVING_LICENCES.only(['A1', 'A', 'B', 'C1', 'C', 'D', 'CE']).entries,
  ...CERTIFICATES.only([
    'forklift',
    'crane',
    'excavator',
    'boiler',
    'safety',
    'electrical_safety',
    'welding',
    'guard',
    'food',
    'office_it',
    'pedagogy',
    'medical',
  ]).entries,
].map(({ vi }) => vi);

/** Profiles keep Vietnamese words rather than codes, so that others can be written beside them. */
const wordsOf = (entries: readonly { vi: string; en: string }[]) => new Map(entries.map((entry) => [entry.vi, entry]));
const licenceWords = wordsOf([...DRIVING_LICENCES.entries, ...CERTIFICATES.entries]);
const skillWords = wordsOf(SKILLS.entries);

/** Words of a licence in a language; what somebody wrote by hand stays as it is. */
export function licenceLabel(licence: string, language: 'vi' | 'en'): string {
  return licenceWords.get(licence)?.[language] ?? licence;
}

export function skillLabel(skill: string, language: 'vi' | 'en'): string {
  return skillWords.get(skill)?.[language] ?? skill;
}

/** The usual words for a licence that somebody wrote: `bằng lái B2` is `Giấy phép lái xe B`. */
export function licenceNamed(text: string): string {
  for (const list of [DRIVING_LICENCES, CERTIFICATES]) {
    const code = list.named(text);
    if (code !== null) return list.label(code, 'vi');
  }
  return text;
}

export function skillNamed(text: string): string {
  const code = SKILLS.named(text);
  return code === null ? text : SKILLS.label(code, 'vi');
}

/** Skills that people in these occupations usually have, to be ticked rather than typed. */
export function usualSkills(occupations: readonly string[], most: number): string[] {
  const words = occupations.flatMap((code) => skillsOfOccupation(code).map(({ vi }) => vi));
  return [...new Set(words)].slice(0, most);
}

/**
 * Groups that somebody names to be helped first. Those that other answers tell (women, disability, ethnic minority,
 * insurance claimants) are not asked again; who served a sentence is asked apart, since fewer people may know.
 */
export const ASKED_GROUPS = PRIORITY_GROUPS.only([
  'qnxn',
  'svmtn',
  'hongheo',
  'hocanngheo',
  'thuhoidat',
  'tnncc',
  'nongthon',
]);
