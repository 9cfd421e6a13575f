import { formatAmountRange } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { communeLabel, findProvince, HOME_PROVINCE, WAGE_BASES } from '@app/taxonomy';
import { type PostingCard } from './posting.schema.js';
import { postingWords } from './posting-words.texts.js';

type Wage = Pick<PostingCard, 'wageBasis' | 'wageMin' | 'wageMax' | 'wageCurrency'>;
type Place = PostingCard['workplaces'][number];

/** `8–10 triệu đồng một tháng`, `Thỏa thuận`; what is not known is said so. */
export function wageText({ wageBasis, wageMin, wageMax, wageCurrency }: Wage, language: Language): string {
  const words = postingWords(language);
  if (wageMin === null && wageMax === null) {
    return wageBasis === null ? words.wageUnknown : WAGE_BASES.label(wageBasis, language);
  }
  const amount =
    wageCurrency === 'VND'
      ? words.dong(formatAmountRange(wageMin, wageMax, language))
      : `${[wageMin, wageMax].filter((end) => end !== null).join('–')} ${wageCurrency}`;
  return wageBasis === null || wageBasis === 'negotiable' ? amount : words.per[wageBasis as 'month'](amount);
}

/** Where one workplace is, in few words: the commune, else the province, else the address as written. */
export function placeText({ commune, province, address }: Place): string {
  if (commune !== null) return communeLabel(commune);
  const name = province !== null && province !== HOME_PROVINCE ? findProvince(province)?.name : undefined;
  return name ?? address ?? findProvince(province ?? '')?.name ?? '';
}

/** All workplaces in one line: two by name, the rest as a number. */
export function placesText(places: readonly Place[], language: Language): string {
  const names = [...new Set(places.map(placeText).filter((name) => name !== ''))];
  const words = postingWords(language);
  if (names.length === 0) return words.placeUnknown;
  return names.length <= 2 ? names.join(', ') : words.morePlaces(names.slice(0, 2).join(', '), names.length - 2);
}
