import { defineTexts } from '@app/platform/i18n';

/** The words of the big screen of a hall. */
export const screenTexts = defineTexts({
  vi: {
    title: 'Màn hình gọi số',
    calling: 'Mời đến gian',
    nobody: 'Chưa gọi số nào. Quý vị xem số trên vé của mình.',
    talking: 'Đang tiếp',
    booth: (number: number) => `Gian ${number}`,
    number: (number: number) => `Số ${number}`,
    speech: (number: number, booth: number, employer: string) => `Mời số ${number} đến gian ${booth}, ${employer}.`,
    closesAt: (time: string) => `Phiên đóng cửa lúc ${time}`,
    closed: 'Phiên đã kết thúc. Cảm ơn quý vị đã tham gia.',
    soundOn: 'Bật loa đọc số',
    soundOff: 'Tắt loa',
    soundReady: 'Loa đã bật.',
    noVoice: 'Máy này chưa có giọng đọc tiếng Việt.',
  },
  en: {
    title: 'Numbers that are called',
    calling: 'Please come to the booth',
    nobody: 'No number is called just now. Yours is on your ticket.',
    talking: 'In conversation',
    booth: (number: number) => `Booth ${number}`,
    number: (number: number) => `Number ${number}`,
    speech: (number: number, booth: number, employer: string) => `Mời số ${number} đến gian ${booth}, ${employer}.`,
    closesAt: (time: string) => `The fair closes at ${time}`,
    closed: 'The fair is over. Thank you for coming.',
    soundOn: 'Read the numbers aloud',
    soundOff: 'Turn the sound off',
    soundReady: 'Loa đã bật.',
    noVoice: 'This computer has no Vietnamese voice.',
  },
});
