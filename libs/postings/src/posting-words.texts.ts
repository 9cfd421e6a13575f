import { defineTexts } from '@app/platform/i18n';

/** Words for what a posting says, wherever it is shown. */
export const postingWords = defineTexts({
  vi: {
    wageUnknown: 'Chưa nêu mức lương',
    dong: (amount: string) => amount,
    per: {
      month: (amount: string) => `${amount}/tháng`,
      day: (amount: string) => `${amount}/ngày`,
      hour: (amount: string) => `${amount}/giờ`,
      piece: (amount: string) => `${amount}/sản phẩm`,
    },
    placeUnknown: 'Chưa nêu nơi làm việc',
    morePlaces: (names: string, more: number) => `${names} và ${more} nơi khác`,
    verified: 'Đã xác minh',
    until: (day: string) => `Hạn nộp ${day}`,
    headcount: (count: number) => `Tuyển ${count} người`,
    noEmployer: 'Chưa rõ nhà tuyển dụng',
  },
  en: {
    wageUnknown: 'Wage not stated',
    dong: (amount: string) => `${amount} dong`,
    per: {
      month: (amount: string) => `${amount} a month`,
      day: (amount: string) => `${amount} a day`,
      hour: (amount: string) => `${amount} an hour`,
      piece: (amount: string) => `${amount} a piece`,
    },
    placeUnknown: 'Place not stated',
    morePlaces: (names: string, more: number) => `${names} and ${more} more`,
    verified: 'Verified',
    until: (day: string) => `Apply by ${day}`,
    headcount: (count: number) => (count === 1 ? '1 opening' : `${count} openings`),
    noEmployer: 'Employer not known',
  },
});
