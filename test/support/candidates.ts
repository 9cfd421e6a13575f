import { PeopleService } from '@app/accounts';
import { type BrowserSession, type PageAnswer, versionOn } from './browser-session.js';
import { signUp } from './people.js';
import { type World } from './world.js';

export interface Seeker {
  session: BrowserSession;
  personId: string;
}

/** What somebody answers who has never written a CV. */
export const ANSWERS = { wish: 'thợ may, dong goi', reach: 'near', commune: '05710', start: 'now' };

/** Somebody who signed up by phone and answered the three questions through the pages. */
export async function candidateOf(
  world: World,
  { phone, fullName, answers = {} }: { phone: string; fullName?: string; answers?: Record<string, string | string[]> },
): Promise<Seeker> {
  const session = await signUp(world, { phone, fullName });
  const done = await session.submit('/ho-so', '/ho-so/ba-cau-hoi', { ...ANSWERS, ...answers });
  if (done.path !== '/ho-so' || done.status !== 200)
    throw new Error(`the questions answered ${done.status}: ${done.text}`);
  const person = await world.get(PeopleService).findByPhone(phone);
  return { session, personId: person!.id };
}

/** Opens a section of a profile and sends its form as it would be sent then. */
export async function saveSection(
  session: BrowserSession,
  path: string,
  fields: Record<string, string | string[]>,
): Promise<PageAnswer> {
  const form = await session.get(path);
  return session.post(path, { version: versionOn(form), ...fields }, form.csrf);
}
