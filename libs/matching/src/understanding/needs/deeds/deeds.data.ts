import { MAKING_DEEDS } from './making-deeds.data.js';
import { OFFICE_DEEDS } from './office-deeds.data.js';
import { SERVICE_DEEDS } from './service-deeds.data.js';
import { TOOL_WORDS } from './tool-words.data.js';
import { WORD_GROUPS } from './word-groups.data.js';

/**
 * What is done with what, and the work that this is. Left of `=>` the parts of a deed, in any order and with a few other
 * words between them: ` + ` divides the parts, `|` the words that may stand for one, `<sửa>` stands for all words of the
 * group of that name. Right of it units and words of titles as in the lists of needs. The words of a group and `xe máy`
 * are read as a whole: what lies within a longer word, like `máy` there, is not meant.
 */
export const DEEDS = {
  source: 'Danh mục của sàn',
  edition: 1,
  groups: WORD_GROUPS,
  deeds: [SERVICE_DEEDS, OFFICE_DEEDS, MAKING_DEEDS],
  /** Like a workplace, a tool tells less than what is done with it. */
  tools: [TOOL_WORDS],
} as const;
