import { type Office } from '@app/accounts';
import { BrowserSession } from '../support/browser-session.js';
import { recruiterOf } from '../support/employers.js';
import { newestCode, openCentre, signInStaff, signUp } from '../support/people.js';
import { type World } from '../support/world.js';
import { branchOffice, mergedPeople, peopleAtDesk, personOfBranch, staffMember } from './stage/accounts.js';
import { candidateRecords } from './stage/candidates.js';
import { handOverRecords, messageRecords, systemRecords } from './stage/desk.js';
import { applicationRecords } from './stage/applications.js';
import { employerRecords } from './stage/employers.js';
import { fairAfterwardsRecords } from './stage/fair-afterwards.js';
import { fairRecords } from './stage/fairs.js';
import { liveFairRecords } from './stage/live-fairs.js';
import { importTasks } from './stage/imports.js';
import { placementRecords } from './stage/placements.js';
import { postingRecords } from './stage/postings.js';
import { openVacancies, searchRecords, synonymRecords } from './stage/matching.js';
import { appointmentRecords, consultationRecords, referralRecords } from './stage/referrals.js';
import { reportRecords } from './stage/reports.js';
import { publicPostings } from './stage/site.js';

export type Who =
  | 'stranger'
  | 'visitor' // stands at a device of the centre that many people use
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

/** What a slice is given to lay out its records for the visits; see `stage/`. */
export interface Setting extends Cast {
  world: World;
}

/** One for each slice, in order: each sees the ids of those before it and gives its own by name. */
const STAGE: readonly ((setting: Setting) => Promise<Record<string, string>>)[] = [
  staffMember,
  branchOffice,
  personOfBranch,
  peopleAtDesk,
  mergedPeople,
  employerRecords,
  importTasks,
  postingRecords,
  applicationRecords,
  publicPostings,
  candidateRecords,
  consultationRecords,
  placementRecords,
  reportRecords,
  referralRecords,
  appointmentRecords,
  fairRecords,
  handOverRecords,
  messageRecords,
  fairAfterwardsRecords,
  liveFairRecords,
  systemRecords,
  searchRecords,
  synonymRecords,
];

/** Somebody at a device of the centre that many people use. */
async function onSharedDevice(world: World): Promise<BrowserSession> {
  const device = new BrowserSession(world.url);
  await device.get('/may-dung-chung/bat-dau');
  return device;
}

export async function assembleCast(world: World): Promise<Cast> {
  const office = await openCentre(world);
  // First those who will have been away, since the clock only goes forward.
  await signUp(world, { phone: '+84900000090', fullName: 'Người Trở Lại' });
  world.clock.advance(HALF_A_YEAR_MS);
  // Vacancies appear hour by hour: before anybody signs in whose code or session lasts for minutes or a working day.
  await openVacancies(world, office);
  const returning = await proveNumber(world, '+84900000090');
  const newcomer = await proveNumber(world, '+84900000091');
  const seeker = await signUp(world, { phone: '+84900000092', fullName: 'Lò Thị Thử' });
  const recruiter = await recruiterOf(world, office, { phone: '+84900000093', name: 'Công ty TNHH May Mẫu' });
  const as = {
    stranger: new BrowserSession(world.url),
    visitor: await onSharedDevice(world),
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
  const ids: Record<string, string> = { employer: recruiter.employerId };
  for (const prepare of STAGE) Object.assign(ids, await prepare({ world, as, office, ids }));
  await world.settle();
  return { as, office, ids };
}
