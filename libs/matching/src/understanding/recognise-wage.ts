import { findWage, foldAccents, type Span, words } from '@app/kernel';
import { monthlyWage } from '@app/postings';
import { isCompound } from '@app/taxonomy';
import { type QueryText, withWordsBefore } from './query-text.js';
import { type Recogniser } from './recognition.js';

/** "lương", "mức lương", "thu nhập" before a figure belong to it; "kế toán tiền lương" is somebody's work. */
const WAGE_WORD = /(?<!\btien )\b(?:muc )?(?:luong|thu nhap)(?: muc| khoang| tam)? $/;

/** Words behind a figure that belong to it. */
const BEHIND = /^ ?(?:\/ ?thang|(?:mot|1|moi|hang) thang|tro len|do len|tro xuong|\+)+/;

/** Typed without accents "tu" leads to a figure, unless it belongs to the work before it: `dien tu luong 10 trieu`. */
function withoutWork({ text }: QueryText, [start, end]: Span): Span {
  const [lead, before] = [/^tu /.exec(text.slice(start, end))?.[0], words(text.slice(0, start)).at(-1)];
  return lead && before && isCompound(foldAccents(before), 'tu') ? [start + lead.length, end] : [start, end];
}

/** "trên 8 triệu", "8-10tr", "lương 8": the least that somebody wants to earn, in dong a month. */
export const recogniseWage: Recogniser = (query) => {
  const wage = findWage(query.text);
  if (!wage?.span) return [];
  const floor = monthlyWage(wage.basis, wage.min, wage.currency);
  const [start, end] = withWordsBefore(query, withoutWork(query, wage.span), WAGE_WORD).span;
  const behind = BEHIND.exec(foldAccents(query.text.slice(end)))?.[0] ?? '';
  const span: Span = [start, end + behind.length];
  // "dưới 10 triệu" is no work, and nobody minds to earn more.
  return [{ span, concept: floor === null ? { kind: 'filler' } : { kind: 'wage', floor } }];
};
