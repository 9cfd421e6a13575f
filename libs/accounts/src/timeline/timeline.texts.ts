import { defineTexts } from '@app/platform/i18n';

export const timelineTexts = defineTexts({
  vi: {
    registered: {
      online: 'Đăng ký trên sàn',
      desk: 'Đăng ký tại quầy',
      fair: 'Đăng ký tại phiên giao dịch',
      commune: 'Đăng ký tại xã, phường',
      import: 'Hồ sơ nhập từ tệp',
    },
    consentGiven: 'Đồng ý',
    consentRefused: 'Không đồng ý',
    document: (kind: string) => `Lưu giấy tờ: ${kind}`,
    merged: 'Gộp hồ sơ trùng vào đây',
  },
  en: {
    registered: {
      online: 'Registered on the exchange',
      desk: 'Registered at the desk',
      fair: 'Registered at a fair',
      commune: 'Registered in the commune',
      import: 'Record taken from a file',
    },
    consentGiven: 'Agreed',
    consentRefused: 'Did not agree',
    document: (kind: string) => `Document kept: ${kind}`,
    merged: 'A double was merged into this record',
  },
});
