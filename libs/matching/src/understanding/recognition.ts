import { type Span } from '@app/kernel';
import { type Area } from '../search-place.js';
import { type QueryText } from './query-text.js';

/** What words of a query stand for. */
export type Concept =
  | {
      kind: 'place';
      communes: readonly string[];
      districts: readonly string[];
      provinces: readonly string[];
      area: Area | null;
      isNear: boolean;
    }
  | { kind: 'park'; parks: readonly string[] }
  | { kind: 'wage'; floor: number }
  | { kind: 'experience'; code: string }
  | { kind: 'form'; code: string }
  | { kind: 'shift'; code: string }
  /** Something asked of the employer beside the work: all of the codes, of BENEFITS or our own. */
  | { kind: 'benefit'; codes: readonly string[] }
  /** Words that say nothing about the work, such as "tìm việc". */
  | { kind: 'filler' };

/** A concept and the stretch of the text that names it. */
export interface Recognition {
  span: Span;
  concept: Concept;
}

/** Finds concepts of one sort in a query. Pure: the same query always gives the same concepts. */
export type Recogniser = (query: QueryText) => Recognition[];
