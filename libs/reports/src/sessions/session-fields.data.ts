import { codeList } from '@app/taxonomy';

/** The fields of work by which centres report their sessions (lĩnh vực). */
export const SESSION_FIELDS = codeList({
  source: 'Biểu báo cáo kết quả phiên giao dịch việc làm của Trung tâm',
  entries: [
    { code: 'construction', vi: 'Xây dựng', en: 'Construction' },
    { code: 'economy', vi: 'Kinh tế', en: 'Business and economy' },
    { code: 'services', vi: 'Dịch vụ', en: 'Services' },
    { code: 'technical', vi: 'Kỹ thuật', en: 'Technical work' },
    { code: 'unskilled', vi: 'Lao động phổ thông', en: 'Unskilled work' },
    { code: 'other', vi: 'Khác', en: 'Other' },
  ],
});
export type SessionField = (typeof SESSION_FIELDS)['codes'][number];

/**
 * Which occupations lie in which field, by the beginning of their code; the longest counts. No rule says it: unskilled
 * work is major group 9, whatever the trade; building has its own managers, engineers, supervisors and trades.
 */
const FIELD_OF: Readonly<Record<string, SessionField>> = {
  '12': 'economy',
  '131': 'other',
  '132': 'technical',
  '1323': 'construction',
  '133': 'technical',
  '134': 'services',
  '14': 'services',
  '21': 'technical',
  '2142': 'construction',
  '216': 'construction',
  '2163': 'technical',
  '2166': 'technical',
  '24': 'economy',
  '25': 'technical',
  '2631': 'economy',
  '31': 'technical',
  '3112': 'construction',
  '3123': 'construction',
  '33': 'economy',
  '35': 'technical',
  '4': 'economy',
  '42': 'services',
  '5': 'services',
  '71': 'construction',
  '7': 'technical',
  '8': 'technical',
  '8342': 'construction',
  '9': 'unskilled',
};

/** The field in which an occupation is reported. */
export function sessionFieldOf(occupation: string): SessionField {
  for (let length = occupation.length; length > 0; length -= 1) {
    const field = FIELD_OF[occupation.slice(0, length)];
    if (field) return field;
  }
  return 'other';
}
