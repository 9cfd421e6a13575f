import { addDays, localDateOf, type LocalDate } from '@app/kernel';
import { type SeededCandidate } from './candidates.seed.js';
import { type SeededPerson } from './people.seed.js';
import { type SeedPlan } from './plan.js';
import { type SeededPosting } from './postings.seed.js';
import { type Random } from './random.js';

type SeededStatus =
  'submitted' | 'seen' | 'shortlisted' | 'interview' | 'offered' | 'hired' | 'rejected' | 'withdrawn' | 'closed';

export interface SeededApplication {
  id: string;
  posting: SeededPosting;
  person: SeededPerson;
  candidate: SeededCandidate;
  channel: 'online' | 'desk' | 'fair';
  status: SeededStatus;
  createdAt: Date;
  seenAt: Date | null;
  answeredAt: Date | null;
  finishedAt: Date | null;
  interviewAt: Date | null;
  startDate: LocalDate | null;
  rejectReason: string | null;
  closeReason: string | null;
  /** Each step in order; the first is the sending. */
  steps: { from: SeededStatus | null; to: SeededStatus; at: Date }[];
}

const DAY = 86_400_000;

/** The way from `submitted` to a state, as most applications went it. */
const WAYS: Readonly<Record<SeededStatus, readonly SeededStatus[]>> = {
  submitted: [],
  seen: ['seen'],
  shortlisted: ['seen', 'shortlisted'],
  interview: ['seen', 'shortlisted', 'interview'],
  offered: ['seen', 'interview', 'offered'],
  hired: ['seen', 'interview', 'offered', 'hired'],
  rejected: ['seen', 'rejected'],
  withdrawn: ['seen', 'withdrawn'],
  closed: ['closed'],
};

function statusOf(random: Random, isOpen: boolean, ageDays: number): SeededStatus {
  if (!isOpen || ageDays > 30) {
    return random.weighted([
      ['hired', 24],
      ['rejected', 40],
      ['closed', 26],
      ['withdrawn', 10],
    ] as const);
  }
  if (ageDays < 3) {
    return random.weighted([
      ['submitted', 7],
      ['seen', 3],
    ] as const);
  }
  return random.weighted([
    ['submitted', 18],
    ['seen', 22],
    ['shortlisted', 16],
    ['interview', 14],
    ['offered', 6],
    ['hired', 8],
    ['rejected', 12],
    ['withdrawn', 4],
  ] as const);
}

const CLOSED_BY: Readonly<Record<string, string>> = {
  filled: 'posting-filled',
  expired: 'posting-expired',
  closed: 'posting-closed',
};

/** One application with its way; null when it would lie outside of the history. */
function applicationOf(
  random: Random,
  plan: SeedPlan,
  posting: SeededPosting,
  person: SeededPerson,
  candidate: SeededCandidate,
): SeededApplication | null {
  const from = Math.max(posting.publishedAt!.getTime(), candidate.createdAt.getTime());
  const until = Math.min(posting.endedAt?.getTime() ?? Infinity, plan.now.getTime());
  if (from >= until) return null;
  const createdAt = random.instant(new Date(from), new Date(until));
  const isOpen = posting.status === 'published' || posting.status === 'paused';
  const status = statusOf(random, isOpen, (plan.now.getTime() - createdAt.getTime()) / DAY);
  const steps: SeededApplication['steps'] = [{ from: null, to: 'submitted', at: createdAt }];
  let at = createdAt;
  for (const to of WAYS[status]) {
    at = new Date(Math.min(at.getTime() + random.int(2, 90) * 3_600_000, plan.now.getTime()));
    steps.push({ from: steps.at(-1)!.to, to, at });
  }
  const stepTo = (wanted: SeededStatus) => steps.find(({ to }) => to === wanted)?.at ?? null;
  const answered = steps.find(({ to }) => ['interview', 'offered', 'hired', 'rejected'].includes(to))?.at ?? null;
  const isFinished = ['hired', 'rejected', 'withdrawn', 'closed'].includes(status);
  return {
    id: random.id(createdAt),
    posting,
    person,
    candidate,
    channel: person.channel,
    status,
    createdAt,
    seenAt: stepTo('seen'),
    answeredAt: answered,
    finishedAt: isFinished ? at : null,
    interviewAt: stepTo('interview') && new Date(stepTo('interview')!.getTime() + 2 * DAY),
    startDate: status === 'hired' ? addDays(localDateOf(at), random.int(1, 14)) : null,
    rejectReason:
      status === 'rejected'
        ? random.pick(['skills', 'experience', 'distance', 'wage', 'shift', 'no-show', 'filled'])
        : null,
    closeReason: status === 'closed' ? (CLOSED_BY[posting.status] ?? 'no-answer') : null,
    steps,
  };
}

function push(groups: Map<string, number[]>, key: string, index: number): void {
  const group = groups.get(key);
  if (group) group.push(index);
  else groups.set(key, [index]);
}

/** People by the work they wish for, so that a posting finds those who would apply. */
function byOccupation(pairs: readonly { person: SeededPerson; candidate: SeededCandidate }[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  pairs.forEach(({ candidate }, index) => {
    for (const code of candidate.occupations) {
      for (const key of [code, code.slice(0, 2)]) push(groups, key, index);
    }
  });
  return groups;
}

/** Applications of people to the postings that were open while they looked. */
export function* applications(
  random: Random,
  plan: SeedPlan,
  postings: readonly SeededPosting[],
  people: readonly { person: SeededPerson; candidate: SeededCandidate }[],
): Generator<SeededApplication> {
  const groups = byOccupation(people);
  const hired = new Set<number>();
  for (const posting of postings) {
    if (posting.publishedAt === null) continue;
    const near = groups.get(posting.kind.occupation) ?? [];
    const wide = groups.get(posting.kind.occupation.slice(0, 2)) ?? [];
    const wanted = Math.min(random.int(0, 6) + Math.floor(Math.sqrt(posting.headcount)), 14);
    const seen = new Set<number>();
    for (let draw = 0; draw < wanted; draw += 1) {
      const pool = near.length > 0 && random.chance(0.7) ? near : wide;
      if (pool.length === 0) break;
      const index = random.pick(pool);
      if (seen.has(index) || hired.has(index)) continue;
      seen.add(index);
      const { person, candidate } = people[index]!;
      const application = applicationOf(random, plan, posting, person, candidate);
      if (!application) continue;
      if (application.status === 'hired') hired.add(index);
      yield application;
    }
  }
}
