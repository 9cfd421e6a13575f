import { defineTexts } from '@app/platform/i18n';

export const feedTexts = defineTexts({
  vi: { title: (site: string) => `${site}: tin tuyển dụng mới` },
  en: { title: (site: string) => `${site}: newest job postings` },
});
