import { defineTexts } from '@app/platform/i18n';

/** Words of a conversation's page beside what is said. */
export const talkTexts = defineTexts({
  vi: {
    left: (minutes: number | string) => `Còn khoảng ${minutes} phút theo dự kiến`,
    over: (minutes: number | string) => `Quá dự kiến ${minutes} phút. Vẫn nói tiếp được: chỉ hai bên mới kết thúc.`,
  },
  en: {
    left: (minutes: number | string) => `About ${minutes} minutes left as planned`,
    over: (minutes: number | string) => `${minutes} minutes over the plan. Go on: only the two of you end it.`,
  },
});
