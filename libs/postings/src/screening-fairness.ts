import { foldAccents } from '@app/kernel';
import { PROVINCES } from '@app/taxonomy';
import { type TextPattern } from './screening-text.js';

const PLACES = PROVINCES.flatMap(({ name, former }) => [name, ...former])
  .map(foldAccents)
  .sort((left, right) => right.length - left.length)
  .join('|');

/** `nam` is man, but also the south and part of many names; `năm` is a year or five. */
const SEX = '(?:nam|nu)(?:\\s+gioi)?';
const BOTH = /^\s*(?:\/|,|va|hoac|hay|-|&|\+|lan)?\s*(?:nam|nu)\b/;
/** Nam Định and its like, years, and "năm" where no accents are written. */
const OTHER_NAM =
  /^\s+(?:dinh|pho yen|hoa|ha|bo|han|my|phi|cuong|tien|truc|dan|son|sach|viet|trung|\d|kinh|nay|sau|truoc|toi|hoc|tuoi|thang)\b/;
const SEX_FOLLOWS = new RegExp(`${BOTH.source}|${OTHER_NAM.source}`);
/** Both sexes are named, or the verb is the end of another word: công nhân, khách. */
const SEX_BEFORE =
  /\b(?:cong|benh|khach|than)\s+$|\b(?:nam|nu)\s*(?:\/|,|va|hoac|hay|-|&)\s*$|\b(?:khong phan biet|bat ke|ca)\s+$/;
const WRITTEN_SEX = /(?:^|[^\p{L}])(?:nam|nữ|nu)(?:[^\p{L}]|$)/u;
const WANTED =
  '(?:chi|chi\\s+(?:tuyen|nhan|can)|uu\\s+tien(?:\\s+(?:tuyen|nhan))?|can(?:\\s+tuyen)?|tuyen(?:\\s+dung)?|nhan|yeu\\s+cau|doi\\s+tuong|khong\\s+(?:tuyen|nhan)|(?:ko|k)\\s+(?:tuyen|nhan))';
const PEOPLE = '(?:nguoi|lao\\s+dong|ld|lđ|cong\\s+nhan|cn|nhan\\s+vien|nv|ung\\s+vien|ban|tho)';

const NOT = '(?:khong|ko|kg|k|hok|han\\s+che)';
const HIRE = '(?:tuyen(?:\\s+dung)?|nhan|lay)';
const FROM =
  '(?:nguoi\\s+|lao\\s+dong\\s+|ung\\s+vien\\s+|ld\\s+|dan\\s+)?(?:(?:o|tu|goc|que|tinh|den\\s+tu|co\\s+ho\\s+khau)\\s+){0,3}';

/** The law forbids distinction by sex, family, home, belief, health and union (Bộ luật Lao động 2019, Điều 3, 8). */
export const FAIRNESS_PATTERNS: readonly TextPattern[] = [
  {
    expression: new RegExp(`\\b${WANTED}\\s*:?\\s+(?:so\\s+luong\\s+)?(?:\\d+\\s+)?(?:${PEOPLE}\\s+)?${SEX}\\b`, 'g'),
    written: WRITTEN_SEX,
    unlessBefore: SEX_BEFORE,
    unlessAfter: SEX_FOLLOWS,
    unlessAbout: /\bkhong phan biet\b/,
  },
  {
    expression: /\bgioi\s+tinh\s*:?\s*(?:chi\s+)?(?:nam|nu)\b/g,
    written: WRITTEN_SEX,
    unlessAfter: SEX_FOLLOWS,
    unlessAbout: /\bkhong phan biet\b/,
  },
  {
    // "- Nam, tuổi từ 18 đến 35" at the beginning of a line.
    expression:
      /(?<=^|[\n•+;(:]\s*|-\s+)(?:nam|nu)(?:\s+gioi)?\s*[,:]?\s+(?=tu\s+\d|tuoi|do\s+tuoi|duoi\s+\d|tren\s+\d|\d{2}\s*[-–]|cao\s|co\s+suc)/gm,
    written: WRITTEN_SEX,
    unlessAbout: /\b(?:nam|nu)\b[^.\n]*\b(?:nam|nu)\b/,
  },
  {
    expression: /\b(?:male|female)s?\s+only\b|\bonly\s+(?:male|female)s?\b|\b(?:men|women)\s+only\b/g,
  },
  {
    expression:
      /\b(?:chua|khong|ko)\s+(?:ket\s+hon|lap\s+gia\s+dinh|co\s+gia\s+dinh|co\s+con|mang\s+thai|mang\s+bau|sinh\s+con|co\s+bau|vuong\s+ban\s+(?:gia\s+dinh|con\s+cai)|vuong\s+con)\b/g,
    unlessBefore: /\b(?:hoac|hay|hay la)\s+$/,
    unlessAbout: /\bkhong phan biet\b/,
  },
  {
    expression: /\buu\s+tien\s+(?:nguoi\s+)?(?:da\s+)?(?:co\s+gia\s+dinh|ket\s+hon|lap\s+gia\s+dinh)\b/g,
  },
  {
    expression: /\bdoc\s+than\b/g,
    unlessAbout: /\b(?:ky tuc xa|ktx|nha o|phong o|cho o|can ho|khong phan biet)\b/,
  },
  {
    expression: new RegExp(`\\b${NOT}\\s+${HIRE}\\s+${FROM}(?:${PLACES})\\b`, 'g'),
  },
  {
    expression: new RegExp(`\\bchi\\s+${HIRE}\\s+(?=nguoi|lao|ung|ld|dan|ho|que)${FROM}(?:${PLACES})\\b`, 'g'),
  },
  {
    expression: new RegExp(
      `\\b${HIRE}\\b[^.;\\n]{0,40}\\b(?:tru|ngoai\\s+tru)\\s+(?:nguoi\\s+)?(?:tinh\\s+)?(?:${PLACES})\\b`,
      'g',
    ),
  },
  {
    // Number plates stand for home provinces: 36 Thanh Hóa, 37 Nghệ An, 38 Hà Tĩnh.
    expression: new RegExp(
      `\\b${NOT}\\s+${HIRE}\\s+(?:nguoi\\s+|dan\\s+|bien(?:\\s+so)?\\s+|que\\s+)?3[678](?:\\s*[,/&-]\\s*3[678])*\\b`,
      'g',
    ),
    unlessAfter: /^\s*(?:tuoi|nguoi|gio|ngay|thang|cong)/,
  },
  {
    expression: new RegExp(
      `\\b(?:${NOT}\\s+${HIRE}\\s+(?:nguoi\\s+|lao\\s+dong\\s+)?dan\\s+toc(?:\\s+thieu\\s+so)?|(?:chi\\s+(?:tuyen|nhan)\\s+)?(?:nguoi\\s+)?dan\\s+toc\\s*:?\\s*kinh|chi\\s+(?:tuyen|nhan)\\s+nguoi\\s+kinh)\\b`,
      'g',
    ),
    unlessAfter: /^\s*(?:doanh|nghiem|te)\b/,
  },
  {
    expression: /\b(?:khong\s+theo|theo)\s+(?:dao|ton\s+giao)\b|\bkhong\s+ton\s+giao\b|\bton\s+giao\s*:\s*khong\b/g,
    written: /đạo|dao\b|tôn giáo/,
    unlessAfter: /^\s*(?:tao|dien|ly)\b/,
    unlessAbout: /\bkhong phan biet\b/,
  },
  {
    expression:
      /\b(?:khong|ko)\s+(?:(?:tuyen|nhan)\s+(?:nguoi\s+)?)?(?:bi\s+)?(?:khuyet\s+tat|di\s+tat|tan\s+tat|nhiem\s+hiv)\b|\b(?:xet\s+nghiem|test)\s+hiv\b/g,
    unlessAbout: /\bkhong phan biet\b/,
  },
  {
    expression: /\b(?:test|thu|xet\s+nghiem)\s+thai\b/g,
    written: /th(?:ử|u)\s+thai|test|xét nghiệm/,
    unlessAfter: /^\s*(?:san|nguyen|do)\b/,
  },
  {
    expression: /\bkhong\s+(?:tham\s+gia|gia\s+nhap|vao)\s+cong\s+doan\b/g,
  },
  {
    // An upper limit between 20 and 59: children and the old, whom one works with, are not meant.
    expression:
      /\b(?:duoi|khong\s+qua|toi\s+da|den\s+het|khong\s+vuot\s+qua)\s+[2-5]\d\s+tuoi\b|\b\d{2}\s*(?:-|–|den|toi)\s*[2-5]\d\s*tuoi\b|\btuoi\s*:?\s*(?:tu\s+)?\d{2}\s*(?:-|–|den|toi)\s*[2-5]\d\b(?!\d)/g,
    unlessAbout: /\bkhong (?:gioi han|phan biet)\b/,
  },
];

const JOBS =
  '(?:cong\\s+nhan|cn|nhan\\s+vien|nv|lao\\s+dong|ldpt|tho|lai\\s+xe|bao\\s+ve|thu\\s+ky|le\\s+tan|phuc\\s+vu|tap\\s+vu|giup\\s+viec|ky\\s+su|ke\\s+toan)';

/** A title that names one sex speaks to one sex: "Công nhân nữ"; in a text the same words may be about benefits. */
export const TITLE_PATTERNS: readonly TextPattern[] = [
  {
    expression: new RegExp(`\\b${JOBS}\\s+${SEX}\\b`, 'g'),
    written: WRITTEN_SEX,
    unlessAfter: SEX_FOLLOWS,
  },
  {
    expression: new RegExp(`(?<=^|[-–|([]\\s*)${SEX}\\s+${JOBS}\\b`, 'g'),
    written: WRITTEN_SEX,
  },
];
