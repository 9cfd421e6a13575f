import { findWage } from '@app/kernel';
import { monthlyWage } from '@app/postings';
import { type Recogniser } from './recognition.js';

/** "trên 8 triệu", "8-10tr", "lương 8": the least that somebody wants to earn, in dong a month. */
export const recogniseWage: Recogniser = ({ text }) => {
  const wage = findWage(text);
  if (!wage?.span) return [];
  const floor = monthlyWage(wage.basis, wage.min, wage.currency);
  return floor === null ? [] : [{ span: wage.span, concept: { kind: 'wage', floor } }];
};
