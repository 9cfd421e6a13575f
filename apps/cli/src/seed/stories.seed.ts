import { addDays, localDateOf, startOfDay, type LocalDate, workingDayFrom, type WorkingDays } from '@app/kernel';
import { type EvidenceKind, followUpDays } from '@app/placements';
import { type SeededCandidate } from './candidates.seed.js';
import { type SeededPerson } from './people.seed.js';
import { type SeedPlan } from './plan.js';
import { type SeededPosting } from './postings.seed.js';
import { type Random } from './random.js';

export interface SeededConsultation {
  id: string;
  factId: string;
  heldAt: Date;
  services: string[];
  subjects: string[];
  advice: string;
  proposals: SeededPosting[];
  /** The fair at which it was held. */
  fairId?: string;
}

export interface SeededReferral {
  id: string;
  issuedFactId: string;
  posting: SeededPosting;
  issuedAt: Date;
  validUntil: LocalDate;
  /** Null while the employer may still answer; `expired` when it did not. */
  answer: {
    factId: string;
    outcome: string;
    reason: string | null;
    source: 'counsellor' | 'employer' | null;
    at: Date;
  } | null;
}

export interface SeededFollowUp {
  id: string;
  factId: string;
  milestone: '1m' | '3m';
  dueOn: LocalDate;
  /** Null while it is open, or was dropped because the person has left. */
  done: { result: 'employed' | 'left' | 'unreachable'; at: Date } | null;
}

export interface SeededPlacement {
  id: string;
  factId: string;
  referral: SeededReferral | null;
  posting: SeededPosting | null;
  startDate: LocalDate;
  endDate: LocalDate | null;
  contract: 'indefinite' | 'lt12' | '12_36' | 'none';
  wage: number;
  evidence: EvidenceKind;
  reportedAt: Date;
  followUps: SeededFollowUp[];
  ended: { factId: string; on: LocalDate; at: Date } | null;
}

/** What the centre did for somebody, and what came of it. */
export interface Story {
  person: SeededPerson;
  /** Which of the counsellors of the office looks after them: a share of all. */
  counsellor: number;
  consultations: SeededConsultation[];
  referrals: SeededReferral[];
  placements: SeededPlacement[];
}

export interface StoryWorld {
  plan: SeedPlan;
  calendar: WorkingDays;
  /** Vacancies by the work they are for: whole code, its first two digits, and all of them. */
  postings: ReadonlyMap<string, readonly SeededPosting[]>;
}

/** The key of all vacancies among those by work. */
const ANY_WORK = '';
/** How many vacancies a counsellor looks through. */
const DRAWS = 40;
const VALID_DAYS = 15;
const MINUTE = 60_000;

/** A moment of an office day, some days after another; null when it has not come yet. */
function officeTime(random: Random, world: StoryWorld, after: Date, minDays: number, maxDays: number): Date | null {
  const day = workingDayFrom(addDays(localDateOf(after), random.int(minDays, maxDays)), world.calendar);
  const at = new Date(startOfDay(day).getTime() + random.int(7 * 60 + 40, 16 * 60 + 10) * MINUTE);
  const late = at < after ? new Date(after.getTime() + random.int(20, 90) * MINUTE) : at;
  return late <= world.plan.now ? late : null;
}

/** Postings that could be proposed on a day: of the wished work first, then whatever there is. */
function openPostings(
  random: Random,
  { postings }: StoryWorld,
  { occupations }: SeededCandidate,
  at: Date,
): SeededPosting[] {
  const wished = random.pick(occupations);
  const drawn = [wished, wished.slice(0, 2), ANY_WORK].flatMap((work) => {
    const group = postings.get(work) ?? [];
    return Array.from({ length: Math.min(group.length, DRAWS) }, () => random.pick(group));
  });
  return [...new Set(drawn)].filter(
    ({ publishedAt, endedAt }) => publishedAt !== null && publishedAt <= at && (endedAt === null || endedAt > at),
  );
}

const ADVICE = [
  'Tư vấn chọn việc gần nhà, ca ngày; hướng dẫn chuẩn bị hồ sơ xin việc.',
  'Giải thích hợp đồng lao động, thời gian thử việc và mức đóng bảo hiểm xã hội.',
  'Tư vấn nghề phù hợp với kinh nghiệm; giới thiệu lớp học nghề ngắn hạn.',
  'Hướng dẫn cách trả lời phỏng vấn và các giấy tờ cần mang theo.',
] as const;

function consultationOf(
  random: Random,
  world: StoryWorld,
  person: SeededPerson,
  candidate: SeededCandidate,
  heldAt: Date,
): SeededConsultation {
  const isClaimant = person.clientType === 'ui';
  return {
    id: random.id(heldAt),
    factId: random.id(heldAt),
    heldAt,
    services: ['advice', ...(random.chance(0.6) ? ['referral'] : []), ...(isClaimant ? ['insurance'] : [])],
    subjects: ['job_domestic', ...(isClaimant ? ['ui'] : []), ...(random.chance(0.15) ? ['career'] : [])],
    advice: random.pick(ADVICE),
    proposals: openPostings(random, world, candidate, heldAt).slice(0, 2),
  };
}

const OUTCOMES = [
  ['hired', 29],
  ['not_hired', 26],
  ['worker_declined', 13],
  ['no_show', 8],
  ['no_reply', 8],
  ['expired', 16],
] as const;

/** How a referral was answered; null while it is open. */
function answerOf(random: Random, world: StoryWorld, issuedAt: Date, validUntil: LocalDate): SeededReferral['answer'] {
  const outcome = random.weighted(OUTCOMES);
  const factId = random.id(issuedAt);
  if (outcome === 'expired') {
    if (validUntil >= world.plan.today) return null;
    const at = startOfDay(addDays(validUntil, 1));
    return { factId, outcome, reason: null, source: null, at };
  }
  const at = officeTime(random, world, issuedAt, 1, 10);
  // Who was asked late in a slip's time is still waited for.
  if (at === null || (validUntil >= world.plan.today && random.chance(0.4))) {
    return validUntil >= world.plan.today
      ? null
      : { factId, outcome: 'expired', reason: null, source: null, at: startOfDay(addDays(validUntil, 1)) };
  }
  const reason =
    outcome === 'not_hired'
      ? random.pick(['skills', 'experience', 'filled', 'documents'])
      : outcome === 'worker_declined'
        ? random.pick(['wage', 'distance', 'shift'])
        : null;
  return { factId, outcome, reason, source: random.chance(0.45) ? 'employer' : 'counsellor', at };
}

function referralOf(random: Random, world: StoryWorld, posting: SeededPosting, issuedAt: Date): SeededReferral {
  const validUntil = addDays(localDateOf(issuedAt), VALID_DAYS);
  const answer = answerOf(random, world, issuedAt, validUntil);
  return { id: random.id(issuedAt), issuedFactId: random.id(issuedAt), posting, issuedAt, validUntil, answer };
}

/** Follow-ups by the calendar: what is long due is done, of the last days some are overdue. */
function* followUpsOf(
  random: Random,
  world: StoryWorld,
  placement: Pick<SeededPlacement, 'startDate' | 'endDate'>,
): Generator<SeededFollowUp> {
  const days = followUpDays(placement, world.calendar);
  let hasLeft = false;
  for (const milestone of ['1m', '3m'] as const) {
    const dueOn = days[milestone];
    const at = officeTime(random, world, startOfDay(dueOn), 0, 3);
    const isAsked = dueOn < addDays(world.plan.today, -9) || random.chance(0.5);
    const result = random.weighted(RESULTS);
    const done: SeededFollowUp['done'] = !hasLeft && at !== null && isAsked ? { result, at } : null;
    hasLeft ||= done?.result === 'left';
    const id = random.id(world.plan.now);
    yield { id, factId: random.id(world.plan.now), milestone, dueOn, done };
  }
}

const RESULTS = [
  ['employed', 76],
  ['left', 15],
  ['unreachable', 9],
] as const;

const EVIDENCE: readonly (readonly [EvidenceKind, number])[] = [
  ['employer-notice', 36],
  ['call', 24],
  ['self-report', 18],
  ['contract', 14],
  ['counsellor', 8],
];

function placementOf(
  random: Random,
  world: StoryWorld,
  { posting, referral, after }: { posting: SeededPosting | null; referral: SeededReferral | null; after: Date },
): SeededPlacement | null {
  const startDate = workingDayFrom(addDays(localDateOf(after), random.int(1, 12)), world.calendar);
  const reportedAt = officeTime(random, world, startOfDay(startDate), 0, 6);
  if (reportedAt === null) return null;
  const contract = posting === null ? 'none' : random.weighted(CONTRACTS);
  const endDate = contract === 'lt12' ? addDays(startDate, 180) : contract === '12_36' ? addDays(startDate, 364) : null;
  const followUps = [...followUpsOf(random, world, { startDate, endDate })];
  const leaving = followUps.find(({ done }) => done?.result === 'left')?.done;
  return {
    id: random.id(reportedAt),
    factId: random.id(reportedAt),
    referral,
    posting,
    startDate,
    endDate,
    contract,
    wage: posting?.wage.monthly ?? random.int(50, 90) * 100_000,
    evidence: posting === null ? 'self-report' : random.weighted(EVIDENCE),
    reportedAt,
    followUps,
    ended: leaving
      ? { factId: random.id(leaving.at), on: addDays(localDateOf(leaving.at), -random.int(1, 12)), at: leaving.at }
      : null,
  };
}

const CONTRACTS = [
  ['12_36', 6],
  ['lt12', 2],
  ['indefinite', 2],
] as const;

/** Referrals one after the other until one of them brings work. */
function addReferrals(random: Random, world: StoryWorld, story: Story, candidate: SeededCandidate): void {
  const wanted = random.weighted([
    [1, 66],
    [2, 25],
    [3, 9],
  ] as const);
  let after = story.consultations[0]!.heldAt;
  for (let nth = 0; nth < wanted; nth += 1) {
    const issuedAt = officeTime(random, world, after, 0, nth === 0 ? 6 : 14);
    if (issuedAt === null) return;
    const known = new Set(story.referrals.map(({ posting }) => posting.id));
    const posting = openPostings(random, world, candidate, issuedAt).find(({ id }) => !known.has(id));
    if (!posting) return;
    const referral = referralOf(random, world, posting, issuedAt);
    story.referrals.push(referral);
    if (referral.answer === null) return;
    after = referral.answer.at;
    if (referral.answer.outcome !== 'hired') continue;
    const placement = placementOf(random, world, { posting, referral, after });
    if (placement) story.placements.push(placement);
    return;
  }
}

function storyOf(random: Random, world: StoryWorld, person: SeededPerson, candidate: SeededCandidate): Story | null {
  if (!random.chance(person.channel === 'desk' ? 0.95 : 0.6)) return null;
  const first = officeTime(random, world, person.createdAt, 0, 12);
  if (first === null) return null;
  const consultations = [consultationOf(random, world, person, candidate, first)];
  const again = random.chance(0.22) ? officeTime(random, world, first, 15, 60) : null;
  if (again) consultations.push(consultationOf(random, world, person, candidate, again));
  const story: Story = { person, counsellor: random.next(), consultations, referrals: [], placements: [] };
  if (random.chance(0.67)) addReferrals(random, world, story, candidate);
  if (story.placements.length === 0 && random.chance(0.05)) {
    const placement = placementOf(random, world, { posting: null, referral: null, after: first });
    if (placement) story.placements.push(placement);
  }
  return story;
}

/** What happened to those who came, up to as many as the centre can serve. */
export function* stories(
  random: Random,
  world: StoryWorld,
  people: readonly { person: SeededPerson; candidate: SeededCandidate | null }[],
): Generator<Story> {
  let served = 0;
  for (const { person, candidate } of people) {
    if (served >= world.plan.served) return;
    if (candidate === null || candidate.occupations.length === 0) continue;
    const story = storyOf(random, world, person, candidate);
    if (story === null) continue;
    served += 1;
    yield story;
  }
}

/** Vacancies by the work they are for. */
export function byWork(postings: readonly SeededPosting[]): Map<string, SeededPosting[]> {
  const groups = new Map<string, SeededPosting[]>();
  for (const posting of postings) {
    if (posting.publishedAt === null) continue;
    for (const key of [posting.kind.occupation, posting.kind.occupation.slice(0, 2), ANY_WORK]) {
      const group = groups.get(key);
      if (group) group.push(posting);
      else groups.set(key, [posting]);
    }
  }
  return groups;
}
