import { defineTexts } from '@app/platform/i18n';

/** Words for values of facets that their lists say for another place. */
export const facetTexts = defineTexts({
  vi: {
    verified: 'Doanh nghiệp đã xác minh',
    noExperience: 'Không yêu cầu kinh nghiệm',
  },
  en: {
    verified: 'Verified employers',
    noExperience: 'No experience required',
  },
});
