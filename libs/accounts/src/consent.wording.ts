import { type Language } from '@app/platform/http';
import { type ConsentPurpose } from './credentials.repository.js';

/** In the order in which they are asked. */
export const CONSENT_PURPOSES: readonly ConsentPurpose[] = [
  'service',
  'matching',
  'contact',
  'sensitive',
  'keep_after_closing',
];

type Wording = Readonly<Record<ConsentPurpose, Readonly<Record<Language, string>>>>;

/**
 * What people agreed to, word by word (Luật 91/2025/QH15: a consent can be proved). A wording that anybody has been
 * shown is never changed: a new one gets a version of its own.
 */
const WORDINGS: Readonly<Record<string, Wording>> = {
  '2026-01': {
    service: {
      vi: 'Tôi đồng ý để Trung tâm lưu thông tin này nhằm tư vấn, giới thiệu việc làm cho tôi.',
      en: 'I agree that the Centre keeps this to advise me and refer me to jobs.',
    },
    matching: {
      vi: 'Gợi ý cho tôi việc phù hợp với hồ sơ.',
      en: 'Suggest jobs that suit my profile.',
    },
    contact: {
      vi: 'Nhắn tin, gọi điện cho tôi khi có việc hoặc phiên giao dịch phù hợp.',
      en: 'Write or call me when there is a suitable job or fair.',
    },
    sensitive: {
      vi: 'Tôi đồng ý để Trung tâm lưu thông tin nhạy cảm (dân tộc, khuyết tật, diện ưu tiên) để được hỗ trợ ưu tiên. Nhà tuyển dụng không thấy thông tin này.',
      en: 'I agree that the Centre keeps sensitive facts (ethnicity, disability, priority group) for priority support. Employers do not see them.',
    },
    keep_after_closing: {
      vi: 'Tôi đồng ý để nhà tuyển dụng giữ hồ sơ ứng tuyển của tôi sau khi đợt tuyển đã xong.',
      en: 'I agree that employers keep my application after the hiring is over.',
    },
  },
};

/** The wording that people are shown now. */
export const CONSENT_VERSION = '2026-01';

/** @returns what a person read when agreeing; empty for a version that no longer exists here */
export function consentWording(purpose: ConsentPurpose, language: Language, version = CONSENT_VERSION): string {
  return WORDINGS[version]?.[purpose][language] ?? '';
}
