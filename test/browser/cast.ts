import { type Office } from '@app/accounts';
import { BrowserSession } from '../support/browser-session.js';
import { newestCode, openCentre, signInStaff, signUp } from '../support/people.js';
import { type World } from '../support/world.js';

export type Who =
  | 'stranger'
  | 'newcomer' // has proved a phone number that nobody has signed up with
  | 'returning' // comes back after half a year on a new device
  | 'seeker'
  | 'counsellor'
  | 'fair_operator'
  | 'centre_manager'
  | 'commune_officer'
  | 'administrator';

const HALF_A_YEAR_MS = 190 * 86_400_000;

async function proveNumber(world: World, phone: string): Promise<BrowserSession> {
  const browser = new BrowserSession(world.url);
  const codePage = await browser.submit('/dang-nhap', '/dang-nhap', { phone });
  await browser.post('/dang-nhap/ma', { phone, code: await newestCode(world, phone) }, codePage.csrf);
  return browser;
}

/** Everybody who visits pages in the tests, signed in, and the records that their pages show. */
export interface Cast {
  as: Record<Who, BrowserSession>;
  office: Office;
  /** Ids of records by the name that `pages.ts` uses for them. */
  ids: Record<string, string>;
}

export async function assembleCast(world: World): Promise<Cast> {
  const office = await openCentre(world);
  // First those who will have been away, since the clock only goes forward.
  await signUp(world, { phone: '0900000090', fullName: 'Người Trở Lại' });
  world.clock.advance(HALF_A_YEAR_MS);
  const returning = await proveNumber(world, '0900000090');
  const newcomer = await proveNumber(world, '0900000091');
  const seeker = await signUp(world, { phone: '0900000092', fullName: 'Lò Thị Thử' });
  return {
    as: {
      stranger: new BrowserSession(world.url),
      newcomer,
      returning,
      seeker,
      counsellor: await signInStaff(world, office, 'counsellor'),
      fair_operator: await signInStaff(world, office, 'fair_operator'),
      centre_manager: await signInStaff(world, office, 'centre_manager'),
      commune_officer: await signInStaff(world, office, 'commune_officer'),
      administrator: await signInStaff(world, office, 'administrator'),
    },
    office,
    ids: {},
  };
}
