import { canonicalSpelling, hasAccents, type Span, words } from '@app/kernel';
import { isWorkRun, resolveAskedPlaces } from '@app/taxonomy';
import { areaOf } from '../search-place.js';
import { type QueryText, withWordsBefore } from './query-text.js';
import { type Recogniser } from './recognition.js';

/** Words before a name that belong to it: "ở Phổ Yên", "gần khu vực Đại Từ". */
const BEFORE = /(?:\b(gan|quanh|xung quanh)|\b(?:o|tai|khu vuc|dia ban|thuoc|trong))\s+(?:khu vuc\s+|o\s+|tai\s+)?$/;

/** The same words as they are written: `lái xe tải hà nội` leads nowhere. */
const LEADING = new Set('gần quanh xung ở tại khu vực địa bàn thuộc trong'.split(' '));

/** A name with the words that lead to it, and whether they say "near". */
export function withLead(query: QueryText, named: Span): { span: Span; isNear: boolean } {
  const { span, lead } = withWordsBefore(query, named, BEFORE);
  if (lead === null || isWorkBefore(query, span[0], named[0])) return { span: named, isNear: false };
  return { span, isNear: lead[1] !== undefined };
}

/** Whether what looks like words that lead to a place belongs to the work: `xe tải`, `xe tai`. */
function isWorkBefore({ text }: QueryText, start: number, end: number): boolean {
  const led = words(text.slice(start, end)).map(canonicalSpelling);
  if (led.some((word) => hasAccents(word) && !LEADING.has(word))) return true;
  return led.length === 1 && led[0] === 'tai' && isWorkRun(`${words(text.slice(0, start)).at(-1)} tai`);
}

/** Whether words without accents belong to the work on both sides: `duong phong` in `dieu duong phong kham`. */
function isOfWork({ text }: QueryText, [start, end]: Span): boolean {
  if (hasAccents(text)) return false;
  const [before, named, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)].map(words);
  const [left, first, last, right] = [before?.at(-1), named?.at(0), named?.at(-1), after?.at(0)];
  return isWorkRun(`${left} ${first}`) && isWorkRun(`${last} ${right}`);
}

/** Communes, former districts, provinces, and towns of other provinces. */
export const recognisePlaces: Recogniser = (query) =>
  resolveAskedPlaces(query.text)
    .matches.filter(({ span }) => !isOfWork(query, span))
    .map(({ kind, codes, areas, span: named }) => {
      const { span, isNear } = withLead(query, named);
      const of = (wanted: typeof kind) => (kind === wanted ? codes : []);
      return {
        span,
        concept: {
          kind: 'place',
          communes: of('commune'),
          districts: of('district'),
          provinces: kind === 'town' ? codes : of('province'),
          area: areaOf(areas, codes[0]!),
          isNear,
        },
      };
    });
