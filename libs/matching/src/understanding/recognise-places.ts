import { type Span } from '@app/kernel';
import { resolveAskedPlaces } from '@app/taxonomy';
import { type QueryText, withWordsBefore } from './query-text.js';
import { type Recogniser } from './recognition.js';

/** Words before a name that belong to it: "ở Phổ Yên", "gần khu vực Đại Từ". */
const BEFORE = /(?:\b(gan|quanh|xung quanh)|\b(?:o|tai|khu vuc|dia ban|thuoc|trong))\s+(?:khu vuc\s+|o\s+|tai\s+)?$/;

/** A name with the words that lead to it, and whether they say "near". */
export function withLead(query: QueryText, named: Span): { span: Span; isNear: boolean } {
  const { span, lead } = withWordsBefore(query, named, BEFORE);
  return { span, isNear: lead?.[1] !== undefined };
}

/** Communes, former districts and provinces. Towns elsewhere stay words: what is there is not known that closely. */
export const recognisePlaces: Recogniser = (query) =>
  resolveAskedPlaces(query.text)
    .matches.filter(({ kind }) => kind !== 'town')
    .map(({ kind, codes, span: named }) => {
      const { span, isNear } = withLead(query, named);
      const of = (wanted: typeof kind) => (kind === wanted ? codes : []);
      return {
        span,
        concept: {
          kind: 'place',
          communes: of('commune'),
          districts: of('district'),
          provinces: of('province'),
          isNear,
        },
      };
    });
