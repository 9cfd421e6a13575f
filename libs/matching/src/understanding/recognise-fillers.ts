import { spansOf } from './query-text.js';
import { type Recogniser } from './recognition.js';

/**
 * "tìm việc làm", "cần tuyển", "việc"; but "việc làm thêm" says what is sought, and so does "giúp việc". Recruiting is
 * work too: "tuyển dụng kế toán" seeks an accountant, "chuyên viên tuyển dụng" does not.
 */
const FILLERS =
  /\b(?:(?:can |muon |dang )?(?:tim|kiem)(?: kiem)? (?:viec(?: lam)?|cong viec)(?! them)|(?<!giup )viec lam(?! them)|^(?:can )?tuyen dung(?= \S)|can tuyen(?! dung$)|^tuyen(?= (?!d|sinh(?! vien)|quang|khoang|than\b))|xin viec(?: lam)?(?! them)|tin tuyen dung|^can tim|^tim(?= ))\b/g;

/** "cho em hỏi cty nào tuyển", "có kinh nghiệm": around the work in messages to groups. */
const ASIDES =
  /\b(?:cho (?:em|e|minh|mk|toi|chau|con) hoi|(?:cong ty|cty|cho|noi) nao (?:(?:dang|con|co|can) )*(?:tuyen(?! dung vien)|nhan|can)?|(?:co )?ai (?:(?:dang|can) )*tuyen|o dau (?:(?:dang|con|can) )*tuyen|(?:(?:da |co |nhieu )+)kinh nghiem)\b/g;

/** "cty may tuyển cn": who recruits, told before whom; the work stands between. */
const RECRUITS =
  /\b(?:cong ty|cty)(?= (?!tnhh|cp|co phan)\S+(?: \S+){0,2} (?:(?:dang|can) )*tuyen )|(?<=\b(?:cong ty|cty) (?:\S+ ){1,3})(?:(?:dang|can) )*tuyen(?= (?:cn|cong nhan|tho|nv|nhan vien|nguoi|ld|lao dong)\b)/g;

/** Words that stand in nearly every query and in no vacancy. */
export const recogniseFillers: Recogniser = (query) =>
  [FILLERS, ASIDES, RECRUITS].flatMap((pattern) =>
    spansOf(query, pattern).map((span) => ({ span, concept: { kind: 'filler' as const } })),
  );
