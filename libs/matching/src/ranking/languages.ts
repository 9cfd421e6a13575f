import { remember } from '@app/kernel';

/** Languages by the words that titles and queries use for them, without accents. */
const BY_WORD: Readonly<Record<string, string>> = {
  english: 'anh',
  ielts: 'anh',
  toeic: 'anh',
  chinese: 'trung',
  hsk: 'trung',
  korean: 'han',
  topik: 'han',
  japanese: 'nhat',
  jlpt: 'nhat',
};
const AFTER_TONGUE: Readonly<Record<string, string>> = {
  anh: 'anh',
  trung: 'trung',
  hoa: 'trung',
  han: 'han',
  nhat: 'nhat',
  duc: 'duc',
  phap: 'phap',
  nga: 'nga',
  thai: 'thai',
};

/** Languages that a text without accents names: `tieng trung`, `ielts`, `phien dich trung viet`. */
export const languagesIn = remember((folded: string): readonly string[] => {
  const words = folded.split(' ');
  const isTranslating = words.includes('dich');
  return words.flatMap((word, at) => {
    const isTongue = isTranslating || words[at - 1] === 'tieng';
    return BY_WORD[word] ?? (isTongue ? (AFTER_TONGUE[word] ?? []) : []);
  });
});
