/** Prefixes of Vietnamese mobile numbers in use since the change of 2018 (Quyết định 798/QĐ-BTTTT). */
const MOBILE_PREFIX = /^(3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)/;
/** Old 11-digit mobile prefixes and what became of them in 2018. */
const OLD_MOBILE: Record<string, string> = {
  '120': '70',
  '121': '79',
  '122': '77',
  '126': '76',
  '128': '78',
  '123': '83',
  '124': '84',
  '125': '85',
  '127': '81',
  '129': '82',
  '162': '32',
  '163': '33',
  '164': '34',
  '165': '35',
  '166': '36',
  '167': '37',
  '168': '38',
  '169': '39',
  '186': '56',
  '188': '58',
  '199': '59',
};

/** Reads a Vietnamese mobile number in any usual spelling; null when it is none. @returns E.164, `+84912345678` */
export function parseMobile(text: string): string | null {
  const digits = text.replace(/[\s.()-]/g, '');
  const match = /^(?:\+84|0084|84|0)(\d{9,10})$/.exec(digits);
  if (!match) return null;
  let national = match[1]!;
  if (national.length === 10) {
    const renewed = OLD_MOBILE[national.slice(0, 3)];
    if (!renewed) return null;
    national = renewed + national.slice(3);
  }
  return MOBILE_PREFIX.test(national) ? `+84${national}` : null;
}

/** A number that one can call: mobile, landline (`0208 3855 678`) or a service number (`1900 1234`); null when none. */
export function parsePhone(text: string): string | null {
  const mobile = parseMobile(text);
  if (mobile) return mobile;
  const digits = text.replace(/[\s.()-]/g, '');
  const landline = /^(?:\+84|0084|0)(2\d{8,9})$/.exec(digits);
  if (landline) return `+84${landline[1]}`;
  return /^(1800|1900)\d{4,6}$/.test(digits) ? digits : null;
}

/** `+84912345678` -> `0912 345 678`; a landline likewise: `+842083855123` -> `0208 385 5123`. */
export function formatPhone(phone: string): string {
  const local = phone.replace(/^\+84/, '0');
  return /^0\d{9,10}$/.test(local) ? `${local.slice(0, 4)} ${local.slice(4, 7)} ${local.slice(7)}` : local;
}

/** `+84912345678` -> `09•• ••• 678`: enough to recognise one's own number, not to call another's. */
export function maskPhone(phone: string): string {
  return formatPhone(phone).replace(/^(\d{2})\d{2} \d{3}/, '$1•• •••');
}

export type TaxCode = { ok: true; code: string } | { ok: false; reason: 'tax-code.form' | 'tax-code.check-digit' };

const TAX_WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/**
 * Checks a tax code (mã số thuế): 10 digits, the last being 10 - (weighted sum of the first nine mod 11), or 13 with
 * a branch number as `0123456789-001`. Source: Thông tư 105/2020/TT-BTC, Điều 5.
 */
export function parseTaxCode(text: string): TaxCode {
  const digits = text.replace(/[\s.-]/g, '');
  if (!/^\d{10}(\d{3})?$/.test(digits)) return { ok: false, reason: 'tax-code.form' };
  const sum = TAX_WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  if (10 - (sum % 11) !== Number(digits[9])) return { ok: false, reason: 'tax-code.check-digit' };
  return { ok: true, code: digits.length === 13 ? `${digits.slice(0, 10)}-${digits.slice(10)}` : digits };
}
