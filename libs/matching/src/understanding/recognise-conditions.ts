import { spansOf } from './query-text.js';
import { type Recogniser } from './recognition.js';

const NO_EXPERIENCE =
  /\b(?:(?:khong|ko|k|chua|kg|hk) (?:can |yeu cau |doi hoi |co |y\/c )?(?:kinh nghiem|kn)|chua di lam bao gio|moi ra truong|moi tot nghiep|nguoi moi)\b/g;
const PART_TIME = /\b(?:part[ -]?time|parttime|ban thoi gian|lam them|nua ngay|theo gio)\b/g;
const SHIFTS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ca dem|lam dem|truc dem|ban dem)\b/g, 'night'],
  [/\b(?:gio hanh chinh|hanh chinh(?= gio)|ca hanh chinh|lam ca ngay|ca ngay)\b/g, 'day'],
  [/\b(?:cuoi tuan|thu (?:7|bay) (?:va )?chu nhat|t7 ?cn)\b/g, 'weekend'],
];

/** "không cần kinh nghiệm", "part time", "ca đêm". */
export const recogniseConditions: Recogniser = (query) => [
  ...spansOf(query, NO_EXPERIENCE).map((span) => ({ span, concept: { kind: 'experience' as const, code: 'none' } })),
  ...spansOf(query, PART_TIME).map((span) => ({ span, concept: { kind: 'form' as const, code: 'part_time' } })),
  ...SHIFTS.flatMap(([pattern, code]) =>
    spansOf(query, pattern).map((span) => ({ span, concept: { kind: 'shift' as const, code } })),
  ),
];
