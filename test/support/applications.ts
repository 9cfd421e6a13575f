import { type Office, PeopleService, permissionsOf, RegisterWalkIn, type Role } from '@app/accounts';
import { type CandidateSnapshot, CandidatesService } from '@app/candidates';
import { newId } from '@app/kernel';
import { type Actor } from '@app/platform/http';
import { ModerationService, type Posting, PostingsService, WritePosting } from '@app/postings';
import { counsellorOf } from './employers.js';
import { type World } from './world.js';

const SNAPSHOT: CandidateSnapshot = {
  birthYear: 1998,
  sex: 'female',
  commune: '05710',
  occupations: ['8153'],
  wish: 'May công nghiệp',
  experience: '1_2_years',
  generalEducation: 'upper_secondary',
  qualification: null,
  field: null,
  skills: ['May máy một kim'],
  languages: [],
  licences: [],
  jobs: [{ title: 'Công nhân may', employer: 'Xưởng May Mẫu', from: '2019', to: '2021', note: null }],
  shifts: ['day'],
  availableFrom: null,
  wageFloor: 7_000_000,
  about: null,
};

const profiles = new WeakMap<World, Map<string, CandidateSnapshot>>();

/** Gives a person a profile that goes with applications. */
export function giveProfile(world: World, personId: string, changes: Partial<CandidateSnapshot> = {}): void {
  let known = profiles.get(world);
  if (!known) {
    known = new Map();
    profiles.set(world, known);
    const kept = known;
    const candidates = world.get(CandidatesService);
    const real = candidates.snapshotOf.bind(candidates);
    candidates.snapshotOf = async (id) => kept.get(id) ?? real(id);
  }
  known.set(personId, { ...SNAPSHOT, ...changes });
}

/** Somebody who acts without having signed in, for services called directly. */
export function actorOf(personId: string, role: Role, scope: Partial<Actor> = {}): Actor {
  return {
    personId,
    sessionId: newId(),
    name: 'Người Thử',
    roles: [role],
    permissions: permissionsOf([role]),
    officeId: null,
    employerId: null,
    ...scope,
  };
}

/** A person registered at the desk, with a profile, as an actor. */
export async function candidate(world: World, office: Office, fullName: string, birthDate = '24/11/1998') {
  const input = RegisterWalkIn.parse({ fullName, birthDate, serviceConsent: 'true' });
  const { id } = await world.get(PeopleService).registerWalkIn(counsellorOf(office), input);
  giveProfile(world, id);
  return actorOf(id, 'seeker', { officeId: office.id });
}

/** A published vacancy of an employer. */
export async function openPosting(
  world: World,
  office: Office,
  employerId: string,
  changes: Record<string, unknown> = {},
): Promise<Posting> {
  const staff = counsellorOf(office);
  const input = WritePosting.parse({
    title: 'Công nhân may',
    description: 'May công đoạn áo sơ mi theo chuyền, có người kèm trong tháng đầu.',
    occupation: '8153',
    positionRank: 'staff',
    headcount: 5,
    generalEducation: 'lower_secondary',
    qualification: 'unskilled',
    experience: 'none',
    workForm: 'full_time',
    contractType: 'fixed_term',
    purpose: 'working',
    wageBasis: 'month',
    wageMin: 8_000_000,
    wageMax: 10_000_000,
    recruitmentMethods: ['direct'],
    deadline: '2026-12-20',
    workplaces: [{ commune: '05710' }],
    ...changes,
  });
  const { id } = await world.get(PostingsService).create(staff, employerId, input, 'staff');
  await world.get(PostingsService).submit(staff, id);
  return world.get(ModerationService).approve(staff, id);
}
