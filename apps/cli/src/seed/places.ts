import { COMMUNES } from '@app/taxonomy';
import { type NewOffice } from '@app/accounts';
import { type Random } from './random.js';

/** An office as other rows refer to it. */
export interface SeededOffice {
  id: string;
  office: NewOffice;
}

/** Wards and the communes of region II hold most people and most firms. */
const WEIGHTS = COMMUNES.map((commune) => {
  const weight = { I: 8, II: 8, III: 4, IV: 1 }[commune.wageRegion];
  return [commune.code, commune.kind === 'phường' ? weight * 3 : weight] as const;
});

export function anyCommune(random: Random): string {
  return random.weighted(WEIGHTS);
}

/** The office that serves a commune; the centre where no branch does. */
export function officeOf(offices: readonly SeededOffice[], commune: string): string {
  const branch = offices.find(({ office }) => office.communes.includes(commune));
  return (branch ?? offices.find(({ office }) => office.kind === 'centre'))!.id;
}
