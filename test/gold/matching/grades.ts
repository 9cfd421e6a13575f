import { type CandidateSource } from '@app/candidates';
import { distanceKm } from '@app/kernel';
import { CERTIFICATES, DRIVING_LICENCES, findCommune, FORMER_DISTRICTS, HOME_PROVINCE, LANGUAGES } from '@app/taxonomy';
import { type MatchingPosting } from './corpus.js';
import { type GoldProfile, goldProfiles } from './profiles.js';

/** The grades of one profile: the postings that have one above 0. */
export interface GoldMatches {
  profile: GoldProfile;
  judgments: Record<string, number>;
}

const LEADING = /trưởng|quản lý|giám sát|leader|supervisor|manager/iu;

/** Communes that a posting may mean: who names a former district only means any of it. */
function communesOf({ gold }: MatchingPosting): string[] {
  const { place } = gold;
  if (place === null || place.length === 2) return [];
  const district = FORMER_DISTRICTS.find(({ name }) => gold.line.place?.startsWith(name));
  return district ? [...district.communes] : [place];
}

function kmBetween(starts: readonly string[], ends: readonly string[]): number | null {
  const points = (codes: readonly string[]) => codes.flatMap((code) => findCommune(code) ?? []);
  const all = points(starts).flatMap((from) => points(ends).map((to) => distanceKm(from, to)));
  return all.length > 0 ? Math.min(...all) : null;
}

/** What the place takes off; null where it is out of reach. */
function placeLoss(source: CandidateSource, posting: MatchingPosting): number | null {
  const { place } = posting.gold;
  if (place === null) return 0;
  const isElsewhere = place.length === 2 && place !== HOME_PROVINCE;
  if (isElsewhere) return source.provinces.includes(place) ? 0 : null;
  const isNear = source.reach === 'near';
  const km = kmBetween(isNear ? source.communes : [source.commune ?? ''], communesOf(posting));
  if (km === null) return isNear ? 1 : 0;
  if (isNear) return km <= source.maxKm! ? 0 : null;
  return km > 40 ? 1 : 0;
}

const suits = (wished: readonly string[], offered: readonly string[]) =>
  wished.length === 0 ||
  offered.length === 0 ||
  offered.includes('flexible') ||
  offered.some((shift) => wished.includes(shift) || (shift === 'day' && wished.includes('flexible')));

const WITHIN: Readonly<Record<string, readonly string[]>> = { C: ['B'], D: ['C', 'B'] };

function holdsLicences({ licences }: CandidateSource, { posting }: MatchingPosting): boolean {
  const classes = licences.flatMap((licence) => DRIVING_LICENCES.named(licence) ?? []);
  const held = [...classes, ...classes.flatMap((each) => WITHIN[each] ?? [])].map((each) =>
    DRIVING_LICENCES.label(each, 'vi'),
  );
  const machines = ['forklift', 'excavator'].map((code) => CERTIFICATES.label(code, 'vi'));
  return posting.licences.every(
    (licence) =>
      held.includes(licence) ||
      licences.includes(licence) ||
      !(machines.includes(licence) || DRIVING_LICENCES.named(licence) !== null),
  );
}

function isClosedToYoung({ ageBand }: CandidateSource, { posting }: MatchingPosting): boolean {
  if (ageBand === 'adult') return false;
  const isNight = posting.shifts.some((shift) => shift === 'night' || shift === 'three');
  return (posting.minAge ?? 0) >= 18 || isNight;
}

function wageLoss({ wageFloor }: CandidateSource, { gold }: MatchingPosting): number {
  if (wageFloor === null) return 0;
  if (gold.wage === null) return 1;
  const share = (gold.wage * 1_000_000) / wageFloor;
  return share >= 1 ? 0 : share >= 0.85 ? 1 : 2;
}

const gapLoss = (asked: number, held: number) => Math.max(0, Math.min(2, asked - held));

const BANDS = ['none', 'lt1', '1_2', '2_5', 'gt5'];
const STEPS = ['none', 'so_cap', 'trung_cap', 'cao_dang', 'dai_hoc'];
const stepOf = (code: string | null) => Math.max(0, STEPS.indexOf(code ?? 'none'));

const LANGUAGE_NAMES = LANGUAGES.only(['en', 'ko', 'zh', 'ja']).entries;

function languageLoss({ languages }: CandidateSource, { gold }: MatchingPosting): number {
  const title = gold.line.title.toLocaleLowerCase('vi');
  const asked = LANGUAGE_NAMES.filter(({ vi }) => title.includes(vi.toLocaleLowerCase('vi')));
  return asked.some(({ code }) => !languages.some(({ language }) => language === code)) ? 2 : 0;
}

function workGrade({ patterns, occupations, source }: GoldProfile, { gold }: MatchingPosting): number {
  const byPattern = patterns.find(({ pattern }) => pattern.test(gold.line.title));
  const grade = byPattern?.grade ?? occupations.get(gold.occupation) ?? 0;
  const leads = LEADING.test(gold.line.title);
  const meansTo = [source.wish ?? '', ...source.jobTitles].some((text) => LEADING.test(text));
  return leads && !meansTo ? Math.max(0, grade - 2) : grade;
}

/** The grade of a posting for a profile by GUIDELINE.md: 0 to 3. */
function matchGrade(profile: GoldProfile, posting: MatchingPosting): number {
  const { source } = profile;
  const work = workGrade(profile, posting);
  const place = placeLoss(source, posting);
  if (work === 0 || place === null || isClosedToYoung(source, posting)) return 0;
  if (!suits(source.shifts, posting.posting.shifts) || !holdsLicences(source, posting)) return 0;
  const form = (source.workForm ?? 'full_time') === posting.gold.form ? 0 : 2;
  const experience = gapLoss(
    BANDS.indexOf(posting.gold.experience ?? 'none'),
    BANDS.indexOf(source.experience ?? 'none'),
  );
  const education =
    source.qualification === null ? 0 : gapLoss(stepOf(posting.posting.qualification), stepOf(source.qualification));
  const lost = place + wageLoss(source, posting) + experience + education + form + languageLoss(source, posting);
  return Math.max(0, work - lost);
}

export function goldMatches(corpus: readonly MatchingPosting[], half?: 'dev' | 'test'): GoldMatches[] {
  return goldProfiles()
    .filter((profile) => half === undefined || profile.half === half)
    .map((profile) => ({
      profile,
      judgments: Object.fromEntries(
        corpus
          .map((posting) => [posting.posting.id, matchGrade(profile, posting)] as const)
          .filter(([, grade]) => grade > 0),
      ),
    }));
}
