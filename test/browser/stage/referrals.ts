import { localDateOf } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type Setting } from '../cast.js';

const SAID = {
  clientType: 'free',
  'services[]': ['advice', 'referral'],
  'subjects[]': ['job_domestic', 'career'],
  advice:
    'Muốn làm may gần nhà, làm ca ngày được, chưa quen may hai kim.\nĐã trao đổi về ca làm, lương thử việc và đường đi làm; khuyên học thêm lớp may hai kim buổi tối.',
  'proposals[first][work]': 'May gia công tại hợp tác xã',
  'proposals[second][work]': 'Công nhân đóng gói',
};

/** Two consultations of the candidate: one that stands, with a plan, and one recorded twice. */
export async function consultationRecords({ as: { counsellor }, ids }: Setting): Promise<Record<string, string>> {
  const person = `/can-bo/nguoi-lao-dong/${ids['candidate']}`;
  const form = `${person}/tu-van/moi`;
  const plan = { 'plan[first][text]': 'Gọi cho xưởng may hỏi lịch phỏng vấn', 'plan[first][dueOn]': '31/12/2099' };
  const consultationOn = (html: string): string => /tu-van\/([0-9a-f-]{36})\/huy/.exec(html)![1]!;
  const twice = consultationOn((await counsellor.submit(form, form, SAID)).html);
  const away = `/can-bo/tu-van/${twice}/huy`;
  await counsellor.submit(away, away, { reason: 'recorded-twice' });
  const shown = await counsellor.submit(form, form, { ...SAID, ...plan });
  return { consultation: consultationOn(shown.html) };
}

/** Two referrals of the candidate to the employer without a posting: one answered, one open. */
export async function referralRecords({ as: { counsellor }, ids, world }: Setting): Promise<Record<string, string>> {
  const form = `/can-bo/nguoi-lao-dong/${ids['candidate']}/gioi-thieu/moi`;
  const sent = { employerId: ids['employer']!, occupation: '8153' };
  const newest = async () =>
    (await world
      .get(Db)
      .queryOne<{ id: string; token: string }>('SELECT id, token FROM referral ORDER BY id DESC LIMIT 1'))!;
  await counsellor.submit(form, form, sent);
  const answer = `/can-bo/gioi-thieu/${(await newest()).id}/ket-qua`;
  await counsellor.submit(answer, answer, { outcome: 'not_hired', notHired: 'experience' });
  await counsellor.submit(form, form, sent);
  const { id: referral, token: referralToken } = await newest();
  return { referral, referralToken };
}

/** An appointment of the seeker. */
export async function appointmentRecords({ as: { seeker }, world }: Setting): Promise<Record<string, string>> {
  const { html } = await seeker.get('/lich-hen');
  const startsAt = /name="startsAt" value="([^"]+)"/.exec(html)![1]!;
  await seeker.submit('/lich-hen', '/lich-hen', { startsAt });
  const { id } = (await world.get(Db).queryOne<{ id: string }>(`SELECT id FROM appointment WHERE status = 'booked'`))!;
  return { appointment: id, appointmentDay: localDateOf(new Date(startsAt)) };
}
