import { fairPath } from '../fair-words.js';

/** Where people see what came of a fair for them. */
export const fairResultsPath = (fairId: string): string => `${fairPath(fairId)}/ket-qua`;
/** Where employers see what came of their booth. */
export const boothResultsPath = (fairId: string): string => `/nha-tuyen-dung${fairResultsPath(fairId)}`;
