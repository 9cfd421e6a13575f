import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'system.not-parked': {
    vi: 'Sự kiện này không còn bị dừng: đã có người xử lý.',
    en: 'This event is no longer parked: somebody has dealt with it.',
  },
  'system.unknown-index': { vi: 'Không có chỉ mục này.', en: 'There is no such index.' },
});
