import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Office } from '@app/accounts';
import { BrowserSession } from '../support/browser-session.js';
import { recruiterOf } from '../support/employers.js';
import { newestCode, openCentre, signInStaff, signUp } from '../support/people.js';
import { type World } from '../support/world.js';

export type Who =
  | 'stranger'
  | 'newcomer' // has proved a phone number that nobody has signed up with
  | 'returning' // comes back after half a year on a new device
  | 'seeker'
  | 'recruiter'
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
  await signUp(world, { phone: '+84900000090', fullName: 'Người Trở Lại' });
  world.clock.advance(HALF_A_YEAR_MS);
  const returning = await proveNumber(world, '+84900000090');
  const newcomer = await proveNumber(world, '+84900000091');
  const seeker = await signUp(world, { phone: '+84900000092', fullName: 'Lò Thị Thử' });
  const recruiter = await recruiterOf(world, office, { phone: '+84900000093', name: 'Công ty TNHH May Mẫu' });
  const as = {
    stranger: new BrowserSession(world.url),
    newcomer,
    returning,
    seeker,
    recruiter: recruiter.session,
    counsellor: await signInStaff(world, office, 'counsellor'),
    fair_operator: await signInStaff(world, office, 'fair_operator'),
    centre_manager: await signInStaff(world, office, 'centre_manager'),
    commune_officer: await signInStaff(world, office, 'commune_officer'),
    administrator: await signInStaff(world, office, 'administrator'),
  };
  const ids = { employer: recruiter.employerId, ...(await importTasks(as, recruiter.employerId)) };
  await world.settle();
  return { as, office, ids };
}

/** A file with rows that land and rows that do not, uploaded by a recruiter and by staff. */
async function importTasks(as: Pick<Cast['as'], 'recruiter' | 'counsellor'>, employerId: string) {
  const content = readFileSync(join(import.meta.dirname, '../fixtures/messy-vacancies.csv'));
  const upload = async (session: BrowserSession, form: string) => {
    const { csrf } = await session.get(form);
    const done = await session.upload(form, { field: 'file', name: 'danh-sach.csv', content }, csrf);
    return done.path.split('/').at(-1)!;
  };
  return {
    ownImport: await upload(as.recruiter, '/nha-tuyen-dung/tin/nhap'),
    staffImport: await upload(as.counsellor, `/can-bo/nha-tuyen-dung/${employerId}/nhap`),
  };
}
