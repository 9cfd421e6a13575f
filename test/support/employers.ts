import { type Office, PeopleService, permissionsOf, type Role } from '@app/accounts';
import { type Employer, EmployerLife, EmployersService, WriteEmployer } from '@app/employers';
import { newId } from '@app/kernel';
import { type Actor } from '@app/platform/http';
import { type BrowserSession } from './browser-session.js';
import { signUp } from './people.js';
import { type World } from './world.js';

/** A tax code with a right check digit out of nine digits. @throws Error for the few nines that have none */
export function taxCodeFrom(nine: string): string {
  const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(nine[index]), 0);
  const digit = 10 - (sum % 11);
  if (digit > 9) throw new Error(`${nine} has no check digit`);
  return nine + digit;
}

/** A counsellor of the office who acts without having signed in, for services called directly. */
export function counsellorOf(office: Office): Actor {
  return staffOf(office, 'counsellor');
}

/** A manager of the office, in the same way. */
export function managerOf(office: Office): Actor {
  return staffOf(office, 'centre_manager');
}

function staffOf(office: Office, role: Role): Actor {
  return {
    personId: newId(),
    sessionId: newId(),
    name: 'Cán Bộ Thử',
    roles: [role],
    permissions: permissionsOf([role]),
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

export interface NewFirm extends Partial<WriteEmployer> {
  /** False leaves it as the office registered it. */
  isVerified?: boolean;
  /** Its postings go online at once. */
  isTrusted?: boolean;
}

/** A firm that the office has registered and verified; a household, so that it needs no tax code. */
export async function firmOf(
  world: World,
  office: Office,
  { isVerified = true, isTrusted = false, ...fields }: NewFirm = {},
): Promise<Employer> {
  const employers = world.get(EmployersService);
  const life = world.get(EmployerLife);
  const staff = counsellorOf(office);
  const known = { name: 'Hộ kinh doanh May Thử', legalForm: 'household', industry: 'C', commune: '05710' };
  const input = WriteEmployer.parse({ ...known, sizeBand: '10_50', address: 'Số 0, đường Thử', ...fields });
  const { id } = await employers.registerFor(staff, { ...input, isNew: 'true' });
  if (isVerified || isTrusted) await life.verify(staff, id, { evidence: 'visit' });
  if (isTrusted) await life.setTrusted(staff, id, true);
  return employers.get(id);
}
