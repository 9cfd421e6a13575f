import { type PlaceMeaning } from './place-names.js';

export type Kind = 'province' | 'city' | 'district' | 'commune';
/** Words and letters before a name, what they call it, and which unit of a commune they mean. */
export const KIND_WORDS: readonly (readonly [words: string, kind: Kind, unit?: string])[] = [
  ['thi tran', 'commune', 'thi tran'],
  ['thi xa', 'district'],
  ['thanh pho', 'city'],
  ['t p', 'city'],
  ['tinh', 'province'],
  ['tp', 'city'],
  ['huyen', 'district'],
  ['quan', 'district'],
  ['tx', 'district'],
  ['xa', 'commune', 'xa'],
  ['phuong', 'commune', 'phuong'],
  ['tt', 'commune', 'thi tran'],
  ['h', 'district'],
  ['x', 'commune', 'xa'],
  ['p', 'commune', 'phuong'],
];
/** Which meanings come first, by the word before the name. */
export const ORDER: Record<Kind | 'none', readonly PlaceMeaning['kind'][]> = {
  none: ['province', 'district', 'commune', 'town', 'former-commune'],
  province: ['province', 'district'],
  city: ['district', 'town', 'province', 'commune'],
  district: ['district', 'town', 'commune', 'province'],
  commune: ['commune', 'former-commune', 'town'],
};
export const STREET =
  /\b(?:duong|(?<!thanh )pho|ngo|ngach|hem|quoc lo|tinh lo|toa nha|chung cu|cau|truong|thpt|thcs|benh vien|sieu thi|cong ty|cty|so)$|\d[a-z]?$/;
export const PARK = /\b(?:kcn|ccn|kcx|khu cong nghiep|cum cong nghiep|khu che xuat)(?: (?:nam|tay|bac|dong))?$/;
/** Words that lead to a place in a query. */
export const LED_TO = /\b(?:o|tai|gan|quanh|ve|khu vuc|dia ban)$/;
export const OTHERS =
  /(?:&|\+|,|\b(?:va|and)\b)?\s*(?:(\d{1,2})|\b(?:mot so|mot|hai|ba|cac|nhieu)\b)\s*(?:noi|dia\s*diem|tinh(?:\s*(?:thanh|,\s*thanh\s*pho))?|khu\s*vuc|chi\s*nhanh)\s*khac\b|(?:&|\+|\band\b)\s*(\d{1,2})\s*(?:others?|more)\b/;
export const NATIONWIDE =
  /\b(?:toan\s*quoc|ca\s*nuoc|khap\s*(?:ca\s*nuoc|viet\s*nam)|(?:63|34)\s*tinh(?:\s*thanh)?|nationwide)\b/;
export const REMOTE = /\b(?:tu\s*xa|remote|tai\s*nha|wfh|work\s*from\s*home|online)\b/;
export const ABROAD =
  /\b(?:nuoc\s*ngoai|nhat\s*ban|han\s*quoc|dai\s*loan|trung\s*quoc|singapore|malaysia|thai\s*lan|lao(?=\s*$|\s*[,;&])|campuchia|cambodia|philippines?|indonesia|myanmar|uc(?=\s*$|\s*[,;&])|australia|canada|japan|korea|taiwan|china|duc(?=\s*$|\s*[,;&])|germany|ba\s*lan|rumani|hungary|nga(?=\s*$|\s*[,;&])|dubai|uae|qatar|a\s*rap\s*xe\s*ut|my(?=\s*$)|usa)\b/;
