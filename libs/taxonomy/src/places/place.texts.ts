import { defineErrorTexts, defineTexts } from '@app/platform/i18n';

/** Words of the field that asks for a commune. */
export const placeTexts = defineTexts({
  vi: {
    elsewhere: 'Ở tỉnh, thành phố khác',
    province: 'Tỉnh, thành phố',
    provinceHint: 'Chọn xong, bấm nút bên dưới để hiện xã, phường của tỉnh ấy.',
    home: 'Thái Nguyên',
    show: 'Hiện xã, phường',
  },
  en: {
    elsewhere: 'In another province',
    province: 'Province or city',
    provinceHint: 'Then press the button below to list its communes.',
    home: 'Thái Nguyên',
    show: 'List its communes',
  },
});

defineErrorTexts({
  'place.commune-of-province': {
    vi: 'Vui lòng chọn xã, phường thuộc tỉnh, thành phố đã chọn.',
    en: 'Please choose a commune of the province you chose.',
  },
});
