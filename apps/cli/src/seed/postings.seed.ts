import { addDays, daysBetween, formatAmountRange, localDateOf, startOfDay, type LocalDate } from '@app/kernel';
import { type PostingStatus } from '@app/postings';
import { communeLabel, findCommune, minimumWage, PROVINCES, HOME_PROVINCE } from '@app/taxonomy';
import { worksOf, type WorkKind } from './bank/read-bank.js';
import { type SeededEmployer } from './employers.seed.js';
import { anyCommune } from './places.js';
import { type SeedPlan } from './plan.js';
import { type Random } from './random.js';

interface SeededWage {
  basis: 'month' | 'day' | 'piece' | 'negotiable';
  min: number | null;
  max: number | null;
  monthly: number | null;
}

export interface SeededPosting {
  id: string;
  employer: SeededEmployer;
  kind: WorkKind;
  title: string;
  description: string;
  requirements: string;
  headcount: number;
  wage: SeededWage;
  benefits: string[];
  contractType: string;
  workForm: string;
  workplaces: { commune: string | null; province: string | null; address: string | null; park: string | null }[];
  status: PostingStatus;
  deadline: LocalDate;
  createdAt: Date;
  submittedAt: Date | null;
  publishedAt: Date | null;
  endedAt: Date | null;
  closeReason: string | null;
}

const HOUR = 3_600_000;
const DAYS_A_MONTH = 26;
const round = (amount: number, step: number): number => Math.round(amount / step) * step;

/** Never below the minimum wage of the place: the centre would have sent it back. */
function wageOf(random: Random, kind: WorkKind, commune: string, day: LocalDate): SeededWage {
  const region = findCommune(commune)?.wageRegion ?? 'III';
  const floor = minimumWage(region, 'month', day) ?? 0;
  const low = Math.max(floor, round(kind.wage.min * (0.9 + random.next() * 0.3), 100_000));
  const high = Math.max(low, round(kind.wage.max * (0.85 + random.next() * 0.35), 500_000));
  const basis = random.weighted([
    ['month', 80],
    ['negotiable', 9],
    [['7112', '9313', '7131', '6112', '6111'].includes(kind.occupation) ? 'day' : 'month', 8],
    [['7531', '8153'].includes(kind.occupation) ? 'piece' : 'month', 3],
  ] as const);
  if (basis === 'negotiable' || basis === 'piece') return { basis, min: null, max: null, monthly: null };
  if (basis === 'day') {
    const [min, max] = [low, high].map((amount) => round(amount / DAYS_A_MONTH, 10_000) + 10_000);
    return { basis, min: min!, max: Math.max(min!, max!), monthly: Math.max(min!, max!) * DAYS_A_MONTH };
  }
  return random.chance(0.15)
    ? { basis, min: low, max: null, monthly: low }
    : { basis, min: low, max: high, monthly: high };
}

const HEADCOUNTS: Readonly<Record<string, readonly [number, number]>> = {
  lt10: [1, 2],
  '10_50': [1, 5],
  '51_100': [2, 12],
  '101_200': [3, 25],
  '201_500': [5, 50],
  '501_1000': [10, 120],
  '1001_3000': [20, 300],
  '3001_10000': [50, 500],
};

/** The most that one vacancy asks for, by major group: managers, professionals, technicians, clerks, services. */
const MOST_OF_MAJOR: Readonly<Record<string, number>> = { 1: 2, 2: 5, 3: 12, 4: 6, 5: 40 };

/** A factory hires workers by the hundred, but one chief accountant and a few clerks. */
function headcountOf(random: Random, employer: SeededEmployer, kind: WorkKind): number {
  const isSingle = ['dai_hoc', 'thac_si'].includes(kind.qualification);
  if (isSingle) return random.int(1, 3);
  const [least, most] = HEADCOUNTS[employer.sizeBand] ?? [1, 3];
  const max = Math.min(most, MOST_OF_MAJOR[kind.occupation[0]!] ?? most);
  return round(random.int(max < most ? 1 : least, max), max > 40 ? 10 : 1) || 1;
}

function titleOf(random: Random, title: string, wage: SeededWage, commune: string): string {
  const extra = random.weighted([
    ['none', 78],
    ['place', 12],
    ['wage', 10],
  ] as const);
  if (extra === 'place') return `${title} tại ${communeLabel(commune)}`;
  if (extra === 'wage' && wage.basis === 'month')
    return `${title} (lương ${formatAmountRange(wage.min, wage.max, 'vi').replace('\u00a0', ' ')})`;
  return title;
}

interface Life {
  status: PostingStatus;
  deadline: LocalDate;
  createdAt: Date;
  submittedAt: Date | null;
  publishedAt: Date | null;
  endedAt: Date | null;
  closeReason: string | null;
}

/** Most postings of the last weeks are open; of those before, some ran out, some were filled, some closed. */
function lifeOf(random: Random, plan: SeedPlan, employer: SeededEmployer): Life {
  const since = Math.max(employer.createdAt.getTime() + 72 * HOUR, plan.from.getTime());
  const recent = new Date(Math.max(since, plan.now.getTime() - 40 * 24 * HOUR));
  const createdAt = random.chance(0.45) ? random.instant(recent, plan.now) : random.instant(new Date(since), plan.now);
  const isWaiting =
    employer.status !== 'verified' || (plan.now.getTime() - createdAt.getTime() < 48 * HOUR && random.chance(0.4));
  const deadline = addDays(localDateOf(createdAt), random.int(20, 75));
  if (employer.status === 'draft' || employer.status === 'rejected' || (isWaiting && random.chance(0.3))) {
    return {
      status: 'draft',
      deadline,
      createdAt,
      submittedAt: null,
      publishedAt: null,
      endedAt: null,
      closeReason: null,
    };
  }
  const submittedAt = new Date(Math.min(createdAt.getTime() + random.int(1, 20) * HOUR, plan.now.getTime()));
  if (isWaiting && employer.status !== 'suspended') {
    const open = deadline < plan.today ? addDays(plan.today, 30) : deadline;
    return {
      status: 'submitted',
      deadline: open,
      createdAt,
      submittedAt,
      publishedAt: null,
      endedAt: null,
      closeReason: null,
    };
  }
  const publishedAt = new Date(Math.min(submittedAt.getTime() + random.int(1, 30) * HOUR, plan.now.getTime()));
  const base = { deadline, createdAt, submittedAt, publishedAt };
  const isOver = deadline < plan.today;
  const isLong = daysBetween(localDateOf(publishedAt), plan.today) > 12;
  if (!isOver && !(isLong && random.chance(0.12))) {
    const status = random.chance(0.03) ? 'paused' : 'published';
    const earliest = addDays(plan.today, plan.openDays);
    return { ...base, status, deadline: deadline > earliest ? deadline : earliest, endedAt: null, closeReason: null };
  }
  if (isOver && random.chance(0.5)) {
    return {
      ...base,
      status: 'expired',
      endedAt: new Date(startOfDay(addDays(deadline, 1)).getTime() + HOUR),
      closeReason: null,
    };
  }
  const endedAt = random.instant(publishedAt, isOver ? startOfDay(deadline) : plan.now);
  return random.chance(0.7)
    ? { ...base, status: 'filled', endedAt, closeReason: random.chance(0.8) ? 'hired-here' : 'hired-elsewhere' }
    : { ...base, status: 'closed', endedAt, closeReason: random.pick(['no-longer-needed', 'no-candidates']) };
}

const SIZES = Object.keys(HEADCOUNTS);

/** Vacancies of the firms; the larger a firm, the more it posts. */
export function* postings(random: Random, plan: SeedPlan, firms: readonly SeededEmployer[]): Generator<SeededPosting> {
  const weights = firms.map((firm, index) => [firm, 1 + SIZES.indexOf(firm.sizeBand) + (index === 0 ? 8 : 0)] as const);
  const pickFirm = cumulative(random, weights);
  const works = new Map(firms.map((firm) => [firm.trade.trade, worksOf(firm.trade.trade)]));
  const isSmall = (firm: SeededEmployer) => ['lt10', '10_50'].includes(firm.sizeBand);
  for (let index = 0; index < plan.postings; index += 1) {
    const employer = pickFirm();
    const own = works
      .get(employer.trade.trade)!
      .filter(({ kind }) => !isSmall(employer) || !kind.trades.includes('any') || random.chance(0.2));
    const { kind, title } = random.pick(own.length > 0 ? own : works.get(employer.trade.trade)!);
    const life = lifeOf(random, plan, employer);
    const wage = wageOf(random, kind, employer.commune, plan.today);
    const benefits = random.some(employer.trade.benefits, random.int(2, employer.trade.benefits.length));
    const isElsewhere = random.chance(0.02);
    const province = isElsewhere ? random.pick(PROVINCES.filter(({ code }) => code !== HOME_PROVINCE)).code : null;
    const main = isElsewhere
      ? { commune: null, province, address: null, park: null }
      : { commune: employer.commune, province: HOME_PROVINCE, address: employer.address, park: employer.park };
    const second = random.chance(0.07)
      ? [{ commune: anyCommune(random), province: HOME_PROVINCE, address: null, park: null }]
      : [];
    yield {
      id: random.id(life.createdAt),
      employer,
      kind,
      title: titleOf(random, title, wage, employer.commune),
      description: kind.duties.map((line) => `- ${line}`).join('\n'),
      requirements: kind.requirements.map((line) => `- ${line}`).join('\n'),
      headcount: headcountOf(random, employer, kind),
      wage,
      benefits,
      contractType: random.weighted([
        ['12_36', 6],
        ['indefinite', 3],
        ['lt12', 2],
      ] as const),
      workForm: /part[ -]time|bán thời gian|nửa ngày|theo giờ/i.test(title) ? 'part_time' : 'full_time',
      workplaces: [main, ...second],
      ...life,
    };
  }
}

/** Draws by weight in logarithmic time: ten thousand firms times a hundred thousand draws. */
function cumulative<Item>(random: Random, weights: readonly (readonly [Item, number])[]): () => Item {
  const ends: number[] = [];
  let sum = 0;
  for (const [, weight] of weights) ends.push((sum += weight));
  return () => {
    const wanted = random.next() * sum;
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! > wanted) high = middle;
      else low = middle + 1;
    }
    return weights[low]![0];
  };
}
