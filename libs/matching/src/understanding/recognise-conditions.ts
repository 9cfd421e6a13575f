import { findExperience } from '@app/taxonomy';
import { spansOf } from './query-text.js';
import { type Recogniser } from './recognition.js';

const NO_EXPERIENCE =
  /\b(?:(?:khong|ko|k|chua|kg|hk) (?:can |yeu cau |doi hoi |co |y\/c )?(?:kinh nghiem|kn)|chua di lam bao gio|moi ra truong|moi tot nghiep|nguoi moi)\b/g;
/** Years that somebody has worked; `5 năm` alone may be anything. */
const YEARS = String.raw`(?:(?:da|co|tu|tren|hon|duoi|khoang|it nhat|toi thieu) )*(?:\d{1,2}|mot|hai|ba)(?: ?- ?\d{1,2})? nam`;
const EXPERIENCED = new RegExp(
  String.raw`\b(?:${YEARS} (?:kinh nghiem|kn)|(?:co )?(?:kinh nghiem|kn) ${YEARS})\b`,
  'g',
);
const PART_TIME = /\b(?:part[ -]?time|parttime|ban thoi gian|lam them|nua ngay|theo gio)\b/g;
const SHIFTS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ca dem|lam dem|truc dem|ban dem)\b/g, 'night'],
  [/\b(?:gio hanh chinh|hanh chinh(?= gio)|ca hanh chinh|lam ca ngay|ca ngay)\b/g, 'day'],
  [/\b(?:cuoi tuan|thu (?:7|bay) (?:va )?chu nhat|t7 ?cn)\b/g, 'weekend'],
];

/** "không cần kinh nghiệm", "2 năm kinh nghiệm", "part time", "ca đêm". */
export const recogniseConditions: Recogniser = (query) => [
  ...spansOf(query, NO_EXPERIENCE).map((span) => ({ span, concept: { kind: 'experience' as const, code: 'none' } })),
  ...spansOf(query, EXPERIENCED).flatMap((span) => {
    const code = findExperience(query.text.slice(...span))?.code;
    return code ? [{ span, concept: { kind: 'experience' as const, code } }] : [];
  }),
  ...spansOf(query, PART_TIME).map((span) => ({ span, concept: { kind: 'form' as const, code: 'part_time' } })),
  ...SHIFTS.flatMap(([pattern, code]) =>
    spansOf(query, pattern).map((span) => ({ span, concept: { kind: 'shift' as const, code } })),
  ),
];
