import { type Actor } from '@app/platform/http';
import { PeopleService, permissionsOf } from '@app/accounts';
import { ApplicationsService, SendApplication } from '@app/applications';
import {
  BoothsService,
  DoorService,
  FairsService,
  RegisterForFair,
  RegistrationsService,
  RehearsalsService,
  WriteBooth,
} from '@app/fairs';
import { newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { applicantOf } from '../../support/applications.js';
import { firmOf, managerOf } from '../../support/employers.js';
import { announcedFair, draftFair, registerAt } from '../../support/fairs.js';
import { publishedPosting } from '../../support/postings.js';
import { type Setting } from '../cast.js';

/** A fair that is coming with booths, one that was called off, and one that is still being planned. */
export async function fairRecords(setting: Setting): Promise<Record<string, string>> {
  const { world, office } = setting;
  const fair = await announcedFair(world, office, {
    title: 'Phiên giao dịch việc làm định kỳ tháng 6, chuyên đề may mặc và điện tử',
    isOnline: true,
    partners: 'Trung tâm Dịch vụ việc làm tỉnh Tuyên Quang\nTrường Cao đẳng Thái Nguyên',
    about: 'Tuyển công nhân may, điện tử và kỹ thuật viên.\nQuý vị mang theo căn cước, không cần chuẩn bị hồ sơ giấy.',
  });
  const cancelledFair = await announcedFair(world, office, { type: 'mobile', title: 'Phiên lưu động xã Định Hóa' });
  await world.get(FairsService).cancel(managerOf(office), cancelledFair, 'weather');
  const plan = await draftFair(world, office, { type: 'online', title: 'Phiên trực tuyến' });
  const records = { fair, cancelledFair, draftFair: plan, ...(await boothsOf(setting, fair)) };
  Object.assign(records, await rehearsed(setting), await withTimes(setting));
  return { ...records, ...(await ticketsOf(setting, fair)) };
}

/** A ticket of the seeker who must go first, and an open fair into which people have come. */
async function ticketsOf({ world, office, ids }: Setting, fair: string): Promise<Record<string, string>> {
  const manager = managerOf(office);
  const registrations = world.get(RegistrationsService);
  const seeker = (await world.get(PeopleService).findByPhone('+84900000092'))!;
  const input = RegisterForFair.parse({ priority: 'small-child', priorityConsent: 'true' });
  await registrations.registerFor(manager, fair, seeker.id, input);
  const { token } = (await registrations.own({ ...manager, personId: seeker.id }, fair))!;
  const openFair = await announcedFair(world, office, { title: 'Phiên lưu động phường Phổ Yên', type: 'mobile' });
  await world.get(FairsService).open(manager, openFair);
  await world.get(DoorService).welcome(manager, openFair, ids['candidate']!, RegisterForFair.parse({}));
  const onlineFair = await announcedFair(world, office, {
    title: 'Phiên kết nối ba tỉnh',
    isOnline: true,
    capacity: '1',
  });
  await registrations.registerFor(manager, onlineFair, ids['walkIn']!, RegisterForFair.parse({}));
  return { ticketToken: token!, openFair, onlineFair };
}

/** A fair that is being practised, at whose booth the recruiter is expected. */
async function rehearsed({ world, office }: Setting): Promise<Record<string, string>> {
  const manager = managerOf(office);
  const rehearsedFair = await announcedFair(world, office, { title: 'Phiên giao dịch việc làm định kỳ tháng 7' });
  const { id: employerId } = await firmOf(world, office, { name: 'Xưởng may Diễn Tập (mẫu)' });
  await world.get(BoothsService).enter(manager, rehearsedFair, { employerId, desks: 1 });
  const rehearsal = await world.get(RehearsalsService).begin(manager, rehearsedFair, { people: 12 });
  const [practised] = await world.get(BoothsService).confirmedOf(rehearsal);
  const recruiter = (await world.get(PeopleService).findByPhone('+84900000093'))!;
  const staffed = 'INSERT INTO booth_recruiter (booth_id, person_id) VALUES ($1, $2)';
  await world.get(Db).query(staffed, [practised!.id, recruiter.id]);
  return { rehearsedFair, rehearsal, practisedBooth: practised!.id };
}

/** A fair at which the recruiter's firm meets people who applied, one of them at a time. */
async function withTimes({ world, office, ids }: Setting): Promise<Record<string, string>> {
  const manager = managerOf(office);
  const employerId = ids['employer']!;
  const timesFair = await announcedFair(world, office, { title: 'Phiên giao dịch việc làm định kỳ tháng 8' });
  const booth = newId();
  await world.get(Db).query(
    `INSERT INTO booth (id, fair_id, employer_id, number, status, created_at, created_by, updated_at)
     VALUES ($1, $2, $3, 1, 'confirmed', $4, $5, $4)`,
    [booth, timesFair, employerId, world.clock.now(), manager.personId],
  );
  const { id: posting } = await publishedPosting(world, office, { employerId, title: 'Thợ may hẹn trước' });
  await world.get(Db).query('INSERT INTO booth_posting (booth_id, posting_id) VALUES ($1, $2)', [booth, posting]);
  let timesTicket = '';
  for (const [fullName, time] of [
    ['Hà Thị Hẹn', '09:20'],
    ['Lò Văn Chưa Hẹn', undefined],
  ]) {
    const person = await applicantOf(world, office, { fullName: fullName! });
    await world.get(ApplicationsService).apply(person, posting, SendApplication.parse({}));
    timesTicket = await registerAt(world, person, timesFair, time ? { booth, time } : null);
  }
  const other = await applicantOf(world, office, { fullName: 'Người Không Ứng Tuyển' });
  await registerAt(world, other, timesFair, { booth, time: '10:00' });
  return { timesFair, timesBooth: booth, timesTicket };
}

/** One booth that the centre entered, and one that waits to be confirmed. */
async function boothsOf({ world, office }: Setting, fair: string): Promise<Record<string, string>> {
  const booths = world.get(BoothsService);
  const firm = await firmOf(world, office, { name: 'Công ty TNHH Điện tử Sông Công (mẫu)' });
  await publishedPosting(world, office, { employerId: firm.id, title: 'Công nhân lắp ráp điện tử' });
  await publishedPosting(world, office, { employerId: firm.id, title: 'Kỹ thuật viên bảo trì', headcount: 2 });
  const booth = await booths.enter(managerOf(office), fair, { employerId: firm.id, desks: 3 });
  const other = await firmOf(world, office, { name: 'Hợp tác xã Chè Tân Cương (mẫu)' });
  const posting = await publishedPosting(world, office, { employerId: other.id, title: 'Thợ sao chè' });
  const note = 'Cần ổ điện, mang theo ấm pha chè.';
  await booths.ask(recruiterActing(other.id), fair, WriteBooth.parse({ postings: [posting.id], note }));
  return { booth };
}

const recruiterActing = (employerId: string): Actor => ({
  personId: newId(),
  sessionId: newId(),
  name: 'Người Tuyển Dụng',
  roles: ['employer_recruiter'],
  permissions: permissionsOf(['employer_recruiter']),
  officeId: null,
  employerId,
});
