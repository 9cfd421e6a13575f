import { AMOUNT, type TextPattern } from './screening-text.js';

/** Things that swindlers take money for. */
const FEE = [
  'ho so',
  'giu cho',
  'dat cho',
  'dao tao',
  'dong phuc',
  'quan ao',
  'bao ho',
  'the (?:nhan vien|ten|ra vao|tu)',
  'moi gioi',
  'gioi thieu(?: viec)?',
  'xin viec',
  'nhan viec',
  'vao lam',
  'the chap',
  'the chan',
  'ky quy',
  'bao lanh',
  'dam bao',
  'tai lieu',
  'giao trinh',
  'vat tu',
  'hoc viec',
  'hoc nghe',
  'phong van',
  'ung tuyen',
  'dang ky',
  'tuyen dung',
  'xet tuyen',
  'kich hoat',
].join('|');

/** Money of customers is the work of many: toll collectors, cashiers, agents of real estate, banks. */
const CUSTOMERS =
  /\b(?:khach|nguoi mua|chu dau tu|bat dong san|bds|nha dat|can ho|biet thu|dat nen|hoc vien|hoc sinh|phu huynh|benh nhan|cu dan|nha cung cap|dai ly|cong no|don hang|thu ngan|cau duong|bot|tram thu phi|bai xe|gui xe|dat phong|dat ban|tour|vay|ngan hang|tin dung|kinh doanh)\b/;
const WORKERS =
  /\b(?:ung vien|nguoi lao dong|nld|nhan vien moi|nguoi (?:xin|tim) viec|khi (?:nhan viec|di lam|vao lam|phong van|bat dau|ky hop dong)|truoc khi|phong van|nhan viec|thu viec|hoc viec|dong phuc|xin viec)\b/;
/** A sentence about customers and not about those who look for work. */
const ABOUT_CUSTOMERS = new RegExp(`^(?=[^]*${CUSTOMERS.source})(?![^]*${WORKERS.source})`);
/** Piles are driven, and spindles counted: both are called cọc. */
const ABOUT_PILES =
  /\b(?:ep|khoan)\s+coc\b|\b(?:be tong|nhoi|soi|may det)\b[^.]*\bcoc\b|\bcoc (?:be tong|nhoi|soi|tre)\b/;
const ABOUT_OTHER_MONEY = new RegExp(`${ABOUT_CUSTOMERS.source}|${ABOUT_PILES.source}`);

/** The firm pays: it gives, it supports, one is given. */
const FIRM_PAYS =
  /\b(?:cong ty|cty|doanh nghiep|nha may|xuong|don vi|chung toi|ben minh|duoc|ho tro|tai tro|phu cap|cap|tro cap|mien|quy)\s+(?:se\s+)?(?:ho tro\s+)?(?:chi\s+)?(?:tien\s+)?$/;
const FIRM_PAYS_AFTER = /^\s*(?:do (?:cong ty|cty|doanh nghiep|ben)|mien phi|duoc (?:cong ty|cap|ho tro)|cong ty)/;

const DEPOSIT = /c[oọ]c/;
/** `tiền` is money, `tiên` as in "ưu tiên" is not. */
const MONEY_WORDS = /ti[eề]n|ph[ií]|khoản|khoan/;
const PRIORITY = /\buu\s+$/;

/** Asking workers for money: deposits, fees, purchases (Bộ luật Lao động 2019, Điều 11 khoản 2, Điều 17). */
export const MONEY_PATTERNS: readonly TextPattern[] = [
  {
    expression: /\b(?:dat|tien|nop|tru|giu|hoan|mat|thu)\s+(?:truoc\s+)?(?:tien\s+)?coc\b/g,
    written: DEPOSIT,
    isNegatable: true,
    unlessAbout: ABOUT_OTHER_MONEY,
  },
  {
    expression: new RegExp(`\\b(?:dong\\s+)?coc\\s+(?:truoc\\s+)?(?:tu\\s+)?${AMOUNT}`, 'g'),
    written: DEPOSIT,
    isNegatable: true,
    unlessBefore: /\b(?:dat|nop|tien)\s+$/,
    unlessAbout: ABOUT_CUSTOMERS,
  },
  {
    expression: new RegExp(
      `\\b(?:thu|nop|chuyen|gop)\\s+(?:[a-z\\d.]+\\s+){0,3}?(?:phi|tien|khoan)\\s+(?:[a-z\\d.]+\\s+){0,2}?(?:${FEE})\\b`,
      'g',
    ),
    written: MONEY_WORDS,
    isNegatable: true,
    unlessAfter: FIRM_PAYS_AFTER,
    unlessAbout: ABOUT_CUSTOMERS,
  },
  {
    expression: new RegExp(
      `\\b(?:dong|mat|chiu|tra|ton|ung|thanh toan|tru)\\s+(?:[a-z\\d.]+\\s+){0,2}?(?:phi|tien|khoan)\\s+(?:[a-z\\d.]+\\s+){0,2}?(?:${FEE})\\b`,
      'g',
    ),
    written: MONEY_WORDS,
    isNegatable: true,
    unlessBefore: FIRM_PAYS,
    unlessAfter: FIRM_PAYS_AFTER,
    unlessAbout: ABOUT_CUSTOMERS,
  },
  {
    expression: new RegExp(`\\b(?:thu|nop|dong|mat|ton)\\s+(?:le\\s+)?phi\\s+(?:truoc\\s+|la\\s+)?${AMOUNT}`, 'g'),
    isNegatable: true,
    unlessAbout: ABOUT_CUSTOMERS,
  },
  {
    expression:
      /\b(?:phi|tien)\s+(?:ho so|giu cho|dat cho|moi gioi|xin viec|the chap|the chan|ky quy|nhan viec|dong phuc|vao lam)\b/g,
    written: MONEY_WORDS,
    isNegatable: true,
    unlessBefore: new RegExp(`${FIRM_PAYS.source}|${PRIORITY.source}`),
    unlessAfter: FIRM_PAYS_AFTER,
    unlessAbout: ABOUT_CUSTOMERS,
  },
  {
    expression: new RegExp(`\\b(?:giu|dat)\\s+cho\\s+(?:truoc\\s+|bang\\s+|la\\s+|:\\s*)?${AMOUNT}`, 'g'),
    written: /ch[oỗ](?!\p{L})/u,
    isNegatable: true,
    unlessAbout: ABOUT_CUSTOMERS,
  },
  {
    expression: /\b(?:nop|dat)?\s*(?:the chan|the chap)\s+(?:truoc\s+)?(?:tien|\d)/g,
    isNegatable: true,
    unlessAbout: ABOUT_CUSTOMERS,
  },
  {
    expression: /\b(?:tu\s+)?(?:mua|tu tuc)\s+(?:\d+\s+)?(?:bo\s+)?(?:quan ao\s+)?dong phuc\b/g,
    isNegatable: true,
    unlessBefore: /\b(?:cong ty|cty|doanh nghiep|ho tro|phu cap|cap|tro cap|phu trach|duoc)\s+(?:tien\s+)?$/,
  },
  {
    expression:
      /\b(?:phai|tu|bat buoc|ung vien|nguoi lao dong)\s+(?:tu\s+)?(?:mua|tu tuc|sam)\s+(?:do\s+)?(?:bao ho|tai lieu|giao trinh|may moc|dung cu|san pham|goi|hang)\b/g,
    isNegatable: true,
  },
  {
    expression: new RegExp(
      `\\b(?:chuyen khoan|ck)\\s+(?:truoc(?!\\s+ngay)|phi|coc|${AMOUNT}|tien\\s+(?:coc|phi|${FEE}))`,
      'g',
    ),
    isNegatable: true,
    unlessBefore: /\bluong\s+(?:duoc\s+)?$/,
    unlessAbout: ABOUT_CUSTOMERS,
  },
  {
    expression: new RegExp(`\\bnap\\s+(?:truoc\\s+|vao\\s+)?(?:tien|${AMOUNT})`, 'g'),
    written: /n[aạ]p/,
    isNegatable: true,
    unlessAbout: ABOUT_CUSTOMERS,
  },
  {
    expression:
      /\b(?:pay|paying|send)\s+(?:a\s+|the\s+)?(?:deposit|(?:registration|training|uniform|application)?\s*fees?)\b|\b(?:deposit|(?:registration|training|uniform|application)\s+fees?)\s+(?:of\s+)?\d/g,
    unlessBefore: /\b(?:no|not|never|without|don t|do not)\s+(?:\w+\s+){0,3}$/,
  },
];

const DOCUMENT =
  '(?:bang(?:\\s+(?:cap(?:\\s+\\d)?|tot nghiep|dai hoc|cao dang|trung cap|lai(?:\\s+xe)?|nghe))?|cccd|can cuoc(?:\\s+cong dan)?|cmnd|cmt|chung minh(?:\\s+thu|\\s+nhan dan)?|giay to(?:\\s+tuy than)?|van bang|chung chi|(?:so\\s+)?ho khau|so bao hiem|so bhxh|ho chieu)';
/** Papers of customers, files of the firm, and showing an original to have a copy compared. */
const OTHER_PAPERS = new RegExp(
  `\\bdoi chieu\\b|\\b(?:giay to|ho so|chung tu)[^.,]*\\bcua (?:cong ty|khach|don vi)|${ABOUT_CUSTOMERS.source}`,
);

/** Keeping original papers of workers (Bộ luật Lao động 2019, Điều 17 khoản 1). */
export const PAPER_PATTERNS: readonly TextPattern[] = [
  {
    expression: new RegExp(
      `\\b(?:giu|nop|thu|the chap|gui)\\s+(?:lai\\s+|ho\\s+)?${DOCUMENT}(?:\\s+(?!photo|sao|ban sao|cong chung|mang|de\\b)[a-z\\d]+){0,4}?\\s+(?:goc|ban chinh|ban goc)\\b`,
      'g',
    ),
    isNegatable: true,
    unlessAbout: OTHER_PAPERS,
  },
  {
    expression: new RegExp(
      `\\b(?:giu|nop|thu|the chap)\\s+(?:lai\\s+|ho\\s+)?(?:ban\\s+)?(?:goc|chinh)\\s+${DOCUMENT}`,
      'g',
    ),
    isNegatable: true,
    unlessAbout: OTHER_PAPERS,
  },
  {
    expression:
      /\b(?:giu|the chap)\s+(?:lai\s+|ho\s+)?(?:ban goc|bang goc|giay to(?:\s+tuy than)?(?:\s+goc)?|can cuoc(?:\s+cong dan)?|cccd|cmnd|bang\s+(?:tot nghiep|cap|dai hoc|lai)|so bhxh|so bao hiem|ho chieu)\b/g,
    isNegatable: true,
    unlessBefore: /\bluu\s+$/,
    unlessAbout: OTHER_PAPERS,
  },
  {
    expression: /\bcam\s+(?:lai\s+)?(?:bang|cccd|can cuoc|cmnd|giay to)\b/g,
    written: /cầm/,
    isNegatable: true,
    unlessAbout: OTHER_PAPERS,
  },
];
