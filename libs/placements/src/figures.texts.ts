import { defineTexts } from '@app/platform/i18n';

/** The words of definitions, and of groups that no list of codes names. */
export const figuresTexts = defineTexts({
  vi: {
    definition: {
      'a-cohort': 'Người được giới thiệu trong kỳ',
      'a-event': 'Người đi làm trong kỳ, sau giới thiệu',
      'b-cohort': 'Người được tư vấn hoặc giới thiệu trong kỳ',
      'b-event': 'Người đi làm trong kỳ, sau tư vấn hoặc giới thiệu',
    },
    unknown: 'Chưa rõ',
    person: {
      erased: 'Đã xoá theo yêu cầu',
      unknown: 'Chưa có hồ sơ trên sàn',
      subject: (subject: string) => `Mã trong sổ: ${subject}`,
    },
    none: 'Không thuộc nhóm ưu tiên',
    sex: { female: 'Nữ', male: 'Nam', other: 'Khác' },
    channel: {
      online: 'Trực tuyến',
      desk: 'Tại quầy',
      fair: 'Phiên giao dịch việc làm',
      commune: 'Tại xã, phường',
      import: 'Nhập từ dữ liệu cũ',
    },
    age: {
      'under 15': 'Dưới 15 tuổi',
      '15-24': '15–24 tuổi',
      '25-34': '25–34 tuổi',
      '35-44': '35–44 tuổi',
      '45-54': '45–54 tuổi',
      '55+': 'Từ 55 tuổi',
    },
  },
  en: {
    definition: {
      'a-cohort': 'Referred in the period',
      'a-event': 'Started in the period, after a referral',
      'b-cohort': 'Counselled or referred in the period',
      'b-event': 'Started in the period, after counselling or a referral',
    },
    unknown: 'Unknown',
    person: {
      erased: 'Erased on request',
      unknown: 'No record here',
      subject: (subject: string) => `Id in the ledger: ${subject}`,
    },
    none: 'In no priority group',
    sex: { female: 'Female', male: 'Male', other: 'Other' },
    channel: {
      online: 'Online',
      desk: 'At the desk',
      fair: 'Job fair',
      commune: 'In the commune',
      import: 'From older records',
    },
    age: {
      'under 15': 'Under 15',
      '15-24': '15–24',
      '25-34': '25–34',
      '35-44': '35–44',
      '45-54': '45–54',
      '55+': '55 and over',
    },
  },
});

/** What a definition is called; one without words here stands for itself. */
export function definitionLabel(id: string, language: 'vi' | 'en'): string {
  const words: Readonly<Record<string, string>> = figuresTexts(language).definition;
  return Object.hasOwn(words, id) ? words[id]! : id;
}
