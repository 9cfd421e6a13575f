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
