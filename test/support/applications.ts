import { type Office, PeopleService, permissionsOf, type Role } from '@app/accounts';
import { ProfilesService, WriteProfile } from '@app/candidates';
import { localDate, newId } from '@app/kernel';
import { type Actor } from '@app/platform/http';
import { type z } from 'zod';
import { counsellorOf } from './employers.js';
import { type World } from './world.js';

type ProfileFields = Partial<z.input<typeof WriteProfile>>;

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

/** Fills in a profile, so that it can go with applications. */
export async function giveProfile(world: World, personId: string, fields: ProfileFields = {}): Promise<void> {
  const input = WriteProfile.parse({
    wish: 'May công nghiệp',
    reach: 'near',
    communes: ['05710'],
    availableFrom: '2026-12-01',
    shifts: ['day'],
    generalEducation: 'upper_secondary',
    experience: '1_2',
    skills: 'May máy một kim, Vắt sổ',
    jobs: [{ title: 'Công nhân may', employer: 'Xưởng May Cũ', from: '3/2019', to: '6/2021' }],
    ...fields,
  });
  await world.get(ProfilesService).replace(actorOf(personId, 'seeker'), personId, input);
}

export interface NewApplicant {
  fullName?: string;
  birthDate?: string;
  phone?: string;
  /** False for somebody who has not answered the three questions. */
  hasProfile?: boolean;
}

/** A person whom the office has registered, with a profile, as the one who acts. */
export async function applicantOf(
  world: World,
  office: Office,
  { fullName = 'Nông Thị Thử', birthDate = '1998-11-24', phone, hasProfile = true }: NewApplicant = {},
): Promise<Actor> {
  const { id } = await world.get(PeopleService).registerWalkIn(counsellorOf(office), {
    fullName,
    birthDate: localDate(birthDate),
    sex: 'female',
    phone,
    clientType: 'free',
    serviceConsent: 'true',
  });
  if (hasProfile) await giveProfile(world, id);
  return actorOf(id, 'seeker', { officeId: office.id });
}

/** A person who recruits for an employer, as the one who acts. */
export async function recruiterActor(world: World, office: Office, employerId: string): Promise<Actor> {
  const { personId } = await applicantOf(world, office, { fullName: 'Dương Văn Tuyển', hasProfile: false });
  await world.get(PeopleService).assignRole(personId, 'employer_recruiter', { employerId });
  return actorOf(personId, 'employer_recruiter', { employerId });
}
