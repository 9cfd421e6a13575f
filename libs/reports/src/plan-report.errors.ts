import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'plan-report.not-found': { vi: 'Không có báo cáo này.', en: 'There is no such report.' },
  'plan-report.other-step': {
    vi: 'Báo cáo đã sang bước khác. Hãy tải lại trang.',
    en: 'The report has come to another step. Load the page again.',
  },
  'plan-report.same-person': {
    vi: 'Người chốt số liệu không tự công bố. Cần một người khác xem lại và công bố.',
    en: 'Whoever checked the figures does not publish them. Somebody else has to look and publish.',
  },
});

export const noReport = (): DomainError => new DomainError('plan-report.not-found', 'not-found');
export const otherStep = (): DomainError => new DomainError('plan-report.other-step', 'conflict');
export const samePerson = (): DomainError => new DomainError('plan-report.same-person', 'conflict');
