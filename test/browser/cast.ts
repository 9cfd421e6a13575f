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
  await fillEmployer(world, as, recruiter.employerId);
  const ids = {
    employer: recruiter.employerId,
    suspended: await suspendedFirm(as),
    ...(await importTasks(as, recruiter.employerId)),
  };
  await world.settle();
  return { as, office, ids };
}

/** A firm that is complete, has a paper and a logo, and waits for verification; two people want to recruit for it. */
async function fillEmployer(world: World, as: Pick<Cast['as'], 'recruiter' | 'counsellor'>, id: string) {
  const base = `/can-bo/nha-tuyen-dung/${id}`;
  const { csrf } = await as.counsellor.get(base);
  const taxCode = '4600123459';
  await as.counsellor.post(`${base}/sua`, { ...FIRM, taxCode }, csrf);
  await as.counsellor.upload(`${base}/giay-to`, { field: 'file', name: 'giấy phép.pdf', content: PDF }, csrf);
  await as.counsellor.upload(`${base}/logo`, { field: 'logo', name: 'logo.png', content: PNG }, csrf);
  const asking = await signUp(world, { phone: '+84900000094', fullName: 'Ma Văn Đồng' });
  const form = await asking.get('/nha-tuyen-dung/dang-ky');
  await asking.post('/nha-tuyen-dung/dang-ky/xin-vao', { taxCode }, form.csrf);
  const person = /nguoi-tuyen-dung\/([0-9a-f-]{36})\/dai-dien/.exec((await as.counsellor.get(base)).html)![1]!;
  await as.counsellor.post(`${base}/nguoi-tuyen-dung/${person}/dai-dien`, {}, csrf);
  await as.counsellor.post(`${base}/nguoi-tuyen-dung`, { phone: '0900000095' }, csrf);
  world.clock.advance(60_000);
  const own = await as.recruiter.get('/nha-tuyen-dung/to-chuc');
  const sent = await as.recruiter.post('/nha-tuyen-dung/to-chuc/gui', {}, own.csrf);
  if (!sent.text.includes('Đang chờ Trung tâm xác minh')) throw new Error(`the firm is not complete: ${sent.text}`);
}

/** A firm that a manager has suspended. */
async function suspendedFirm(as: Pick<Cast['as'], 'centre_manager'>): Promise<string> {
  const form = '/can-bo/nha-tuyen-dung/moi';
  const { path } = await as.centre_manager.submit(form, form, { name: 'Hộ Mẫu', legalForm: 'household' });
  const fields = { reason: 'asks-money', note: 'Thu tiền đặt cọc' };
  await as.centre_manager.submit(`${path}/tam-ngung`, `${path}/tam-ngung`, fields);
  return path.split('/').at(-1)!;
}

const PDF = '%PDF-1.4\n%%EOF\n';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const FIRM = {
  name: 'Công ty TNHH May Mẫu',
  shortName: 'May Mẫu',
  legalForm: 'non_state',
  industry: 'C',
  sizeBand: '201_500',
  commune: '05710',
  park: 'diem_thuy',
  address: 'Lô 0, đường Thử',
  phone: '0208 3855 123',
  contactName: 'Hoàng Thị Mẫu',
  about: 'Xưởng may có xe đưa đón và nhà ăn.',
};

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
