import { type LocalDate } from '@app/kernel';
import { type MergedSearch } from '@app/platform/search';
import { communesWithin, HOME_PROVINCE } from '@app/taxonomy';
import { dayNumber } from '../posting-document.js';
import { ANCHOR } from '../posting-index.js';
import { soughtText } from '../ranking/recall.js';
import { readWords } from '../understanding/read-words.js';
import { reachKm } from './commute.js';
import { type ReadSeeker, wishPhrases } from './read-sides.js';
import { unitsNear } from './work-nearness.js';

/** Postings that are compared with a person; further ones would hardly come before these. */
export const COMPARED = 300;

/** How far up the hits of a search come where all of them do not fit among those that are compared. */
const WEIGHTS = { wished: 1, said: 0.95, same: 0.8, done: 0.7, near: 0.6, group: 0.4 };

const list = (codes: readonly string[]) => `[${codes.map((code) => JSON.stringify(code)).join(', ')}]`;

/** The place as a filter: what may be reached, and what does not say closely enough to be left out. */
function placeFilter(seeker: ReadSeeker): string[] {
  const { reach, communes, provinces } = seeker;
  if (reach === 'anywhere' && provinces.length === 0) return [];
  const chosen = provinces.length > 0 ? [`provinces IN ${list(provinces)}`] : [];
  const unknown = 'provinces IS EMPTY';
  if (reach !== 'near') return [[`provinces = ${HOME_PROVINCE}`, ...chosen, unknown].join(' OR ')];
  const around = communes.flatMap((code) => communesWithin(code, reachKm(seeker)).map((commune) => commune.code));
  const near = `communes IN ${list([...new Set([...communes, ...around])])}`;
  return [[near, `(communes IS EMPTY AND provinces = ${HOME_PROVINCE})`, ...chosen, unknown].join(' OR ')];
}

/**
 * Searches that together bring every posting that may suit a person: the occupations wished for and done, those near
 * them, and titles that say the words of the wish. Hard limits that the index knows are filters. Pure.
 */
export function postingSearches(seeker: ReadSeeker, today: LocalDate): MergedSearch[] {
  const filters = [
    ...placeFilter(seeker),
    `deadline IS NULL OR deadline >= ${dayNumber(today)}`,
    ...(seeker.ageBand === 'under18' ? ['minAge IS NULL OR minAge < 18'] : []),
  ];
  const searches: MergedSearch[] = [];
  const find = (weight: number, body: object, further: readonly string[] = []) =>
    searches.push({ weight, body: { attributesToRetrieve: ['id'], filter: [...filters, ...further], ...body } });
  const units = (weight: number, attribute: string, codes: readonly string[]) => {
    // Searches are merged by how well words are held, so even one that only filters needs a word.
    const every = { q: ANCHOR, attributesToSearchOn: ['anchor'] };
    if (codes.length > 0) find(weight, every, [`${attribute} IN ${list([...new Set(codes)])}`]);
  };
  const { occupations, doneUnits } = seeker;
  const near = occupations.flatMap((unit) => unitsNear(unit));
  units(WEIGHTS.wished, 'occupation4', occupations);
  for (const phrase of wishPhrases(seeker.wish)) {
    const q = soughtText(readWords(phrase));
    if (q !== '') find(WEIGHTS.said, { q, attributesToSearchOn: ['title', 'titleKey'], matchingStrategy: 'all' });
  }
  units(
    WEIGHTS.same,
    'occupation4',
    near.flatMap(([unit, strength]) => (strength > 0.9 ? unit : [])),
  );
  units(WEIGHTS.done, 'occupation4', doneUnits);
  units(
    WEIGHTS.near,
    'occupation4',
    near.map(([unit]) => unit),
  );
  units(
    WEIGHTS.group,
    'occupation3',
    occupations.map((unit) => unit.slice(0, 3)),
  );
  return searches;
}
