import { defineTexts } from '@app/platform/i18n';

export const personFormTexts = defineTexts({
  vi: { people: 'Người lao động', back: 'Quay lại' },
  en: { people: 'People', back: 'Back' },
});
