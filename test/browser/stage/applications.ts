import { PeopleService } from '@app/accounts';
import { Answer, ApplicationAnswers, ApplicationsService, SendApplication } from '@app/applications';
import { type Actor } from '@app/platform/http';
import { type z } from 'zod';
import { actorOf, applicantOf, giveProfile, recruiterActor } from '../../support/applications.js';
import { publishedPosting } from '../../support/postings.js';
import { type Setting } from '../cast.js';

const NAMES = [
  'Nông Thị Thử',
  'Hoàng Văn Mẫu',
  'Triệu Mùi Thử',
  'Lường Văn Nghiệm',
  'Bế Thị Nháp',
  'Ma Văn Ví Dụ',
  'Đặng Thị Phương Thử Nghiệm Tên Dài',
  'Vi Văn Thí',
];

/** How the answers of the board's people begin. */
const ANSWERS: readonly (z.input<typeof Answer> | null)[] = [
  null,
  null,
  { answer: 'shortlist' },
  { answer: 'interview', day: '', time: '8:30', place: 'Cổng số 1, Lô 0, đường Thử, gặp chị Mẫu' },
  { answer: 'offer' },
  { answer: 'hire', startDate: '' },
  { answer: 'reject', reason: 'distance' },
  null,
];

/** A board with somebody at each step, the seeker's own applications, and somebody without any at the desk. */
export async function applicationRecords(setting: Setting): Promise<Record<string, string>> {
  const { world, office, ids } = setting;
  const employerId = ids['employer']!;
  const questions = [
    { text: 'Quý vị làm được ca đêm không?' },
    { text: 'Đã may loại máy nào?', kind: 'text' as const },
  ];
  const sewing = await publishedPosting(world, office, { employerId, questions });
  const packing = await publishedPosting(world, office, {
    employerId,
    title: 'Nhân viên đóng gói, kiểm hàng ca hành chính',
  });
  const recruiter = await recruiterActor(world, office, employerId);
  const sent = [];
  for (const [index, fullName] of NAMES.entries()) {
    const person = await applicantOf(world, office, { fullName, phone: `+8490000070${index}` });
    const id = await send(setting, person, sewing.id);
    world.clock.advance(60_000);
    await answer(setting, recruiter, id, ANSWERS[index]!);
    sent.push(id);
  }
  const own = await ownApplications(setting, recruiter, sewing.id, packing.id);
  const open = await publishedPosting(world, office, { employerId, title: 'Thợ may mẫu', questions });
  const walkIn = await applicantOf(world, office, { fullName: 'Chu Văn Tại Quầy' });
  return {
    ...own,
    applicant: sent[0]!,
    rejected: sent[6]!,
    staffed: sewing.id,
    applyTo: open.id,
    deskApplicant: walkIn.personId,
  };
}

async function send({ world }: Setting, person: Actor, postingId: string): Promise<string> {
  const answers = { q1: 'yes', q2: 'Một kim, vắt sổ, đã làm hai năm' };
  const input = SendApplication.parse({
    answers,
    message: 'Nhà tôi cách xưởng 3 km, đi làm được ngay.',
    mayKeep: 'true',
  });
  return (await world.get(ApplicationsService).apply(person, postingId, input)).id;
}

async function answer(
  { world }: Setting,
  recruiter: Actor,
  id: string,
  input: z.input<typeof Answer> | null,
): Promise<void> {
  if (input === null) return;
  const soon = new Date(world.clock.now().getTime() + 3 * 86_400_000).toISOString().slice(0, 10);
  const dated = { ...input, ...('day' in input && { day: soon }), ...('startDate' in input && { startDate: soon }) };
  await world.get(ApplicationAnswers).answer(recruiter, [{ id, version: null }], Answer.parse(dated));
}

/** The seeker is invited by one and hired by another. */
async function ownApplications(setting: Setting, recruiter: Actor, first: string, second: string) {
  const { world } = setting;
  const person = await world.get(PeopleService).findByPhone('+84900000092');
  await giveProfile(world, person!.id);
  const seeker = actorOf(person!.id, 'seeker');
  const invited = await send(setting, seeker, first);
  await answer(setting, recruiter, invited, ANSWERS[3]!);
  const hired = await send(setting, seeker, second);
  await answer(setting, recruiter, hired, ANSWERS[5]!);
  return { invited, hired };
}
