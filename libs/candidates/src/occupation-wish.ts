import { foldAccents, hasAccents, normalizeText } from '@app/kernel';
import { classifyTitle } from '@app/taxonomy';

/** What people write around the work itself. */
const AROUND =
  /^(?:(?:toi|em|minh|chau|muon|can|tim|xin|duoc|kiem|di|lam|viec|cong viec|nghe|mot|it|cac|nhu|ve)\s+)+(?=\S)/;
const BETWEEN = /([,;/\n+.]|\s(?:hoặc|hoac|hay|và)\s)/iu;

/** Words that are taken at their word, and how sure a guess has to be that added the doer ("hàn" -> "thợ hàn"). */
const SURE = 0.5;
const SURE_OF_DOER = 0.9;
const DOERS = ['thợ', 'nhân viên', 'công nhân'];

/** A phrase without accents that may be read as one kind of work or as another. */
export interface UnclearWork {
  /** As it was typed. */
  phrase: string;
  /** Each way to write it with accents and the VSCO unit that it then names, the likeliest first. */
  readings: readonly { words: string; unit: string }[];
}

function withoutAround(phrase: string): string {
  // Folding keeps the length of a text in NFC, so that what was found can be cut off the original.
  return phrase.slice(AROUND.exec(foldAccents(phrase))?.[0].length ?? 0);
}

/** The phrase as it stands, then with each doer before it: who writes "hàn" means the "thợ hàn". */
const withDoers = (phrase: string): string[] => [
  phrase,
  ...DOERS.map((doer) => `${hasAccents(phrase) ? doer : foldAccents(doer)} ${phrase}`),
];

function unitOf(phrase: string): string | null {
  for (const [at, named] of withDoers(phrase).entries()) {
    // The likeliest meaning alone: what nobody meant would have to be found in the profile and taken away again.
    const [likeliest] = classifyTitle(named);
    if (likeliest && likeliest.confidence >= (at === 0 ? SURE : SURE_OF_DOER)) return likeliest.code;
  }
  return null;
}

/** The ways to write a phrase with accents that name work; none for a phrase that has accents, or has one reading. */
function readingsOf(phrase: string): UnclearWork['readings'] {
  if (hasAccents(phrase)) return [];
  for (const named of withDoers(phrase)) {
    const units = new Map<string, string>();
    for (const { code, words } of classifyTitle(named)) {
      for (const word of words) {
        if (foldAccents(word) === foldAccents(named) && !units.has(word)) units.set(word, code);
      }
    }
    if (units.size > 0) return units.size > 1 ? [...units].map(([words, unit]) => ({ words, unit })) : [];
  }
  return [];
}

const phrasesIn = (wish: string): string[] =>
  wish
    .split(BETWEEN)
    .filter((_, at) => at % 2 === 0)
    .map((part) => withoutAround(normalizeText(part)))
    .filter((phrase) => phrase.length >= 2);

/**
 * The VSCO units behind the work that somebody wishes for in their own words: "thợ may, dong goi" or "lái xe tải". A
 * phrase without accents has its likeliest reading; forms ask first, see `unclearWork`.
 * @returns unit codes in the order of the phrases, none when nothing was recognised
 */
export function occupationsWished(wish: string): string[] {
  return [...new Set(phrasesIn(wish).flatMap((phrase) => unitOf(phrase) ?? []))];
}

/** Phrases of a wish whose accents decide what work it is: "tho may" is sewing or mending machines. */
export function unclearWork(wish: string): UnclearWork[] {
  return [...new Set(phrasesIn(wish))].flatMap((phrase) => {
    const readings = readingsOf(phrase);
    return readings.length > 0 ? [{ phrase, readings }] : [];
  });
}

/** The reading of an unclear phrase that is among the words chosen. */
export const chosenReading = ({ readings }: UnclearWork, meant: readonly string[]): string | undefined =>
  readings.find(({ words }) => meant.includes(words))?.words;

/** A wish with its unclear phrases written as they were meant; phrases that nobody chose a reading for stay. */
export function withMeant(wish: string, meant: readonly string[]): string {
  if (meant.length === 0) return wish;
  const parts = wish.split(BETWEEN).map((part, at) => (at % 2 === 0 ? partMeant(part, meant) : part));
  return normalizeText(parts.join(''));
}

function partMeant(part: string, meant: readonly string[]): string {
  const plain = normalizeText(part);
  const phrase = withoutAround(plain);
  const words = chosenReading({ phrase, readings: readingsOf(phrase) }, meant);
  return words === undefined ? part : ` ${plain.slice(0, plain.length - phrase.length)}${words}`;
}
