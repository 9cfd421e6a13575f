import { addDays, localDateOf, type LocalDate } from '@app/kernel';
import { FAMILY_NAMES, GIVEN_NAMES, MIDDLE_NAMES } from './names.data.js';
import { anyCommune, officeOf, type SeededOffice } from './places.js';
import { type SeedPlan } from './plan.js';
import { type Random } from './random.js';

export interface SeededPerson {
  id: string;
  subject: string;
  officeId: string;
  fullName: string;
  birthDate: LocalDate;
  sex: 'female' | 'male';
  phone: string;
  commune: string;
  clientType: 'free' | 'ui';
  channel: 'online' | 'desk' | 'fair';
  createdAt: Date;
  lastSeenAt: Date;
}

/** Numbers of the seed: all of one block, so that nobody takes them for somebody's. */
const SEEKER_NUMBERS = 900_100_000;
const RECRUITER_NUMBERS = 900_700_000;

function nameOf(random: Random, sex: 'female' | 'male'): string {
  return [random.weighted(FAMILY_NAMES), random.pick(MIDDLE_NAMES[sex]), random.pick(GIVEN_NAMES[sex])].join(' ');
}

/** Half of those who look for work are under thirty; some are older than sixty. */
function birthDateOf(random: Random, today: LocalDate): LocalDate {
  const age = random.weighted([
    [random.int(16, 19), 12],
    [random.int(20, 29), 42],
    [random.int(30, 39), 26],
    [random.int(40, 54), 17],
    [random.int(55, 64), 3],
  ]);
  return addDays(today, -Math.floor(age * 365.25) - random.int(1, 364));
}

function personAt(
  random: Random,
  plan: SeedPlan,
  offices: readonly SeededOffice[],
  phone: number,
  createdAt: Date,
): SeededPerson {
  const sex = random.chance(0.54) ? 'female' : 'male';
  const commune = anyCommune(random);
  return {
    id: random.id(createdAt),
    subject: random.pseudonym(),
    officeId: officeOf(offices, commune),
    fullName: nameOf(random, sex),
    birthDate: birthDateOf(random, plan.today),
    sex,
    phone: `+84${phone}`,
    commune,
    clientType: random.chance(0.35) ? 'ui' : 'free',
    channel: random.weighted([
      ['online', 5],
      ['desk', 4],
      ['fair', 1],
    ] as const),
    createdAt,
    lastSeenAt: random.instant(createdAt, plan.now),
  };
}

/** People who look for work; more of them come in the last months. */
export function* seekers(random: Random, plan: SeedPlan, offices: readonly SeededOffice[]): Generator<SeededPerson> {
  for (let index = 0; index < plan.seekers; index += 1) {
    const share = Math.sqrt(random.next());
    const createdAt = new Date(plan.from.getTime() + share * (plan.now.getTime() - plan.from.getTime()));
    yield personAt(random, plan, offices, SEEKER_NUMBERS + index, createdAt);
  }
}

/** Somebody who recruits for a firm, since the firm is there. */
export function recruiterOf(
  random: Random,
  plan: SeedPlan,
  offices: readonly SeededOffice[],
  index: number,
  since: Date,
): SeededPerson {
  const person = personAt(random, plan, offices, RECRUITER_NUMBERS + index, since);
  return {
    ...person,
    clientType: 'free',
    channel: 'online',
    birthDate: addDays(localDateOf(since), -random.int(9_000, 16_000)),
  };
}
