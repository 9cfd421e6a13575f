import { addDays, type LocalDate } from '@app/kernel';
import { communesWithin } from '@app/taxonomy';
import { WORK, type WorkKind } from './bank/read-bank.js';
import { type SeededPerson } from './people.seed.js';
import { type SeedPlan } from './plan.js';
import { type Random } from './random.js';

export interface SeededCandidate {
  personId: string;
  officeId: string;
  kinds: readonly WorkKind[];
  wish: string;
  occupations: string[];
  reach: 'near' | 'province' | 'anywhere';
  communes: string[];
  maxKm: number | null;
  availableFrom: LocalDate;
  shifts: string[];
  wageFloor: number | null;
  generalEducation: string;
  qualification: string;
  experience: string;
  about: string | null;
  visibility: 'verified_employers' | 'applied_only' | 'nobody';
  status: 'looking' | 'not_looking';
  stillLookingAt: Date;
  createdAt: Date;
  job: { title: string; employer: string; from: string; to: string } | null;
}

/** Work that many look for: factories and services first. */
const WISHES = WORK.map((kind) => {
  const weight =
    { none: 9, skilled_no_certificate: 5, so_cap: 4, trung_cap: 3, cao_dang: 2, dai_hoc: 1 }[kind.qualification] ?? 1;
  return [kind, weight] as const;
});

const YEARS: Readonly<Record<string, readonly string[]>> = {
  none: ['none', 'lt1', '1_2'],
  lt1: ['lt1', '1_2'],
  '1_2': ['1_2', '2_5'],
  '2_5': ['2_5', 'gt5'],
  gt5: ['gt5'],
};

const ABOUT = [
  'Chăm chỉ, đi làm đều, mong có việc lâu dài gần nhà.',
  'Đã quen làm ca, có xe máy đi lại.',
  'Mong được học nghề thêm khi vào làm.',
  'Nhà gần khu công nghiệp, làm được ca đêm.',
  'Nhanh nhẹn, thật thà, chịu khó học hỏi.',
];

function jobOf(random: Random, plan: SeedPlan, kind: WorkKind, experience: string): SeededCandidate['job'] {
  if (experience === 'none') return null;
  const years = { lt1: 1, '1_2': 2, '2_5': 4, gt5: 8 }[experience] ?? 1;
  const last = Number(plan.today.slice(0, 4)) - random.int(0, 1);
  return {
    title: random.pick(kind.titles).title,
    employer: random.pick([
      'Xưởng tư nhân gần nhà',
      'Công ty trong khu công nghiệp',
      'Cơ sở gia đình',
      'Công ty cũ ở tỉnh khác',
    ]),
    from: String(last - years),
    to: String(last),
  };
}

/** The profile of four in five people who registered; the rest never answered the three questions. */
export function candidateOf(random: Random, plan: SeedPlan, person: SeededPerson): SeededCandidate | null {
  if (!random.chance(0.82)) return null;
  const kind = random.weighted(WISHES);
  const kinds = random.chance(0.3) ? [kind, random.weighted(WISHES)] : [kind];
  const experience = random.pick(YEARS[kind.experience] ?? ['none']);
  const reach = random.weighted([
    ['near', 6],
    ['province', 3],
    ['anywhere', 1],
  ] as const);
  const createdAt = new Date(Math.min(person.createdAt.getTime() + random.int(2, 600) * 60_000, plan.now.getTime()));
  const stillLookingAt = random.instant(createdAt, plan.now);
  const isRecent = plan.now.getTime() - stillLookingAt.getTime() < 120 * 86_400_000;
  return {
    personId: person.id,
    officeId: person.officeId,
    kinds,
    wish: kind.titles[random.int(0, kind.titles.length - 1)]!.title,
    occupations: [...new Set(kinds.map(({ occupation }) => occupation))],
    reach,
    communes:
      reach === 'near'
        ? communesWithin(person.commune, 12)
            .slice(0, random.int(1, 3))
            .map(({ code }) => code)
        : [],
    maxKm: reach === 'near' ? random.pick([5, 10, 15, 20]) : null,
    availableFrom: addDays(plan.today, random.pick([0, 0, 0, 14, 30])),
    shifts: random.some(['day', 'two', 'three', 'flexible'], random.int(1, 3)),
    wageFloor: random.chance(0.75)
      ? Math.round((kind.wage.min * (0.85 + random.next() * 0.3)) / 500_000) * 500_000
      : null,
    generalEducation: kind.education,
    qualification: kind.qualification,
    experience,
    about: random.chance(0.4) ? random.pick(ABOUT) : null,
    visibility: random.weighted([
      ['verified_employers', 5],
      ['applied_only', 4],
      ['nobody', 1],
    ] as const),
    status: isRecent || random.chance(0.2) ? 'looking' : 'not_looking',
    stillLookingAt,
    createdAt,
    job: jobOf(random, plan, kind, experience),
  };
}
