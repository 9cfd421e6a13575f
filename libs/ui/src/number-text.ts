import { formats } from '@app/kernel';
import { type Language } from './page-context.js';

const numbers = formats((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
const shares = [0, 1, 2].map((maximumFractionDigits) =>
  formats((locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits })),
);

/** `12500` -> `12.500` in Vietnamese, `12,500` in English; at most one decimal. */
export function numberText(value: number, language: Language): string {
  return numbers[language].format(value);
}

/** `0.4236` -> `42,4%`; of an official figure two decimals are shown. */
export function shareText(share: number, language: Language, decimals: 0 | 1 | 2 = 1): string {
  return shares[decimals]![language].format(share);
}
