/** Marks what must never come back as markup or code. */
const XSS_MARK = 'xss7';

/** Each would run if it came back as it is. */
export const XSS = [
  `<svg/onload=${XSS_MARK}()>`,
  `"><img src=x onerror=${XSS_MARK}()>`,
  `'-${XSS_MARK}()-'<script>${XSS_MARK}()</script>`,
  `</textarea></title><script>${XSS_MARK}()</script>`,
  `" onmouseover=${XSS_MARK}() x="`,
] as const;

/** What a spreadsheet program would take for a formula. */
export const FORMULAS = [
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(1)',
  '\t=1+1',
  '＝HYPERLINK("http://x.example")',
] as const;

/** Syntax of the filters and queries that stand behind the pages. */
export const FILTERS = [
  `" OR status = draft OR "" = "`,
  `commune = "05710" OR status != published`,
  '_geoRadius(0, 0, 99999999)',
  `' OR '1'='1`,
  `'; DROP TABLE person; --`,
  `x') UNION SELECT null, version() --`,
  '%_%\\',
  '{"$gt":""}',
  '$where',
  ':* & | ! <-> (',
] as const;

const LONG = 'ơ'.repeat(5_000);

/** Texts that break careless code: control characters, halves of characters, numbers that are none, paths. */
export const ODD_TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\u202e\u200b\ufeff',
  '👩‍👩‍👧‍👦'.repeat(50),
  LONG,
  'null',
  'undefined',
  'NaN',
  'Infinity',
  '-1',
  '0',
  '1e309',
  '99999999999999999999',
  '2147483648',
  '1.5',
  '0x10',
  'true',
  '[object Object]',
  '__proto__',
  'constructor',
  '../../../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  'C:\\windows\\system32',
  'http://169.254.169.254/latest',
  '//evil.example/',
  '/\\evil.example',
  'javascript:alert(1)',
  '2026-02-30',
  '9999-12-31',
  '0000-00-00',
  '31/02/2026',
  '24/11/0001',
  '25:61',
  '%',
  '%ff',
  '\r\nSet-Cookie: a=b',
  '${7*7}{{7*7}}',
] as const;

/** What people type, by what the field's name says: so that a case gets past the first check and meets the next one. */
const TYPED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/phone|mobile/i, ['0900000077', '+84900000078', '0208 3855 123']],
  [/birth/i, ['24/11/1998', '1960-01-02']],
  [/date|day|deadline|until|expires|from$|start/i, ['24/12/2026', '2026-12-24', '01/12/2026']],
  [/time|hour|quiet/i, ['08:30', '17:00']],
  [/email/i, ['ten@thu.example']],
  [/commune|workplaces/i, ['05710', '05443']],
  [/province/i, ['19', '01']],
  [/place/i, ['05710', '19', 'Đồng Hỷ']],
  [/occupation/i, ['8153', '9329', '5']],
  [/industry/i, ['C', 'F']],
  [/tax/i, ['4600123459', '0100109106']],
  [/name|contact|title|position/i, ['Nguyễn Văn Thử', 'Công nhân may', 'Công ty TNHH Mẫu']],
  [/website|url/i, ['https://thu.example']],
  [/wage|min|max|amount/i, ['8000000', '12.500.000']],
  [/code/i, ['123456']],
  [/count|year|month|version|size|page|age/i, ['1', '2', '10', '2020']],
  [/consent|^is|^has|^can/i, ['true']],
];

const ANYTHING = ['Làm theo ca, có xe đưa đón.', 'cong nhan may', '1', '10', 'true', 'yes', 'no', 'vi', 'en'] as const;

/** @param name of the field */
export function plausible(name: string): readonly string[] {
  return TYPED.find(([pattern]) => pattern.test(name))?.[1] ?? ANYTHING;
}
