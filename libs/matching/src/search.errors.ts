import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'search.away': {
    vi: 'Máy tìm kiếm đang tạm gián đoạn. Vui lòng thử lại sau ít phút.',
    en: 'The search server is briefly unavailable. Please try again in a few minutes.',
  },
  'search.index-lost': {
    vi: 'Chỉ mục tìm kiếm đang được dựng lại. Vui lòng thử lại sau ít phút.',
    en: 'The search index is being rebuilt. Please try again in a few minutes.',
  },
  'search.rebuild-running': {
    vi: 'Chỉ mục {name} đang được dựng lại ở nơi khác.',
    en: 'The index {name} is being rebuilt already.',
  },
  'search.rebuild-too-small': {
    vi: 'Chỉ mục mới chỉ có {documents} trên {expected} mục nên chưa được đưa vào dùng.',
    en: 'The new index holds {documents} of {expected} documents only, so the old one stays in place.',
  },
});
