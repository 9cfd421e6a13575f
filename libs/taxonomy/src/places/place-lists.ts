import { type LocalDate } from '@app/kernel';
import { type ListOrigin } from '../lists/code-list.js';

const SINCE = '2025-07-01' as LocalDate;

/** Where provinces, communes and their former names come from. */
export const PLACE_ORIGINS = {
  provinces: {
    source: 'Nghị quyết 202/2025/QH15; mã theo Quyết định 19/2025/QĐ-TTg',
    validFrom: SINCE,
    edition: 1,
  },
  communes: {
    source: 'Nghị quyết 1683/NQ-UBTVQH15; mã theo Quyết định 19/2025/QĐ-TTg; vùng lương theo Nghị định 293/2025/NĐ-CP',
    validFrom: SINCE,
    edition: 1,
  },
} as const satisfies Record<string, ListOrigin>;
