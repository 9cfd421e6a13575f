import { addDays, startOfDay, type LocalDate } from '@app/kernel';
import { type SeededEmployer } from './employers.seed.js';
import { type SeededPerson } from './people.seed.js';
import { type SeededOffice } from './places.js';
import { type SeedPlan } from './plan.js';
import { type SeededPosting } from './postings.seed.js';
import { type Random } from './random.js';

export interface SeededBooth {
  id: string;
  number: number;
  employer: SeededEmployer;
  desks: number;
  postings: SeededPosting[];
}

export interface SeededRegistration {
  id: string;
  token: string;
  number: number;
  person: SeededPerson;
  status: 'registered' | 'checked_in' | 'missed';
  channel: 'online' | 'desk' | 'fair';
  createdAt: Date;
  checkedInAt: Date | null;
}

export interface SeededFair {
  id: string;
  office: SeededOffice;
  type: 'regular' | 'mobile';
  status: 'announced' | 'open' | 'closed';
  title: string;
  opensAt: Date;
  closesAt: Date;
  place: string;
  commune: string;
  isOnline: boolean;
  capacity: number;
  announcedAt: Date;
  booths: SeededBooth[];
  registrations: SeededRegistration[];
}

type FairPlan = Pick<SeededFair, 'type' | 'status' | 'title' | 'place' | 'isOnline' | 'capacity'> & {
  /** Days from the day of the seed. */
  inDays: number;
  from: number;
  to: number;
  booths: number;
  people: number;
};

/** One that is over, one that is open on the day of the seed, and one to register for. */
const FAIRS: readonly FairPlan[] = [
  {
    type: 'regular',
    status: 'closed',
    title: 'Phiên giao dịch việc làm định kỳ (mẫu)',
    place: 'Sàn giao dịch việc làm, số 0 đường Mẫu',
    isOnline: true,
    capacity: 150,
    inDays: -20,
    from: 8,
    to: 11.5,
    booths: 8,
    people: 60,
  },
  {
    type: 'regular',
    status: 'open',
    title: 'Phiên giao dịch việc làm chuyên đề may mặc, điện tử (mẫu)',
    place: 'Sàn giao dịch việc làm, số 0 đường Mẫu',
    isOnline: true,
    capacity: 120,
    inDays: 0,
    from: 7.5,
    to: 17,
    booths: 10,
    people: 40,
  },
  {
    type: 'mobile',
    status: 'announced',
    title: 'Phiên giao dịch việc làm lưu động (mẫu)',
    place: 'Nhà văn hoá, số 0 đường Mẫu',
    isOnline: false,
    capacity: 80,
    inDays: 12,
    from: 8,
    to: 11,
    booths: 5,
    people: 12,
  },
];

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ANNOUNCED_DAYS = 14;
const COMMUNE = '05710';
const ARRIVED = 0.8;

const at = (day: LocalDate, hour: number): Date => new Date(startOfDay(day).getTime() + hour * HOUR);

/** Fairs with the booths of firms that recruit, and with people who look for work. */
export function* fairs(
  random: Random,
  plan: SeedPlan,
  office: SeededOffice,
  postings: readonly SeededPosting[],
  people: readonly SeededPerson[],
): Generator<SeededFair> {
  for (const { inDays, from, to, booths, people: count, ...said } of FAIRS) {
    const day = addDays(plan.today, inDays);
    const opensAt = at(day, from);
    const announcedAt = new Date(Math.min(opensAt.getTime() - ANNOUNCED_DAYS * DAY, plan.now.getTime() - DAY));
    yield {
      ...said,
      id: random.id(announcedAt),
      office,
      opensAt,
      closesAt: at(day, to),
      commune: COMMUNE,
      announcedAt,
      booths: [...boothsOf(random, announcedAt, postings, booths)],
      registrations: random
        .some(people, count)
        .map((person, index) => registrationOf(random, plan, said.status, { opensAt, announcedAt }, person, index + 1)),
    };
  }
}

function* boothsOf(
  random: Random,
  announcedAt: Date,
  postings: readonly SeededPosting[],
  count: number,
): Generator<SeededBooth> {
  const open = postings.filter(({ status, employer }) => status === 'published' && employer.status === 'verified');
  const employers = [...new Set(open.map(({ employer }) => employer))];
  for (const [index, employer] of random.some(employers, count).entries()) {
    const own = open.filter((posting) => posting.employer === employer).slice(0, 5);
    yield { id: random.id(announcedAt), number: index + 1, employer, desks: random.int(1, 3), postings: own };
  }
}

function registrationOf(
  random: Random,
  plan: SeedPlan,
  fair: SeededFair['status'],
  { opensAt, announcedAt }: Pick<SeededFair, 'opensAt' | 'announcedAt'>,
  person: SeededPerson,
  number: number,
): SeededRegistration {
  const until = new Date(Math.min(opensAt.getTime(), plan.now.getTime()));
  const createdAt = random.instant(announcedAt, until);
  const [first, last] = fair === 'closed' ? [opensAt, opensAt.getTime() + 2 * HOUR] : [opensAt, plan.now.getTime()];
  const hasCome = fair === 'closed' ? random.chance(ARRIVED) : fair === 'open' && random.chance(ARRIVED / 2);
  return {
    id: random.id(createdAt),
    token: random.id(createdAt),
    number,
    person,
    status: hasCome ? 'checked_in' : fair === 'closed' ? 'missed' : 'registered',
    channel: random.weighted([
      ['online', 6],
      ['desk', 3],
      ['fair', 1],
    ] as const),
    createdAt,
    checkedInAt: hasCome ? random.instant(first, new Date(last)) : null,
  };
}
