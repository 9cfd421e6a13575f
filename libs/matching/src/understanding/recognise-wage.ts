import { findWage } from '@app/kernel';
import { monthlyWage } from '@app/postings';
import { withWordsBefore } from './query-text.js';
import { type Recogniser } from './recognition.js';

/** "lương", "mức lương", "thu nhập" before a figure belong to it; "kế toán tiền lương" is somebody's work. */
const WAGE_WORD = /(?<!\btien )\b(?:muc )?(?:luong|thu nhap)(?: muc| khoang| tam)? $/;

/** "trên 8 triệu", "8-10tr", "lương 8": the least that somebody wants to earn, in dong a month. */
export const recogniseWage: Recogniser = (query) => {
  const wage = findWage(query.text);
  if (!wage?.span) return [];
  const floor = monthlyWage(wage.basis, wage.min, wage.currency);
  if (floor === null) return [];
  return [{ span: withWordsBefore(query, wage.span, WAGE_WORD).span, concept: { kind: 'wage', floor } }];
};
