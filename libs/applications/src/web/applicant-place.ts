import { type Applicant } from '../applicant-reads.service.js';
import { ANSWER_SLUGS, type AskedAnswer, GROUP_SLUGS, selectionOf } from '../application.schema.js';
import { type BoardGroup } from '../application.lifecycle.js';

/** Under which address applicants are seen and answered: the employer's own, or the desk. */
export interface ApplicantPlace {
  base: string;
  isStaff: boolean;
}

export const OWN_BOARD: ApplicantPlace = { base: '/nha-tuyen-dung/ung-vien', isStaff: false };
export const DESK: ApplicantPlace = { base: '/can-bo/ung-tuyen', isStaff: true };

/** The part of a board that somebody came from. */
export interface Part {
  tin?: string;
  nhom: BoardGroup | null;
}

/** The address of a part of the board; staff see applicants by vacancy. */
export function boardPath({ base, isStaff }: ApplicantPlace, { tin, nhom }: Part): string {
  const query = new URLSearchParams();
  if (tin && !isStaff) query.set('tin', tin);
  if (nhom) query.set('nhom', GROUP_SLUGS[nhom]);
  const text = query.toString();
  const path = isStaff ? (tin ? `/can-bo/tin/${tin}/ung-vien` : '/can-bo') : base;
  return text ? `${path}?${text}` : path;
}

/** The address of the question before an answer to one applicant. */
export function askPath({ base }: ApplicantPlace, answer: AskedAnswer, row: Pick<Applicant, 'id' | 'version'>): string {
  return `${base}/tra-loi?viec=${ANSWER_SLUGS[answer]}&chon=${selectionOf(row)}`;
}
