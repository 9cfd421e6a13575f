import { signUp } from '../../support/people.js';
import { type Setting } from '../cast.js';

/** The recruiter's own firm, complete, and one that is suspended. */
export async function employerRecords(setting: Setting): Promise<{ suspended: string }> {
  await fillEmployer(setting, setting.ids['employer']!);
  return { suspended: await suspendedFirm(setting) };
}

/** A firm that is complete, has a paper and a logo, and waits for verification; two people want to recruit for it. */
async function fillEmployer({ world, as }: Setting, id: string): Promise<void> {
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
async function suspendedFirm({ as }: Setting): Promise<string> {
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
