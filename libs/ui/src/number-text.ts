import { type Language } from './page-context.js';

/** `12500` -> `12.500` in Vietnamese, `12,500` in English; at most one decimal. */
export function numberText(value: number, language: Language): string {
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'vi-VN', { maximumFractionDigits: 1 }).format(value);
}

/** `0.4236` -> `42,4%`; of an official figure two decimals are shown. */
export function shareText(share: number, language: Language, decimals = 1): string {
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'vi-VN', {
    style: 'percent',
    maximumFractionDigits: decimals,
  }).format(share);
}
