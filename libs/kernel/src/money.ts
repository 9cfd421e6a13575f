/** Amounts are whole dong as safe integers. */
const grouped = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });
const short = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 1 }),
};

/** `12500000` -> `12.500.000 đ`, with a space that does not break. */
export function formatVnd(amount: number): string {
  return `${grouped.format(amount)}\u00a0đ`;
}

/** A range of dong in few letters: `8–10 triệu`, `từ 8 triệu`, `đến 250 nghìn`; English: `8–10 million`. */
export function formatAmountRange(min: number | null, max: number | null, language: 'vi' | 'en'): string {
  const largest = Math.max(min ?? 0, max ?? 0);
  const [unit, name] =
    largest >= 1_000_000
      ? [1_000_000, language === 'vi' ? 'triệu' : 'million']
      : [1_000, language === 'vi' ? 'nghìn' : 'thousand'];
  const number = (amount: number) => short[language].format(amount / unit);
  if (min !== null && max !== null && min !== max) return `${number(min)}–${number(max)}\u00a0${name}`;
  if (min !== null && max !== null) return `${number(min)}\u00a0${name}`;
  if (min !== null) return `${language === 'vi' ? 'từ' : 'from'} ${number(min)}\u00a0${name}`;
  return `${language === 'vi' ? 'đến' : 'up to'} ${number(max ?? 0)}\u00a0${name}`;
}
