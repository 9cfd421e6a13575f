import { type Office, PeopleService, permissionsOf } from '@app/accounts';
import { EmployersService, WriteEmployer } from '@app/employers';
import { newId } from '@app/kernel';
import { type Actor } from '@app/platform/http';
import { type BrowserSession } from './browser-session.js';
import { signUp } from './people.js';
import { type World } from './world.js';

/** A counsellor of the office who acts without having signed in, for services called directly. */
export function counsellorOf(office: Office): Actor {
  return {
    personId: newId(),
    sessionId: newId(),
    name: 'Cán Bộ Thử',
    roles: ['counsellor'],
    permissions: permissionsOf(['counsellor']),
    officeId: office.id,
    employerId: null,
  };
}

export interface Recruiter {
  session: BrowserSession;
  employerId: string;
}

/** A firm registered by the office, with one recruiter who has signed up by phone. */
export async function recruiterOf(
  world: World,
  office: Office,
  { phone, name }: { phone: string; name: string },
): Promise<Recruiter> {
  const session = await signUp(world, { phone });
  const person = await world.get(PeopleService).findByPhone(phone);
  const input = WriteEmployer.parse({ name, legalForm: 'non_state', commune: '05710' });
  const { id } = await world.get(EmployersService).registerFor(counsellorOf(office), input);
  await world.get(PeopleService).assignRole(person!.id, 'employer_recruiter', { employerId: id });
  return { session, employerId: id };
}
