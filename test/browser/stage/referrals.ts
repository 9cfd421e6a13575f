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
