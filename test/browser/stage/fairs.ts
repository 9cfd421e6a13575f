import { type Actor } from '@app/platform/http';
import { PeopleService, permissionsOf } from '@app/accounts';
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
import { firmOf, managerOf } from '../../support/employers.js';
import { announcedFair, draftFair } from '../../support/fairs.js';
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
  Object.assign(records, await rehearsed(setting));
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

/** A fair that is being practised. */
async function rehearsed({ world, office }: Setting): Promise<Record<string, string>> {
  const manager = managerOf(office);
  const rehearsedFair = await announcedFair(world, office, { title: 'Phiên giao dịch việc làm định kỳ tháng 7' });
  const { id: employerId } = await firmOf(world, office, { name: 'Xưởng may Diễn Tập (mẫu)' });
  await world.get(BoothsService).enter(manager, rehearsedFair, { employerId, desks: 1 });
  const rehearsal = await world.get(RehearsalsService).begin(manager, rehearsedFair, { people: 12 });
  return { rehearsedFair, rehearsal };
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
