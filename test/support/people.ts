import { FixedClock } from '@app/kernel';
import { OfficesService, StaffService, type Office, type Role } from '@app/accounts';
import { MessageLog } from '@app/platform/sms';
import { BrowserSession } from './browser-session.js';
import { type World } from './world.js';

export const STAFF_PASSWORD = 'mat-khau-rat-dai';

/** The one office that a test needs before anybody can register. */
export async function openCentre(world: World): Promise<Office> {
  return world.get(OfficesService).create({
    code: 'TT',
    name: 'Trung tâm thử',
    kind: 'centre',
    address: 'Số 0, đường Thử',
    phone: '+842080000000',
    openingHours: [{ days: [1, 2, 3, 4, 5], from: '07:30', to: '16:30' }],
    communes: [],
  });
}

/** A second office beside the centre, whose people are none of its business. */
export async function openBranch(world: World, { id: _id, ...same }: Office, code = 'CN'): Promise<Office> {
  return world.get(OfficesService).create({ ...same, code, name: 'Cơ sở thử', kind: 'branch' });
}

/** The newest code sent to a phone. */
export async function newestCode(world: World, phone: string): Promise<string> {
  const [message] = await world.get(MessageLog).list(1, phone);
  const code = /\b\d{6}\b/.exec(message?.body ?? '')?.[0];
  if (!code) throw new Error(`no code was sent to ${phone}`);
  return code;
}

export interface NewSeeker {
  phone: string;
  fullName?: string;
  birthDate?: string;
}

/** Signs a person up through the pages, as on a phone without JavaScript. */
export async function signUp(
  world: World,
  { phone, fullName = 'Người Thử Việc', birthDate = '24/11/1998' }: NewSeeker,
): Promise<BrowserSession> {
  const browser = new BrowserSession(world.url);
  const codePage = await browser.submit('/dang-nhap', '/dang-nhap', { phone });
  const code = await newestCode(world, phone);
  const registerPage = await browser.post('/dang-nhap/ma', { phone, code }, codePage.csrf);
  const done = await browser.post(
    '/dang-ky',
    { fullName, birthDate, serviceConsent: 'true', matchingConsent: 'true' },
    registerPage.csrf,
  );
  if (done.status !== 200) throw new Error(`sign-up answered ${done.status}: ${done.text}`);
  return browser;
}

/** Creates a member of staff and signs in through the pages. */
export async function signInStaff(
  world: World,
  office: Office,
  role: Role,
  login: string = role,
): Promise<BrowserSession> {
  await world
    .get(StaffService)
    .create({ fullName: `Cán Bộ ${login}`, login, password: STAFF_PASSWORD, role, officeId: office.id }, null);
  // A code works once: the next time step gives a fresh one.
  (world.clock as FixedClock).advance(30_000);
  const codes = await world.get(StaffService).demoCodes();
  const browser = new BrowserSession(world.url);
  const answer = await browser.submit('/can-bo/dang-nhap', '/can-bo/dang-nhap', {
    login,
    password: STAFF_PASSWORD,
    code: codes.find((entry) => entry.login === login)!.code,
  });
  if (answer.status !== 200) throw new Error(`staff sign-in answered ${answer.status}: ${answer.text}`);
  return browser;
}
