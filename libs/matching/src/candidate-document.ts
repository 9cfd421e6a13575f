import { type CandidateSource } from '@app/candidates';
import { communesWithin, HOME_PROVINCE } from '@app/taxonomy';
import { reachKm } from './fit/commute.js';
import { doneUnits } from './fit/read-sides.js';
import { ANCHOR } from './posting-index.js';

/**
 * What the index holds of somebody who looks for work: codes and words to be found by, and nothing that identifies. No
 * name, phone or birth date, no sex, nothing sensitive; who may see the person is asked of the database.
 */
export interface CandidateDocument {
  id: string;
  /** The same word in every document. */
  anchor: typeof ANCHOR;
  /** The work wished for and done, in the person's words. */
  work: string[];
  /** Units wished for, and the minor groups they belong to. */
  occupations: string[];
  groups: string[];
  /** Units of work done before. */
  done: string[];
  /** Communes that can be reached from the places chosen; empty for who would work in a whole province. */
  reachable: string[];
  provinces: string[];
  isAnywhere: boolean;
  shifts: string[];
  /** Whether every verified employer may find them; the database decides again. */
  isShown: boolean;
  /** Seconds since 1970 at which they last said that they are looking. */
  lookingAt: number;
}

const unique = (codes: readonly string[]): string[] => [...new Set(codes)].sort();

/** The document of somebody who may be matched. It says nothing that depends on today. */
export function toCandidateDocument(source: CandidateSource): CandidateDocument {
  const { personId, occupations, wish, jobTitles, reach, communes, provinces, shifts } = source;
  const around = communes.flatMap((code) => communesWithin(code, reachKm(source)).map((commune) => commune.code));
  return {
    id: personId,
    anchor: ANCHOR,
    work: [...(wish === null ? [] : [wish]), ...jobTitles],
    occupations: [...occupations],
    groups: unique(occupations.map((unit) => unit.slice(0, 3))),
    done: doneUnits(jobTitles),
    reachable: reach === 'near' ? unique([...communes, ...around]) : [],
    provinces: unique([...(reach === 'near' ? [] : [HOME_PROVINCE]), ...provinces]),
    isAnywhere: reach === 'anywhere' && provinces.length === 0,
    shifts: [...shifts],
    isShown: source.visibility === 'verified_employers',
    lookingAt: Math.floor(source.stillLookingAt.getTime() / 1000),
  };
}
