import { IdentityChecksService, type Office, PeopleService } from '@app/accounts';
import { applicantOf } from '../../support/applications.js';
import { type Setting } from '../cast.js';

const STAFF = '/can-bo/tai-khoan-can-bo';

/** A member of staff who has chosen a password and has still to connect an authenticator. */
export async function staffMember({ as, office }: Setting): Promise<{ staffMember: string; setupCode: string }> {
  const fields = { fullName: 'Nông Thị Mẫu', login: 'mau.nt', role: 'counsellor', officeId: office.id };
  const slip = await as.administrator.submit(`${STAFF}/moi`, `${STAFF}/moi`, fields);
  const setupCode = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/.exec(slip.text)![0];
  const id = /tai-khoan-can-bo\/([0-9a-f-]{36})/.exec(slip.html)![1]!;
  const page = await as.stranger.get(`/can-bo/thiet-lap?ma=${setupCode}`);
  const password = 'một đàn cò trắng bay';
  await as.stranger.post('/can-bo/thiet-lap/mat-khau', { ma: setupCode, password, again: password }, page.csrf);
  return { staffMember: id, setupCode };
}

const OFFICES = '/can-bo/co-so';

/** A branch with hours, communes and two networks. */
export async function branchOffice({ as }: Setting): Promise<{ branch: string }> {
  const made = await as.centre_manager.submit(`${OFFICES}/moi`, `${OFFICES}/moi`, {
    code: 'BK',
    name: 'Chi nhánh phía Bắc (mẫu)',
    address: 'Số 0, đường Mẫu, phường Đức Xuân',
    phone: '0209 000 0000',
    'hours[s0][days][]': ['1', '2', '3', '4', '5'],
    'hours[s0][from]': '7:30',
    'hours[s0][to]': '11:30',
    'hours[s1][days][]': ['1', '2', '3', '4', '5'],
    'hours[s1][from]': '13h',
    'hours[s1][to]': '16h30',
    'communes[]': ['01840', '01843'],
  });
  const branch = made.path.split('/').at(-1)!;
  const networks: Record<string, string>[] = [
    { range: '203.0.113.0/24', label: 'Phòng giao dịch tầng 1' },
    { range: '198.51.100.7', label: 'Phiên lưu động', lastDay: '30/06/2027' },
  ];
  for (const network of networks) await as.centre_manager.post(`${OFFICES}/${branch}/mang`, network, made.csrf);
  return { branch };
}

/** Somebody whose record the branch keeps. */
export async function personOfBranch({ world, ids }: Setting): Promise<{ elsewhere: string }> {
  const branch = { id: ids['branch']! } as Office;
  const { personId } = await applicantOf(world, branch, { fullName: 'Hoàng Thị Nơi Khác', phone: '+84900000095' });
  return { elsewhere: personId };
}

/** A visitor without a phone, a seeker with a record, and one who waits to be let in on a new device. */
export async function peopleAtDesk({ as, world }: Setting): Promise<Record<string, string>> {
  const form = '/can-bo/nguoi-lao-dong/moi';
  const fields = { fullName: 'Nông Văn Đèn', birthDate: '05/09/1975', clientType: 'ui', commune: '05710' };
  const made = await as.counsellor.submit(form, form, { ...fields, serviceConsent: 'true', contactConsent: 'false' });
  const question = await as.returning.get('/dang-nhap/xac-nhan');
  await as.returning.post('/dang-nhap/so-moi', {}, question.csrf);
  const people = world.get(PeopleService);
  const returning = (await people.findByPhone('+84900000090'))!;
  const [check] = await world.get(IdentityChecksService).waitingOf(returning.id);
  const seeker = (await people.findByPhone('+84900000092'))!;
  const walkIn = made.path.split('/').at(-1)!;
  const documents = `/can-bo/nguoi-lao-dong/${walkIn}/giay-to`;
  const certificate = { field: 'file', name: 'Chứng chỉ nghề may 2019.pdf', content: '%PDF-1.4\n%%EOF\n' };
  await as.counsellor.upload(documents, certificate, (await as.counsellor.get(documents)).csrf, {
    kind: 'qualification',
  });
  return { walkIn, identityCheck: check!.id, seeker: seeker.id };
}

/** A record into which another one was merged, perhaps by mistake. */
export async function mergedPeople({ as }: Setting): Promise<{ survivor: string }> {
  const form = '/can-bo/nguoi-lao-dong/moi';
  const ids: string[] = [];
  for (const fullName of ['Vi Thị Chung', 'Vi Thị Riêng']) {
    const fields = { fullName, birthDate: '07/03/1981', clientType: 'free', commune: '05710' };
    const made = await as.counsellor.submit(form, form, { ...fields, serviceConsent: 'true', contactConsent: 'false' });
    ids.push(made.path.split('/').at(-1)!);
  }
  const [survivor, twin] = ids as [string, string];
  const page = await as.centre_manager.get(`/can-bo/nguoi-lao-dong/${survivor}/gop`);
  await as.centre_manager.post(`/can-bo/nguoi-lao-dong/${survivor}/gop`, { other: twin }, page.csrf);
  return { survivor };
}
