import { findWage, foldAccents, type Span, words } from '@app/kernel';
import { monthlyWage } from '@app/postings';
import { isCompound } from '@app/taxonomy';
import { type QueryText, withWordsBefore } from './query-text.js';
import { type Recogniser } from './recognition.js';

/** "lương", "mức lương", "thu nhập" before a figure belong to it; "kế toán tiền lương" is somebody's work. */
const WAGE_WORD =
  /(?<!\btien )\b(?:muc )?(?:luong|thu nhap)(?: cung| co ban| net| gross| muc| khoang| tam)? $|(?<!\bkhai )\bkhoang $|(?<!\btrung )\btam $/;

/** "khoảng", "tầm" as they are written: "trung tâm", "tắm" and "khoáng" are work, whatever figure follows. */
const ABOUT = /^(?:kho[aả]ng|t[aầ]m)$/i;

/** Words behind a figure that belong to it. */
const BEHIND = /^ ?(?:\/ ?thang|(?:mot|1|moi|hang) thang|tro len|do len|tro xuong|up\b|\+)+/;

/** Typed without accents "tu" leads to a figure, unless it belongs to the work before it: `dien tu luong 10 trieu`. */
function withoutWork({ text }: QueryText, [start, end]: Span): Span {
  const [lead, before] = [/^tu /.exec(text.slice(start, end))?.[0], words(text.slice(0, start)).at(-1)];
  return lead && before && isCompound(foldAccents(before), 'tu') ? [start + lead.length, end] : [start, end];
}

/** Takes a single word before a figure only where it is written as one that says "about". */
function withAbout({ text }: QueryText, figure: Span, led: Span): Span {
  const lead = text.slice(led[0], figure[0]).trim();
  return /^(?:khoang|tam)$/.test(foldAccents(lead)) && !ABOUT.test(lead) ? figure : led;
}

/** "trên 8 triệu", "8-10tr", "lương 8": the least that somebody wants to earn, in dong a month. */
export const recogniseWage: Recogniser = (query) => {
  const wage = findWage(query.text);
  if (!wage?.span) return [];
  const floor = monthlyWage(wage.basis, wage.min, wage.currency);
  const figure = withoutWork(query, wage.span);
  const [start, end] = withAbout(query, figure, withWordsBefore(query, figure, WAGE_WORD).span);
  const behind = BEHIND.exec(foldAccents(query.text.slice(end)))?.[0] ?? '';
  const span: Span = [start, end + behind.length];
  // "dưới 10 triệu" is no work, and nobody minds to earn more.
  return [{ span, concept: floor === null ? { kind: 'filler' } : { kind: 'wage', floor } }];
};
