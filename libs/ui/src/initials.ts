/** What firms call their legal form; it says nothing about which firm it is. */
const LEGAL_FORMS =
  /^(chi nhánh|văn phòng đại diện|công ty|doanh nghiệp|hợp tác xã|liên hiệp|tập đoàn|tổng công ty|nhà máy|xí nghiệp|hộ kinh doanh|trường|bệnh viện|trung tâm|cty|dntn|htx|tnhh|cp|mtv|một thành viên|cổ phần|tư nhân|tm|dv|sx|thương mại|dịch vụ|sản xuất|đầu tư|xây dựng|và|&)(?=[\s.,-]|$)[\s.,-]*/iu;

/**
 * One or two letters that stand for a name where there is no picture: the first letters of the first and the last
 * word for a person (`Lò Thị Thử` -> `LT`), of the first two words that tell firms apart for an organisation.
 */
export function initials(name: string, kind: 'person' | 'organisation'): string {
  let rest = name.trim();
  if (kind === 'organisation') {
    for (let cut = rest.replace(LEGAL_FORMS, ''); cut !== rest && cut !== ''; cut = rest.replace(LEGAL_FORMS, '')) {
      rest = cut;
    }
  }
  const words = rest.split(/[\s-]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const letters = kind === 'person' && words.length > 1 ? [words[0]!, words.at(-1)!] : words.slice(0, 2);
  return letters.map((word) => Array.from(word)[0]!.toLocaleUpperCase('vi')).join('') || '?';
}

/** One of four colours, always the same for a name. */
export function colourOf(name: string): 1 | 2 | 3 | 4 {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + letter.codePointAt(0)!) % 9973;
  return ((sum % 4) + 1) as 1 | 2 | 3 | 4;
}
